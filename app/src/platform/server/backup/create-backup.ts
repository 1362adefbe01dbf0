// Makes a backup: one instant of the whole database in one compressed file, complete or absent.
import {
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import { getJournal, getMigrationsFolder, listAppliedMigrations } from '../db/index.js';
import { OperatorRefusal } from '../operator-refusal.js';
import { computeLogicalHash, getTableFile, type Manifest, manifestName } from './manifest.js';
import { readTables, withinSnapshot } from './snapshot.js';
import { formatTarHeader, formatTarPadding, tarEnd } from './tar.js';

/** What to back up, and where. */
export interface BackupOptions {
  readonly ownerUrl: string;
  readonly file: string;
  /** Version of Trame, written in the backup. */
  readonly version: string;
  readonly now: Date;
}

/** Makes the backup and gives what it says of itself. */
export async function createBackup(options: BackupOptions): Promise<Manifest> {
  const file = resolve(options.file);
  refuseExisting(file);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  // Beside its destination: the last move must not cross disks.
  const draft = mkdtempSync(join(dirname(file), '.sauvegarde-'));
  const client = new Client({ connectionString: options.ownerUrl, application_name: 'trame-backup' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const manifest = await withinSnapshot(client, () => readDatabase(client, draft, options));
    const archive = join(draft, 'archive.tar.gz');
    await pipeline(
      Readable.from(listArchive(manifest, draft)),
      createGzip(),
      createWriteStream(archive, { mode: 0o600 }),
    );
    syncFile(archive);
    refuseExisting(file);
    renameSync(archive, file);
    syncFile(dirname(file));
    return manifest;
  } finally {
    await client.end().catch(() => undefined);
    rmSync(draft, { recursive: true, force: true });
  }
}

async function readDatabase(client: Client, draft: string, options: BackupOptions): Promise<Manifest> {
  const { rows } = await client.query<{ server: string }>(
    `select current_setting('server_version') as server`,
  );
  const tables = await readTables(client, (table) => join(draft, `${table.name}.copy`));
  return {
    format: 'trame-backup',
    formatVersion: 1,
    trame: options.version,
    server: `PostgreSQL ${rows[0]?.server ?? ''}`,
    at: options.now.toISOString(),
    migrations: await listNamedMigrations(client),
    tables: [...tables],
    logicalHash: computeLogicalHash(tables),
  };
}

async function listNamedMigrations(client: Client): Promise<Manifest['migrations']> {
  const entries = getJournal(getMigrationsFolder()).entries;
  return (await listAppliedMigrations(client)).map(({ when }) => {
    const tag = entries.find((entry) => entry.when === when)?.tag;
    return { tag: tag ?? 'inconnue', when };
  });
}

async function* listArchive(manifest: Manifest, draft: string): AsyncGenerator<Buffer> {
  const at = new Date(manifest.at);
  const head = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  yield formatTarHeader(manifestName, head.length, at);
  yield head;
  yield formatTarPadding(head.length);
  for (const table of manifest.tables) {
    yield formatTarHeader(getTableFile(table.name), table.bytes, at);
    for await (const chunk of createReadStream(join(draft, `${table.name}.copy`))) yield chunk as Buffer;
    yield formatTarPadding(table.bytes);
  }
  yield tarEnd;
}

function refuseExisting(file: string): void {
  if (!existsSync(file)) return;
  throw new OperatorRefusal(
    'backup/exists',
    `Le fichier ${file} existe déjà ; une sauvegarde n’en remplace jamais une autre. Choisissez un autre nom.`,
  );
}

function syncFile(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
