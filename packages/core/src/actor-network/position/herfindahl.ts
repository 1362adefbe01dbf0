// Herfindahl: whether few hold all the roles (R110).

/** Σ(share)², from 1/n (all alike) to 1 (one holds everything); null when there is nothing to share. */
export function computeHerfindahl(values: ArrayLike<number>): number | null {
  const list = Array.from(values);
  const sum = list.reduce((total, x) => total + x, 0);
  return sum === 0 ? null : list.reduce((total, x) => total + (x / sum) ** 2, 0);
}
