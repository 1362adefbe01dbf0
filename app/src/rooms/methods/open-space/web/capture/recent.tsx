// The lines just typed: what each is, for whom it was typed, and whether the server has it on its disk.
import { formatSentence, formatTypedText } from '../../../../../design/index.js';
import styles from './capture.module.css';
import { useCapture, useWords } from './context.js';
import { type Entry, getOp, listEntries } from './entries.js';

export function Recent() {
  const words = useWords().recent;
  const { state, me } = useCapture();
  const entries = listEntries(state, me.member);
  return (
    <section className={styles.recent} aria-labelledby="saisie-recent">
      <h2 id="saisie-recent">{words.title}</h2>
      {entries.length === 0 ? (
        <p className={styles.soft}>{words.none}</p>
      ) : (
        <ol className={styles.entries}>
          {entries.map((entry) => (
            <EntryLine key={entry.id} entry={entry} />
          ))}
        </ol>
      )}
    </section>
  );
}

function EntryLine({ entry }: { readonly entry: Entry }) {
  const words = useWords();
  const { waiting } = useCapture();
  const isWaiting = waiting.has(getOp(entry.id));
  const { kind } = entry;
  const name = kind === 'question' || kind === 'report' ? words.recent[kind] : words.card[kind];
  return (
    <li data-kind={kind}>
      <p className={styles.entryHead}>
        <strong>{name}</strong>
        <span data-waiting={isWaiting || undefined} className={styles.mark}>
          <span aria-hidden="true">{isWaiting ? '◷' : '✓'}</span>{' '}
          {isWaiting ? words.recent.waiting : words.recent.saved}
        </span>
        {entry.isHidden && <span className={styles.soft}>{words.recent.masked}</span>}
      </p>
      <p>{formatTypedText(entry.text)}</p>
      <Source entry={entry} />
    </li>
  );
}

function Source({ entry }: { readonly entry: Entry }) {
  const words = useWords();
  const { namePerson } = useCapture();
  const name = entry.person === null ? null : namePerson(entry.person);
  const sentence = entry.kind === 'report' ? words.report.by : words.behalf.for;
  return (
    <p className={styles.source}>
      {name === null ? words.behalf.fromPaper : formatSentence(sentence, { name })}
    </p>
  );
}
