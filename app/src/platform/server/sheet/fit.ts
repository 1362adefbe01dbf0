// How wide a column and how high a row must be for every word to be seen: programs that open a file do not all work it out.
import type { SheetCell, SheetTable } from './book.js';

const LINE_POINTS = 15;
/** What spreadsheets take at most. */
const HIGHEST = 409;
const NARROWEST = 8;
/** Letters are not all as narrow as digits, in which widths are counted. */
const ROOM = 1.1;

const readLines = (cell: SheetCell): readonly string[] => {
  if (cell instanceof Date) return ['00/00/0000'];
  return cell === null ? [] : String(cell).split('\n');
};

/** Characters each column is wide: as its longest line, from its title to the most that it may be. */
export function layWidths({ columns, rows }: SheetTable): readonly number[] {
  return columns.map(({ title, width }, column) => {
    let longest = Math.ceil(title.length * 1.2);
    for (const row of rows) {
      for (const line of readLines(row[column] ?? null)) longest = Math.max(longest, line.length);
    }
    return Math.min(width, Math.max(NARROWEST, Math.ceil(longest * ROOM) + 2));
  });
}

/** Points each row is high: as its fullest cell, lines that are too long counted as often as they turn. */
export function layHeights(
  rows: readonly (readonly SheetCell[])[],
  widths: readonly number[],
): readonly number[] {
  return rows.map((row) => {
    const lines = row.map((cell, column) =>
      readLines(cell).reduce(
        (sum, line) => sum + Math.max(1, Math.ceil((line.length * ROOM) / (widths[column] ?? NARROWEST))),
        0,
      ),
    );
    return Math.min(HIGHEST, LINE_POINTS * Math.max(1, ...lines) + 3);
  });
}

/** Characters that a page of A3 laid on its side holds at the smallest size that is read without effort, eight points. */
const PAGE_CHARACTERS = 280;

/** Pages side by side that a sheet takes on paper, for its type to stay readable. */
export function countPagesAcross(widths: readonly number[], namedBy: number): number {
  const sum = (list: readonly number[]) => list.reduce((total, width) => total + width, 0);
  const again = sum(widths.slice(0, namedBy));
  return Math.max(1, Math.ceil((sum(widths) - again) / Math.max(1, PAGE_CHARACTERS - again)));
}
