// Redundancy of one's contacts: how far they already know each other.
import { countTriangles } from '../cohesion/triangles.js';
import { computeDegrees, type Graph } from '../graph/graph.js';

/** 2t / k² for each node of an undirected graph (one minus efficiency); 0 with one contact, null for an isolated node. */
export function computeEgoRedundancy(graph: Graph): readonly (number | null)[] {
  const triangles = countTriangles(graph);
  return Array.from(computeDegrees(graph.out), (k, i) =>
    k === 0 ? null : (2 * (triangles[i] as number)) / k ** 2,
  );
}

/** Mean redundancy of those with two contacts or more; null when there is nobody. By chance about density (spec, tile 6). */
export function computeMeanRedundancy(graph: Graph): number | null {
  const degrees = computeDegrees(graph.out);
  const known = computeEgoRedundancy(graph).filter((_, i) => (degrees[i] as number) >= 2);
  return known.length === 0 ? null : known.reduce<number>((sum, r) => sum + (r ?? 0), 0) / known.length;
}
