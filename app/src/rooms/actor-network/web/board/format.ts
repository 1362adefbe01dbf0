// How figures of the board are written: with their unit, their error, and words when there is no number.
import { formatNumber, formatShare, type Locale } from '../../../../design/index.js';
import type { BoardFigure } from '../../contract/board.js';

/** 95 % of the time, the truth is within this many errors. */
export const ERRORS = 1.96;

/** A value in its unit. */
export function formatValue(value: number, unit: BoardFigure['unit'], locale: Locale): string {
  if (unit === 'share') return formatShare(value, locale);
  return formatNumber(value, locale, unit === 'ratio' ? 2 : 1);
}

/** A difference: points for shares, signed; one that rounds to zero has no sign. */
export function formatGap(value: number, unit: BoardFigure['unit'], locale: Locale): string {
  const text =
    unit === 'share'
      ? formatNumber(Math.abs(value) * 100, locale, 1)
      : formatValue(Math.abs(value), unit, locale);
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
