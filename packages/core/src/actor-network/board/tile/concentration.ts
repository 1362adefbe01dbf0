// Tile 8, concentration: how much of what people receive goes to a few.
import { countTopTenth } from '../../position/top-share.js';
import type { WaveMatrix } from '../../survey/matrix.js';
import { divide, nullify, type Sweep } from '../sweep.js';

/** Share of the sum held by the `top` highest values; `values` is a scratch and is sorted in place. */
function computeShare(values: Float64Array, top: number): number {
  values.sort();
  let [sum, held] = [0, 0];
  for (let at = 0; at < values.length; at += 1) {
    sum += values[at] as number;
    if (at >= values.length - top) held += values[at] as number;
  }
  return divide(held, sum);
}

/** How many active answers name each actor. */
export function countNamed({ n, active }: WaveMatrix): Float64Array {
  const named = new Float64Array(n);
  for (let i = 0; i < n; i += 1)
    for (let j = 0; j < n; j += 1) named[j] = (named[j] as number) + (active[i * n + j] as number);
  return named;
}

/** y_j: active answers naming j over respondents other than j. */
export function computeNamedShares(matrix: WaveMatrix): Float64Array {
  const { responded, respondents } = matrix;
  return countNamed(matrix).map((count, j) => {
    const others = respondents - (responded[j] as number);
    return others === 0 ? 0 : count / others;
  });
}

/** Share of Σ y held by the top tenth, ceil(n / 10) actors, 0–1; the floor is a tenth. Nobody is named. */
export function sweepTopTenthShare(matrix: WaveMatrix): Sweep {
  const { n, active, responded, respondents } = matrix;
  const named = countNamed(matrix);
  const without = Float64Array.from({ length: n }, (_, i) => {
    const left = respondents - (responded[i] as number);
    const values = new Float64Array(Math.max(0, n - 1));
    for (let j = 0, at = 0; j < n; j += 1) {
      if (j === i) continue;
      const others = left - (responded[j] as number);
      values[at++] = others === 0 ? 0 : ((named[j] as number) - (active[i * n + j] as number)) / others;
    }
    return computeShare(values, countTopTenth(n - 1));
  });
  const shares = computeNamedShares(matrix);
  const value = computeShare(shares.slice(), countTopTenth(n));
  return {
    value: nullify(value),
    kind: 'dyad',
    without,
    counted: 'named-shares',
    count: n,
    steps: [
      { name: 'sum', value: shares.reduce((sum, y) => sum + y, 0) },
      { name: 'top', value: countTopTenth(n) },
    ],
  };
}
