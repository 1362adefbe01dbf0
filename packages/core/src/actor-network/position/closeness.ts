// Closeness: how few steps a node is from the others, by three conventions.
import type { Distances } from '../cohesion/distances.js';

/** Closeness inside what the node reaches: reached / Σ distances; null for a node that reaches nobody. */
export function computeClosenessInComponent({ reached, total }: Distances): readonly (number | null)[] {
  return Array.from(reached, (count, i) => (count === 0 ? null : count / (total[i] as number)));
}

/**
 * Closeness of Wasserman & Faust (1994): the same times reached / (n − 1), so that a small group apart does not look
 * central. 0 for a node that reaches nobody; null when it is alone in the graph.
 */
export function computeCloseness({ n, reached, total }: Distances): readonly (number | null)[] {
  return Array.from(reached, (count, i) => {
    if (n < 2) return null;
    return count === 0 ? 0 : (count / (total[i] as number)) * (count / (n - 1));
  });
}

/** Harmonic closeness, 0–1: Σ 1/distance / (n − 1); the one to use when the graph may be in pieces. Null alone. */
export function computeHarmonic({ n, inverse }: Distances): readonly (number | null)[] {
  return Array.from(inverse, (sum) => (n < 2 ? null : sum / (n - 1)));
}
