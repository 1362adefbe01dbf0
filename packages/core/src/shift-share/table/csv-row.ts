// Rows of a delimited file, read byte by byte into growing columns; no string for a cell.
import { createDictionary, type Dictionary } from './dictionary.js';
import { createNumberReader, type NumberReader } from './read-number.js';

const LINE = 10;
const RETURN = 13;
const QUOTE = 34;
const ZERO = 48;
/** Digits of a number that fits in 32 bits, the quick kind. */
const SHORT_DIGITS = 9;

/** What a column of the file is for; years follow from `YEAR` on. */
export const PASSED_OVER = 0;
/** The column of territories. */
export const TERRITORY = 1;
/** The column of sectors. */
export const SECTOR = 2;
/** The first year; the next ones follow. */
export const YEAR = 3;

/** Columns that fill as rows are read. */
export interface Sink {
  readonly bytes: Uint8Array;
  readonly separator: number;
  /** What each column of the file is for, up to the last one read. */
  readonly roles: Int32Array;
  readonly territories: Dictionary;
  readonly sectors: Dictionary;
  readonly numbers: NumberReader;
  /** Where reading stands in the bytes. */
  at: number;
  rows: number;
  capacity: number;
  territory: Uint32Array;
  sector: Uint32Array;
  jobs: Float64Array[];
  /** Cells under secrecy: row, then year, by position. */
  hidden: number[];
}

/** An empty sink with room for some rows. */
export function createSink(
  bytes: Uint8Array,
  given: { readonly separator: number; readonly roles: Int32Array; readonly years: number },
  capacity: number,
): Sink {
  return {
    bytes,
    separator: given.separator,
    roles: given.roles,
    territories: createDictionary(bytes),
    sectors: createDictionary(bytes),
    numbers: createNumberReader(bytes),
    at: 0,
    rows: 0,
    capacity,
    territory: new Uint32Array(capacity),
    sector: new Uint32Array(capacity),
    jobs: Array.from({ length: given.years }, () => new Float64Array(capacity)),
    hidden: [],
  };
}

/** Makes room for as many rows again, half as many for a long file. */
export function growSink(sink: Sink): void {
  const capacity = Math.ceil(sink.capacity * (sink.capacity < 1e5 ? 2 : 1.5));
  const enlarge = <T extends Uint32Array | Float64Array>(list: T, larger: T): T => {
    larger.set(list);
    return larger;
  };
  sink.territory = enlarge(sink.territory, new Uint32Array(capacity));
  sink.sector = enlarge(sink.sector, new Uint32Array(capacity));
  sink.jobs = sink.jobs.map((list) => enlarge(list, new Float64Array(capacity)));
  sink.capacity = capacity;
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
  return Math.min(at, bytes.length);
}

/** The field that starts at `at` when no short way reads it: what stands inside its quotes and before its return. */
function readSlowly(sink: Sink, at: number, read: (start: number, end: number) => number): number {
  const { bytes } = sink;
  const end = findEnd(bytes, at, sink.separator);
  const closed = end > at && bytes[end - 1] === RETURN ? end - 1 : end;
  const quoted = bytes[at] === QUOTE && bytes[closed - 1] === QUOTE && closed - 1 > at;
  sink.at = end;
  return quoted ? read(at + 1, closed - 1) : read(at, closed);
}

/** Codes a field that no short way reads; leaves its end in `sink.at`. */
function readCode(sink: Sink, at: number, dictionary: Dictionary): number {
  return readSlowly(sink, at, (start, end) => dictionary.code(start, end));
}

/** Reads a number that is not digits alone; leaves its end in `sink.at`. */
function readNumber(sink: Sink, at: number, year: number): number {
  const value = readSlowly(sink, at, (start, end) => sink.numbers.read(start, end));
  if (Number.isNaN(value) && sink.numbers.wasHidden()) sink.hidden.push(sink.rows, year);
  return value;
}

/** Beginning of the line after the field that ends at `end`; the columns on the way are not read. */
function passLine(bytes: Uint8Array, end: number, separator: number): number {
  let at = end;
  for (;;) {
    if (bytes[at] === RETURN) at += 1;
    if (at >= bytes.length || bytes[at] === LINE) return at + 1;
    at = findEnd(bytes, at + 1, separator);
  }
}

function isOver(bytes: Uint8Array, at: number, separator: number): boolean {
  if (at === bytes.length || bytes[at] === separator || bytes[at] === LINE) return true;
  return bytes[at] === RETURN && bytes[at + 1] === LINE;
}

/**
 * Reads rows from `from` on until the columns are full or the file ends, and gives where it stopped. A row that
 * lacks a column leaves nothing. One loop over locals: cut into smaller functions, it took half as long again.
 */
export function readRows(sink: Sink, from: number): number {
  const { bytes, separator, roles, jobs, capacity, territories, sectors, territory, sector } = sink;
  const { length } = bytes;
  const last = roles.length - 1;
  let at = from;
  let row = sink.rows;
  while (at < length && row < capacity) {
    if (bytes[at] === LINE || bytes[at] === RETURN) {
      at += 1;
      continue;
    }
    const secrets = sink.hidden.length;
    let field = 0;
    for (;;) {
      const role = roles[field] as number;
      if (role >= YEAR) {
        const start = at;
        let value = 0;
        for (; at < length; at += 1) {
          const digit = (bytes[at] as number) - ZERO;
          if (digit < 0 || digit > 9) break;
          value = (value * 10 + digit) | 0;
        }
        const isDigits = at > start && at - start <= SHORT_DIGITS && isOver(bytes, at, separator);
        const list = jobs[role - YEAR] as Float64Array;
        list[row] = isDigits ? value : readNumber(sink, start, role - YEAR);
        if (!isDigits) at = sink.at;
      } else if (role === TERRITORY) {
        const code = territories.take(at, separator);
        territory[row] = code < 0 ? readCode(sink, at, territories) : code;
        at = code < 0 ? sink.at : territories.end;
      } else if (role === SECTOR) {
        const code = sectors.take(at, separator);
        sector[row] = code < 0 ? readCode(sink, at, sectors) : code;
        at = code < 0 ? sink.at : sectors.end;
      } else at = findEnd(bytes, at, separator);
      if (field === last || at >= length || bytes[at] !== separator) break;
      field += 1;
      at += 1;
    }
    if (field === last) {
      row += 1;
      sink.rows = row;
    } else sink.hidden.length = secrets;
    at = passLine(bytes, at, separator);
  }
  return at;
}
