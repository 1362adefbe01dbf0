// Somebody's own words, seminar by seminar, each with what became of it.
import { EmptyState, formatSentence } from '../../../../../design/plain.js';
import { useCopy } from '../../../../../platform/web/locale.js';
import type { Trace } from '../../../contract/trace.js';
import styles from '../participant.module.css';
import { copy as en } from './copy.en.js';
import { type Copy, copy as fr } from './copy.fr.js';
import own from './trace.module.css';

type Sentence = Trace['seminars'][number]['sentences'][number];

function nameKind(kind: string, words: Copy): string {
  const kinds: Readonly<Record<string, string>> = words.kinds;
  return kinds[kind] ?? '';
}

function SentenceItem({ sentence }: { readonly sentence: Sentence }) {
  const words = useCopy({ fr, en });
  const { kind, text, whose, became } = sentence;
  return (
    <li className={own.sentence}>
      <p className={own.kind}>{[nameKind(kind, words), words[whose]].filter(Boolean).join(' · ')}</p>
      <p className={own.text}>{text}</p>
      {became.length === 0 ? (
        <p className={styles.small}>{words.notYet}</p>
      ) : (
        <>
          <h4 className={own.became}>{words.became}</h4>
          <ol className={own.thread}>
            {became.map((later) => (
              <li key={JSON.stringify(later.source)}>
                <p>{later.text}</p>
                <p className={styles.small}>
                  {[
                    nameKind(later.kind, words),
                    formatSentence(words.later, {
                      number: later.seminar.number,
                      activity: later.activity.title,
                    }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
    </li>
  );
}

export function TraceList({ trace }: { readonly trace: Trace }) {
  const words = useCopy({ fr, en });
  if (trace.seminars.length === 0) return <EmptyState title={words.none}>{words.noneText}</EmptyState>;
  return (
    <div className={styles.stack}>
      {trace.seminars.map(({ seminar, sentences }) => (
        <section key={seminar.id} className={styles.stack}>
          <h3>
            {formatSentence(seminar.kind === 'local' ? words.local : words.intersite, {
              number: seminar.number,
            })}
            {' · '}
            {seminar.title}
          </h3>
          {sentences.length === 0 ? (
            <p className={styles.small}>{words.noSentence}</p>
          ) : (
            <ul className={own.list}>
              {sentences.map((sentence) => (
                <SentenceItem key={JSON.stringify(sentence.source)} sentence={sentence} />
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}
