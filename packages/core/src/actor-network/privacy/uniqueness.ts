// Uniqueness: how many actors can be told apart without their names. Why no map is drawn from answers (§0.7).
import { computeDegrees, type Graph, listNeighbours } from '../graph/graph.js';
import type { Grouping } from '../mixing/grouping.js';

/** Shares of actors, 0–1, that nobody else resembles; null without an actor. */
export interface Uniqueness {
  readonly category: number | null;
  readonly degree: number | null;
  readonly categoryAndDegree: number | null;
  /** Category, number of ties, and the categories and numbers of ties of the neighbours. */
  readonly categoryDegreeAndNeighbours: number | null;
}

function shareUnique(signatures: readonly string[]): number | null {
  const seen = new Map<string, number>();
  for (const one of signatures) seen.set(one, (seen.get(one) ?? 0) + 1);
  const unique = signatures.filter((one) => seen.get(one) === 1).length;
  return signatures.length === 0 ? null : unique / signatures.length;
}

/** Tells how much of a roster a map without names would name, by what a neighbour could know. */
export function computeUniqueness(graph: Graph, { of }: Grouping): Uniqueness {
  const degree = Array.from(computeDegrees(graph.out));
  const sign = (i: number): string => `${of[i] ?? -1}/${degree[i] ?? 0}`;
  const own = degree.map((_, i) => sign(i));
  return {
    category: shareUnique(Array.from(of, String)),
    degree: shareUnique(degree.map(String)),
    categoryAndDegree: shareUnique(own),
    categoryDegreeAndNeighbours: shareUnique(
      own.map((mine, i) => `${mine}:${Array.from(listNeighbours(graph.out, i), sign).sort().join()}`),
    ),
  };
}
