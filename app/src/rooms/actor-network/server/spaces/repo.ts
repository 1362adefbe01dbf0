// SQL of the register of spaces of cooperation.
import type { CooperationSpace } from '@trame/core/actor-network';
import { and, asc, eq, or, sql } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { listRedirects } from '../merge/merge.repo.js';
import { cooperationLink, cooperationMember, cooperationSpace } from './tables.js';

/** A space of the register as kept. */
export interface StoredSpace extends CooperationSpace {
  readonly source: string | null;
  readonly version: number;
}

/** Writers of one register wait for one another. */
export async function lockRegister(tx: Tx, scope: TenantScope): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`cooperation ${scope.space}`}, 0))`);
}

const listOnce = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();

/** The register in the order of names; a member whose record went into another is that other one. */
export async function listRegister(tx: Tx, scope: TenantScope): Promise<readonly StoredSpace[]> {
  const spaces = await tx
    .select()
    .from(cooperationSpace)
    .where(eq(cooperationSpace.spaceId, scope.space))
    .orderBy(sql`lower(${cooperationSpace.name})`, asc(cooperationSpace.id));
  const members = await tx
    .select()
    .from(cooperationMember)
    .where(eq(cooperationMember.spaceId, scope.space))
    .orderBy(asc(cooperationMember.organisationId));
  const redirects = await listRedirects(tx, scope);
  const follow = (id: string): string => redirects.get(id) ?? id;
  const links = await tx.select().from(cooperationLink).where(eq(cooperationLink.spaceId, scope.space));
  return spaces.map(({ spaceId: _space, ...space }) => ({
    ...space,
    memberIds: listOnce(
      members.filter((one) => one.cooperationId === space.id).map((one) => follow(one.organisationId)),
    ),
    linkedIds: links.flatMap(({ oneId, otherId }) =>
      oneId === space.id ? [otherId] : otherId === space.id ? [oneId] : [],
    ),
  }));
}

/** The spaces of the register by their names alone. */
export async function listSpaceNames(
  tx: Tx,
  scope: TenantScope,
): Promise<readonly Pick<StoredSpace, 'id' | 'name'>[]> {
  return tx
    .select({ id: cooperationSpace.id, name: cooperationSpace.name })
    .from(cooperationSpace)
    .where(eq(cooperationSpace.spaceId, scope.space))
    .orderBy(sql`lower(${cooperationSpace.name})`, asc(cooperationSpace.id));
}

/** Writes a space, its members and its links as they are given; links hold both ways. */
export async function upsertSpace(
  tx: Tx,
  scope: TenantScope,
  given: CooperationSpace & { readonly source: string | null },
): Promise<void> {
  const { id, memberIds, linkedIds, source, ...words } = given;
  await tx
    .insert(cooperationSpace)
    .values({ ...words, id, source, spaceId: scope.space })
    .onConflictDoUpdate({
      target: [cooperationSpace.spaceId, cooperationSpace.id],
      set: { ...words, version: sql`${cooperationSpace.version} + 1` },
    });
  await tx
    .delete(cooperationMember)
    .where(and(eq(cooperationMember.spaceId, scope.space), eq(cooperationMember.cooperationId, id)));
  for (const organisationId of memberIds) {
    await tx.insert(cooperationMember).values({ spaceId: scope.space, cooperationId: id, organisationId });
  }
  await tx
    .delete(cooperationLink)
    .where(
      and(
        eq(cooperationLink.spaceId, scope.space),
        or(eq(cooperationLink.oneId, id), eq(cooperationLink.otherId, id)),
      ),
    );
  for (const linked of linkedIds) {
    const [oneId = '', otherId = ''] = [id, linked].sort();
    await tx.insert(cooperationLink).values({ spaceId: scope.space, oneId, otherId }).onConflictDoNothing();
  }
}

export async function removeSpace(tx: Tx, scope: TenantScope, id: string): Promise<void> {
  await tx
    .delete(cooperationSpace)
    .where(and(eq(cooperationSpace.spaceId, scope.space), eq(cooperationSpace.id, id)));
}
