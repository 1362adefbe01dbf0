// Share of the top tenth: how much the few who have most hold together.

/** How many make a top tenth: ceil(n / 10). */
export function countTopTenth(n: number): number {
  return Math.ceil(0.1 * n);
}

/**
 * Share held by the top tenth, 0–1, the floor being about a tenth. Nobody is named and nobody is ranked: the figure
 * is of the whole. Null when there is nothing to share.
 *
 * @example computeTopTenthShare([2, 1, 1]) // 0.5
 */
export function computeTopTenthShare(values: ArrayLike<number>): number | null {
  const sorted = Array.from(values).sort((a, b) => b - a);
  const sum = sorted.reduce((total, x) => total + x, 0);
  if (sum === 0) return null;
  return sorted.slice(0, countTopTenth(sorted.length)).reduce((total, x) => total + x, 0) / sum;
}
