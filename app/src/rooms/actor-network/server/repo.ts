// SQL of the directory: organisations, families and memberships of the scope's Fabrique.
import type { ActorFamily, Membership } from '@trame/core/actor-network';
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import { actorFamily, organisation, organisationMembership } from './tables.js';

/** An organisation as kept. */
export type StoredOrganisation = Omit<typeof organisation.$inferSelect, 'spaceId' | 'mergedInto'>;

/** The whole directory of a Fabrique: a few hundred rows, read in one go; records that went into another are not there. */
export interface StoredDirectory {
  readonly families: readonly ActorFamily[];
  readonly organisations: readonly StoredOrganisation[];
  readonly memberships: readonly Membership[];
}

/** Writers of one directory wait for one another, so that no two organisations take the same name. */
export async function lockDirectory(tx: Tx, scope: TenantScope): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`organisation ${scope.fabrique}`}, 0))`,
  );
}

export async function getDirectory(tx: Tx, scope: TenantScope): Promise<StoredDirectory> {
  const families = await tx
    .select({ id: actorFamily.id, label: actorFamily.label })
    .from(actorFamily)
    .where(eq(actorFamily.spaceId, scope.fabrique))
    .orderBy(asc(actorFamily.position), asc(actorFamily.id));
  const rows = await tx
    .select()
    .from(organisation)
    .where(and(eq(organisation.spaceId, scope.fabrique), isNull(organisation.mergedInto)))
    .orderBy(sql`lower(${organisation.name})`, asc(organisation.id));
  const organisations = rows.map(({ spaceId: _space, mergedInto: _into, ...kept }) => kept);
  const memberships = await tx
    .select()
    .from(organisationMembership)
    .where(eq(organisationMembership.spaceId, scope.fabrique));
  return { families, organisations, memberships };
}

/** Adds an organisation; one that has the same id stays as it is. */
export async function insertOrganisation(
  tx: Tx,
  scope: TenantScope,
  made: Omit<StoredOrganisation, 'version'>,
): Promise<void> {
  await tx
    .insert(organisation)
    .values({ ...made, spaceId: scope.fabrique })
    .onConflictDoNothing();
}

/** Rewrites an organisation and moves its version; where it is mentioned, and its slug, never change. */
export async function writeOrganisation(
  tx: Tx,
  scope: TenantScope,
  changed: Omit<StoredOrganisation, 'version' | 'slug' | 'mentions'>,
): Promise<void> {
  const { id, ...columns } = changed;
  await tx
    .update(organisation)
    .set({ ...columns, version: sql`${organisation.version} + 1` })
    .where(and(eq(organisation.spaceId, scope.fabrique), eq(organisation.id, id)));
}

/** Makes an organisation a member of these networks and of no other; notes of those it keeps stay. */
export async function writeMemberships(
  tx: Tx,
  scope: TenantScope,
  belongs: { readonly memberId: string; readonly networkIds: readonly string[] },
): Promise<void> {
  const { memberId, networkIds } = belongs;
  const own = and(
    eq(organisationMembership.spaceId, scope.fabrique),
    eq(organisationMembership.memberId, memberId),
  );
  const kept = sql`string_to_array(${networkIds.join(',')}, ',')::uuid[]`;
  await tx
    .delete(organisationMembership)
    .where(and(own, sql`not (${organisationMembership.networkId} = any (${kept}))`));
  for (const networkId of networkIds) {
    await tx
      .insert(organisationMembership)
      .values({ spaceId: scope.fabrique, memberId, networkId, note: null })
      .onConflictDoNothing();
  }
}

export async function insertFamilies(
  tx: Tx,
  scope: TenantScope,
  families: readonly ActorFamily[],
): Promise<void> {
  for (const [position, family] of families.entries()) {
    await tx
      .insert(actorFamily)
      .values({ ...family, position, spaceId: scope.fabrique })
      .onConflictDoNothing();
  }
}
