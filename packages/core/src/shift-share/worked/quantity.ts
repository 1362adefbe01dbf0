// A number of a worked example: a number, a fraction as text, nothing, or an interval under secrecy.
import type { Interval } from '../decompose/effects.js';

/** What a worked example writes in a cell. */
export type WrittenCell = number | string | null | readonly [number | string, number | string];

const DECIMAL = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Reads `12.5`, `"12.5"` or `"-5/2"`; null when it is none of them. */
export function parseQuantity(written: unknown): number | null {
  if (typeof written === 'number') return Number.isFinite(written) ? written : null;
  if (typeof written !== 'string') return null;
  const [top = '', bottom, more] = written
    .trim()
    .split('/')
    .map((part) => part.trim());
  if (more !== undefined || !DECIMAL.test(top)) return null;
  if (bottom === undefined) return Number(top);
  return DECIMAL.test(bottom) && Number(bottom) !== 0 ? Number(top) / Number(bottom) : null;
}

/** The value of a cell; NaN when it is empty or hidden. An interval that holds one value hides nothing. */
export function readValue(cell: WrittenCell): number {
  const interval = readInterval(cell);
  return interval !== null && interval.low === interval.high ? interval.low : Number.NaN;
}

/** What a cell can hold: itself, or its interval; null when it is empty. */
export function readInterval(cell: WrittenCell): Interval | null {
  if (Array.isArray(cell)) {
    const [low, high] = [parseQuantity(cell[0]), parseQuantity(cell[1])];
    return low === null || high === null ? null : { low, high };
  }
  const value = parseQuantity(cell);
  return value === null ? null : { low: value, high: value };
}
