// SQL of situations: the cards of one space, in the order they were written.
import type { LocalSituation } from '@trame/core/transition';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import { transitionSituation } from './tables.js';

/** The words of a card, without its name nor its version. */
export type KeptWords = Omit<LocalSituation, 'id' | 'version'>;

/** Holds the library of a space until the transaction ends, so that two writers follow each other. */
export async function lockSituations(tx: Tx, scope: TenantScope): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`transition ${scope.space}`}, 0))`);
}

/** The cards of the scope's space. */
export async function listSituations(tx: Tx, scope: TenantScope): Promise<readonly LocalSituation[]> {
  const rows = await tx
    .select()
    .from(transitionSituation)
    .where(eq(transitionSituation.spaceId, scope.space))
    .orderBy(asc(transitionSituation.position), asc(transitionSituation.id));
  return rows.map(({ id, version, card }) => ({ ...card, id, version }));
}

/** Writes a new card after the others; asked twice, it stays as it was. */
export async function insertSituation(
  tx: Tx,
  scope: TenantScope,
  made: { readonly id: string; readonly card: KeptWords },
): Promise<void> {
  const { position, spaceId } = transitionSituation;
  const [last] = await tx
    .select({ position: sql<number>`coalesce(max(${position}), -1)::int` })
    .from(transitionSituation)
    .where(eq(spaceId, scope.space));
  await tx
    .insert(transitionSituation)
    .values({ spaceId: scope.space, ...made, position: (last?.position ?? -1) + 1 })
    .onConflictDoNothing();
}

/** Writes a card anew; the caller holds the library and has compared versions. */
export async function updateSituation(
  tx: Tx,
  scope: TenantScope,
  changed: { readonly id: string; readonly card: KeptWords },
): Promise<void> {
  await tx
    .update(transitionSituation)
    .set({ card: changed.card, version: sql`${transitionSituation.version} + 1` })
    .where(and(eq(transitionSituation.spaceId, scope.space), eq(transitionSituation.id, changed.id)));
}

/** Takes a card out of the library. */
export async function deleteSituation(tx: Tx, scope: TenantScope, id: string): Promise<void> {
  await tx
    .delete(transitionSituation)
    .where(and(eq(transitionSituation.spaceId, scope.space), eq(transitionSituation.id, id)));
}
