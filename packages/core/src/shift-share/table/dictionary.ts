// Codes found in bytes, numbered in order of first appearance.

/** Numbers fields of one file by their bytes. */
export interface Dictionary {
  /** Where the field that `take` met ends (excluded). */
  readonly end: number;
  /** Number of the field from `start` to `end` (excluded). */
  code(start: number, end: number): number;
  /**
   * Number of the field that starts here and runs to the separator or the end of its line, in one pass; -1 when
   * quotes or a return inside it ask for another reading, and nothing is learnt.
   */
  take(start: number, separator: number): number;
  /** The codes, decoded from UTF-8, in their order. */
  list(): readonly string[];
}

const FIRST_SIZE = 1024;
const LINE = 10;
const RETURN = 13;
const QUOTE = 34;
const ZERO = 48;
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Decodes UTF-8; core has no decoder of its own. Malformed bytes become U+FFFD. */
export function decodeUtf8(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) {
      text += String.fromCharCode(lead);
      i += 1;
      continue;
    }
    const size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    const rest = bytes.subarray(i + 1, i + size);
    if (size === 0 || rest.length < size - 1 || rest.some((byte) => byte >> 6 !== 2)) {
      text += '\ufffd';
      i += 1;
      continue;
    }
    const point = rest.reduce((sum, byte) => (sum << 6) | (byte & 63), lead & (0xff >> (size + 1)));
    text += point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point);
    i += size;
  }
  return text;
}

function enlarge<T extends Uint8Array | Int32Array>(list: T, larger: T): T {
  larger.set(list);
  return larger;
}

/**
 * Open addressing on a hash of the field (FNV-1a), comparing with a copy of the codes kept side by side. The field
 * just met is tried first, since files are often grouped.
 */
class ByteDictionary implements Dictionary {
  end = 0;
  readonly #bytes: Uint8Array;
  #count = 0;
  /** The code met last between given bounds; it may hold separators. */
  #last = -1;
  /** The code that `take` met last; it holds none, nor quotes. */
  #taken = -1;
  #size = FIRST_SIZE;
  #slots = new Int32Array(FIRST_SIZE).fill(-1);
  #hashes = new Int32Array(FIRST_SIZE);
  /** Codes one after the other: the one numbered `c` lies from `starts[c]` to `starts[c + 1]`. */
  #starts = new Int32Array(FIRST_SIZE + 1);
  #pairs = new Int32Array(65_536).fill(-1);
  #pool = new Uint8Array(8 * FIRST_SIZE);

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  code(start: number, end: number): number {
    if (this.#last >= 0 && this.#isSame(this.#last, start, end)) return this.#last;
    const bytes = this.#bytes;
    let hash = OFFSET;
    for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ (bytes[i] as number), PRIME);
    this.#last = this.#find(hash, start, end);
    return this.#last;
  }

  take(start: number, separator: number): number {
    const pair = this.#readPair(start, separator);
    if (pair >= 0) return this.#pairs[pair] as number;
    if (this.#taken >= 0 && this.#isMetAgain(start, separator)) return this.#taken;
    const bytes = this.#bytes;
    if (bytes[start] === QUOTE) return -1;
    const { length } = bytes;
    let hash = OFFSET;
    let at = start;
    for (; at < length; at += 1) {
      const byte = bytes[at] as number;
      if (byte === separator || byte === LINE) break;
      if (byte === RETURN) {
        if (at + 1 === length || bytes[at + 1] === LINE) break;
        return -1;
      }
      hash = Math.imul(hash ^ byte, PRIME);
    }
    this.end = at;
    const code = this.#find(hash, start, at);
    this.#taken = code;
    if (at - start === 2) this.#notePair(start, code);
    return code;
  }

  list(): readonly string[] {
    return Array.from({ length: this.#count }, (_, code) =>
      decodeUtf8(this.#pool.subarray(this.#starts[code], this.#starts[code + 1])),
    );
  }

  /** The place in `pairs` of a code of two letters or figures met before; -1 for any other field. */
  #readPair(start: number, separator: number): number {
    const bytes = this.#bytes;
    const first = bytes[start] as number;
    const second = bytes[start + 1] as number;
    const third = bytes[start + 2];
    if (third !== separator && third !== LINE) return -1;
    const pair = (first << 8) | second;
    if ((this.#pairs[pair] as number) < 0) return -1;
    this.end = start + 2;
    return pair;
  }

  /** Codes of two letters or figures, as most nomenclatures have, are found at once from then on. */
  #notePair(start: number, code: number): void {
    const first = this.#bytes[start] as number;
    const second = this.#bytes[start + 1] as number;
    if (first < ZERO || second < ZERO) return;
    this.#pairs[(first << 8) | second] = code;
  }

  /** True when the code taken last stands here, up to a separator or the end of its line. */
  #isMetAgain(start: number, separator: number): boolean {
    const bytes = this.#bytes;
    const pool = this.#pool;
    const stop = this.#starts[this.#taken + 1] as number;
    let at = start;
    for (let i = this.#starts[this.#taken] as number; i < stop; i += 1, at += 1) {
      if (pool[i] !== bytes[at]) return false;
    }
    if (bytes[at] !== separator && bytes[at] !== LINE) return false;
    this.end = at;
    return true;
  }

  #isSame(code: number, start: number, end: number): boolean {
    const from = this.#starts[code] as number;
    if ((this.#starts[code + 1] as number) - from !== end - start) return false;
    const bytes = this.#bytes;
    const pool = this.#pool;
    for (let i = start; i < end; i += 1) if (pool[from + i - start] !== bytes[i]) return false;
    return true;
  }

  #find(hash: number, start: number, end: number): number {
    const mixed = hash ^ (hash >>> 15);
    let slot = mixed & (this.#size - 1);
    for (;;) {
      const code = this.#slots[slot] as number;
      if (code === -1) break;
      if (this.#hashes[code] === mixed && this.#isSame(code, start, end)) return code;
      slot = (slot + 1) & (this.#size - 1);
    }
    return this.#learn(mixed, start, end);
  }

  #learn(mixed: number, start: number, end: number): number {
    const from = this.#starts[this.#count] as number;
    const to = from + end - start;
    if (to > this.#pool.length) this.#pool = enlarge(this.#pool, new Uint8Array(2 * to));
    this.#pool.set(this.#bytes.subarray(start, end), from);
    this.#hashes[this.#count] = mixed;
    this.#count += 1;
    this.#starts[this.#count] = to;
    if (2 * this.#count >= this.#size) this.#grow();
    else this.#seat(this.#count - 1);
    return this.#count - 1;
  }

  #seat(code: number): void {
    let slot = (this.#hashes[code] as number) & (this.#size - 1);
    while (this.#slots[slot] !== -1) slot = (slot + 1) & (this.#size - 1);
    this.#slots[slot] = code;
  }

  #grow(): void {
    this.#size *= 2;
    this.#slots = new Int32Array(this.#size).fill(-1);
    this.#hashes = enlarge(this.#hashes, new Int32Array(this.#size));
    this.#starts = enlarge(this.#starts, new Int32Array(this.#size + 1));
    for (let code = 0; code < this.#count; code += 1) this.#seat(code);
  }
}

/** A dictionary over the bytes of a file. */
export function createDictionary(bytes: Uint8Array): Dictionary {
  return new ByteDictionary(bytes);
}
