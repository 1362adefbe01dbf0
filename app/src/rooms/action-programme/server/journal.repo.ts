// SQL of the journal of changes: one row per change of an action, with the sheet as it was left.
import { randomUUID } from 'node:crypto';
import { type Action, emptyDetails } from '@trame/core/action-programme';
import { and, asc, eq } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import { actionEvent } from './tables.js';

/** Who did what, and when. */
export interface Act {
  readonly kind: string;
  readonly at: Date;
  readonly who: string;
  readonly accountId: string | null;
  readonly note?: string | null;
}

/** One change, as kept. */
export interface KeptEvent extends Act {
  readonly id: string;
  readonly version: number;
  readonly sheet: Action;
}

/** Adds a change to the journal. */
export async function insertEvent(
  tx: Tx,
  scope: TenantScope,
  given: { readonly act: Act; readonly sheet: Action; readonly version: number },
): Promise<void> {
  const { act, sheet, version } = given;
  await tx.insert(actionEvent).values({
    ...act,
    note: act.note ?? null,
    id: randomUUID(),
    spaceId: scope.space,
    actionId: sheet.id,
    version,
    sheet,
  });
}

/** What happened to an action, the earliest first. */
export async function listEvents(tx: Tx, scope: TenantScope, action: string): Promise<readonly KeptEvent[]> {
  const rows = await tx
    .select()
    .from(actionEvent)
    .where(and(eq(actionEvent.spaceId, scope.space), eq(actionEvent.actionId, action)))
    .orderBy(asc(actionEvent.at), asc(actionEvent.version));
  return rows.map(({ spaceId: _space, actionId: _action, sheet, ...row }) => ({
    ...row,
    sheet: { ...sheet, details: { ...emptyDetails, ...sheet.details } },
  }));
}
