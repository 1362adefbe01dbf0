// SQL of the ties that files brought.
import type { ReadTie } from '@trame/core/actor-network';
import { and, asc, eq } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { networkTie } from './tables.js';

/** A tie that a file brought, as kept. */
export interface StoredTie extends ReadTie {
  readonly id: string;
  readonly broughtOn: string;
}

/** The ties of a territory, source by source. */
export async function listTies(tx: Tx, scope: TenantScope): Promise<readonly StoredTie[]> {
  const rows = await tx
    .select()
    .from(networkTie)
    .where(eq(networkTie.spaceId, scope.space))
    .orderBy(asc(networkTie.source), asc(networkTie.fromId), asc(networkTie.toId));
  return rows.map(({ spaceId: _space, ...tie }) => tie);
}

/** A statement takes 65,535 values at most; a tie has nine. */
const SLICE = 1_000;

/** Writes ties, slice by slice; one that is there already, from the same source, stays as it is. */
export async function insertTies(tx: Tx, scope: TenantScope, ties: readonly StoredTie[]): Promise<void> {
  for (let from = 0; from < ties.length; from += SLICE) {
    const slice = ties.slice(from, from + SLICE);
    await tx
      .insert(networkTie)
      .values(slice.map((tie) => ({ ...tie, spaceId: scope.space })))
      .onConflictDoNothing();
  }
}

/** Removes a tie; false when it is not there. */
export async function removeTie(tx: Tx, scope: TenantScope, id: string): Promise<boolean> {
  const gone = await tx
    .delete(networkTie)
    .where(and(eq(networkTie.spaceId, scope.space), eq(networkTie.id, id)))
    .returning({ id: networkTie.id });
  return gone.length > 0;
}
