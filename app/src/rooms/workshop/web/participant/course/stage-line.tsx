// The step under way in the hand: a sentence and its clock; nothing between steps or after the end.
import { getStageSpan, type HasCourse, type TimedStep } from '@trame/core/workshop';
import { Timer } from '../../../../../design/plain.js';
import type { PhoneProps } from '../../face.js';
import styles from '../phone.module.css';

export interface StageLineProps {
  readonly room: Pick<PhoneProps, 'readClock'> & { readonly state: HasCourse };
  readonly plan: readonly TimedStep[];
  /** The sentence of a step, as the room reads it; null for a step that says nothing. */
  readonly explainStage: (id: string) => string | null;
}

export function StageLine({ room, plan, explainStage }: StageLineProps) {
  const { stage, closed } = room.state;
  const span = getStageSpan(plan, stage);
  const sentence = stage === null ? null : explainStage(stage.id);
  const face = span === null || closed !== null ? null : room.readClock(span.startedAt, span.minutes);
  if (sentence === null || face === null) return null;
  return (
    <div className={styles.stage}>
      <p>{sentence}</p>
      <Timer {...face} />
    </div>
  );
}
