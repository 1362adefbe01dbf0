// Tile 2, regularity: declared ties that are alive.
import type { WaveMatrix } from '../../survey/matrix.js';
import { countAnswers, type Sweep, sweepShare } from '../sweep.js';

/** Share of declared ties that are active, 0–1. A list of many light contacts lowers it: always shown with tile 3. */
export function sweepLiveShare({ n, rhythm, active }: WaveMatrix): Sweep {
  return sweepShare(
    countAnswers(n, (at) => active[at] === 1),
    countAnswers(n, (at) => (rhythm[at] as number) > 0),
    'declared-answers',
  );
}
