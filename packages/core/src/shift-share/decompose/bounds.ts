// What a local effect can be when cells are hidden.
import type { Interval } from './effects.js';

/** A sector of which some cells are intervals: jobs at both dates, growth of the sector in the reference. */
export interface BoundedSector {
  readonly start: Interval;
  readonly end: Interval;
  /** 0.05 for 5 %; one value twice when the reference is known. */
  readonly growth: Interval;
}

/**
 * Bounds of the local effect `e1 − e0·(1+g_i)` over everything the hidden cells can hold:
 * `[e1_low − e0_high·(1+g_high), e1_high − e0_low·(1+g_low)]`. They contain the value whatever it is.
 *
 * @example boundLocal({ start: { low: 30, high: 45 }, end: { low: 20, high: 20 }, growth: { low: -0.1, high: -0.1 } })
 * // { low: -20.5, high: -7 }
 */
export function boundLocal({ start, end, growth }: BoundedSector): Interval {
  return {
    low: end.low - start.high * (1 + growth.high),
    high: end.high - start.low * (1 + growth.low),
  };
}

/**
 * Bounds of a sector's growth in the reference, from bounds of its jobs; null when it can have no base, since
 * nothing then bounds the growth.
 */
export function boundGrowth(start: Interval, end: Interval): Interval | null {
  if (!(start.low > 0)) return null;
  return { low: end.low / start.high - 1, high: end.high / start.low - 1 };
}

/** The sum of intervals. */
export function sumIntervals(intervals: readonly Interval[]): Interval {
  return intervals.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), {
    low: 0,
    high: 0,
  });
}
