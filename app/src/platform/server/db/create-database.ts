// Opens the application's connections: always as trame_app, always inside a transaction that says what it may see.
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { Pool, type PoolClient } from 'pg';
import { DatabaseAway, getAwayReason } from './away.js';
import type { Database, Tx } from './database.js';
import type { TenantScope } from './scope.js';

/** How to reach the database. */
export interface DatabaseOptions {
  readonly connectionString: string;
  /** Most connections at once. */
  readonly maxConnections?: number;
  readonly connectTimeoutMs?: number;
  /** Told of a connection lost while idle; the pool opens another by itself. */
  readonly onConnectionLost?: (error: Error) => void;
}

/** The role every application connection works as: not the owner, bound by the row policies. */
export const applicationRole = 'trame_app';

const sessionSettings: Readonly<Record<string, string>> = {
  role: applicationRole,
  statement_timeout: '30s',
  idle_in_transaction_session_timeout: '30s',
};

/** Opens a pool and gives the database as rooms know it. Connects at the first call, not before. */
export function createDatabase(options: DatabaseOptions): Database {
  const pool = new Pool({
    connectionString: withSessionSettings(options.connectionString),
    max: options.maxConnections ?? 20,
    connectionTimeoutMillis: options.connectTimeoutMs ?? 5_000,
    application_name: 'trame',
  });
  // Without listeners, a server that stops (57P01) kills the process: through its idle connections, and through
  // those at work, whose own listener the pool takes away while they are lent.
  pool.on('error', (error) => options.onConnectionLost?.(error));
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
  });

  // The connection is borrowed here and not by drizzle, which never gives it back when `begin` itself fails: a few
  // restarts of PostgreSQL would empty the pool for good.
  const run = async <T>(spaces: string, work: (tx: Tx) => Promise<T>): Promise<T> => {
    let client: PoolClient | null = null;
    let away: 'away' | 'full' | null = null;
    try {
      client = await pool.connect();
      return await drizzle(client).transaction(async (tx) => {
        await tx.execute(sql`select set_config('app.spaces', ${spaces}, true)`);
        return work(tx as unknown as Tx);
      });
    } catch (error) {
      away = getAwayReason(error);
      throw away === null ? error : new DatabaseAway(away, error);
    } finally {
      client?.release(away === 'away');
    }
  };

  let closing: Promise<void> | null = null;
  return {
    pool,
    within: async (scope, work) => run(formatSpaces(scope), work),
    outside: (work) => run('', work),
    close: () => {
      closing ??= pool.end();
      return closing;
    },
  };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The value of `app.spaces` for a scope. */
export function formatSpaces(scope: TenantScope): string {
  if (!uuid.test(scope.space) || !uuid.test(scope.fabrique)) {
    throw new Error('db/formatSpaces: a scope holds two uuids');
  }
  return scope.space === scope.fabrique ? scope.space : `${scope.space},${scope.fabrique}`;
}

// A URL of the operator may carry its own `options`: both are kept, ours last so that they win. The URL is not
// parsed, since `postgres://name@/base?host=/folder` is right for PostgreSQL and wrong for the URL standard.
function withSessionSettings(connectionString: string): string {
  const ours = Object.entries(sessionSettings).map(([name, value]) => `-c ${name}=${value}`);
  const theirs = new URLSearchParams(connectionString.split('?')[1]).get('options');
  const options = encodeURIComponent([...(theirs === null ? [] : [theirs]), ...ours].join(' '));
  return `${connectionString}${connectionString.includes('?') ? '&' : '?'}options=${options}`;
}
