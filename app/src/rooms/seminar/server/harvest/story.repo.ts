// SQL of what closed seminars left: those of the space, and the inter-site ones whose harvest is shared.
import type { AgendaStep } from '@trame/core/seminar';
import type { HarvestItem, SourceRef } from '@trame/core/workshop';
import { and, asc, eq, isNull, or } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import type { SeminarCard } from '../../contract.js';
import { seminar, seminarHarvest, seminarSheet } from '../tables.js';
import type { Told } from './story.js';

/** A closed seminar that the scope may read the harvest of. */
export interface ClosedSeminar extends Pick<SeminarCard, 'id' | 'kind' | 'number' | 'title' | 'date'> {
  readonly space: string;
  readonly agenda: readonly AgendaStep[];
  readonly roomId: string | null;
  readonly closedAt: Date;
}

/** A sentence as kept, with everything needed to say where it stands. */
export interface KeptSentence extends Told {
  readonly kind: HarvestItem['kind'];
  readonly text: string;
  readonly group: string | null;
  readonly origins: HarvestItem['origins'];
}

/** Closed seminars in the order they were closed: the space's own, and the inter-site ones that are shared. */
export async function listClosed(tx: Tx, scope: TenantScope): Promise<readonly ClosedSeminar[]> {
  const isCommon = scope.space === scope.fabrique;
  const own = isCommon ? isNull(seminar.territoryId) : eq(seminar.territoryId, scope.space);
  const shared = and(isNull(seminar.territoryId), eq(seminar.harvestShared, true));
  const rows = await tx
    .select({
      id: seminar.id,
      kind: seminar.kind,
      number: seminar.number,
      title: seminar.title,
      date: seminar.heldOn,
      closedAt: seminar.closedAt,
      space: seminarSheet.spaceId,
      agenda: seminarSheet.agenda,
      roomId: seminarSheet.roomId,
    })
    .from(seminar)
    .innerJoin(seminarSheet, eq(seminarSheet.seminarId, seminar.id))
    .where(and(eq(seminar.spaceId, scope.fabrique), eq(seminar.state, 'closed'), or(own, shared)))
    .orderBy(asc(seminar.closedAt), asc(seminar.id));
  return rows.flatMap(({ closedAt, agenda, ...row }) =>
    closedAt === null ? [] : [{ ...row, closedAt, agenda: agenda as readonly AgendaStep[] }],
  );
}

/** What one closed seminar left, in its order. */
export async function listSentences(tx: Tx, closed: ClosedSeminar): Promise<readonly KeptSentence[]> {
  const rows = await tx
    .select()
    .from(seminarHarvest)
    .where(and(eq(seminarHarvest.spaceId, closed.space), eq(seminarHarvest.seminarId, closed.id)))
    .orderBy(asc(seminarHarvest.position));
  return rows.map((row) => ({
    source: { seminar: closed.id, activity: row.activity, item: row.id },
    sources: row.sources as readonly SourceRef[],
    kind: row.kind as HarvestItem['kind'],
    text: row.body,
    group: row.groupedAs,
    origins: row.origins as HarvestItem['origins'],
  }));
}

/** Shares what an inter-site seminar left with the territories, or takes it back. */
export async function updateShared(
  tx: Tx,
  scope: TenantScope,
  change: { readonly seminar: string; readonly shared: boolean },
): Promise<void> {
  await tx
    .update(seminar)
    .set({ harvestShared: change.shared })
    .where(
      and(eq(seminar.spaceId, scope.fabrique), eq(seminar.id, change.seminar), isNull(seminar.territoryId)),
    );
}
