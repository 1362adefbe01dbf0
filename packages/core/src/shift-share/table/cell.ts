// One cell of an employment table, and one row of it.
import type { EmploymentTable, JobCell } from './table.js';

/** Where a cell stands, by positions in the lists of the table. */
export interface CellPlace {
  readonly territory: number;
  readonly sector: number;
  readonly year: number;
}

/** Reads a cell: a value, an interval under secrecy, or missing. */
export function readCell(table: EmploymentTable, place: CellPlace): JobCell {
  const { territory, sector, year } = place;
  const jobs = table.jobs[year]?.[territory * table.sectors.length + sector] ?? Number.NaN;
  if (Number.isFinite(jobs)) return { kind: 'value', jobs };
  const hidden = table.hidden.find(
    (cell) => cell.territory === territory && cell.sector === sector && cell.year === year,
  );
  return hidden === undefined ? { kind: 'missing' } : { kind: 'hidden', low: hidden.low, high: hidden.high };
}

/** The row of a territory in the plane of a year, by positions: a view, not a copy; NaN where not known. */
export function readRow(table: EmploymentTable, territory: number, year: number): Float64Array {
  const width = table.sectors.length;
  return (table.jobs[year] ?? new Float64Array()).subarray(territory * width, (territory + 1) * width);
}

/** Position of a code in a list; −1 when it is not there. */
export function findCode(list: readonly { readonly code: string }[], code: string): number {
  return list.findIndex((one) => one.code === code);
}
