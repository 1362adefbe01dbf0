// Tile 7, margin: respondents with almost no tie.
import type { WaveMatrix } from '../../survey/matrix.js';
import { divide, nullify, type Sweep } from '../sweep.js';

/** Under this number of active ties, given or received, a respondent is at the margin. */
export const MARGIN_TIES = 2;

/** Share of respondents with fewer than two active ties, given or received, 0–1. A light, not a gauge; it never names. */
export function sweepMarginShare({ n, responded, respondents, either }: WaveMatrix): Sweep {
  const degree = new Int32Array(n);
  for (let i = 0; i < n; i += 1)
    for (let j = 0; j < n; j += 1) degree[i] = (degree[i] as number) + (either[i * n + j] as number);
  const isMarginal = (i: number, k: number): number => (responded[i] === 1 && k < MARGIN_TIES ? 1 : 0);
  const few = degree.reduce((sum, k, i) => sum + isMarginal(i, k), 0);
  const without = Float64Array.from({ length: n }, (_, i) => {
    let left = few - isMarginal(i, degree[i] as number);
    for (let j = 0; j < n; j += 1) {
      if (either[i * n + j] !== 1) continue;
      const k = degree[j] as number;
      left += isMarginal(j, k - 1) - isMarginal(j, k);
    }
    return divide(left, respondents - (responded[i] as number));
  });
  return {
    value: nullify(divide(few, respondents)),
    kind: 'dyad',
    without,
    counted: 'respondents',
    count: respondents,
    steps: [
      { name: 'part', value: few },
      { name: 'whole', value: respondents },
    ],
  };
}
