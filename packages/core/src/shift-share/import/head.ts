// Finding one's way in the first rows of a file: the header, its columns, the cells of a column.
import { foldText } from '../../kernel/index.js';
import type { Head } from './layout.js';
import { type CommaRole, guessComma } from './printed-cell.js';

const SEARCHED = 40;

/** A header cell without accents, capitals nor marks: `Intitulé commune` and `intitule_commune` are one. */
export function foldHeader(text: string): string {
  return foldText(text);
}

/** The first row among the first forty where all the names stand (folded); -1 when none. */
export function findHeaderRow(head: Head, names: readonly string[]): number {
  return head.rows.slice(0, SEARCHED).findIndex((row) => {
    const folded = new Set(row.map(foldHeader));
    return names.every((name) => folded.has(name));
  });
}

/** The column whose header is one of the names, the first name found winning; -1 when none. */
export function findColumn(header: readonly string[], names: readonly string[]): number {
  const folded = header.map(foldHeader);
  for (const name of names) {
    const at = folded.indexOf(name);
    if (at >= 0) return at;
  }
  return -1;
}

/** A column that may be absent: null instead of -1. */
export function findOptional(header: readonly string[], names: readonly string[]): number | null {
  const at = findColumn(header, names);
  return at < 0 ? null : at;
}

/** The role of the commas in some columns of the sample; null when it must be asked. */
export function guessColumnsComma(
  head: Head,
  firstRow: number,
  columns: readonly number[],
): CommaRole | null {
  const cells = head.rows.slice(firstRow).flatMap((row) => columns.map((column) => row[column] ?? ''));
  return guessComma(cells, head.separator);
}

/** The year a header ends with, or is: `2017`, `y1998`, `Effectifs salariés 2006`; null when none. */
export function parseHeaderYear(text: string): number | null {
  const match = /(?:^[a-z]?|[\s_.-])(1[89]\d\d|20\d\d)$/i.exec(text.trim());
  return match === null ? null : Number(match[1]);
}
