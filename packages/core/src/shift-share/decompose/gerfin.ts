// The same story as ratios: structure times location.
import { at, computePairTotals, type PairOfDates } from './pair.js';

/** Ratios to the reference; above 1 means better than it. `regional = structural × location`. */
export interface GerfinIndex {
  readonly structural: number;
  readonly location: number;
  readonly regional: number;
}

/**
 * `S = [Σ e_i·E_i1/E_i0 / e] / (E1/E0)`, `L = (e1/e) / [Σ e_i·E_i1/E_i0 / e]`; `S·L` is the growth of the
 * territory over that of the reference. Null when one of them had no job at the start, or the sectors of
 * the territory have none left in the reference. Source: Gerfin 1964, Kyklos 17:565-593.
 */
export function computeGerfin(pair: PairOfDates): GerfinIndex | null {
  const totals = computePairTotals(pair);
  const expected = totals.uses.reduce(
    (sum, use, s) => (use === 'used' ? sum + at(pair.start, s) * (1 + at(totals.sectorGrowth, s)) : sum),
    0,
  );
  if (totals.start === 0 || totals.referenceEnd === 0 || expected === 0) return null;
  const ratio = totals.referenceEnd / totals.referenceStart;
  const structural = expected / totals.start / ratio;
  const location = totals.end / expected;
  return { structural, location, regional: totals.end / totals.start / ratio };
}
