// Centralisation (Freeman 1979): how far one node stands above the others, against a star.
import { computeDegrees, type Graph } from '../graph/graph.js';

function sumOfGaps(values: ArrayLike<number>): number {
  const most = Array.from(values).reduce((max, value) => Math.max(max, value), -Infinity);
  return Array.from(values).reduce((sum, value) => sum + (most - value), 0);
}

/** Σ(max − k) / ((n − 1)(n − 2)), 0–1, undirected; null under three nodes. Robust to missing people. */
export function computeDegreeCentralisation({ n, out }: Graph): number | null {
  return n < 3 ? null : sumOfGaps(computeDegrees(out)) / ((n - 1) * (n - 2));
}

/** Σ(max − k) / (n − 1)², of arcs received and of arcs sent; null under two nodes. */
export function computeDirectedCentralisation({ n, out, in: into }: Graph): {
  readonly indegree: number | null;
  readonly outdegree: number | null;
} {
  if (n < 2) return { indegree: null, outdegree: null };
  const over = (n - 1) ** 2;
  return {
    indegree: sumOfGaps(computeDegrees(into)) / over,
    outdegree: sumOfGaps(computeDegrees(out)) / over,
  };
}

/** Σ(max − b) / (n − 1), of normalised betweenness, 0–1; null under three nodes. Fragile to missing people (Smith & Moody 2013). */
export function computeBetweennessCentralisation(normalised: readonly (number | null)[]): number | null {
  const known = normalised.filter((b) => b !== null);
  return known.length < 3 ? null : sumOfGaps(known) / (known.length - 1);
}

/** Σ(max − c)(2n − 3) / ((n − 1)(n − 2)), of closeness; null under three nodes. Only read on a connected graph. */
export function computeClosenessCentralisation(closeness: readonly (number | null)[]): number | null {
  const known = closeness.filter((c) => c !== null);
  const n = closeness.length;
  if (n < 3 || known.length < n) return null;
  return (sumOfGaps(known) * (2 * n - 3)) / ((n - 1) * (n - 2));
}
