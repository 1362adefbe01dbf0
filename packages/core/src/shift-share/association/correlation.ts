// How two lists go together, by values and by ranks.

/** Pearson's correlation, from −1 to 1; null under three pairs, or when one of the lists does not vary. */
export function computePearson(x: readonly number[], y: readonly number[]): number | null {
  const count = Math.min(x.length, y.length);
  if (count < 3) return null;
  const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / count;
  const [mx, my] = [mean(x), mean(y)];
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < count; i += 1) {
    const [dx, dy] = [(x[i] ?? 0) - mx, (y[i] ?? 0) - my];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : null;
}

/** Ranks from 1; equal values share the mean of their ranks. */
export function computeRanks(list: readonly number[]): readonly number[] {
  const order = list.map((_, i) => i).sort((a, b) => (list[a] ?? 0) - (list[b] ?? 0));
  const ranks: number[] = new Array(list.length).fill(0);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end + 1 < order.length && list[order[end + 1] ?? 0] === list[order[start] ?? 0]) end += 1;
    for (let k = start; k <= end; k += 1) ranks[order[k] ?? 0] = (start + end) / 2 + 1;
    start = end + 1;
  }
  return ranks;
}

/** Spearman's correlation: Pearson's on the ranks. */
export function computeSpearman(x: readonly number[], y: readonly number[]): number | null {
  return computePearson(computeRanks(x), computeRanks(y));
}

/** A list brought to mean 0 and standard deviation 1 (over n); null when it does not vary. */
export function standardise(list: readonly number[]): readonly number[] | null {
  const mean = list.reduce((sum, value) => sum + value, 0) / list.length;
  const variance = list.reduce((sum, value) => sum + (value - mean) ** 2, 0) / list.length;
  return variance > 0 ? list.map((value) => (value - mean) / Math.sqrt(variance)) : null;
}
