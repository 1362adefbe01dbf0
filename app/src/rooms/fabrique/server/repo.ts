// SQL of a Fabrique: its frame, who does what for it, its territories; and the registry of its spaces.
import type { FabriqueFrame, FabriqueOrganisation } from '@trame/core/fabrique';
import { asc, eq, sql } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import { fabrique, fabriqueOrganisation, fabriqueTerritory } from './tables.js';

/** The frame as kept. */
export type StoredFrame = typeof fabrique.$inferSelect;

/** A territory's place in the Fabrique. */
export type StoredMember = Omit<typeof fabriqueTerritory.$inferSelect, 'spaceId'>;

/** The frame of the scope's Fabrique; null before anybody wrote it. */
export async function getFrame(
  tx: Tx,
  scope: TenantScope,
  options: { readonly forUpdate?: boolean } = {},
): Promise<StoredFrame | null> {
  const query = tx.select().from(fabrique).where(eq(fabrique.spaceId, scope.fabrique));
  const [row] = await (options.forUpdate === true ? query.for('update') : query);
  return row ?? null;
}

/** Rewrites what the owner writes and moves the version. */
export async function writeFrame(tx: Tx, scope: TenantScope, frame: FabriqueFrame): Promise<void> {
  const { title, question, aim, horizon, perimeter, state, startsOn, endsOn } = frame;
  await tx
    .update(fabrique)
    .set({
      ...{ title, question, aim, horizon, perimeter, state, startsOn, endsOn },
      version: sql`${fabrique.version} + 1`,
    })
    .where(eq(fabrique.spaceId, scope.fabrique));
}

export async function listOrganisations(
  tx: Tx,
  scope: TenantScope,
): Promise<readonly FabriqueOrganisation[]> {
  const rows = await tx
    .select()
    .from(fabriqueOrganisation)
    .where(eq(fabriqueOrganisation.spaceId, scope.fabrique))
    .orderBy(asc(fabriqueOrganisation.position));
  return rows.map(({ role, organisationId, lead, note }) => ({ role, organisationId, lead, note }));
}

/** The territories of the scope's Fabrique, in its own order. */
export async function listMembers(tx: Tx, scope: TenantScope): Promise<readonly StoredMember[]> {
  return tx
    .select()
    .from(fabriqueTerritory)
    .where(eq(fabriqueTerritory.spaceId, scope.fabrique))
    .orderBy(asc(fabriqueTerritory.position));
}

/** A Fabrique that does not exist yet. */
export interface NewFabrique {
  readonly frame: Omit<StoredFrame, 'spaceId' | 'version'>;
  readonly organisations: readonly FabriqueOrganisation[];
  /** In the Fabrique's order. */
  readonly territories: readonly string[];
}

/** Writes the frame of the scope's Fabrique; false, and nothing changed, when it has one. */
export async function insertFabrique(tx: Tx, scope: TenantScope, made: NewFabrique): Promise<boolean> {
  const spaceId = scope.fabrique;
  const rows = await tx
    .insert(fabrique)
    .values({ ...made.frame, spaceId })
    .onConflictDoNothing()
    .returning({ spaceId: fabrique.spaceId });
  if (rows.length === 0) return false;
  for (const [position, organisation] of made.organisations.entries()) {
    await tx.insert(fabriqueOrganisation).values({ ...organisation, position, spaceId });
  }
  for (const [position, territoryId] of made.territories.entries()) {
    await tx.insert(fabriqueTerritory).values({ territoryId, position, spaceId });
  }
  return true;
}

/** A line of the registry of spaces. */
export interface NewSpace {
  readonly id: string;
  readonly kind: 'fabrique' | 'territory';
  readonly fabrique: string;
  readonly slug: string;
}

/** Registers spaces, Fabriques before their territories; those that exist stay as they are. */
export async function registerSpaces(tx: Tx, spaces: readonly NewSpace[]): Promise<void> {
  for (const { id, kind, fabrique: owner, slug } of spaces) {
    await tx.execute(
      sql`insert into space (id, kind, fabrique_id, slug) values (${id}, ${kind}, ${owner}, ${slug}) on conflict do nothing`,
    );
  }
}

/** The Fabriques of this installation. */
export async function listFabriques(tx: Tx): Promise<readonly string[]> {
  const found = await tx.execute<{ id: string }>(
    sql`select id from space where kind = 'fabrique' order by created_at, id`,
  );
  return found.rows.map((row) => row.id);
}
