// SQL of names on seats erased again after a restore: seats are found by the digest of their number.
import { sql } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import { type Erasure, hashPerson, recordErasure } from '../../../platform/server/erasure/index.js';

/** Erases again the names that the ledger knows and a restored backup brought back on seats; answers how many. */
export async function replaySeats(tx: Tx, scope: TenantScope, erased: readonly Erasure[]): Promise<number> {
  const hashes = new Map(erased.filter(({ kind }) => kind === 'seat').map((one) => [one.hash, one]));
  if (hashes.size === 0) return 0;
  const { rows } = await tx.execute<{ id: string }>(sql`
    select id::text as id from live_member where space_id = ${scope.space}::uuid
      and (display_name is not null or family is not null or attendee_id is not null)`);
  let count = 0;
  for (const { id } of rows) {
    const one = hashes.get(hashPerson(id));
    if (one === undefined) continue;
    await tx.execute(sql`
      update live_member set display_name = null, family = null, attendee_id = null
       where space_id = ${scope.space}::uuid and id = ${id}::uuid`);
    await recordErasure(tx, scope, { kind: 'seat', id, at: new Date(one.at) });
    count += 1;
  }
  return count;
}
