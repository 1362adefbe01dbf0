// The homothetic split of the local effect: what the territory does, and where it does it.
import { decomposeDunn, sumKnown } from './dunn.js';
import type { Quadrant } from './effects.js';
import { at, computeGrowth, type PairOfDates } from './pair.js';

/** The two halves of the local effect by sector, in jobs. */
export interface EstebanParts {
  /** Jobs the territory would have with the structure of the reference. */
  readonly homothetic: Float64Array;
  readonly pureLocal: Float64Array;
  readonly allocation: Float64Array;
  readonly totalPureLocal: number;
  readonly totalAllocation: number;
}

/**
 * Splits the local effect: `h = e·E_i/E`, `pureLocal = h·(g_ir − g_i)`, `allocation = (e − h)·(g_ir − g_i)`;
 * their sum is Dunn's local effect. Without a base the split is undefined: all stays in `pureLocal`.
 * Source: Esteban-Marquillas 1972, Regional and Urban Economics 2(3):249-261.
 */
export function decomposeEsteban(pair: PairOfDates): EstebanParts {
  const { totals, local } = decomposeDunn(pair);
  const homothetic = Float64Array.from(totals.uses, (use, s) => {
    if (use === 'left-out') return Number.NaN;
    if (use === 'unreferenced' || totals.referenceStart === 0) return 0;
    return (totals.start * at(pair.referenceStart, s)) / totals.referenceStart;
  });
  const pureLocal = Float64Array.from(local, (whole, s) => {
    const start = at(pair.start, s);
    if (totals.uses[s] !== 'used' || start === 0) return whole;
    return at(homothetic, s) * (computeGrowth(start, at(pair.end, s)) - at(totals.sectorGrowth, s));
  });
  const allocation = Float64Array.from(local, (_, s) => {
    const start = at(pair.start, s);
    if (totals.uses[s] !== 'used' || start === 0) return totals.uses[s] === 'left-out' ? Number.NaN : 0;
    return (start - at(homothetic, s)) * (computeGrowth(start, at(pair.end, s)) - at(totals.sectorGrowth, s));
  });
  return {
    homothetic,
    pureLocal,
    allocation,
    totalPureLocal: sumKnown(pureLocal),
    totalAllocation: sumKnown(allocation),
  };
}

/**
 * Where a sector stands: specialised when `e > h`, faster when its local effect is above zero. A question
 * for the group, not a verdict (R096). `none` where the split is undefined or a sign is zero.
 */
export function readQuadrant(cell: { start: number; homothetic: number; local: number }): Quadrant {
  const { start, homothetic, local } = cell;
  const clear = start > 0 && Number.isFinite(local) && start !== homothetic && local !== 0;
  if (!clear) return 'none';
  if (start > homothetic) return local > 0 ? 'strength' : 'exposed';
  return local > 0 ? 'emerging' : 'no-effect-sought';
}
