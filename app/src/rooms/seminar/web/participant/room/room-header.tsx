// The head of the room's page: seminar, step under way and its clock, how the phone stands with the server.
import { getCurrentStep, type SeminarState } from '@trame/core/seminar';
import { formatTypedText } from '../../../../../design/format.js';
import { Timer } from '../../../../../design/plain.js';
import styles from '../participant.module.css';
import { useWords } from '../words.js';
import { readStepClock } from './clock.js';
import type { LiveView } from './live-view.js';
import { getCurrentActivity } from './shown.js';
import { StatusBar } from './status-bar.js';

export function RoomHeader({ view, state }: { readonly view: LiveView; readonly state: SeminarState }) {
  const words = useWords().room;
  const step = getCurrentStep(state);
  // The activity's own titles come under this one; a step without an activity says its title in full below.
  const Title = getCurrentActivity(state) === null ? 'p' : 'h2';
  const face = readStepClock(state, { now: Date.now(), offset: view.offset });
  return (
    <header className={styles.head}>
      <div className={styles.headLine}>
        <h1>{formatTypedText(state.settings.title)}</h1>
        <StatusBar view={view} />
      </div>
      {step !== null && state.phase === 'running' && (
        <div className={styles.headStep}>
          <Title className={styles.stepTitle}>
            <span className={styles.hidden}>{words.step} </span>
            {formatTypedText(step.title)}
          </Title>
          {face !== null && step.minutes > 0 && (
            <span className={face.pausedAt === null ? undefined : styles.stopped}>
              <Timer {...face} {...(face.pausedAt !== null && { label: words.paused })} />
            </span>
          )}
        </div>
      )}
    </header>
  );
}
