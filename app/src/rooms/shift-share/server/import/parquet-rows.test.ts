// Parquet files written by another program: their rows as texts, and nothing left on the disk.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as zlib from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openParquet } from './parquet-rows.js';
import { UnreadableFile } from './refusal.js';

let folder: string;

const SELECT = `select * from (values
  ('0001', 'Amont', 1000, 12.5, date '2015-12-31', true),
  ('0002', 'Île d’Aval', null, 0.0, null, false)
) as t(code, nom, emplois, part, jour, garde)`;
const ROWS = [
  ['code', 'nom', 'emplois', 'part', 'jour', 'garde'],
  ['0001', 'Amont', '1000', '12.5', '2015-12-31', 'true'],
  ['0002', 'Île d’Aval', '', '0', '', 'false'],
];

async function write(select: string, compression: string): Promise<Buffer> {
  const path = join(folder, `${compression}.parquet`);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`copy (${select}) to '${path}' (format parquet, compression '${compression}')`);
  connection.closeSync();
  return readFileSync(path);
}

async function* send(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 500) yield bytes.subarray(at, at + 500);
}

async function read(bytes: Uint8Array) {
  const rows: (readonly string[])[] = [];
  for await (const row of (await openParquet(send(bytes))).rows) rows.push(row);
  return rows;
}

const listAside = () => readdirSync(tmpdir()).filter((name) => name.startsWith('trame-parquet-'));

// A folder for temporary files of its own: others may be working in the common one.
let own = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trame-written-'));
  own = mkdtempSync(join(tmpdir(), 'trame-own-'));
  vi.stubEnv('TMPDIR', own);
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
  rmSync(own, { recursive: true, force: true });
});

describe('a good file', () => {
  it.each(['uncompressed', 'snappy', 'gzip'])(
    'packed with %s gives its columns then its rows',
    async (by) => {
      expect(await read(await write(SELECT, by))).toEqual(ROWS);
    },
  );

  it.skipIf(!('zstdDecompressSync' in zlib))(
    'packed with zstd too (skipped where Node does not unpack it yet)',
    async () => {
      expect(await read(await write(SELECT, 'zstd'))).toEqual(ROWS);
    },
  );

  it('of several steps keeps every row, in order', async () => {
    const rows = await read(await write('select range as rang from range(45000)', 'snappy'));
    expect(rows).toHaveLength(45_001);
    expect([rows[1], rows[20_001], rows[45_000]]).toEqual([['0'], ['20000'], ['44999']]);
  });

  it('without a row still tells its columns', async () => {
    expect(await read(await write(`${SELECT} limit 0`, 'snappy'))).toEqual([ROWS[0]]);
  });

  it('says what it is: neither sheets nor separator', async () => {
    const table = await openParquet(send(await write(SELECT, 'snappy')));
    expect(table).toMatchObject({ sheet: null, sheets: [], separator: null });
    await table.rows.return(undefined);
  });
});

describe('a bad file', () => {
  it.skipIf('zstdDecompressSync' in zlib)(
    'packed with zstd where Node cannot unpack it is refused with what to do, not as damage (skipped elsewhere)',
    async () => {
      const fault: unknown = await read(await write(SELECT, 'zstd')).catch((cause: unknown) => cause);
      expect(fault).toMatchObject({ refusal: { code: 'import-zstd' } });
    },
  );

  it.each([
    ['cut before its end, where it is described', (whole: Buffer) => whole.subarray(0, whole.length - 40)],
    [
      'whose description is overwritten',
      (whole: Buffer) => Buffer.concat([whole.subarray(0, 60), Buffer.from('PAR1')]),
    ],
  ])('%s is refused', async (_what, spoil) => {
    const spoilt = spoil(await write(SELECT, 'snappy'));
    const fault: unknown = await read(spoilt).catch((cause: unknown) => cause);
    expect(fault).toBeInstanceOf(UnreadableFile);
    expect(fault).toMatchObject({ refusal: { code: 'import-broken-parquet' } });
  });
});

describe('what is written aside', () => {
  it('leaves with the last row, and with whoever stops reading', async () => {
    const before = listAside();
    const bytes = await write(SELECT, 'snappy');
    await read(bytes);
    const { rows } = await openParquet(send(bytes));
    await rows.next();
    await rows.return(undefined);
    expect(listAside().filter((name) => !before.includes(name))).toEqual([]);
  });

  it('leaves with a sender who goes away in the middle', async () => {
    const before = listAside();
    async function* cut(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('PAR1');
      throw new Error('test/parquet: gone');
    }
    await expect(openParquet(cut())).rejects.toThrow('test/parquet: gone');
    expect(listAside().filter((name) => !before.includes(name))).toEqual([]);
  });
});
