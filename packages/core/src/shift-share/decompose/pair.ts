// Two dates of a territory beside its reference, and which sectors can be used.

/** Jobs by sector at two dates, for a territory and for its reference; NaN where a cell is not known. */
export interface PairOfDates {
  readonly start: ArrayLike<number>;
  readonly end: ArrayLike<number>;
  readonly referenceStart: ArrayLike<number>;
  readonly referenceEnd: ArrayLike<number>;
}

/** How a sector is used: with the others, apart since the reference did not have it, or not at all. */
export type SectorUse = 'used' | 'unreferenced' | 'left-out';

/** The totals of the sectors used and their growth; rates are 0.05 for 5 %. */
export interface PairTotals {
  readonly uses: readonly SectorUse[];
  readonly start: number;
  readonly end: number;
  readonly referenceStart: number;
  readonly referenceEnd: number;
  /** Growth of the reference over the sectors used; NaN when it had no job. */
  readonly growth: number;
  /** Growth of each sector in the reference; NaN where it has no base. */
  readonly sectorGrowth: Float64Array;
}

/** One number of a list; NaN outside it. */
export function at(list: ArrayLike<number>, index: number): number {
  return list[index] ?? Number.NaN;
}

/** Growth from a base, 0.05 for 5 %; NaN without a base. The difference first: a share of digits is lost otherwise. */
export function computeGrowth(start: number, end: number): number {
  return start > 0 ? (end - start) / start : Number.NaN;
}

function readUse(pair: PairOfDates, sector: number): SectorUse {
  const { start, end, referenceStart, referenceEnd } = pair;
  const known = [start, end, referenceStart, referenceEnd].every((list) => Number.isFinite(at(list, sector)));
  if (!known) return 'left-out';
  return at(referenceStart, sector) > 0 ? 'used' : 'unreferenced';
}

/**
 * Sums the sectors actually used: a printed total that differs from their sum would break the identity.
 * A sector without a base in the reference is set apart; a sector with a cell missing is left out of both.
 */
export function computePairTotals(pair: PairOfDates): PairTotals {
  const uses = Array.from(pair.start, (_, sector) => readUse(pair, sector));
  const sum = (list: ArrayLike<number>): number =>
    uses.reduce((total, use, sector) => (use === 'used' ? total + at(list, sector) : total), 0);
  const referenceStart = sum(pair.referenceStart);
  const referenceEnd = sum(pair.referenceEnd);
  const sectorGrowth = Float64Array.from(uses, (use, sector) =>
    use === 'used'
      ? computeGrowth(at(pair.referenceStart, sector), at(pair.referenceEnd, sector))
      : Number.NaN,
  );
  return {
    uses,
    start: sum(pair.start),
    end: sum(pair.end),
    referenceStart,
    referenceEnd,
    growth: computeGrowth(referenceStart, referenceEnd),
    sectorGrowth,
  };
}
