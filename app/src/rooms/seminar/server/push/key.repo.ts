// SQL of the keys that let a laptop hand a seminar over: digests alone, found before anybody knows which space they open.
import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { seminarPushKey } from '../tables.js';

/** A key, without its secret. */
export type StoredKey = Omit<typeof seminarPushKey.$inferSelect, 'tokenHash' | 'spaceId'>;

const columns = {
  id: seminarPushKey.id,
  label: seminarPushKey.label,
  madeBy: seminarPushKey.madeBy,
  madeAt: seminarPushKey.madeAt,
  expiresAt: seminarPushKey.expiresAt,
  usedAt: seminarPushKey.usedAt,
};

/** Keeps a key. */
export async function insertKey(
  tx: Tx,
  scope: TenantScope,
  made: Omit<StoredKey, 'usedAt'> & { readonly hash: string },
): Promise<void> {
  const { hash, ...key } = made;
  await tx.insert(seminarPushKey).values({ ...key, tokenHash: hash, spaceId: scope.space });
}

/** The keys of a space, oldest first. */
export async function listKeys(tx: Tx, scope: TenantScope): Promise<readonly StoredKey[]> {
  return tx
    .select(columns)
    .from(seminarPushKey)
    .where(eq(seminarPushKey.spaceId, scope.space))
    .orderBy(asc(seminarPushKey.madeAt), asc(seminarPushKey.id));
}

/** Makes a key useless; false when the space has no such key. */
export async function removeKey(tx: Tx, scope: TenantScope, key: string): Promise<boolean> {
  const rows = await tx
    .delete(seminarPushKey)
    .where(and(eq(seminarPushKey.spaceId, scope.space), eq(seminarPushKey.id, key)))
    .returning({ id: seminarPushKey.id });
  return rows.length > 0;
}

/** The space that a key opens, while it is good; notes that it served. */
export async function useKey(
  tx: Tx,
  hash: string,
  now: Date,
): Promise<{ readonly space: string; readonly fabrique: string } | null> {
  const [row] = await tx
    .update(seminarPushKey)
    .set({ usedAt: now })
    .where(and(eq(seminarPushKey.tokenHash, hash), gt(seminarPushKey.expiresAt, now)))
    .returning({ space: seminarPushKey.spaceId });
  if (row === undefined) return null;
  const { rows } = await tx.execute<{ fabrique: string }>(
    sql`select fabrique_id as fabrique from space where id = ${row.space}::uuid`,
  );
  const fabrique = rows[0]?.fabrique;
  return fabrique === undefined ? null : { space: row.space, fabrique };
}
