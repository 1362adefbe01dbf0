// The guided reading of a file that no profile knows: a person says which column is which.
import { accept, type Result, refuse } from '../../kernel/index.js';
import { guessColumnsComma, parseHeaderYear } from './head.js';
import type { Head, Layout, ValueColumn } from './layout.js';
import { describeUnknown, readBasis } from './profile/generic.js';

/** Columns as pointed at, numbered from 0. */
export interface Mapping {
  readonly headerRow: number;
  readonly territory: number;
  readonly label: number | null;
  readonly sector: number | null;
  /** A column of years, or null when years are in the headers of `values` or in `year`. */
  readonly yearColumn: number | null;
  readonly values: readonly number[];
  /** The one year of the file, when neither column nor header says it. */
  readonly year: number | null;
}

function listValues(mapping: Mapping, header: readonly string[]): readonly ValueColumn[] {
  return mapping.values.map((column) => {
    const year = mapping.yearColumn === null ? (parseHeaderYear(header[column] ?? '') ?? mapping.year) : null;
    return { column, year, sector: null };
  });
}

function findFault(mapping: Mapping, header: readonly string[]): string | null {
  const { territory, label, sector, yearColumn } = mapping;
  const cited = [territory, label, sector, yearColumn, ...mapping.values].filter((column) => column !== null);
  if (mapping.values.length === 0) return 'import-no-values';
  if (cited.some((column) => header[column] === undefined)) return 'import-unknown-column';
  const bases = new Set(mapping.values.map((column) => readBasis(header[column] ?? '')));
  if (bases.has('workplace') && bases.has('residence')) return 'import-basis-mixed';
  const years = listValues(mapping, header).map(({ year }) => year);
  if (mapping.yearColumn === null && years.some((year) => year === null)) return 'import-year-missing';
  return new Set(years).size < years.length ? 'import-year-twice' : null;
}

/**
 * Lays a file out as a person pointed at it. Refused when a column does not exist, when no year can be told, and
 * when columns counted at the workplace and at the residence are put together.
 */
export function layOutMapping(head: Head, mapping: Mapping): Result<Layout> {
  const header = head.rows[mapping.headerRow] ?? [];
  const fault = findFault(mapping, header);
  if (fault !== null) return refuse(fault);
  const values = listValues(mapping, header);
  const firstRow = mapping.headerRow + 1;
  const said = mapping.values
    .map((column) => readBasis(header[column] ?? ''))
    .find((basis) => basis !== null);
  return accept({
    profile: 'mapped',
    measure: 'jobs',
    combine: 'once',
    headerRow: mapping.headerRow,
    firstRow,
    territory: { columns: [mapping.territory], label: mapping.label, glued: true },
    sector: mapping.sector === null ? null : { column: mapping.sector, label: null, glued: true },
    values,
    yearColumn: mapping.yearColumn,
    status: null,
    filters: [],
    totals: ['TT', 'TOT', '_T', 'TOTAL', 'Total', 'Ensemble'],
    comma: guessColumnsComma(head, firstRow, mapping.values),
    sectorLabels: {},
    about: describeUnknown(head, { basis: said ?? null }),
  });
}
