// The step under way and its time, in the words of an open space.
import { openSpace } from '@trame/core/methods/open-space';
import { StageClock as KitClock } from '../../../../workshop/web/index.js';
import type { OpenSpaceProjectorProps } from '../activity.js';
import { explainStage } from '../participant/stage.js';
import { useWords } from './words.js';

export function StageClock(props: OpenSpaceProjectorProps & { readonly size: 'normal' | 'huge' }) {
  const { state, size } = props;
  const words = useWords();
  return (
    <KitClock
      room={props}
      plan={openSpace.plan(state.settings)}
      explainStage={() => explainStage(state, words.stages)}
      size={size}
    />
  );
}
