// How figures of the board are written: with their unit, their error, and words when there is no number.
import { formatShare, getTag, type Locale } from '../../../../design/plain.js';
import type { BoardFigure } from '../../contract/board.js';

/** 95 % of the time, the truth is within this many errors. */
export const ERRORS = 1.96;

/** As many digits whatever they are, so that « 4,0 » stands beside « 6,6 ». */
function fix(value: number, digits: number, locale: Locale): string {
  const fixed = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return value.toLocaleString(getTag(locale), fixed);
}

/** A value in its unit. */
export function formatValue(value: number, unit: BoardFigure['unit'], locale: Locale): string {
  if (unit === 'share') return formatShare(value, locale);
  return fix(value, { ratio: 2, ties: 1, count: 0 }[unit], locale);
}

/** A difference: points for shares, signed; one that rounds to zero has no sign. */
export function formatGap(value: number, unit: BoardFigure['unit'], locale: Locale): string {
  const text =
    unit === 'share' ? fix(Math.abs(value) * 100, 1, locale) : formatValue(Math.abs(value), unit, locale);
  const isZero = !/[1-9]/.test(text);
  const sign = isZero ? '' : value < 0 ? '\u2212' : '+';
  return `${sign}${text}${unit === 'share' ? '\u00a0pts' : ''}`;
}

/** Where a figure may be, given its error; shares stay between 0 and 1, nothing falls below 0. */
export function readInterval(figure: BoardFigure): readonly [low: number, high: number] | null {
  const { value, error, unit } = figure;
  if (value === null || error === null) return null;
  const reach = ERRORS * error.standardError;
  const most = unit === 'share' ? 1 : Number.POSITIVE_INFINITY;
  return [Math.max(0, value - reach), Math.min(most, value + reach)];
}
