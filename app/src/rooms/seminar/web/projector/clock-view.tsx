// The time that is left, as large as the wall allows.
import { getCurrentStep } from '@trame/core/seminar';
import { Timer } from '../../../../design/index.js';
import { readStepClock } from '../participant/room/clock.js';
import { type ActivityViewProps, findFace } from './activity-view.js';
import styles from './projector.module.css';
import { useWords } from './words.js';

/** A method with spells of its own shows the one under way; the step's clock then stands below, small. */
export function ClockView(props: Omit<ActivityViewProps, 'page'>) {
  const words = useWords();
  const { room, state } = props;
  const step = getCurrentStep(state);
  const found = step === null ? null : findFace(props, step.id);
  const clock = readStepClock(state, { now: Date.now(), offset: room.view.offset });
  if (step === null || clock === null) {
    return (
      <section className={styles.middle}>
        <h2 className={styles.huge}>{words.clock.between}</h2>
      </section>
    );
  }
  return (
    <section className={styles.clock}>
      {found !== null && <found.Face {...found.props} view="clock" page={0} />}
      <div className={styles.stepClock}>
        <h2>{step.kind === 'break' ? words.breakTitle : step.title}</h2>
        <Timer {...clock} size="huge" {...(clock.pausedAt !== null && { label: words.clock.paused })} />
      </div>
    </section>
  );
}
