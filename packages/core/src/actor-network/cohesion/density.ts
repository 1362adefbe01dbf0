// Density: how many of the possible ties are there.
import type { Graph } from '../graph/graph.js';

/**
 * Ties over possible ties, 0–1: m / (n(n − 1)) arcs, 2m / (n(n − 1)) edges; null under two nodes.
 * Falls with n by construction: compare on the same roster, or show mean ties (spec §3.1).
 */
export function computeDensity({ n, ties, directed }: Graph): number | null {
  if (n < 2) return null;
  return ((directed ? 1 : 2) * ties) / (n * (n - 1));
}

/** Mean number of neighbours, 2m / n; of arcs sent when directed, m / n. Null without a node. */
export function computeMeanDegree({ n, ties, directed }: Graph): number | null {
  return n === 0 ? null : ((directed ? 1 : 2) * ties) / n;
}
