// The time that is left, as large as the wall allows.
import { instant } from '@trame/core/kernel';
import { getClock, getCurrentStep } from '@trame/core/seminar';
import { Timer } from '../../../../design/index.js';
import { readStepClock } from '../participant/room/clock.js';
import { useSignal } from '../signal/signal.js';
import { type ActivityViewProps, useActivityFace } from './activity-view.js';
import styles from './projector.module.css';
import { useWords } from './words.js';

/** The wall shows; it never rings. */
const ignore = () => undefined;

/** A method with spells of its own shows the one under way; the step's clock then stands below, small. */
export function ClockView(props: Omit<ActivityViewProps, 'page'>) {
  const words = useWords();
  const { room, state } = props;
  const step = getCurrentStep(state);
  const found = useActivityFace(props, step?.id ?? null);
  const clock = readStepClock(state, { now: Date.now(), offset: room.view.offset });
  const span = getClock(state, instant(Math.round(Date.now() + room.view.offset)))?.minutes ?? 0;
  const urgency = useSignal(clock, span * 60, ignore);
  if (step === null || clock === null) {
    return (
      <section className={styles.middle}>
        <h2 className={styles.huge}>{words.clock.between}</h2>
      </section>
    );
  }
  return (
    <section className={styles.clock} data-signal={urgency}>
      {found !== null && <found.Face {...found.props} view="clock" page={0} />}
      <div className={styles.stepClock}>
        <h2>{step.kind === 'break' ? words.breakTitle : step.title}</h2>
        <Timer {...clock} size="huge" {...(clock.pausedAt !== null && { label: words.clock.paused })} />
      </div>
    </section>
  );
}
