// The faces documents are set in: npm ships them as WOFF, typst reads OpenType; the difference is zlib.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inflateSync } from 'node:zlib';

const TEXT = '@fontsource/atkinson-hyperlegible-next';
const TITLE = '@fontsource/bricolage-grotesque';

/** Static cuts: typst takes one weight per file and reads neither WOFF2 nor the variable axes well. */
const CUTS: readonly (readonly [pack: string, cut: string])[] = [
  [TEXT, '400-normal'],
  [TEXT, '400-italic'],
  [TEXT, '700-normal'],
  [TITLE, '400-normal'],
  [TITLE, '700-normal'],
  [TITLE, '800-normal'],
];

const HEADER = 12;
const RECORD = 16;

interface Table {
  readonly tag: Buffer;
  readonly checksum: number;
  readonly content: Buffer;
}

function readTables(woff: Buffer): readonly Table[] {
  return Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const at = 44 + 20 * index;
    const offset = woff.readUInt32BE(at + 4);
    const packed = woff.subarray(offset, offset + woff.readUInt32BE(at + 8));
    const length = woff.readUInt32BE(at + 12);
    return {
      tag: woff.subarray(at, at + 4),
      checksum: woff.readUInt32BE(at + 16),
      // WOFF 1.0, 5: a table that zlib would not shorten is stored as it is.
      content: packed.length < length ? inflateSync(packed) : packed,
    };
  });
}

/** Unpacks a WOFF 1.0 file to the OpenType file it was made from (W3C, WOFF File Format 1.0, 4 and 5). */
export function parseWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('document/parseWoff: not a WOFF 1.0 file');
  const tables = readTables(woff);
  const log = Math.floor(Math.log2(tables.length));
  const directory = Buffer.alloc(HEADER + RECORD * tables.length);
  woff.copy(directory, 0, 4, 8);
  directory.writeUInt16BE(tables.length, 4);
  directory.writeUInt16BE(RECORD * 2 ** log, 6);
  directory.writeUInt16BE(log, 8);
  directory.writeUInt16BE(RECORD * (tables.length - 2 ** log), 10);
  const parts: Buffer[] = [directory];
  let offset = directory.length;
  for (const [index, table] of tables.entries()) {
    const record = HEADER + RECORD * index;
    table.tag.copy(directory, record);
    directory.writeUInt32BE(table.checksum, record + 4);
    directory.writeUInt32BE(offset, record + 8);
    directory.writeUInt32BE(table.content.length, record + 12);
    const padding = Buffer.alloc((4 - (table.content.length % 4)) % 4);
    parts.push(table.content, padding);
    offset += table.content.length + padding.length;
  }
  return Buffer.concat(parts);
}

/** Reads the faces from the installed packages: Latin first, so that it is the one chosen, then extended Latin. */
export function listFonts(): Buffer[] {
  const { resolve } = createRequire(import.meta.url);
  return ['latin', 'latin-ext'].flatMap((subset) =>
    CUTS.map(([pack, cut]) => {
      const name = `${pack.slice(pack.indexOf('/') + 1)}-${subset}-${cut}.woff`;
      return parseWoff(readFileSync(join(dirname(resolve(`${pack}/package.json`)), 'files', name)));
    }),
  );
}
