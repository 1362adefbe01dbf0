// The classical shift-share: national, structural and local effects, sector by sector.
import type { Effects } from './effects.js';
import { at, computePairTotals, type PairOfDates, type PairTotals } from './pair.js';

/** The three effects by sector, in jobs; `unreferenced` holds the change of sectors set apart. */
export interface DunnParts {
  readonly national: Float64Array;
  readonly structural: Float64Array;
  readonly local: Float64Array;
  readonly unreferenced: Float64Array;
  readonly totals: PairTotals;
  readonly effects: Effects;
}

/** Sum of a list, in its order; cells not known are passed over. */
export function sumKnown(list: ArrayLike<number>): number {
  let total = 0;
  for (let index = 0; index < list.length; index += 1) {
    const value = at(list, index);
    if (Number.isFinite(value)) total += value;
  }
  return total;
}

function sumEffects(pair: PairOfDates, parts: Omit<DunnParts, 'effects'>): Effects {
  const known = (list: ArrayLike<number>): number =>
    parts.totals.uses.reduce((sum, use, s) => (use === 'left-out' ? sum : sum + at(list, s)), 0);
  const start = known(pair.start);
  const end = known(pair.end);
  return {
    start,
    end,
    change: end - start,
    national: sumKnown(parts.national),
    structural: sumKnown(parts.structural),
    local: sumKnown(parts.local),
    unreferenced: sumKnown(parts.unreferenced),
  };
}

/**
 * Splits the change of each sector (R093): `national = e0·g`, `structural = e0·(g_i − g)`,
 * `local = e1 − e0·(1 + g_i)`; their sum is the change, exactly. A new sector (`e0 = 0`) is local as a
 * whole; a sector that the reference did not have is neither of the three and stands in `unreferenced`;
 * a sector with a cell missing is NaN everywhere and in no total.
 * Source: Dunn 1960, Papers of the Regional Science Association 6:97-112.
 *
 * @example decomposeDunn({ start: [90], end: [100], referenceStart: [400], referenceEnd: [440] }).effects.local // 1
 */
export function decomposeDunn(pair: PairOfDates): DunnParts {
  const totals = computePairTotals(pair);
  const { uses, growth, sectorGrowth } = totals;
  const fill = (part: (start: number, end: number, rate: number) => number): Float64Array =>
    Float64Array.from(uses, (use, sector) => {
      if (use === 'left-out') return Number.NaN;
      if (use === 'unreferenced') return 0;
      // Adding 0 turns −0 into 0.
      return part(at(pair.start, sector), at(pair.end, sector), at(sectorGrowth, sector)) + 0;
    });
  const parts = {
    national: fill((start) => start * growth),
    structural: fill((start, _, rate) => start * (rate - growth)),
    local: fill((start, end, rate) => end - start - start * rate),
    unreferenced: Float64Array.from(uses, (use, sector) =>
      use === 'unreferenced' ? at(pair.end, sector) - at(pair.start, sector) : 0,
    ),
    totals,
  };
  return { ...parts, effects: sumEffects(pair, parts) };
}
