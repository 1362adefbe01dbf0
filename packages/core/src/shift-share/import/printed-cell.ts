// What one printed cell of a table says: a number, a secret, nothing, or something that is not a number.

/** Whether a comma in a number stands before the decimals or between the thousands. */
export type CommaRole = 'decimal' | 'thousands';

/** A cell as read; a secret is not a blank, and a blank is not a zero. */
export type PrintedCell =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly text: string };

const HIDDEN = new Set(['s', 'c', 'secret', 'conf', 'confidentiel', '(s)', '(c)', 'ss']);
const MISSING = new Set([
  '',
  'nd',
  'n.d.',
  'n/d',
  'na',
  'n/a',
  'n.a.',
  'ns',
  '-',
  '–',
  '..',
  '...',
  ':',
  'null',
  'nan',
  '#n/a',
]);
const SPACES = /[\s\u00a0\u202f\u2009'’]/g;

/** Takes the marks between thousands away; a text not cut by threes is left with its marks, and so unreadable. */
function joinThousands(text: string, mark: '.' | ','): string {
  const groups = text.split(mark);
  const isGrouped = groups.every((group, at) => (at === 0 ? /^\+?\d{1,3}$/ : /^\d{3}$/).test(group));
  return isGrouped ? groups.join('') : text;
}

/** Decides between `1.234,5` and `1,234.5` by the mark that comes last. */
function normaliseMarks(text: string, comma: CommaRole): string {
  const commas = text.split(',').length - 1;
  const points = text.split('.').length - 1;
  if (commas > 0 && points > 0) {
    const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
    const mark = text[last] === ',' ? '.' : ',';
    return `${joinThousands(text.slice(0, last), mark)}.${text.slice(last + 1)}`;
  }
  if (commas === 0) return points > 1 ? joinThousands(text, '.') : text;
  return commas > 1 || comma === 'thousands' ? joinThousands(text, ',') : text.replace(',', '.');
}

/**
 * Reads a cell. Spaces of every kind between thousands are dropped; `s`, `c` and the like are secrets; blanks,
 * `nd`, `ns`, `n/a` are missing. A negative number is unreadable: jobs and establishments are counted. So are dates
 * and numbers whose thousands are not cut by threes.
 *
 * @example
 * parseCell('12 345,6', 'decimal') // { kind: 'value', value: 12345.6 }
 */
export function parseCell(text: string, comma: CommaRole): PrintedCell {
  const plain = text.replace(SPACES, '');
  const word = plain.toLowerCase();
  if (MISSING.has(word)) return { kind: 'missing' };
  if (HIDDEN.has(word)) return { kind: 'hidden' };
  const number = normaliseMarks(plain, comma);
  if (!/^\+?\d*\.?\d+(e[+-]?\d+)?$/i.test(number) && !/^\d+\.$/.test(number))
    return { kind: 'unreadable', text };
  const value = Number(number);
  return Number.isFinite(value) ? { kind: 'value', value } : { kind: 'unreadable', text };
}

/** What the commas of some cells tell: their role, or null when both readings are possible. */
export function guessComma(cells: readonly string[], separator: string | null): CommaRole | null {
  const withComma = cells.map((cell) => cell.replace(SPACES, '')).filter((cell) => /^\d+(,\d+)+$/.test(cell));
  if (withComma.length === 0) return 'decimal';
  if (withComma.some((cell) => cell.split(',').length > 2)) return 'thousands';
  if (withComma.some((cell) => !/^\d{1,3},\d{3}$/.test(cell))) return 'decimal';
  // In a file cut by commas, a number between quotes with three figures after its comma is English.
  return separator === ',' ? 'thousands' : null;
}
