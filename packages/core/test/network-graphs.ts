// Graphs for tests: known shapes, random ones, and the same graph under other labels.
import fc from 'fast-check';
import { createGraph, type Graph, type GraphTie } from '../src/actor-network/graph/graph.js';

/** An undirected graph from pairs. */
export function link(n: number, ties: readonly GraphTie[]): Graph {
  return createGraph({ n, directed: false, ties });
}

/** A directed graph from pairs. */
export function aim(n: number, ties: readonly GraphTie[]): Graph {
  return createGraph({ n, directed: true, ties });
}

const upTo = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);

/** One centre, n − 1 leaves. */
export const star = (n: number): Graph =>
  link(
    n,
    upTo(n - 1).map((i) => [0, i + 1]),
  );

/** A circle of n. */
export const ring = (n: number): Graph =>
  link(
    n,
    upTo(n).map((i) => [i, (i + 1) % n]),
  );

/** A line of n. */
export const path = (n: number): Graph =>
  link(
    n,
    upTo(n - 1).map((i) => [i, i + 1]),
  );

/** Everybody tied to everybody. */
export const clique = (n: number): Graph =>
  link(
    n,
    upTo(n).flatMap((i) => upTo(i).map((j): GraphTie => [i, j])),
  );

/** Nobody tied to anybody. */
export const empty = (n: number): Graph => link(n, []);

/** Two triangles and a bridge: 0 1 2 know each other, 3 4 5 too, and 2 knows 3. */
export const barbell: Graph = link(6, [
  [0, 1],
  [0, 2],
  [1, 2],
  [2, 3],
  [3, 4],
  [3, 5],
  [4, 5],
]);

/** A loop 1 → 2 → 3 → 1, a tie that 0 and 1 return, and a way out from 3 to 4. */
export const whirl: Graph = aim(5, [
  [0, 1],
  [1, 0],
  [1, 2],
  [2, 3],
  [3, 1],
  [3, 4],
]);

/** How laws are run: the seed is kept, so that a failure comes back. */
export const law = { seed: 20_191_115, numRuns: 60 } as const;

/** Random graphs of 1 to `most` nodes, from empty to full; weights 1 to 5. */
export function anyGraph(options: {
  readonly directed: boolean;
  readonly most?: number;
}): fc.Arbitrary<Graph> {
  return fc
    .tuple(
      fc.integer({ min: 1, max: options.most ?? 12 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.infiniteStream(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 5 }))),
    )
    .map(([n, density, stream]) => {
      const ties = upTo(n).flatMap((i) =>
        upTo(n).flatMap((j): GraphTie[] => {
          if (i === j || (!options.directed && j > i)) return [];
          const [chance, weight] = stream.next().value as [number, number];
          return chance < density ? [[i, j, weight]] : [];
        }),
      );
      return createGraph({ n, directed: options.directed, ties });
    });
}

/** Every tie of a graph, as pairs. */
export function tiesOf(graph: Graph): readonly (readonly [number, number, number])[] {
  return upTo(graph.n).flatMap((i) =>
    Array.from(graph.out.to.subarray(graph.out.start[i], graph.out.start[i + 1]), (j, k) => {
      const weight = graph.out.weight[(graph.out.start[i] ?? 0) + k] ?? 0;
      return [i, j, weight] as const;
    }).filter(([, j]) => graph.directed || i < j),
  );
}

/** The same graph, node i being called `places[i]`. */
export function relabel(graph: Graph, places: readonly number[]): Graph {
  const ties = tiesOf(graph).map(([i, j, w]): GraphTie => [places[i] ?? 0, places[j] ?? 0, w]);
  return createGraph({ n: graph.n, directed: graph.directed, ties });
}

/** A graph and an order of its nodes. */
export function anyGraphAndOrder(options: { readonly directed: boolean; readonly most?: number }) {
  return anyGraph(options).chain((graph) =>
    fc.tuple(
      fc.constant(graph),
      fc.shuffledSubarray([...upTo(graph.n)], { minLength: graph.n, maxLength: graph.n }),
    ),
  );
}
