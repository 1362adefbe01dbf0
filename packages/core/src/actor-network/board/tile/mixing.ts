// Tile 4, mixing: whether ties cross categories as often as chance would make them.
import { countGroupSizes } from '../../mixing/grouping.js';
import type { WaveMatrix } from '../../survey/matrix.js';
import { countAnswers, divide, nullify, type Sweep } from '../sweep.js';

/** Members and respondents of each category. */
interface Sizes {
  readonly members: Int32Array;
  readonly speakers: Int32Array;
}

/** Mean, over respondents, of the share of the others who are in another category; `without` is the category of one who left. */
function computeChance({ members, speakers }: Sizes, left: { group: number; spoke: number } | null): number {
  let [known, spoken, sum] = [0, 0, 0];
  for (const size of members) known += size;
  if (left !== null) known -= 1;
  members.forEach((size, g) => {
    const isLeft = left?.group === g;
    const speaking = (speakers[g] as number) - (isLeft ? (left?.spoke ?? 0) : 0);
    spoken += speaking;
    sum += speaking * divide(known - size + (isLeft ? 1 : 0), known - 1);
  });
  return divide(sum, spoken);
}

/**
 * (share of active answers that cross categories) / (mean over respondents of the share of the roster in other categories):
 * 1 as if categories did not matter, below 1 walls. Actors without a category are left out. Null when nothing can cross.
 */
export function sweepMixingRatio({ n, active, responded, grouping }: WaveMatrix): Sweep {
  const { of } = grouping;
  const isKnown = (i: number, j: number): boolean => (of[i] as number) >= 0 && (of[j] as number) >= 0;
  const all = countAnswers(n, (at, i, j) => active[at] === 1 && isKnown(i, j));
  const across = countAnswers(n, (at, i, j) => active[at] === 1 && isKnown(i, j) && of[i] !== of[j]);
  const speakers = new Int32Array(grouping.names.length);
  of.forEach((group, i) => {
    if (group >= 0) speakers[group] = (speakers[group] as number) + (responded[i] as number);
  });
  const sizes = { members: countGroupSizes(grouping), speakers };
  const chance = computeChance(sizes, null);
  const without = across.of.map((own, i) => {
    const group = of[i] as number;
    const left = group < 0 ? null : { group, spoke: responded[i] as number };
    const share = divide(across.total - own, all.total - (all.of[i] as number));
    return divide(share, computeChance(sizes, left));
  });
  const share = divide(across.total, all.total);
  return {
    value: nullify(divide(share, chance)),
    kind: 'dyad',
    without,
    counted: 'active-answers',
    count: all.total,
    steps: [
      { name: 'part', value: across.total },
      { name: 'whole', value: all.total },
      { name: 'share', value: nullify(share) },
      { name: 'chance', value: nullify(chance) },
    ],
  };
}
