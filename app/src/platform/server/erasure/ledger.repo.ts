// SQL of the ledger of erasures: a digest of who, never who.
import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { Client } from 'pg';
import type { TenantScope, Tx } from '../db/index.js';

/** What was erased: a person and all that is kept of them, their presence in surveys, or their answers. */
export type ErasureKind = 'person' | 'objection' | 'answers';

/** One line of the ledger. */
export interface Erasure {
  readonly space: string;
  readonly fabrique: string;
  readonly kind: ErasureKind;
  /** SHA-256 of the erased identifier, which was random. */
  readonly hash: string;
  readonly at: string;
}

/** Digest under which somebody stands in the ledger. */
export function hashPerson(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}

/** Writes down that somebody was erased, in the transaction that erases them. */
export async function recordErasure(
  tx: Tx,
  scope: TenantScope,
  erased: { readonly kind: ErasureKind; readonly id: string; readonly at: Date },
): Promise<void> {
  await tx.execute(sql`
    insert into erasure_ledger (space_id, fabrique_id, kind, person_hash, erased_at)
    values (${scope.space}::uuid, ${scope.fabrique}::uuid, ${erased.kind}, ${hashPerson(erased.id)}, ${erased.at.toISOString()}::timestamptz)
    on conflict do nothing`);
}

/** The whole ledger, as its owner. */
export async function readLedger(ownerUrl: string): Promise<readonly Erasure[]> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'trame-erase' });
  await client.connect();
  try {
    await client.query('begin');
    // The row policies bind the owner too.
    await client.query(
      `select set_config('app.spaces', coalesce(string_agg(id::text, ','), ''), true) from space`,
    );
    const { rows } = await client.query<Erasure & { at: Date }>(
      `select space_id as space, fabrique_id as fabrique, kind, person_hash as hash, erased_at as at
       from erasure_ledger order by erased_at, space_id, kind, person_hash`,
    );
    return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
  } finally {
    await client.end();
  }
}
