// Jackknife errors: recompute without each actor in turn; no dice, so no seed.

/** How the spread of the recomputed values becomes an error: pairs of actors, or actors one by one. */
export type JackknifeKind = 'dyad' | 'node';

/**
 * Standard error from the figure recomputed without each of n actors (Snijders & Borgatti 1999):
 * √(f Σ(Z₋ᵢ − mean)²), f = (n − 2)/(2n) for figures of pairs, (n − 1)/n for means over actors. On the density of independent
 * dyads the first returns pq / C(n, 2) exactly. Null when a recomputed value is undefined, or under three actors.
 */
export function computeJackknifeError(
  without: readonly (number | null)[] | Float64Array,
  kind: JackknifeKind,
): number | null {
  const n = without.length;
  if (n < 3) return null;
  let sum = 0;
  for (const z of without) {
    if (z === null || Number.isNaN(z)) return null;
    sum += z;
  }
  const mean = sum / n;
  let squares = 0;
  for (const z of without) squares += ((z as number) - mean) ** 2;
  return Math.sqrt((kind === 'dyad' ? (n - 2) / (2 * n) : (n - 1) / n) * squares);
}
