// Reads a whole database as it stands at one instant, while others go on writing.
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { copyOut } from './copy.js';
import type { ManifestTable } from './manifest.js';
import { type BackupTable, formatCopyOut, listBackupTables } from './tables.js';

// Texts must come out the same from any server, whatever its habits.
const habits = `
  set local datestyle = 'ISO, YMD'; set local intervalstyle = 'iso_8601'; set local timezone = 'UTC';
  set local bytea_output = 'hex'; set local extra_float_digits = 1; set local statement_timeout = 0;
  set local idle_in_transaction_session_timeout = 0; set local client_encoding = 'UTF8';`;

/** Runs `work` on one instant of the database: nothing written later is seen. */
export async function withinSnapshot<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query('begin isolation level repeatable read, read only');
  try {
    await client.query(habits);
    await seeEverySpace(client);
    return await work();
  } finally {
    await client.query('rollback').catch(() => undefined);
  }
}

/** The row policies bind the owner too: the transaction says that it may see every registered space. */
export async function seeEverySpace(client: ClientBase): Promise<void> {
  await client.query(
    `select set_config('app.spaces', coalesce(string_agg(id::text, ','), ''), true) from space`,
  );
}

/** Says how texts are written; to be called inside a transaction. */
export async function fixHabits(client: ClientBase): Promise<void> {
  await client.query(habits);
}

/** Reads every table; `getFile` says where each one is written, null for its digest alone. */
export async function readTables(
  client: ClientBase,
  getFile: (table: BackupTable) => string | null,
): Promise<readonly ManifestTable[]> {
  const read: ManifestTable[] = [];
  for (const table of await listBackupTables(client)) {
    read.push(await readTable(client, table, getFile(table)));
  }
  return read;
}

async function readTable(
  client: ClientBase,
  table: BackupTable,
  file: string | null,
): Promise<ManifestTable> {
  const meter = createMeter();
  const sink = file === null ? createVoid() : createWriteStream(file, { mode: 0o600 });
  const copied = copyOut(client, formatCopyOut(table), meter.stream).then(() => meter.stream.end());
  await Promise.all([copied, pipeline(meter.stream, sink)]);
  return { name: table.name, columns: [...table.columns], ...meter.read() };
}

/** What went through a meter. */
export interface Measure {
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** Counts and digests COPY's text on its way. */
export function createMeter(): { readonly stream: Transform; read(): Measure } {
  const hash = createHash('sha256');
  let rows = 0;
  let bytes = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      rows += countLines(chunk);
      done(null, chunk);
    },
  });
  return { stream, read: () => ({ rows, bytes, sha256: hash.digest('hex') }) };
}

// In COPY's text format an end of line inside a value is written `\n`: bytes 10 are ends of rows, and nothing else.
function countLines(chunk: Buffer): number {
  let count = 0;
  for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) count += 1;
  return count;
}

function createVoid(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}
