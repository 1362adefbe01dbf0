// Brings a database to the shape this code expects: forward only, one at a time, all or nothing.
import { sql } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { Client } from 'pg';
import { OperatorRefusal } from '../operator-refusal.js';
import { getJournal, getMigrationsFolder } from './migrations-folder.js';

/** Which database, and up to which migration. */
export interface MigrateOptions {
  /** The owner's connection: the application's role may not change the shape of tables. */
  readonly ownerUrl: string;
  /** Another folder of migrations than the one shipped with this code. */
  readonly migrationsFolder?: string;
}

/** What was done. */
export interface MigrateReport {
  /** Migrations run now, in order. */
  readonly applied: readonly string[];
}

// Two instances that start together must not both migrate; the number is any, but never changes.
const migrationLock = 4_400_001;

/** Runs the migrations that the database has not seen. They are one transaction: cut midway, none of them happened. */
export async function migrateDatabase(options: MigrateOptions): Promise<MigrateReport> {
  const folder = options.migrationsFolder ?? getMigrationsFolder();
  const client = new Client({ connectionString: options.ownerUrl, application_name: 'trame-migrations' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const builder = drizzle(client);
    await builder.execute(sql`select pg_advisory_lock(${migrationLock})`);
    const before = await listAppliedMigrations(client);
    refuseNewerDatabase(before, folder);
    await runMigrations(builder, folder);
    const known = new Set(before.map((one) => one.when));
    const applied = getJournal(folder).entries.filter((entry) => !known.has(entry.when));
    return { applied: applied.map((entry) => entry.tag) };
  } finally {
    await client.end();
  }
}

async function runMigrations(builder: NodePgDatabase, migrationsFolder: string): Promise<void> {
  try {
    await migrate(builder, { migrationsFolder });
  } catch (error) {
    // The driver's own words: drizzle's hold the whole file.
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new OperatorRefusal(
      'db/migration-failed',
      `La structure de la base de données n’a pas pu être mise à jour, et rien n’y a été changé. La base a répondu : ${said}`,
      { cause: error },
    );
  }
}

/** A migration the database remembers. */
export interface AppliedMigration {
  /** The instant that names it in the journal. */
  readonly when: number;
  /** sha256 of its file when it ran. */
  readonly hash: string;
}

/** The migrations a database has seen, oldest first; none for a database that was never migrated. */
export async function listAppliedMigrations(client: Client): Promise<readonly AppliedMigration[]> {
  const found = await client.query<{ present: boolean }>(
    `select to_regclass('drizzle.__drizzle_migrations') is not null as present`,
  );
  if (found.rows[0]?.present !== true) return [];
  const { rows } = await client.query<{ when: string; hash: string }>(
    'select created_at as when, hash from drizzle.__drizzle_migrations order by created_at',
  );
  return rows.map((row) => ({ when: Number(row.when), hash: row.hash }));
}

function refuseNewerDatabase(applied: readonly AppliedMigration[], folder: string): void {
  const known = new Set(getJournal(folder).entries.map((entry) => entry.when));
  const unknown = applied.filter((one) => !known.has(one.when));
  if (unknown.length === 0) return;
  throw new OperatorRefusal(
    'db/newer-database',
    `Cette base de données a été écrite par une version plus récente de Trame (${unknown.length} changement(s) de structure inconnu(s) de celle-ci). Rien n’a été modifié. Installez la version récente de Trame, ou restaurez une sauvegarde faite avec celle-ci.`,
  );
}
