// Opens a file that holds a table, whatever it is wrapped in: told by its first bytes, never by its name.
import { createGunzip } from 'node:zlib';
import { type ByteStream, flow, gather, limit, peek, readCode } from './byte-source.js';
import type { OpenTable } from './open-table.js';
import { openParquet } from './parquet-rows.js';
import { UnreadableFile } from './refusal.js';
import { openText } from './text-rows.js';
import { openWorkbook } from './workbook-rows.js';
import { isWorkbookPart, readFirstName, unpackTable } from './zip-entry.js';

const WORKBOOK_BYTES = 80 * 1_048_576;
const UNPACKED_BYTES = 4 * 1024 * 1_048_576;

const startsWith = (first: Buffer, ...signs: number[]) => signs.every((sign, at) => first[at] === sign);

/** A stream cut on purpose, as the beginning sent for a preview is, gives what it held. */
async function* gunzip(source: ByteStream, isPart: boolean): AsyncGenerator<Uint8Array> {
  const unpacked = flow(source, createGunzip(isPart ? { finishFlush: 2 } : {}));
  try {
    for await (const chunk of unpacked) yield chunk as Uint8Array;
  } catch (cause) {
    throw readCode(cause).startsWith('Z_') ? new UnreadableFile('import-broken-archive') : cause;
  }
}

/** What may be said of the file before it is opened. */
export interface OpenWish {
  readonly sheet: string | null;
  /** Only the beginning of the file is given. */
  readonly isPart: boolean;
}

/** Opens a table. Throws `UnreadableFile` with the refusal to answer. */
export async function openTable(source: ByteStream, wish: OpenWish): Promise<OpenTable> {
  const { first, all } = await peek(source);
  if (first.length === 0) throw new UnreadableFile('import-empty-file');
  if (startsWith(first, 0x1f, 0x8b)) return openText(limit(gunzip(all, wish.isPart), UNPACKED_BYTES));
  if (startsWith(first, 0x50, 0x4b, 0x03, 0x04)) {
    if (isWorkbookPart(readFirstName(first)))
      return openWorkbook(await gather(all, WORKBOOK_BYTES), wish.sheet);
    return openText(limit(unpackTable(all), UNPACKED_BYTES));
  }
  if (first.subarray(0, 4).toString('latin1') === 'PAR1') return openParquet(all);
  if (startsWith(first, 0xd0, 0xcf, 0x11, 0xe0)) throw new UnreadableFile('import-old-workbook');
  if (first.subarray(0, 4).toString('latin1') === '%PDF') throw new UnreadableFile('import-not-a-table');
  return openText(all);
}
