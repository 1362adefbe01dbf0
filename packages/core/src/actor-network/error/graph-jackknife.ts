// Jackknife errors of density and transitivity, by what each node takes away with it.
import { countTriangles } from '../cohesion/triangles.js';
import { computeDegrees, type Graph, listNeighbours } from '../graph/graph.js';
import { computeJackknifeError } from './jackknife.js';

/** Density without each node: O(n). Null under three nodes, where nothing is left to compare. */
export function computeDensityError({ n, directed, ties, out, in: into }: Graph): number | null {
  if (n < 3) return null;
  const [sent, received] = [computeDegrees(out), computeDegrees(into)];
  const pairs = ((n - 1) * (n - 2)) / (directed ? 1 : 2);
  const without = Float64Array.from(
    sent,
    (k, i) => (ties - k - (directed ? (received[i] as number) : 0)) / pairs,
  );
  return computeJackknifeError(without, 'dyad');
}

/** Transitivity without each node of an undirected graph: O(m^1.5) in all. Null under three nodes. */
export function computeTransitivityError(graph: Graph): number | null {
  const degree = computeDegrees(graph.out);
  const triangles = countTriangles(graph);
  const all = triangles.reduce((sum, t) => sum + t, 0) / 3;
  const triples = degree.reduce((sum, k) => sum + (k * (k - 1)) / 2, 0);
  const without = Float64Array.from(degree, (k, i) => {
    const lost = listNeighbours(graph.out, i).reduce((sum, j) => sum + (degree[j] as number) - 1, 0);
    const left = triples - (k * (k - 1)) / 2 - lost;
    return left === 0 ? 0 : (3 * (all - (triangles[i] as number))) / left;
  });
  return computeJackknifeError(without, 'dyad');
}
