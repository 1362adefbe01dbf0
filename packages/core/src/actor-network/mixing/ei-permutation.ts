// Permutation test of the E-I index: how often shuffled labels mix as much, or as little.
import { createDraw } from '../../kernel/index.js';
import { type Graph, listTies } from '../graph/graph.js';
import type { Grouping } from './grouping.js';

/** Counts over all shuffles, and the two-sided p of Phipson & Smyth (never 0). */
export interface EiPermutation {
  readonly permutations: number;
  readonly seed: number;
  /** Shuffles whose index is at least the measured one. */
  readonly atLeast: number;
  readonly atMost: number;
  /** min(1, 2 (1 + min(atLeast, atMost)) / (permutations + 1)); null without a tie. */
  readonly p: number | null;
}

/** Shuffles the labels with the seeded draw, each time from where they are; ties and labels of actors without a category are left out. */
export function computeEiPermutation(
  graph: Graph,
  grouping: Grouping,
  { permutations, seed }: { readonly permutations: number; readonly seed: number },
): EiPermutation {
  const known = Array.from(grouping.of.keys()).filter((i) => (grouping.of[i] as number) >= 0);
  const place = new Int32Array(graph.n).fill(-1);
  known.forEach((node, at) => {
    place[node] = at;
  });
  const ends = listTies(graph)
    .map(([i, j]) => [place[i] as number, place[j] as number] as const)
    .filter(([a, b]) => a >= 0 && b >= 0);
  const [from, to] = [Int32Array.from(ends, ([a]) => a), Int32Array.from(ends, ([, b]) => b)];
  const countInside = (labels: readonly number[]): number => {
    let inside = 0;
    for (let e = 0; e < from.length; e += 1)
      if (labels[from[e] as number] === labels[to[e] as number]) inside += 1;
    return inside;
  };
  let labels = known.map((node) => grouping.of[node] as number);
  const measured = countInside(labels);
  const draw = createDraw(seed);
  let [atLeast, atMost] = [0, 0];
  for (let turn = 0; turn < permutations; turn += 1) {
    labels = draw.shuffle(labels);
    const inside = countInside(labels);
    if (inside <= measured) atLeast += 1;
    if (inside >= measured) atMost += 1;
  }
  const p = Math.min(1, (2 * (1 + Math.min(atLeast, atMost))) / (permutations + 1));
  return { permutations, seed, atLeast, atMost, p: ends.length === 0 ? null : p };
}
