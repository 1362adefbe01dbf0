// The lines of somebody's sheet: where its titles are, what its merged cells cover, what its columns are.
import { cleanText } from '../../kernel/index.js';
import type { Cell } from './cell.js';
import type { Field } from './row.js';
import { parseColumn } from './words.js';

/** A block of merged cells, counted from 0, its ends included. */
export interface Merge {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/** One sheet as read. */
export interface Grid {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly Merge[];
}

/** A column of the sheet: the field it is, or the title under which its words are kept. */
export interface GridColumn {
  readonly index: number;
  readonly title: string;
  readonly field: Field | null;
}

/** Where the table is in its sheet. */
export interface Layout {
  /** Line of the titles, from 0. */
  readonly head: number;
  readonly columns: readonly GridColumn[];
}

/** The words of a cell, clean; a day as `2027-03-09`. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'oui' : 'non';
  return cleanText(String(cell));
}

/** Titles may stand under a banner, never further than that. */
const DEEPEST_HEAD = 30;

/** Columns of one line of titles; a field named twice is taken once, the first time. */
function nameColumns(row: readonly Cell[]): readonly GridColumn[] {
  const taken = new Set<Field>();
  return row.flatMap((cell, index): readonly GridColumn[] => {
    const title = textOf(cell).replace(/\s+/g, ' ');
    if (title === '') return [];
    const field = parseColumn(title);
    const isFree = field !== null && !taken.has(field);
    if (isFree) taken.add(field);
    return [{ index, title, field: isFree ? field : null }];
  });
}

/**
 * Finds the table: among the first lines, the one that names the most columns of ours, the title among them. Null when
 * no line names the actions.
 */
export function findLayout(rows: readonly (readonly Cell[])[]): Layout | null {
  const lines = rows.slice(0, DEEPEST_HEAD).map((row, head): Layout => ({ head, columns: nameColumns(row) }));
  const count = ({ columns }: Layout): number => columns.filter(({ field }) => field !== null).length;
  const named = lines.filter(({ columns }) => columns.some(({ field }) => field === 'title'));
  return named.toSorted((a, b) => count(b) - count(a))[0] ?? null;
}

/** The sheet with each merged block's words in every cell it covers downwards, and the lines that were filled so. */
export function fillMerges(grid: Grid): {
  readonly rows: readonly Cell[][];
  readonly filled: readonly number[];
} {
  const rows = grid.rows.map((row) => [...row]);
  const filled = new Set<number>();
  for (const { startRow, startCol, endRow } of grid.merges) {
    const value = rows[startRow]?.[startCol] ?? null;
    for (let r = startRow + 1; r <= Math.min(endRow, rows.length - 1); r += 1) {
      const row = rows[r];
      if (row === undefined || value === null) continue;
      while (row.length <= startCol) row.push(null);
      row[startCol] = value;
      filled.add(r);
    }
  }
  return { rows, filled: [...filled].toSorted((a, b) => a - b) };
}
