// What the whole room must read before anything else.
import type { SeminarState } from '@trame/core/seminar';
import { Notice } from '../../../../../design/plain.js';
import styles from '../participant.module.css';
import { useWords } from '../words.js';
import type { LiveView } from './live-view.js';
import { Stale } from './stale.js';

export interface SpokenProps {
  readonly view: LiveView;
  readonly state: SeminarState;
}

/** What the whole room must read: announcement, sending on hold, one's own role. */
export function Spoken({ view, state }: SpokenProps) {
  const words = useWords().room;
  return (
    <>
      <div role="status" className={styles.spoken}>
        {state.announcement !== null && (
          <Notice title={words.announcement}>
            <p>{state.announcement.text}</p>
          </Notice>
        )}
        {state.frozen && state.phase === 'running' && (
          <Notice tone="warning" title={words.frozenTitle}>
            <p>{words.frozen}</p>
          </Notice>
        )}
      </div>
      {view.me?.role === 'observer' && <p className={styles.small}>{words.observer}</p>}
      {view.phase === 'stale' && <Stale />}
    </>
  );
}
