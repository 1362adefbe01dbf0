// SQL of the ledger of erasures: a digest of who, never who.
import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { Client, type ClientBase } from 'pg';
import { seeEverySpace } from '../backup/index.js';
import type { TenantScope, Tx } from '../db/index.js';

/**
 * What was erased: a person and all that is kept of them, their presence in surveys, their answers, a tie that two people
 * showed on the map, a name on the lists of seminars, a name on a seat.
 */
export const erasureKinds = ['person', 'objection', 'answers', 'wish', 'name', 'seat'] as const;
export type ErasureKind = (typeof erasureKinds)[number];

/** One line of the ledger. */
export interface Erasure {
  readonly space: string;
  readonly fabrique: string;
  readonly kind: ErasureKind;
  /** SHA-256 of the erased identifier, which was random. */
  readonly hash: string;
  readonly at: string;
}

/** Who or what is erased, and when. */
export interface Erased {
  readonly kind: ErasureKind;
  readonly id: string;
  readonly at: Date;
}

/** Digest under which somebody stands in the ledger. */
export function hashPerson(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}

/** Writes down that somebody was erased, in the transaction that erases them. */
export async function recordErasure(tx: Tx, scope: TenantScope, erased: Erased): Promise<void> {
  await tx.execute(sql`
    insert into erasure_ledger (space_id, fabrique_id, kind, person_hash, erased_at)
    values (${scope.space}::uuid, ${scope.fabrique}::uuid, ${erased.kind}, ${hashPerson(erased.id)}, ${erased.at.toISOString()}::timestamptz)
    on conflict do nothing`);
}

/** The same on a connection that knows its space alone. */
export async function recordErasureOn(
  client: Pick<ClientBase, 'query'>,
  space: string,
  { kind, id, at }: Erased,
): Promise<void> {
  await client.query(
    `insert into erasure_ledger (space_id, fabrique_id, kind, person_hash, erased_at)
     select id, fabrique_id, $2, $3, $4 from space where id = $1 on conflict do nothing`,
    [space, kind, hashPerson(id), at],
  );
}

/** The whole ledger, as its owner. */
export async function readLedger(ownerUrl: string): Promise<readonly Erasure[]> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'trame-erase' });
  await client.connect();
  try {
    await client.query('begin');
    await seeEverySpace(client);
    const { rows } = await client.query<Erasure & { at: Date }>(
      `select space_id as space, fabrique_id as fabrique, kind, person_hash as hash, erased_at as at
       from erasure_ledger order by erased_at, space_id, kind, person_hash`,
    );
    return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
  } finally {
    await client.end();
  }
}
