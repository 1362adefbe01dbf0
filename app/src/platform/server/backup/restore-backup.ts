// Puts a backup back into an empty database, in one transaction, and proves that what is there is what was saved.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { getJournal, getMigrationsFolder, migrateDatabase } from '../db/index.js';
import { OperatorRefusal } from '../operator-refusal.js';
import { copyIn } from './copy.js';
import { computeLogicalHash, type Manifest } from './manifest.js';
import { readArchiveTables } from './read-archive.js';
import { fixHabits, readTables, seeEverySpace } from './snapshot.js';
import { formatCopyIn, listBackupTables, quote } from './tables.js';

/** Where to restore what. The manifest must come from `verifyArchive`. */
export interface RestoreOptions {
  readonly ownerUrl: string;
  readonly file: string;
  readonly manifest: Manifest;
}

/** Restores; the content is read back and its digest compared before anything is kept. */
export async function restoreBackup(options: RestoreOptions): Promise<void> {
  refuseNewer(options.manifest);
  const client = new Client({ connectionString: options.ownerUrl, application_name: 'trame-restore' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await refuseFilled(client);
    await migrateAsSaved(options);
    await client.query('begin');
    await fixHabits(client);
    await fillTables(client, options);
    await refuseDifferent(client, options.manifest);
    await client.query('commit');
  } finally {
    // Ending the connection undoes whatever was not kept.
    await client.end();
  }
  await migrateDatabase({ ownerUrl: options.ownerUrl });
}

/** Refuses a backup made by a version of Trame newer than this one. */
export function refuseNewer(manifest: Manifest): void {
  const known = new Set(getJournal(getMigrationsFolder()).entries.map((entry) => entry.when));
  if (manifest.migrations.every(({ when }) => known.has(when))) return;
  throw new OperatorRefusal(
    'backup/newer',
    `Cette sauvegarde a été faite par une version plus récente de Trame (${manifest.trame}). Rien n’a été restauré. Installez cette version, puis recommencez.`,
  );
}

// The shape of the tables is that of the day of the backup; later migrations run on the restored content.
async function migrateAsSaved({ ownerUrl, manifest }: RestoreOptions): Promise<void> {
  const shipped = getMigrationsFolder();
  const journal = getJournal(shipped);
  const last = Math.max(0, ...manifest.migrations.map(({ when }) => when));
  const entries = journal.entries.filter((entry) => entry.when <= last);
  const folder = mkdtempSync(join(tmpdir(), 'trame-migrations-'));
  try {
    mkdirSync(join(folder, 'meta'));
    writeFileSync(join(folder, 'meta', '_journal.json'), JSON.stringify({ ...journal, entries }));
    for (const { tag } of entries) copyFileSync(join(shipped, `${tag}.sql`), join(folder, `${tag}.sql`));
    await migrateDatabase({ ownerUrl, migrationsFolder: folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fillTables(client: Client, { file, manifest }: RestoreOptions): Promise<void> {
  const tables = await listBackupTables(client);
  const expected = new Map(tables.map((table) => [table.name, table.columns.join()]));
  const isSame = (table: Manifest['tables'][number]) => expected.get(table.name) === table.columns.join();
  if (expected.size !== manifest.tables.length || !manifest.tables.every(isSame)) {
    throw new OperatorRefusal(
      'backup/other-shape',
      'Les tables de cette sauvegarde ne sont pas celles que cette version de Trame sait lire. Rien n’a été restauré. Utilisez la version de Trame qui l’a faite.',
    );
  }
  const guarded = await listGuardedTables(client);
  const names = tables.map((table) => quote(table.name));
  await client.query(`truncate ${names.join(', ')}`);
  // COPY refuses to fill a table whose row policies bind it, the owner's too when they are forced. Nobody else sees
  // this: it is undone before the transaction ends.
  for (const name of guarded) await client.query(`alter table ${name} no force row level security`);
  await readArchiveTables(file, (table, content) => copyIn(client, formatCopyIn(table), content));
  await client.query('set constraints all immediate');
  for (const name of guarded) await client.query(`alter table ${name} force row level security`);
}

async function listGuardedTables(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relforcerowsecurity`,
  );
  return rows.map((row) => quote(row.name));
}

async function refuseDifferent(client: Client, manifest: Manifest): Promise<void> {
  await seeEverySpace(client);
  const restored = computeLogicalHash(await readTables(client, () => null));
  if (restored === manifest.logicalHash) return;
  throw new OperatorRefusal(
    'backup/different',
    'Ce qui a été relu après la restauration n’est pas ce qui avait été sauvegardé. Rien n’a été gardé. Signalez-le aux mainteneurs de Trame.',
  );
}

// Tables without a row, left by a restore that was cut, are as good as none; a single space or account is not.
async function refuseFilled(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
  );
  for (const { name } of rows) {
    const found = await client.query(`select from ${quote(name)} limit 1`);
    if (found.rowCount === 0) continue;
    throw new OperatorRefusal(
      'backup/not-empty',
      'Cette base contient déjà des données ; une restauration n’en remplace jamais. Restaurez dans une base ou un dossier vide.',
    );
  }
}
