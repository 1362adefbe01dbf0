// Shares of the sectors, of a territory beside its reference.

/** Jobs by sector, of the territory and of the reference, at one date; NaN where not known. */
export interface Structure {
  readonly jobs: ArrayLike<number>;
  readonly reference: ArrayLike<number>;
}

/** Shares of the sectors known in both, each summing to 1. */
export interface Shares {
  readonly own: readonly number[];
  readonly reference: readonly number[];
}

/** Shares over the sectors known in both; null when one of the two has no job. */
export function computeShares({ jobs, reference }: Structure): Shares | null {
  const known = Array.from(jobs, (value, s) => [value, reference[s] ?? Number.NaN] as const).filter(
    ([own, other]) => Number.isFinite(own) && Number.isFinite(other),
  );
  const total = known.reduce((sum, [own]) => sum + own, 0);
  const referenceTotal = known.reduce((sum, [, other]) => sum + other, 0);
  if (!(total > 0) || !(referenceTotal > 0)) return null;
  return {
    own: known.map(([own]) => own / total),
    reference: known.map(([, other]) => other / referenceTotal),
  };
}
