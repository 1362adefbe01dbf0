// A delimited file read from its bytes into coded columns, in one pass and without a string for each cell.
import type { CodedColumn, JobColumns } from './columns.js';
import {
  createSink,
  growSink,
  PASSED_OVER,
  readRows,
  SECTOR,
  type Sink,
  TERRITORY,
  YEAR,
} from './csv-row.js';
import type { Dictionary } from './dictionary.js';

/** Which columns are read, by position from 0, and how the file is written. */
export interface CsvLayout {
  /** Byte between fields: 44 for a comma, 59 for a semicolon, 9 for a tab. */
  readonly separator: number;
  /** Lines passed over before the rows: headings. */
  readonly skip: number;
  readonly territory: number;
  readonly sector: number;
  /** Column of each year. */
  readonly years: readonly { readonly year: number; readonly column: number }[];
}

const LINE = 10;
const LOOKED_AT = 65_536;

/** Position after the headings; a byte-order mark is passed over. */
function skipLines(bytes: Uint8Array, lines: number): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (let line = 0; line < lines && at < bytes.length; at += 1) if (bytes[at] === LINE) line += 1;
  return at;
}

/** Rows to make room for, told by the lines of the first, middle and last kilobytes; rows may still be more. */
function guessRows(bytes: Uint8Array): number {
  const size = Math.min(LOOKED_AT, bytes.length);
  const lines = [0, Math.floor((bytes.length - size) / 2), bytes.length - size].map((from) => {
    let count = 0;
    for (let at = from; at < from + size; at += 1) if (bytes[at] === LINE) count += 1;
    return count;
  });
  const perByte = Math.max(...lines) / Math.max(1, size);
  return Math.max(1024, Math.ceil(1.05 * perByte * bytes.length));
}

function listRoles(layout: CsvLayout): Int32Array {
  const last = Math.max(layout.territory, layout.sector, ...layout.years.map(({ column }) => column));
  const roles = new Int32Array(last + 1).fill(PASSED_OVER);
  roles[layout.territory] = TERRITORY;
  roles[layout.sector] = SECTOR;
  layout.years.forEach(({ column }, y) => {
    roles[column] = YEAR + y;
  });
  return roles;
}

function finish(sink: Sink, layout: CsvLayout): JobColumns {
  const { rows } = sink;
  const column = (dictionary: Dictionary, positions: Uint32Array): CodedColumn => ({
    codes: dictionary.list(),
    positions: positions.subarray(0, rows),
  });
  const hidden = new Float64Array(sink.hidden.length / 2);
  for (let h = 0; h < hidden.length; h += 1) {
    hidden[h] = (sink.hidden[2 * h + 1] ?? 0) * rows + (sink.hidden[2 * h] ?? 0);
  }
  return {
    rows,
    territories: column(sink.territories, sink.territory),
    sectors: column(sink.sectors, sink.sector),
    years: layout.years.map(({ year }) => year),
    jobs: sink.jobs.map((list) => list.subarray(0, rows)),
    hidden: hidden.sort(),
  };
}

/**
 * Reads and codes a delimited file: territories and sectors become positions in lists of codes, jobs become
 * doubles. Fields may be quoted; numbers may have a decimal comma or point and thousands separators; `s` is
 * hidden, empty, `nd`, `n/a`, `ns` are missing. Rows shorter than the layout are left out, blank lines too. Text
 * is read as UTF-8; codes hold whatever the file holds, leading zeros kept.
 */
export function readJobColumns(bytes: Uint8Array, layout: CsvLayout): JobColumns {
  const { separator, years } = layout;
  const kinds = { separator, roles: listRoles(layout), years: years.length };
  const sink = createSink(bytes, kinds, guessRows(bytes));
  for (let at = skipLines(bytes, layout.skip); at < bytes.length; at = readRows(sink, at)) {
    if (sink.rows === sink.capacity) growSink(sink);
  }
  return finish(sink, layout);
}
