// Makes erased bytes leave the files of PostgreSQL: tables, indexes and statistics rewritten, the journal turned.
import { Client } from 'pg';

/** How the database is reached; without the administrator the journal leaves later, by itself. */
export interface SweepOptions {
  readonly ownerUrl: string;
  readonly adminUrl: string | null;
}

/** How long readers are waited for, in milliseconds; past it, what they still read leaves at the next sweep. */
const MOST_WAIT = 60_000;
const PAUSE = 50;

async function runAll(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url, application_name: 'trame-erase' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Waits until nobody reads the database as it was before now, the engine's own housekeeping included: a row that somebody may
 * still read is copied when its table is rewritten, not dropped.
 */
async function waitForReaders(client: Client): Promise<void> {
  const { rows } = await client.query<{ mark: string }>('select pg_current_xact_id()::xid::text as mark');
  const until = Date.now() + MOST_WAIT;
  for (;;) {
    const { rowCount } = await client.query(
      `select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
        and backend_xmin is not null and age(backend_xmin) > age($1::xid) limit 1`,
      [rows[0]?.mark],
    );
    if (rowCount === 0 || Date.now() > until) return;
    await new Promise((done) => setTimeout(done, PAUSE));
  }
}

/**
 * Rewrites every table of the database, whose files then hold living rows alone, computes statistics again (they quote
 * frequent values) and rewrites those too. With the administrator, ends the segment of the journal being written and
 * checkpoints, which removes older segments. Each table is locked while it is rewritten. Whoever still reads what was there
 * before is waited for, a minute at most.
 */
export async function sweepDatabase({
  ownerUrl,
  adminUrl,
}: SweepOptions): Promise<{ readonly journal: boolean }> {
  await runAll(ownerUrl, async (client) => {
    await waitForReaders(client);
    await client.query('vacuum (full, analyze)');
    await client.query('vacuum full pg_statistic');
  });
  if (adminUrl === null) return { journal: false };
  await runAll(adminUrl, async (client) => {
    for (let turn = 0; turn < 2; turn += 1) {
      await client.query('select pg_switch_wal()');
      await client.query('checkpoint');
    }
  });
  return { journal: true };
}
