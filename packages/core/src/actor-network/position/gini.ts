// Gini: how unequally something is spread, whatever its unit.

/**
 * Gini coefficient, 0 (all alike) to 1 − 1/n: Σ(2i − n − 1)x_i / (n Σx), x in increasing order. Null when there is
 * nothing to spread.
 *
 * @example computeGini([1, 2, 1]) // 0.16666666666666666
 */
export function computeGini(values: ArrayLike<number>): number | null {
  const sorted = Array.from(values).sort((a, b) => a - b);
  const n = sorted.length;
  const sum = sorted.reduce((total, x) => total + x, 0);
  if (sum === 0) return null;
  return sorted.reduce((total, x, i) => total + (2 * (i + 1) - n - 1) * x, 0) / (n * sum);
}
