// Makes erased bytes leave the files of PostgreSQL: tables, indexes and statistics rewritten, the journal turned.
import { Client } from 'pg';

/** How the database is reached; without the administrator the journal leaves later, by itself. */
export interface SweepOptions {
  readonly ownerUrl: string;
  readonly adminUrl: string | null;
}

async function runAll(url: string, statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url, application_name: 'trame-erase' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Rewrites every table of the database, whose files then hold living rows alone, computes statistics again (they quote
 * frequent values) and rewrites those too. With the administrator, ends the segment of the journal being written and
 * checkpoints, which removes older segments. Each table is locked while it is rewritten.
 */
export async function sweepDatabase({
  ownerUrl,
  adminUrl,
}: SweepOptions): Promise<{ readonly journal: boolean }> {
  await runAll(ownerUrl, ['vacuum (full, analyze)', 'vacuum full pg_statistic']);
  if (adminUrl === null) return { journal: false };
  await runAll(adminUrl, ['select pg_switch_wal()', 'checkpoint', 'select pg_switch_wal()', 'checkpoint']);
  return { journal: true };
}
