// One row of a file, read as its layout says: the facts it holds, or why it holds none.
import { type PrintedCell, parseCell } from './printed-cell.js';
import { repairCode, splitCode, splitPlace } from './printed-code.js';
import type { SettledLayout } from './settle.js';

/** One number of the file with its place, activity and year. */
export interface ImportedFact {
  readonly territory: string;
  readonly territoryLabel: string | null;
  readonly sector: string;
  readonly sectorLabel: string | null;
  /** 0 for a membership, which has no year. */
  readonly year: number;
  readonly cell: PrintedCell;
  /** The sector sums the others. */
  readonly isTotal: boolean;
  /** The code was mended: a zero was missing in front. */
  readonly isRepaired: boolean;
}

/** Why a row gives nothing. */
export type SkippedRow = 'blank' | 'filtered' | 'no-territory' | 'no-sector' | 'no-year';

/** Sector of a file that has only one. */
export const SINGLE_SECTOR = 'TOT';

type Row = readonly string[];

function at(row: Row, column: number): string {
  return (row[column] ?? '').trim();
}

/** A commune in two parts, department then number: five characters in all, overseas (`971`, `5`) as elsewhere. */
function joinParts(parts: readonly string[]): string {
  const [department = '', commune] = parts;
  if (commune === undefined) return department;
  return department + commune.padStart(department.length > 2 ? 2 : 3, '0');
}

function readPlace(row: Row, layout: SettledLayout) {
  const { columns, label, glued } = layout.territory;
  const printed = joinParts(columns.map((column) => at(row, column)));
  const split = glued ? splitPlace(printed) : { code: printed, label: null };
  const code = repairCode(split.code, layout.source.geography.kind);
  const given = label === null || label < 0 ? null : at(row, label) || null;
  return {
    code,
    label: given ?? split.label,
    isRepaired: code.startsWith('0') && !split.code.includes(code),
  };
}

function readSector(row: Row, layout: SettledLayout): { code: string; label: string | null } | null {
  if (layout.sector === null) return null;
  const printed = at(row, layout.sector.column);
  const split = layout.sector.glued ? splitCode(printed) : { code: printed, label: null };
  const given = layout.sector.label === null ? null : at(row, layout.sector.label) || null;
  return { code: split.code, label: given ?? split.label };
}

function readCell(row: Row, layout: SettledLayout, column: number): PrintedCell {
  const { status } = layout;
  if (column < 0) return { kind: 'value', value: 1 };
  const cell = parseCell(at(row, column), layout.comma);
  const mark = status === null ? '' : at(row, status.column).toUpperCase();
  return status?.hidden.includes(mark) && cell.kind !== 'value' ? { kind: 'hidden' } : cell;
}

function readYear(row: Row, layout: SettledLayout): number | null {
  if (layout.yearColumn === null) return null;
  const found = /(?:1[89]|20)\d\d/.exec(at(row, layout.yearColumn))?.[0];
  return found === undefined ? null : Number(found);
}

function findSkip(row: Row, layout: SettledLayout): SkippedRow | null {
  if (row.every((cell) => cell.trim() === '')) return 'blank';
  const isKept = layout.filters.every(({ column, keep }) => keep.includes(at(row, column)));
  if (!isKept) return 'filtered';
  if (layout.territory.columns.some((column) => at(row, column) === '')) return 'no-territory';
  if (layout.sector !== null && at(row, layout.sector.column) === '') return 'no-sector';
  return layout.yearColumn !== null && readYear(row, layout) === null ? 'no-year' : null;
}

/** Reads a row: its facts, one a value column, or the reason why it has none. */
export function readRow(row: Row, layout: SettledLayout): readonly ImportedFact[] | SkippedRow {
  const skip = findSkip(row, layout);
  if (skip !== null) return skip;
  const place = readPlace(row, layout);
  const named = readSector(row, layout);
  const year = readYear(row, layout);
  return layout.values.map((value): ImportedFact => {
    const sector = value.sector ?? named?.code ?? SINGLE_SECTOR;
    return {
      territory: place.code,
      territoryLabel: place.label,
      sector,
      sectorLabel: value.sector === null ? (named?.label ?? null) : (layout.sectorLabels[sector] ?? null),
      year: value.year ?? year ?? 0,
      cell: readCell(row, layout, value.column),
      isTotal: layout.totals.includes(sector),
      isRepaired: place.isRepaired,
    };
  });
}
