// What a cell of somebody's table says: a day in whatever form, an amount with its unit.
import { foldText } from '../../kernel/index.js';
import { type Day, isDay } from '../day.js';

/** A cell as a spreadsheet gives it; a day may come as a `Date` at midnight UTC. */
export type Cell = string | number | boolean | Date | null;

/** A day that was read, and how finely it was written. */
export interface ReadDay {
  readonly day: Day;
  /** Coarser than `day`, the first or the last day of the span was taken. */
  readonly precision: 'day' | 'month' | 'quarter' | 'year';
}

/** Which day of a span is meant: a beginning is its first, an end its last. */
export type Edge = 'first' | 'last';

const MONTHS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(
  ' ',
);

const two = (count: number): string => String(count).padStart(2, '0');
const write = (year: number, month: number, day: number): Day =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
const lastOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

function exact(year: number, month: number, day: number): ReadDay | null {
  const text = write(year, month, day);
  return isDay(text) ? { day: text, precision: 'day' } : null;
}

function span(
  year: number,
  months: readonly [number, number],
  given: { edge: Edge; precision: ReadDay['precision'] },
): ReadDay {
  const [from, to] = months;
  const { edge, precision } = given;
  return { precision, day: edge === 'first' ? write(year, from, 1) : write(year, to, lastOf(year, to)) };
}

function findMonth(word: string): number | null {
  if (word.length < 3) return null;
  const at = MONTHS.findIndex((name) => name === word || (name.startsWith(word) && word !== 'jui'));
  return at < 0 ? null : at + 1;
}

/** `9/3/2027`, `09.03.27`, `9-3-2027`: the day first, as in French; the month first only when nothing else is possible. */
function readSlashed(text: string): ReadDay | null {
  const found = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/.exec(text);
  if (found === null) return null;
  const [, first = '', second = '', year = ''] = found;
  return (
    exact(fullYear(year), Number(second), Number(first)) ??
    exact(fullYear(year), Number(first), Number(second))
  );
}

function readWritten(folded: string, edge: Edge): ReadDay | null {
  const full = /^(?:\p{L}+ )?(\d{1,2})(?:er)? (\p{L}+) (\d{4})$/u.exec(folded);
  const month = findMonth(full?.[2] ?? '');
  if (full !== null && month !== null) return exact(Number(full[3]), month, Number(full[1]));
  const bare = /^(\p{L}+) (\d{4}|\d{2})$/u.exec(folded) ?? null;
  const only = findMonth(bare?.[1] ?? '');
  return bare === null || only === null
    ? null
    : span(fullYear(bare[2] ?? ''), [only, only], { edge, precision: 'month' });
}

function readCoarse(folded: string, edge: Edge): ReadDay | null {
  const numbered = /^(\d{1,2}) (\d{4})$/.exec(folded);
  const month = Number(numbered?.[1] ?? 0);
  if (numbered !== null && month >= 1 && month <= 12) {
    return span(Number(numbered[2]), [month, month], { edge, precision: 'month' });
  }
  const quarter = /^(?:t|q)\s?([1-4]) (\d{4})$|^([1-4]) ?(?:er|e|eme|nd)? ?(?:trimestre|trim) (\d{4})$/.exec(
    folded,
  );
  const which = Number(quarter?.[1] ?? quarter?.[3] ?? 0);
  if (which > 0) {
    const year = Number(quarter?.[2] ?? quarter?.[4]);
    return span(year, [which * 3 - 2, which * 3], { edge, precision: 'quarter' });
  }
  return /^(19|20|21)\d{2}$/.test(folded) ? span(Number(folded), [1, 12], { edge, precision: 'year' }) : null;
}

/** Days since the 30th of December 1899, as spreadsheets count. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

function readNumber(count: number, edge: Edge): ReadDay | null {
  if (Number.isInteger(count) && count >= 1900 && count <= 2199) {
    return span(count, [1, 12], { edge, precision: 'year' });
  }
  if (count < 20_000 || count > 110_000) return null;
  return {
    day: new Date(SERIAL_ZERO + Math.floor(count) * 86_400_000).toISOString().slice(0, 10),
    precision: 'day',
  };
}

/**
 * Reads a day: a spreadsheet's own, `2027-03-09`, `09/03/2027`, `9 mars 2027`, `mars 2027`, `T1 2027`, `2027`, or a
 * serial number. Null when the cell says no day at all.
 */
export function readDay(cell: Cell, edge: Edge): ReadDay | null {
  if (cell instanceof Date) {
    return Number.isNaN(cell.getTime()) ? null : { day: cell.toISOString().slice(0, 10), precision: 'day' };
  }
  if (typeof cell === 'number') return readNumber(cell, edge);
  if (typeof cell !== 'string') return null;
  const text = cell.trim();
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text)?.[1];
  if (iso !== undefined) return isDay(iso) ? { day: iso, precision: 'day' } : null;
  if (/^\d{5}$/.test(text)) return readNumber(Number(text), edge);
  const folded = foldText(text);
  return readSlashed(text) ?? readWritten(folded, edge) ?? readCoarse(folded, edge);
}

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(m€|meur|m euros?|millions?( d euros| d’euros| d'euros)?|m)$/, 1_000_000],
  [/^(k€|keur|k euros?|k|milliers?( d’euros| d'euros)?)$/, 1000],
  [/^(€|eur|euros?|€ ?ht|€ ?ttc|ht|ttc)?$/, 1],
];

/** Reads an amount in euros, rounded: `12 500 €`, `350 k€`, `1,2 M€`, `12.500,50`. Null when there is none, or several. */
export function readEuros(cell: Cell): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) && cell >= 0 ? Math.round(cell) : null;
  if (typeof cell !== 'string') return null;
  const found = /^(?:env\.?|environ|~|≈)?\s*(\d[\d\s\u00a0\u202f.,’']*)\s*(.*)$/i.exec(cell.trim());
  if (found === null) return null;
  const digits = (found[1] ?? '').replace(/[\s\u00a0\u202f’']/g, '');
  const unit = UNITS.find(([shape]) => shape.test((found[2] ?? '').trim().toLowerCase()))?.[1];
  const plain = /^\d{1,3}([.,]\d{3})+$/.test(digits) && unit === 1 ? digits.replace(/[.,]/g, '') : digits;
  const number = Number(plain.replace(/\.(?=.*,)/g, '').replace(',', '.'));
  return unit === undefined || Number.isNaN(number) ? null : Math.round(number * unit);
}
