// The rows of a Parquet file: written aside for the time of its reading, since it is read from its end.
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as zlib from 'node:zlib';
import {
  asyncBufferFromFile,
  type Compressors,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
} from 'hyparquet';
import type { ByteStream } from './byte-source.js';
import type { OpenTable } from './open-table.js';
import { UnreadableFile } from './refusal.js';

const STEP = 20_000;

/** Zstandard came to Node after the oldest version Trame runs on. */
const zstd: ((bytes: Uint8Array) => Uint8Array) | undefined = Reflect.get(zlib, 'zstdDecompressSync');
const compressors: Compressors = {
  GZIP: (bytes) => zlib.gunzipSync(bytes),
  BROTLI: (bytes) => zlib.brotliDecompressSync(bytes),
  ...(zstd === undefined ? {} : { ZSTD: (bytes) => zstd(bytes) }),
};

/** Said before the first row, and not as damage: the file is sound, this machine cannot unpack it. */
function refuseZstd(metadata: FileMetaData): void {
  const isPacked = metadata.row_groups.some(({ columns }) =>
    columns.some(({ meta_data }) => meta_data?.codec === 'ZSTD'),
  );
  if (isPacked && zstd === undefined) throw new UnreadableFile('import-zstd');
}

function print(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

async function* listRows(path: string, folder: string): AsyncGenerator<readonly string[]> {
  try {
    const file = await asyncBufferFromFile(path);
    const metadata = await parquetMetadataAsync(file);
    refuseZstd(metadata);
    const columns = parquetSchema(metadata).children.map(({ element }) => element.name);
    yield columns;
    const count = Number(metadata.num_rows);
    for (let from = 0; from < count; from += STEP) {
      const to = Math.min(count, from + STEP);
      const rows = await parquetReadObjects({ file, metadata, rowStart: from, rowEnd: to, compressors });
      for (const row of rows) yield columns.map((name) => print(row[name]));
    }
  } catch (cause) {
    throw cause instanceof UnreadableFile ? cause : new UnreadableFile('import-broken-parquet');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Opens a Parquet file; what was written aside leaves with the last row, or with whoever stops reading. */
export async function openParquet(source: ByteStream): Promise<OpenTable> {
  const folder = await mkdtemp(join(tmpdir(), 'trame-parquet-'));
  const path = join(folder, 'file.parquet');
  try {
    await pipeline(Readable.from(source), createWriteStream(path));
  } catch (cause) {
    await rm(folder, { recursive: true, force: true });
    throw cause;
  }
  return { sheet: null, sheets: [], separator: null, rows: listRows(path, folder) };
}
