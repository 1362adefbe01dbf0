// A file with one figure a place: turnout, associations, jobs in non-profits; to be set beside the local effect.
import { findColumn } from './head.js';
import type { Head } from './layout.js';
import { type CommaRole, guessComma, type PrintedCell, parseCell } from './printed-cell.js';
import { repairCode, splitPlace } from './printed-code.js';

const PLACE = [
  'code',
  'codgeo',
  'ze2010',
  'ze2020',
  'epci',
  'bv2022',
  'zone',
  'zone d emploi',
  'zone emploi',
  'territoire',
];
const FEW = 3;

/** Where the figure of each place stands. */
export interface ProxyLayout {
  readonly firstRow: number;
  readonly place: number;
  readonly value: number;
  /** The header of the figure. */
  readonly label: string;
  readonly comma: CommaRole;
}

/** A figure may be below zero, a count may not: a growth, a balance of arrivals and departures. */
function parseFigure(text: string, comma: CommaRole): PrintedCell {
  const [sign = ''] = /^\s*[-\u2212\u2013](?=\s*[\d.,])/.exec(text) ?? [];
  const cell = parseCell(text.slice(sign.length), comma);
  return sign === '' || cell.kind !== 'value' ? cell : { kind: 'value', value: -cell.value };
}

function isNumeric(head: Head, firstRow: number, column: number): boolean {
  const cells = head.rows.slice(firstRow).map((row) => row[column] ?? '');
  const values = cells.filter((cell) => parseFigure(cell, 'decimal').kind === 'value');
  const blanks = cells.filter((cell) => parseFigure(cell, 'decimal').kind === 'missing');
  return values.length >= FEW && values.length + blanks.length > 0.8 * cells.length;
}

/** Finds the column of places and the first column of figures after it; null when the file has no such pair. */
export function layOutProxy(head: Head): ProxyLayout | null {
  const headerRow = head.rows.slice(0, 40).findIndex((row) => findColumn(row, PLACE) >= 0);
  const header = head.rows[headerRow];
  if (header === undefined) return null;
  const firstRow = headerRow + 1;
  const place = findColumn(header, PLACE);
  const value = header.findIndex((_, column) => column !== place && isNumeric(head, firstRow, column));
  if (value < 0) return null;
  const cells = head.rows.slice(firstRow).map((row) => row[value] ?? '');
  const comma =
    guessComma(
      cells.map((cell) => cell.replace(/^\s*[-\u2212\u2013]/, '')),
      head.separator,
    ) ?? 'decimal';
  return { firstRow, place, value, label: (header[value] ?? '').trim(), comma };
}

/** The place and the figure of a row; null where one of them is not there. */
export function readProxyRow(
  row: readonly string[],
  layout: ProxyLayout,
  kind: string,
): { readonly code: string; readonly value: number } | null {
  const code = repairCode(splitPlace(row[layout.place] ?? '').code, kind);
  const cell = parseFigure(row[layout.value] ?? '', layout.comma);
  return code === '' || cell.kind !== 'value' ? null : { code, value: cell.value };
}
