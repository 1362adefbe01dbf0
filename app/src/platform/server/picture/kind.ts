// What a file is, from its first bytes: names and announced types are not believed.

/** What the first bytes say. */
export type FileKind = 'jpeg' | 'png' | 'webp' | 'heic' | 'other';

const HEIC_BRANDS: ReadonlySet<string> = new Set(['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1']);

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Reads the kind of a file from its first twelve bytes. */
export function parseKind(head: Uint8Array): FileKind {
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, 12));
  if (bytes.length >= 3 && bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (bytes.subarray(0, 8).equals(PNG)) return 'png';
  const words = bytes.toString('latin1');
  if (words.startsWith('RIFF') && words.slice(8, 12) === 'WEBP') return 'webp';
  return words.slice(4, 8) === 'ftyp' && HEIC_BRANDS.has(words.slice(8, 12)) ? 'heic' : 'other';
}
