// SQL of who pilots together and when the journal last moved: public actions of one territory, told to rooms that read ties.
import { and, asc, eq, sql } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import { actionEvent, sharedAction } from './tables.js';

/** A public action that several organisations pilot. */
export interface DatedPiloting {
  readonly title: string;
  readonly pilotIds: readonly string[];
  /** The last day the journal moved in each quarter, the earliest first; none for an action that came with a publication. */
  readonly days: readonly string[];
}

/** Public actions with two pilots or more, in the order of the programme. */
export async function listDatedPilotings(tx: Tx, scope: TenantScope): Promise<readonly DatedPiloting[]> {
  const actions = await tx
    .select({ id: sharedAction.id, title: sharedAction.title, pilotIds: sharedAction.pilotIds })
    .from(sharedAction)
    .where(and(eq(sharedAction.spaceId, scope.fabrique), eq(sharedAction.territoryId, scope.space)))
    .orderBy(asc(sharedAction.position), asc(sharedAction.id));
  const local = sql`${actionEvent.at} at time zone 'Europe/Paris'`;
  const day = sql<string>`to_char(max(${local}), 'YYYY-MM-DD')`;
  const moved = await tx
    .select({ action: actionEvent.actionId, day })
    .from(actionEvent)
    .where(eq(actionEvent.spaceId, scope.space))
    .groupBy(actionEvent.actionId, sql`date_trunc('quarter', ${local})`)
    .orderBy(day);
  return actions
    .filter(({ pilotIds }) => pilotIds.length > 1)
    .map(({ id, title, pilotIds }) => ({
      title,
      pilotIds,
      days: moved.filter(({ action }) => action === id).map((one) => one.day),
    }));
}
