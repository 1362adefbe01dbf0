// What rooms see of the database: transactions that carry their scope.
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Pool } from 'pg';
import type { TenantScope } from './scope.js';

/** A transaction with the typed query builder. */
export type Tx = NodePgDatabase<Record<string, never>>;

/** The database as rooms know it. */
export interface Database {
  /** Runs `work` in one transaction that sees the scope's space and its Fabrique, and nothing else. */
  within<T>(scope: TenantScope, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Runs `work` in one transaction that sees only the tables that belong to nobody (accounts, doors). */
  outside<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** For the live engine's append path, which sets its spaces itself. */
  readonly pool: Pool;
  close(): Promise<void>;
}
