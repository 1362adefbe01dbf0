// Whether near places look alike.
import { createDraw } from '../../kernel/index.js';
import { lagValues, type Neighbours } from './weights.js';

/** Moran's I with what chance alone would give. */
export interface MoranTest {
  readonly index: number;
  /** Share of the shuffles, the real map included, that are at least as high. */
  readonly pValue: number;
  readonly permutations: number;
}

function computeIndex(neighbours: Neighbours, centred: Float64Array): number {
  const lagged = lagValues(neighbours, centred);
  const linked = neighbours.filter((others) => others.length > 0).length;
  let [cross, whole] = [0, 0];
  for (let i = 0; i < centred.length; i += 1) {
    cross += (centred[i] ?? 0) * (lagged[i] ?? 0);
    whole += (centred[i] ?? 0) ** 2;
  }
  return (centred.length / linked) * (cross / whole);
}

/**
 * Moran's I with row-standardised weights, and its one-sided p-value by seeded shuffles (999 by default). Near
 * −1/(n−1) when places are like any other, above when neighbours look alike. Null when the values do not vary or
 * nobody has a neighbour. Source: Moran 1950, Biometrika 37:17-23.
 */
export function testMoran(
  neighbours: Neighbours,
  values: ArrayLike<number>,
  { seed, permutations = 999 }: { readonly seed: number; readonly permutations?: number },
): MoranTest | null {
  const count = values.length;
  const mean = Array.from(values).reduce((sum, value) => sum + value, 0) / count;
  const centred = Float64Array.from(values, (value) => value - mean);
  if (!centred.some((value) => value !== 0) || neighbours.every((others) => others.length === 0)) return null;
  const index = computeIndex(neighbours, centred);
  const draw = createDraw(seed);
  let above = 0;
  for (let shuffle = 0; shuffle < permutations; shuffle += 1) {
    for (let last = count - 1; last > 0; last -= 1) {
      const other = draw.below(last + 1);
      const kept = centred[last] ?? 0;
      centred[last] = centred[other] ?? 0;
      centred[other] = kept;
    }
    if (computeIndex(neighbours, centred) >= index) above += 1;
  }
  return { index, pValue: (above + 1) / (permutations + 1), permutations };
}
