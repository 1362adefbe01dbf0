// Year after year, then summed: the base is never older than a period.
import { decomposeDunn } from './dunn.js';
import type { Effects } from './effects.js';
import { decomposeEsteban } from './esteban.js';
import type { PairOfDates } from './pair.js';

/** The effects of one period, with the two halves of the local one, in jobs. */
export interface PeriodEffects extends Effects {
  readonly pureLocal: number;
  readonly allocation: number;
}

/** Every period and their sum; `points` is the sum in percent of the first base (chain-linked). */
export interface DynamicEffects {
  readonly periods: readonly PeriodEffects[];
  readonly total: PeriodEffects;
  /** Null without a job at the start. */
  readonly points: PeriodEffects | null;
}

const KEYS = [
  'change',
  'national',
  'structural',
  'local',
  'unreferenced',
  'pureLocal',
  'allocation',
] as const;

function decomposePeriod(pair: PairOfDates): PeriodEffects {
  const { totalPureLocal, totalAllocation } = decomposeEsteban(pair);
  return { ...decomposeDunn(pair).effects, pureLocal: totalPureLocal, allocation: totalAllocation };
}

function scale(total: PeriodEffects, by: number): PeriodEffects {
  const entries = Object.entries(total).map(([key, value]) => [key, value * by] as const);
  return Object.fromEntries(entries) as unknown as PeriodEffects;
}

/**
 * Applies the static formulas to each pair of consecutive years and sums them; the sum of the effects is
 * the whole change when no cell is missing. In points, the chain-linked rates `Σ c_t·e(t−1)/e(0)` are the
 * jobs summed over the first base. Undefined on no period: give one pair at least.
 * Sources: Thirlwall 1967; Barff and Knight 1988, Growth and Change 19(2):1-10.
 */
export function decomposeDynamic(pairs: readonly PairOfDates[]): DynamicEffects {
  const periods = pairs.map(decomposePeriod);
  const [first] = periods;
  const last = periods.at(-1);
  if (first === undefined || last === undefined) throw new Error('shift-share/decomposeDynamic: no period');
  const sums = Object.fromEntries(
    KEYS.map((key) => [key, periods.reduce((sum, period) => sum + period[key], 0)]),
  ) as Record<(typeof KEYS)[number], number>;
  const total = { ...sums, start: first.start, end: last.end };
  return { periods, total, points: total.start > 0 ? scale(total, 100 / total.start) : null };
}
