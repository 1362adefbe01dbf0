// The step under way and its time, beside a view or alone in the middle of the screen.
import { Timer } from '../../../../../design/index.js';
import { explainStage, getStageSpan } from '../participant/stage.js';
import type { OpenSpaceProjectorProps } from './activity.js';
import styles from './wall.module.css';
import { useWords } from './words.js';

export function StageClock(props: OpenSpaceProjectorProps & { readonly size: 'normal' | 'huge' }) {
  const { state, readClock, size } = props;
  const words = useWords();
  const span = getStageSpan(state);
  const sentence = explainStage(state, words.stages);
  const face = span === null || state.closed !== null ? null : readClock(span.startedAt, span.minutes);
  if (sentence === null || face === null) return null;
  return (
    <div className={styles.stage} data-size={size}>
      <p>{sentence}</p>
      <Timer {...face} size={size} />
    </div>
  );
}
