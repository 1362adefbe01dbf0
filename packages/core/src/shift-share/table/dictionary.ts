// Codes found in bytes, numbered in order of first appearance.

/** Numbers fields of one file by their bytes. */
export interface Dictionary {
  /** Number of the field from `start` to `end` (excluded). */
  code(start: number, end: number): number;
  /** The codes, decoded from UTF-8, in their order. */
  list(): readonly string[];
}

const FIRST_SIZE = 1024;

/** Decodes UTF-8; core has no decoder of its own. Malformed bytes become U+FFFD. */
export function decodeUtf8(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] ?? 0;
    const size = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    const rest = bytes.subarray(i + 1, i + size);
    if (size === 0 || rest.length < size - 1 || rest.some((byte) => byte >> 6 !== 2)) {
      text += '\ufffd';
      i += 1;
      continue;
    }
    const point = rest.reduce(
      (sum, byte) => (sum << 6) | (byte & 63),
      size === 1 ? lead : lead & (0xff >> (size + 1)),
    );
    text += point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point);
    i += size;
  }
  return text;
}

function copyInto<T extends Float64Array | Int32Array>(larger: T, list: T): T {
  larger.set(list);
  return larger;
}

/**
 * A dictionary over the bytes of a file: open addressing on a hash of the field, comparing with the place where
 * the code was first met. The field just met is tried first, since files are often grouped.
 */
export function createDictionary(bytes: Uint8Array): Dictionary {
  let size = FIRST_SIZE;
  let slots = new Int32Array(size).fill(-1);
  let starts = new Float64Array(size);
  let ends = new Float64Array(size);
  let hashes = new Int32Array(size);
  let count = 0;
  let last = -1;

  const isSame = (code: number, start: number, length: number): boolean => {
    const from = starts[code] ?? 0;
    if ((ends[code] ?? 0) - from !== length) return false;
    for (let i = 0; i < length; i += 1) if (bytes[from + i] !== bytes[start + i]) return false;
    return true;
  };

  const grow = (): void => {
    size *= 2;
    slots = new Int32Array(size).fill(-1);
    starts = copyInto(new Float64Array(size), starts);
    ends = copyInto(new Float64Array(size), ends);
    hashes = copyInto(new Int32Array(size), hashes);
    for (let code = 0; code < count; code += 1) {
      let slot = (hashes[code] ?? 0) & (size - 1);
      while (slots[slot] !== -1) slot = (slot + 1) & (size - 1);
      slots[slot] = code;
    }
  };

  const find = (start: number, end: number): number => {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
    let slot = hash & (size - 1);
    for (;;) {
      const code = slots[slot] ?? -1;
      if (code === -1) break;
      if (hashes[code] === hash && isSame(code, start, end - start)) return code;
      slot = (slot + 1) & (size - 1);
    }
    slots[slot] = count;
    starts[count] = start;
    ends[count] = end;
    hashes[count] = hash;
    count += 1;
    if (2 * count >= size) grow();
    return count - 1;
  };

  return {
    code: (start, end) => {
      if (last < 0 || !isSame(last, start, end - start)) last = find(start, end);
      return last;
    },
    list: () =>
      Array.from({ length: count }, (_, code) => decodeUtf8(bytes.subarray(starts[code], ends[code]))),
  };
}
