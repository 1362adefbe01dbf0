// The step under way and its time, beside a view or alone in the middle of the screen.
import { getStageSpan, type HasCourse, type TimedStep } from '@trame/core/workshop';
import { Timer } from '../../../../design/index.js';
import type { ProjectorProps } from '../face.js';
import styles from './wall.module.css';

export interface StageClockProps {
  readonly room: Pick<ProjectorProps<HasCourse, never>, 'state' | 'readClock'>;
  readonly plan: readonly TimedStep[];
  /** The sentence of a step, as the room reads it; null for a step that says nothing. */
  readonly explainStage: (id: string) => string | null;
  readonly size?: 'normal' | 'huge';
}

export function StageClock({ room, plan, explainStage, size = 'normal' }: StageClockProps) {
  const { stage, closed } = room.state;
  const span = getStageSpan(plan, stage);
  const sentence = stage === null ? null : explainStage(stage.id);
  const face = span === null || closed !== null ? null : room.readClock(span.startedAt, span.minutes);
  if (sentence === null || face === null) return null;
  return (
    <div className={styles.stage} data-size={size}>
      <p>{sentence}</p>
      <Timer {...face} size={size} />
    </div>
  );
}
