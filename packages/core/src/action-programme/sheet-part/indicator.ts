// How one will know that an action has worked: one to three indicators, each with where it started from.
import type { Day } from '../day.js';

/** A value read on a day, with its source. */
export interface Reading {
  readonly value: number;
  readonly on: Day;
  readonly source: string;
}

/** An indicator; without a baseline, no later value says anything. */
export interface Indicator {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly baseline: Reading | null;
  readonly target: { readonly value: number; readonly due: Day | null } | null;
  /** In the order they were read. */
  readonly readings: readonly Reading[];
}

/** Beyond three, indicators stop being read: a note is shown, and nothing is refused. */
export const FEW_INDICATORS = 3;

/** What can be said of an indicator. */
export interface IndicatorReading {
  readonly last: Reading | null;
  /** Last less baseline, in the indicator's unit; null when either is missing. */
  readonly change: number | null;
  /** Share of the way from baseline to target, 1 for the whole way; null when it cannot be computed. */
  readonly progress: number | null;
}

/**
 * Reads an indicator: change = last − baseline; progress = change ÷ (target − baseline), left as it is when
 * it goes backwards or beyond. Null where a term is missing or where the target is the baseline.
 */
export function readIndicator({ baseline, target, readings }: Indicator): IndicatorReading {
  const last = readings.toSorted((a, b) => a.on.localeCompare(b.on)).at(-1) ?? null;
  const change = last === null || baseline === null ? null : last.value - baseline.value;
  const way = target === null || baseline === null ? 0 : target.value - baseline.value;
  return { last, change, progress: change === null || way === 0 ? null : change / way };
}
