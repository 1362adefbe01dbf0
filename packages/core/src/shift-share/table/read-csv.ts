// A delimited file read from its bytes into coded columns, in one pass and without a string for each cell.
import type { CodedColumn, JobColumns } from './columns.js';
import { createDictionary, type Dictionary } from './dictionary.js';
import { createNumberReader, type NumberReader } from './read-number.js';

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
const RETURN = 13;
const QUOTE = 34;
const GROW = 2;

interface Sink {
  readonly bytes: Uint8Array;
  readonly separator: number;
  readonly territories: Dictionary;
  readonly sectors: Dictionary;
  readonly numbers: NumberReader;
  rows: number;
  capacity: number;
  territory: Uint32Array;
  sector: Uint32Array;
  jobs: Float64Array[];
  hidden: number[];
}

function createSink(bytes: Uint8Array, { separator, years }: CsvLayout): Sink {
  const capacity = Math.max(1024, Math.floor(bytes.length / 16));
  return {
    bytes,
    separator,
    territories: createDictionary(bytes),
    sectors: createDictionary(bytes),
    numbers: createNumberReader(bytes),
    rows: 0,
    capacity,
    territory: new Uint32Array(capacity),
    sector: new Uint32Array(capacity),
    jobs: years.map(() => new Float64Array(capacity)),
    hidden: [],
  };
}

function growSink(sink: Sink): void {
  const capacity = sink.capacity * GROW;
  const enlarge = <T extends Uint32Array | Float64Array>(list: T, larger: T): T => {
    larger.set(list);
    return larger;
  };
  sink.territory = enlarge(sink.territory, new Uint32Array(capacity));
  sink.sector = enlarge(sink.sector, new Uint32Array(capacity));
  sink.jobs = sink.jobs.map((list) => enlarge(list, new Float64Array(capacity)));
  sink.capacity = capacity;
}

/** Position after the headings; a byte-order mark is passed over. */
function skipLines(bytes: Uint8Array, lines: number): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (let line = 0; line < lines && at < bytes.length; at += 1) if (bytes[at] === LINE) line += 1;
  return at;
}

/** End of the field that starts here: the separator, the end of the line or of the file, quotes closed. */
function findEnd(bytes: Uint8Array, start: number, separator: number): number {
  let at = start;
  if (bytes[at] === QUOTE) {
    at += 1;
    while (at < bytes.length && (bytes[at] !== QUOTE || bytes[at + 1] === QUOTE))
      at += bytes[at] === QUOTE ? 2 : 1;
    at += 1;
  }
  while (at < bytes.length && bytes[at] !== separator && bytes[at] !== LINE) at += 1;
  return at;
}

type Role = (sink: Sink, start: number, end: number) => void;

function listRoles(layout: CsvLayout): readonly (Role | null)[] {
  const last = Math.max(layout.territory, layout.sector, ...layout.years.map(({ column }) => column));
  const roles: (Role | null)[] = new Array(last + 1).fill(null);
  roles[layout.territory] = (sink, start, end) => {
    sink.territory[sink.rows] = sink.territories.code(start, end);
  };
  roles[layout.sector] = (sink, start, end) => {
    sink.sector[sink.rows] = sink.sectors.code(start, end);
  };
  layout.years.forEach(({ column }, y) => {
    roles[column] = (sink, start, end) => {
      const value = sink.numbers.read(start, end);
      (sink.jobs[y] as Float64Array)[sink.rows] = value;
      if (Number.isNaN(value) && sink.numbers.wasHidden()) sink.hidden.push(sink.rows, y);
    };
  });
  return roles;
}

function readRow(sink: Sink, from: number, roles: readonly (Role | null)[]): number {
  const { bytes, separator } = sink;
  let at = from;
  let field = 0;
  for (;;) {
    const end = findEnd(bytes, at, separator);
    const role = field < roles.length ? roles[field] : null;
    if (role !== null && role !== undefined) {
      const closed = bytes[end - 1] === RETURN ? end - 1 : end;
      const quoted = bytes[at] === QUOTE && bytes[closed - 1] === QUOTE && closed - 1 > at;
      role(sink, quoted ? at + 1 : at, quoted ? closed - 1 : closed);
    }
    field += 1;
    at = end + 1;
    if (end >= bytes.length || bytes[end] === LINE) return field >= roles.length ? at : -at;
  }
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
  const roles = listRoles(layout);
  const sink = createSink(bytes, layout);
  let at = skipLines(bytes, layout.skip);
  while (at < bytes.length) {
    if (bytes[at] === LINE || bytes[at] === RETURN) {
      at += 1;
      continue;
    }
    if (sink.rows === sink.capacity) growSink(sink);
    const next = readRow(sink, at, roles);
    if (next > 0) sink.rows += 1;
    at = Math.abs(next);
  }
  return finish(sink, layout);
}
