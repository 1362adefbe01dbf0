// Change of a network: ties kept, lost and new, as the three shares in use (§3.5).

/** Shares of change, 0–1; null where there is nothing to divide by. */
export interface TieChange {
  /** n11 / (n11 + n10 + n01). */
  readonly jaccard: number | null;
  /** n11 / (n11 + n10). */
  readonly persistence: number | null;
  /** n01 / (n11 + n01). */
  readonly renewal: number | null;
}

/**
 * Jaccard, persistence and renewal. Benchmarks: Coleman's boys 0.38; Sampson's novices 0.45, then 0.55.
 *
 * @example computeTieChange({ both: 1, onlyBefore: 1, onlyAfter: 2 }).jaccard // 0.25
 */
export function computeTieChange(counts: {
  readonly both: number;
  readonly onlyBefore: number;
  readonly onlyAfter: number;
}): TieChange {
  const { both, onlyBefore, onlyAfter } = counts;
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  return {
    jaccard: share(both, both + onlyBefore + onlyAfter),
    persistence: share(both, both + onlyBefore),
    renewal: share(onlyAfter, both + onlyAfter),
  };
}

/**
 * Observed half-life, in days: interval × ln 2 / −ln(share kept). A description of these two waves, not a law: it must not be
 * drawn as one. Null when nothing, or everything, was kept.
 */
export function computeHalfLife(kept: number | null, intervalDays: number): number | null {
  return kept === null || kept <= 0 || kept >= 1 ? null : (intervalDays * Math.LN2) / -Math.log(kept);
}
