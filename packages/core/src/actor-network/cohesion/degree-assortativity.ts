// Degree assortativity: whether those with many ties are tied to others with many.
import { computeDegrees, type Graph, listTies } from '../graph/graph.js';

/**
 * Correlation of the degrees at the two ends of a tie, −1 to 1 (Newman 2002), undirected. Null when all ends have
 * the same degree, or without a tie. A diagnostic of closed cores (Crespo, Suire & Vicente 2014), never a tile.
 */
export function computeDegreeAssortativity(graph: Graph): number | null {
  const degree = computeDegrees(graph.out);
  let [ends, squares, products] = [0, 0, 0];
  for (const [i, j] of listTies(graph)) {
    const [a, b] = [degree[i] as number, degree[j] as number];
    ends += a + b;
    squares += a * a + b * b;
    products += 2 * a * b;
  }
  const count = 2 * graph.ties;
  const variance = count * squares - ends * ends;
  return variance === 0 ? null : (count * products - ends * ends) / variance;
}
