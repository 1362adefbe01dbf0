// Tables of several years or territories put together, and a table passed to another ground.
import { accept, type Refusal, type Result, refuse } from '../../kernel/index.js';
import type { ShiftShareRefusal } from '../refusals.js';
import { createTableBuilder } from './build.js';
import { readCell } from './cell.js';
import { checkSources } from './check.js';
import { listUnmatched, mergeTerritories, type PassageLine } from './merge.js';
import type { EmploymentTable, TableGeography } from './table.js';

type Joined = Result<EmploymentTable, Refusal<ShiftShareRefusal>>;

/** A passage with its name, which the table keeps. */
export interface NamedPassage {
  readonly label: string;
  readonly from: Pick<TableGeography, 'kind' | 'year'>;
  readonly to: Pick<TableGeography, 'kind' | 'year'>;
  readonly lines: readonly PassageLine[];
}

/** A table on its new ground, and the territories that no line passed on. */
export interface PassedTable {
  readonly table: EmploymentTable;
  readonly unmatched: readonly string[];
}

function holdsCell(table: EmploymentTable, cell: number, year: number): boolean {
  const width = table.sectors.length;
  const place = { territory: Math.floor(cell / width), sector: cell % width, year };
  return readCell(table, place).kind !== 'missing';
}

/** A cell that two tables give: summing them would count the same jobs twice. */
function findTwice(tables: readonly EmploymentTable[]): string | null {
  const seen = new Set<string>();
  for (const table of tables) {
    const width = table.sectors.length;
    for (const [year, plane] of table.jobs.entries()) {
      for (let cell = 0; cell < plane.length; cell += 1) {
        if (!holdsCell(table, cell, year)) continue;
        const code = table.territories[Math.floor(cell / width)]?.code ?? '';
        const key = `${code}\u0000${table.sectors[cell % width]?.code}\u0000${table.years[year]}`;
        if (seen.has(key)) return code;
        seen.add(key);
      }
    }
  }
  return null;
}

/**
 * Puts together tables of other years or other territories: two files, one a year, make one table. Workplace and
 * residence, two grounds or two nomenclatures are refused, and so is a cell given by two tables. The first source
 * is kept.
 */
export function joinTables(tables: readonly [EmploymentTable, ...EmploymentTable[]]): Joined {
  const checked = checkSources(tables.map(({ source }) => source));
  if (!checked.ok) return checked;
  const twice = findTwice(tables);
  if (twice !== null) return refuse('same-code-twice', { code: twice });
  const builder = createTableBuilder(tables[0].source);
  for (const table of tables) {
    for (const coded of table.territories) builder.label('territories', coded);
    for (const coded of table.sectors) builder.label('sectors', coded);
    table.territories.forEach(({ code: territory }, t) => {
      table.sectors.forEach(({ code: sector }, s) => {
        table.years.forEach((year, y) => {
          const cell = readCell(table, { territory: t, sector: s, year: y });
          if (cell.kind !== 'missing') builder.add({ territory, sector, year }, cell);
        });
      });
    });
  }
  return builder.build();
}

/**
 * Passes a table to another ground and writes the passage in its source, where every result shows it. Refused
 * when the table is not on the ground where the passage starts.
 */
export function passTable(
  table: EmploymentTable,
  passage: NamedPassage,
  labels: ReadonlyMap<string, string> = new Map(),
): Result<PassedTable, Refusal<ShiftShareRefusal>> {
  const { geography } = table.source;
  const name = ({ kind, year }: Pick<TableGeography, 'kind' | 'year'>): string => `${kind} ${year}`;
  if (name(geography) !== name(passage.from)) {
    return refuse('geographies-mixed', { first: name(geography), second: name(passage.from) });
  }
  const passed = mergeTerritories(table, passage.lines, labels);
  const trail = geography.passage === null ? passage.label : `${geography.passage}, ${passage.label}`;
  const source = { ...table.source, geography: { ...passage.to, passage: trail } };
  return accept({ table: { ...passed, source }, unmatched: listUnmatched(table, passage.lines) });
}
