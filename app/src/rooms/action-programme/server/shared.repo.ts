// SQL of what programmes share in the Fabrique's space: themes, announcements, and who pilots what.
import {
  type Action,
  computePilotOrganisations,
  computePilotState,
  type PilotState,
} from '@trame/core/action-programme';
import { and, asc, eq } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import { sharedAction, sharedProgramme } from './tables.js';

/** A public fact: an action of a territory and the organisations that pilot it. */
export interface SharedAction {
  readonly actionId: string;
  readonly territoryId: string;
  readonly title: string;
  readonly pilotState: PilotState;
  readonly pilotIds: readonly string[];
  readonly leadId: string | null;
  /** Its own themes and that of its group. */
  readonly themeIds: readonly string[];
}

/** An action ready to be shared: with the themes it inherits. */
export type SharedWriting = Action & {
  readonly position: number;
  readonly sharedThemeIds: readonly string[];
};

function computeLead(action: Pick<Action, 'pilots'>): string | null {
  const lead = action.pilots.find((pilot) => 'lead' in pilot && pilot.lead);
  return lead !== undefined && 'organisationId' in lead ? lead.organisationId : null;
}

export async function recordShared(tx: Tx, scope: TenantScope, written: SharedWriting): Promise<void> {
  const fact = {
    title: written.title,
    position: written.position,
    pilotState: computePilotState(written.pilots),
    pilotIds: [...computePilotOrganisations(written.pilots)],
    leadId: computeLead(written),
    themeIds: [...written.sharedThemeIds],
  };
  await tx
    .insert(sharedAction)
    .values({ ...fact, spaceId: scope.fabrique, id: written.id, territoryId: scope.space })
    .onConflictDoUpdate({ target: [sharedAction.spaceId, sharedAction.id], set: fact });
}

export async function removeShared(tx: Tx, scope: TenantScope, id: string): Promise<void> {
  await tx
    .delete(sharedAction)
    .where(
      and(
        eq(sharedAction.spaceId, scope.fabrique),
        eq(sharedAction.territoryId, scope.space),
        eq(sharedAction.id, id),
      ),
    );
}

/** Every shared action of the scope's Fabrique, territory by territory, in the order of their programmes. */
export async function listSharedActions(tx: Tx, scope: TenantScope): Promise<readonly SharedAction[]> {
  const rows = await tx
    .select()
    .from(sharedAction)
    .where(eq(sharedAction.spaceId, scope.fabrique))
    .orderBy(asc(sharedAction.territoryId), asc(sharedAction.position), asc(sharedAction.id));
  return rows.map(({ id, spaceId: _space, position: _position, ...fact }) => ({ actionId: id, ...fact }));
}

/** What each territory's programme announces; a territory without a programme is absent. */
export async function listSharedProgrammes(
  tx: Tx,
  scope: TenantScope,
): Promise<readonly { readonly territoryId: string; readonly declaredActions: number | null }[]> {
  const rows = await tx.select().from(sharedProgramme).where(eq(sharedProgramme.spaceId, scope.fabrique));
  return rows.map(({ territoryId, declaredActions }) => ({ territoryId, declaredActions }));
}

export async function insertSharedProgramme(
  tx: Tx,
  scope: TenantScope,
  declaredActions: number | null,
): Promise<void> {
  await tx
    .insert(sharedProgramme)
    .values({ spaceId: scope.fabrique, territoryId: scope.space, declaredActions })
    .onConflictDoNothing();
}
