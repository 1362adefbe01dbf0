// Numbers as statistical files write them, read from their bytes.

/** Reads numbers of one file; tells whether the last one not read was under secrecy. */
export interface NumberReader {
  /** The number from `start` to `end` (excluded); NaN when it is missing or hidden. */
  read(start: number, end: number): number;
  /** True when the last NaN was written `s`. */
  wasHidden(): boolean;
}

const POINT = 46;
const COMMA = 44;
const MINUS = 45;
const PLUS = 43;

/** Length of the space that starts here, plain, no-break or narrow; 0 when there is none. */
function measureSpace(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte === 32 || byte === 9) return 1;
  if (byte === 0xc2 && bytes[at + 1] === 0xa0) return 2;
  return byte === 0xe2 && bytes[at + 1] === 0x80 && (bytes[at + 2] === 0xaf || bytes[at + 2] === 0x89)
    ? 3
    : 0;
}

/** Bytes of the number without its spaces. */
function trim(bytes: Uint8Array, start: number, end: number): number[] {
  const kept: number[] = [];
  for (let i = start; i < end; ) {
    const space = measureSpace(bytes, i);
    if (space === 0) kept.push(bytes[i] ?? 0);
    i += space || 1;
  }
  return kept;
}

/** The separator of decimals: the last one written; one alone before three digits exactly, repeated, is thousands. */
function findDecimal(text: readonly number[]): number {
  const [comma, point] = [text.lastIndexOf(COMMA), text.lastIndexOf(POINT)];
  const last = Math.max(comma, point);
  if (last < 0) return -1;
  const other = Math.min(comma, point);
  const repeated = text.indexOf(text[last] ?? 0) !== last;
  return repeated || (other < 0 && last < 0) ? -1 : last;
}

function readSlowly(text: readonly number[]): number {
  const decimal = findDecimal(text);
  let digits = '';
  for (const [i, byte] of text.entries()) {
    if (byte >= 48 && byte <= 57) digits += String.fromCharCode(byte);
    else if (i === decimal) digits += '.';
    else if ((byte === MINUS || byte === PLUS) && i === 0) digits += byte === MINUS ? '-' : '';
    else if (byte !== COMMA && byte !== POINT) return Number.NaN;
  }
  return /\d/.test(digits) ? Number(digits) : Number.NaN;
}

/**
 * A reader over the bytes of a file. Digits alone take the short way; otherwise spaces are thousands, the last of
 * comma and point is the decimal one unless it is repeated, and anything else is missing, `s` (or `S`) being
 * hidden.
 */
export function createNumberReader(bytes: Uint8Array): NumberReader {
  let hidden = false;
  return {
    read: (start, end) => {
      hidden = false;
      let value = 0;
      for (let i = start; i < end; i += 1) {
        const digit = (bytes[i] ?? 0) - 48;
        if (digit < 0 || digit > 9 || i - start > 14) {
          const text = trim(bytes, start, end);
          hidden = text.length === 1 && ((text[0] ?? 0) | 32) === 115;
          return readSlowly(text);
        }
        value = value * 10 + digit;
      }
      return end > start ? value : Number.NaN;
    },
    wasHidden: () => hidden,
  };
}
