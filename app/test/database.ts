// A throwaway database per test file, copied from the run's migrated template, and builders of spaces.
import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { Client, Pool } from 'pg';
import { inject } from 'vitest';
import {
  createDatabase,
  type Database,
  mintScope,
  type TenantScope,
} from '../src/platform/server/db/index.js';
import type { TestEngine } from './engine.js';

/** A database of one's own. */
export interface TestDatabase {
  /** As the application sees it: trame_app, bound by the row policies. */
  readonly database: Database;
  /** As the owner, who is bound by the row policies too (they are forced). */
  readonly ownerPool: Pool;
  /** Connection string of the application's account. */
  readonly url: string;
  /** Connection string of the owner. */
  readonly ownerUrl: string;
  /** Connection string of the administrator, whom no row policy binds: for assertions and faults only. */
  readonly adminUrl: string;
  /** Cuts every connection at once, as a database that restarts does. */
  cutConnections(): Promise<void>;
  drop(): Promise<void>;
}

/** Makes a database; `migrated: false` gives an empty one. */
export async function createTestDatabase(
  options: { readonly migrated?: boolean } = {},
): Promise<TestDatabase> {
  const engine: TestEngine = inject('engine');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const toDatabase = (url: string) => url.replace('/trame?', `/${name}?`);
  const template = options.migrated === false ? 'template1' : engine.template;
  await runAsAdmin(`create database ${name} owner trame_owner template ${template}`);
  const url = toDatabase(engine.serverUrl);
  const ownerUrl = toDatabase(engine.ownerUrl);
  const database = createDatabase({ connectionString: url });
  const ownerPool = new Pool({ connectionString: ownerUrl, max: 5 });
  ownerPool.on('error', () => undefined);
  return {
    database,
    ownerPool,
    url,
    ownerUrl,
    adminUrl: toDatabase(engine.adminUrl),
    cutConnections: () =>
      runAsAdmin(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`),
    drop: async () => {
      await database.close();
      await ownerPool.end();
      await runAsAdmin(`drop database ${name} with (force)`);
    },
  };
}

/** What a test space is. */
export interface TestSpace {
  readonly kind: 'fabrique' | 'territory';
  /** Its Fabrique; a territory without one gets a new one. */
  readonly fabrique?: TenantScope | string;
  readonly slug?: string;
  /** Its identifier, when it must be another's. */
  readonly id?: string | undefined;
}

/** Registers a space and mints its scope. */
export async function createTestSpace(database: Database, space: TestSpace): Promise<TenantScope> {
  const { id = randomUUID() } = space;
  if (space.kind === 'fabrique') return insertSpace(database, { ...space, id, fabrique: id });
  const given = space.fabrique ?? (await createTestSpace(database, { kind: 'fabrique' }));
  const fabrique = typeof given === 'string' ? given : given.fabrique;
  return insertSpace(database, { id, kind: space.kind, fabrique, slug: space.slug });
}

interface SpaceRow {
  readonly id: string;
  readonly kind: string;
  readonly fabrique: string | TenantScope;
  readonly slug?: string | undefined;
}

async function insertSpace(database: Database, row: SpaceRow): Promise<TenantScope> {
  const fabrique = typeof row.fabrique === 'string' ? row.fabrique : row.fabrique.fabrique;
  const slug = row.slug ?? `${row.kind}-${row.id.slice(0, 8)}`;
  await database.outside((tx) =>
    tx.execute(
      sql`insert into space (id, kind, fabrique_id, slug) values (${row.id}, ${row.kind}, ${fabrique}, ${slug})`,
    ),
  );
  return mintScope(row.id, fabrique);
}

async function runAsAdmin(statement: string): Promise<void> {
  const client = new Client({ connectionString: inject('engine').adminUrl.replace('/trame?', '/postgres?') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
