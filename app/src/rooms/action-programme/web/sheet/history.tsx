// The journal of an action: who, when, what changed, in plain words.
import { formatCount, formatDate, formatSentence, Section, useLocale } from '../../../../design/index.js';
import { useCopy, useOptionalData, useParam } from '../../../../platform/web/index.js';
import { getHistory, type HistoryReply } from '../../contract/acts.js';
import styles from '../action-programme.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

type Event = HistoryReply['events'][number];

/** Events that stand open, the latest first; a year of monthly answers would hide everything else. */
const LATEST = 6;

function Events({ events }: { readonly events: readonly Event[] }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  return (
    <ol className={styles.bare}>
      {events.map(({ id, kind, at, who, note, changes }) => (
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
  );
}

export function History({ action }: { readonly action: string }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const space = useParam('space');
  const events =
    useOptionalData(getHistory, { params: { space, action }, query: { language: locale } })?.events ?? [];
  const latest = events.toReversed();
  return (
    <Section title={copy.history}>
      {events.length === 0 && <p className={styles.note}>{copy.historyNone}</p>}
      <Events events={latest.slice(0, LATEST)} />
      {latest.length > LATEST && (
        <details>
          <summary>{formatCount(latest.length - LATEST, copy.historyBefore, locale)}</summary>
          <Events events={latest.slice(LATEST)} />
        </details>
      )}
    </Section>
  );
}
