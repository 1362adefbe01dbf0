// The journal of an action: who, when, what changed, in plain words.
import { formatDate, formatSentence, Section, useLocale } from '../../../../design/index.js';
import { useCopy, useOptionalData, useParam } from '../../../../platform/web/index.js';
import { getHistory } from '../../contract/acts.js';
import styles from '../action-programme.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

export function History({ action }: { readonly action: string }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const space = useParam('space');
  const events =
    useOptionalData(getHistory, { params: { space, action }, query: { language: locale } })?.events ?? [];
  return (
    <Section title={copy.history}>
      {events.length === 0 && <p className={styles.note}>{copy.historyNone}</p>}
      <ol className={styles.bare}>
        {events.toReversed().map(({ id, kind, at, who, note, changes }) => (
          <li key={id}>
            <strong>{copy.kinds[kind] ?? kind}</strong>{' '}
            <span className={styles.note}>
              {formatSentence(copy.historyLine, { day: formatDate(at, locale), who })}
            </span>
            {note && <div>{note}</div>}
            {changes.length > 0 && <div className={styles.note}>{changes.join(' ')}</div>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
