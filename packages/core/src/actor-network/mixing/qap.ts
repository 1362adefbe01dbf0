// QAP (Krackhardt 1987): whether two networks on the same actors go together more than chance.
import { createDraw } from '../../kernel/index.js';
import { type Graph, hasTie } from '../graph/graph.js';

/** Correlation of the two matrices, and how often shuffled actors give as much. */
export interface Qap {
  /** Pearson correlation over ordered pairs, −1 to 1; null when one of the two is empty or full. */
  readonly correlation: number | null;
  readonly permutations: number;
  readonly seed: number;
  readonly atLeast: number;
  readonly atMost: number;
  /** Two-sided; null when the correlation is. */
  readonly p: number | null;
}

function listOrderedTies({ n, out }: Graph): readonly (readonly [number, number])[] {
  return Array.from({ length: n }, (_, i) =>
    Array.from(out.to.subarray(out.start[i], out.start[i + 1]), (j) => [i, j] as const),
  ).flat();
}

/**
 * Quadratic assignment: the actors of the first network are shuffled, all their ties with them, and ties held in
 * common are counted again. Both networks must be on the same n actors: throws otherwise.
 */
export function computeQap(
  first: Graph,
  second: Graph,
  { permutations, seed }: { readonly permutations: number; readonly seed: number },
): Qap {
  if (first.n !== second.n) throw new Error('actor-network/computeQap: not the same number of actors');
  const ties = listOrderedTies(first);
  const pairs = first.n * (first.n - 1);
  const [a, b] = [ties.length / pairs, second.out.to.length / pairs];
  const order = Array.from({ length: first.n }, (_, i) => i);
  const countCommon = (place: readonly number[]): number =>
    ties.reduce(
      (sum, [i, j]) => sum + (hasTie(second.out, place[i] as number, place[j] as number) ? 1 : 0),
      0,
    );
  const spread = Math.sqrt(a * (1 - a) * b * (1 - b));
  const measured = countCommon(order);
  if (!(spread > 0)) return { correlation: null, permutations, seed, atLeast: 0, atMost: 0, p: null };
  const draw = createDraw(seed);
  let [atLeast, atMost] = [0, 0];
  for (let turn = 0; turn < permutations; turn += 1) {
    const common = countCommon(draw.shuffle(order));
    if (common >= measured) atLeast += 1;
    if (common <= measured) atMost += 1;
  }
  const p = Math.min(1, (2 * (1 + Math.min(atLeast, atMost))) / (permutations + 1));
  return { correlation: (measured / pairs - a * b) / spread, permutations, seed, atLeast, atMost, p };
}
