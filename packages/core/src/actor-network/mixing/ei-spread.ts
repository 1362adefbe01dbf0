// What the E-I index would be by chance: its exact mean and spread under shuffled labels, and the range it can take.
import { type Graph, listTies } from '../graph/graph.js';
import { countGroupSizes, type Grouping } from './grouping.js';

/** Chance beside the measured index; null where it is undefined. */
export interface EiSpread {
  readonly expected: number | null;
  readonly deviation: number | null;
  /** (ei − expected) / deviation; null when the deviation is 0. */
  readonly z: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** 2 (ei − min) / (max − min) − 1; null when the index can take one value only. */
  readonly rescaled: number | null;
}

const falling = (n: number, k: number): number => {
  let product = 1;
  for (let step = 0; step < k; step += 1) product *= n - step;
  return product;
};

const ratio = (above: number, below: number): number => (below === 0 ? 0 : above / below);

/** Chances that two, three and two-and-two actors drawn without replacement fall in the same group(s). */
function computeChances(sizes: readonly number[]) {
  const n = sizes.reduce((sum, size) => sum + size, 0);
  const sum = (value: (size: number) => number): number => sizes.reduce((total, s) => total + value(s), 0);
  const pairs = sum((s) => falling(s, 2));
  return {
    p2: ratio(pairs, falling(n, 2)),
    p3: ratio(
      sum((s) => falling(s, 3)),
      falling(n, 3),
    ),
    p4: ratio(sum((s) => falling(s, 4)) + pairs ** 2 - sum((s) => falling(s, 2) ** 2), falling(n, 4)),
  };
}

/** Sums of the weights w (both directions added) over pairs whose ends have a category. */
function sumWeights(graph: Graph, grouping: Grouping) {
  const pairs = new Map<number, number>();
  const strength = new Float64Array(graph.n);
  for (const [i, j] of listTies(graph)) {
    if ((grouping.of[i] as number) < 0 || (grouping.of[j] as number) < 0) continue;
    const key = Math.min(i, j) * graph.n + Math.max(i, j);
    pairs.set(key, (pairs.get(key) ?? 0) + 1);
    strength[i] = (strength[i] as number) + 1;
    strength[j] = (strength[j] as number) + 1;
  }
  let [total, squares] = [0, 0];
  for (const w of pairs.values()) {
    total += w;
    squares += w * w;
  }
  const adjacent = strength.reduce((sum, s) => sum + s * s, 0) - 2 * squares;
  return { total, squares, adjacent };
}

/** The lowest and highest index that as many ties could give, with the pairs there are inside and across. */
function computeRange(sizes: readonly number[], { total, directed }: { total: number; directed: boolean }) {
  const n = sizes.reduce((sum, size) => sum + size, 0);
  const ways = directed ? 1 : 2;
  const inside = sizes.reduce((sum, s) => sum + falling(s, 2), 0) / ways;
  const across = falling(n, 2) / ways - inside;
  const min = (total - 2 * Math.min(total, inside)) / total;
  const max = (2 * Math.min(total, across) - total) / total;
  return { min, max };
}

/**
 * Exact expectation and standard deviation of E-I when labels are shuffled among actors, without a permutation or a seed:
 * with I the ties inside, E[I] = W p2 and E[I²] = S1 p2 + Sadj p3 + (W² − S1 − Sadj) p4 (own derivation, spec §3.3),
 * EI = 1 − 2I / W. All null without a tie.
 */
export function computeEiSpread(graph: Graph, grouping: Grouping, ei: number | null): EiSpread {
  const { total, squares, adjacent } = sumWeights(graph, grouping);
  if (ei === null || total === 0)
    return { expected: null, deviation: null, z: null, min: null, max: null, rescaled: null };
  const sizes = Array.from(countGroupSizes(grouping));
  const { p2, p3, p4 } = computeChances(sizes);
  const mean = total * p2;
  const second = squares * p2 + adjacent * p3 + (total ** 2 - squares - adjacent) * p4;
  const variance = second - mean ** 2;
  const deviation = (2 / total) * Math.sqrt(variance > 1e-12 * second ? variance : 0);
  const expected = 1 - (2 * mean) / total;
  const { min, max } = computeRange(sizes, { total, directed: graph.directed });
  return {
    expected,
    deviation,
    z: deviation === 0 ? null : (ei - expected) / deviation,
    min,
    max,
    rescaled: max === min ? null : (2 * (ei - min)) / (max - min) - 1,
  };
}
