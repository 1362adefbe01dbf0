// SQL of mergers: the record that goes leads to the one that stays, and the act is kept.
import type { AbsorbedOrganisation, Membership } from '@trame/core/actor-network';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { cooperationMember } from '../spaces/tables.js';
import { organisation, organisationMembership, organisationMerge } from '../tables.js';

/** An act of merging, as kept. */
export type StoredMerger = Omit<typeof organisationMerge.$inferSelect, 'spaceId'>;

interface Change {
  readonly from: string;
  readonly into: string;
}

const isRecord = (scope: TenantScope, id: string) =>
  and(eq(organisation.spaceId, scope.fabrique), eq(organisation.id, id));

/** Where records that went lead to, followed to the end. */
export async function listRedirects(tx: Tx, scope: TenantScope): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .select({ id: organisation.id, into: organisation.mergedInto })
    .from(organisation)
    .where(and(eq(organisation.spaceId, scope.fabrique), sql`${organisation.mergedInto} is not null`));
  const next = new Map(rows.flatMap(({ id, into }) => (into === null ? [] : [[id, into] as const])));
  const follow = (id: string): string => {
    const into = next.get(id);
    return into === undefined ? id : follow(into);
  };
  return new Map([...next.keys()].map((id) => [id, follow(id)]));
}

/** Closes a record onto the one that stays; its branches and its own redirects go there too. */
export async function closeRecord(tx: Tx, scope: TenantScope, { from, into }: Change): Promise<void> {
  await tx
    .update(organisation)
    .set({ parentId: into })
    .where(
      and(
        eq(organisation.spaceId, scope.fabrique),
        eq(organisation.parentId, from),
        sql`${organisation.id} <> ${into}::uuid`,
      ),
    );
  await tx
    .update(organisation)
    .set({ mergedInto: into, version: sql`${organisation.version} + 1` })
    .where(isRecord(scope, from));
}

/** Writes what the record that stays took from the other. */
export async function writeAbsorbed(
  tx: Tx,
  scope: TenantScope,
  kept: AbsorbedOrganisation & Pick<typeof organisation.$inferSelect, 'mentions' | 'level'>,
): Promise<void> {
  const { id, aliases, familyId, familyConfidence, territoryIds, parentId, subtype, note, mentions, level } =
    kept;
  await tx
    .update(organisation)
    .set({
      ...{ aliases, familyId, familyConfidence, parentId, subtype, note, mentions, level },
      territoryIds: [...territoryIds],
      version: sql`${organisation.version} + 1`,
    })
    .where(isRecord(scope, id));
}

/** Rewrites the memberships of the directory. */
export async function replaceMemberships(
  tx: Tx,
  scope: TenantScope,
  memberships: readonly Membership[],
): Promise<void> {
  await tx.delete(organisationMembership).where(eq(organisationMembership.spaceId, scope.fabrique));
  if (memberships.length === 0) return;
  await tx
    .insert(organisationMembership)
    .values(memberships.map((one) => ({ ...one, spaceId: scope.fabrique })));
}

/** Has the spaces of cooperation of the scope's territory follow; answers how many did. */
export async function followInSpaces(tx: Tx, scope: TenantScope, { from, into }: Change): Promise<number> {
  const gone = await tx
    .delete(cooperationMember)
    .where(and(eq(cooperationMember.spaceId, scope.space), eq(cooperationMember.organisationId, from)))
    .returning();
  for (const row of gone) {
    await tx
      .insert(cooperationMember)
      .values({ ...row, organisationId: into })
      .onConflictDoNothing();
  }
  return gone.length;
}

export async function insertMerger(tx: Tx, scope: TenantScope, made: StoredMerger): Promise<void> {
  await tx.insert(organisationMerge).values({ ...made, spaceId: scope.fabrique });
}

export async function writeMoved(
  tx: Tx,
  scope: TenantScope,
  { id, moved }: Pick<StoredMerger, 'id' | 'moved'>,
): Promise<void> {
  await tx
    .update(organisationMerge)
    .set({ moved })
    .where(and(eq(organisationMerge.spaceId, scope.fabrique), eq(organisationMerge.id, id)));
}

/** The mergers of the directory, the earliest first. */
export async function listMergers(tx: Tx, scope: TenantScope): Promise<readonly StoredMerger[]> {
  const rows = await tx
    .select()
    .from(organisationMerge)
    .where(eq(organisationMerge.spaceId, scope.fabrique))
    .orderBy(asc(organisationMerge.at), asc(organisationMerge.id));
  return rows.map(({ spaceId: _space, ...merger }) => merger);
}
