// SQL of seminars: the calendar, in the Fabrique's space, and the private sheet, in the space that holds the seminar.
import type { AgendaStep } from '@trame/core/seminar';
import { and, asc, desc, eq, isNull, or, sql } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import type { SeminarCard, SeminarEdit } from '../contract.js';
import { seminar, seminarSheet } from './tables.js';

/** A seminar with its private sheet. */
export interface StoredSeminar extends SeminarCard {
  readonly version: number;
  readonly agenda: readonly AgendaStep[];
  readonly endsBy: string | null;
  readonly roomId: string | null;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly harvestShared: boolean;
}

/** A new line of the calendar. */
export interface NewSeminar {
  readonly id: string;
  readonly number: number;
  readonly phase: SeminarCard['phase'];
  readonly title: string;
  readonly date: string | null;
  readonly startsAt: string | null;
  readonly place: SeminarCard['place'];
  readonly note: string | null;
  readonly agenda: readonly AgendaStep[];
}

type CalendarRow = typeof seminar.$inferSelect;

function readCard(row: CalendarRow): SeminarCard {
  return {
    id: row.id,
    territoryId: row.territoryId,
    kind: row.kind,
    number: row.number,
    phase: row.phase,
    title: row.title,
    date: row.heldOn,
    startsAt: row.startsAt,
    place: {
      name: row.placeName,
      host: row.placeHost,
      capacity: row.placeCapacity,
      access: row.placeAccess,
    },
    status: row.state === 'planned' && row.prepared ? 'ready' : row.state,
    note: row.note,
  };
}

/** Seminars held in the scope's own space: a territory's local ones, a Fabrique's inter-site ones. */
function isHeldHere(scope: TenantScope) {
  const own =
    scope.space === scope.fabrique ? isNull(seminar.territoryId) : eq(seminar.territoryId, scope.space);
  return and(eq(seminar.spaceId, scope.fabrique), own);
}

/** The calendar: everything for a Fabrique; a territory reads its own and the inter-site ones. */
export async function listCalendar(tx: Tx, scope: TenantScope): Promise<readonly SeminarCard[]> {
  const whole = eq(seminar.spaceId, scope.fabrique);
  const mine = or(isNull(seminar.territoryId), eq(seminar.territoryId, scope.space));
  const rows = await tx
    .select()
    .from(seminar)
    .where(scope.space === scope.fabrique ? whole : and(whole, mine))
    .orderBy(asc(seminar.kind), asc(seminar.territoryId), asc(seminar.number), asc(seminar.id));
  return rows.map(readCard);
}

/** The seminars held in the scope's own space with their agendas, in the order of the calendar. */
export async function listHeld(
  tx: Tx,
  scope: TenantScope,
): Promise<readonly (SeminarCard & Pick<StoredSeminar, 'agenda'>)[]> {
  const rows = await tx
    .select({ row: seminar, agenda: seminarSheet.agenda })
    .from(seminar)
    .leftJoin(
      seminarSheet,
      and(eq(seminarSheet.spaceId, scope.space), eq(seminarSheet.seminarId, seminar.id)),
    )
    .where(isHeldHere(scope))
    .orderBy(asc(seminar.kind), asc(seminar.territoryId), asc(seminar.number), asc(seminar.id));
  return rows.map(({ row, agenda }) => ({
    ...readCard(row),
    agenda: (agenda ?? []) as readonly AgendaStep[],
  }));
}

/** A seminar held in the scope's own space; null for any other. `forUpdate` keeps others waiting until the end. */
export async function findSeminar(
  tx: Tx,
  scope: TenantScope,
  find: { readonly id: string; readonly forUpdate?: boolean },
): Promise<StoredSeminar | null> {
  const query = tx
    .select()
    .from(seminar)
    .where(and(isHeldHere(scope), eq(seminar.id, find.id)));
  const [row] = await (find.forUpdate === true ? query.for('update') : query);
  if (row === undefined) return null;
  const [sheet] = await tx
    .select()
    .from(seminarSheet)
    .where(and(eq(seminarSheet.spaceId, scope.space), eq(seminarSheet.seminarId, find.id)));
  return {
    ...readCard(row),
    version: row.version,
    agenda: (sheet?.agenda ?? []) as readonly AgendaStep[],
    endsBy: sheet?.endsBy ?? null,
    roomId: sheet?.roomId ?? null,
    openedAt: row.openedAt?.toISOString() ?? null,
    closedAt: row.closedAt?.toISOString() ?? null,
    harvestShared: row.harvestShared,
  };
}

/** The seminar whose live room this is; null when the room is nobody's here. */
export async function findSeminarOfRoom(
  tx: Tx,
  scope: TenantScope,
  find: { readonly room: string; readonly forUpdate?: boolean },
): Promise<StoredSeminar | null> {
  const [sheet] = await tx
    .select({ id: seminarSheet.seminarId })
    .from(seminarSheet)
    .where(and(eq(seminarSheet.spaceId, scope.space), eq(seminarSheet.roomId, find.room)));
  return sheet === undefined
    ? null
    : findSeminar(tx, scope, { id: sheet.id, forUpdate: find.forUpdate === true });
}

/** Seminars of the space under way, the last one opened first. */
export async function listOpenSeminars(
  tx: Tx,
  scope: TenantScope,
): Promise<readonly { readonly id: string; readonly roomId: string }[]> {
  const rows = await tx
    .select({ id: seminar.id, roomId: seminarSheet.roomId })
    .from(seminar)
    .innerJoin(
      seminarSheet,
      and(eq(seminarSheet.spaceId, scope.space), eq(seminarSheet.seminarId, seminar.id)),
    )
    .where(and(isHeldHere(scope), eq(seminar.state, 'open')))
    .orderBy(desc(seminar.openedAt), asc(seminar.id));
  return rows.flatMap(({ id, roomId }) => (roomId === null ? [] : [{ id, roomId }]));
}

/** Whether the Fabrique holds this seminar: only to word a refusal. */
export async function isIntersite(tx: Tx, scope: TenantScope, id: string): Promise<boolean> {
  const rows = await tx
    .select({ id: seminar.id })
    .from(seminar)
    .where(and(eq(seminar.spaceId, scope.fabrique), eq(seminar.id, id), isNull(seminar.territoryId)));
  return rows.length > 0;
}

/** Writes a new seminar in the scope's space, with its sheet. Asked twice for the same number, it stays as it was. */
export async function insertSeminar(tx: Tx, scope: TenantScope, made: NewSeminar): Promise<void> {
  const intersite = scope.space === scope.fabrique;
  const rows = await tx
    .insert(seminar)
    .values({
      spaceId: scope.fabrique,
      id: made.id,
      territoryId: intersite ? null : scope.space,
      kind: intersite ? 'intersite' : 'local',
      number: made.number,
      phase: made.phase,
      title: made.title,
      heldOn: made.date,
      startsAt: made.startsAt,
      placeName: made.place.name,
      placeHost: made.place.host,
      placeCapacity: made.place.capacity,
      placeAccess: made.place.access,
      prepared: made.agenda.length > 0,
      note: made.note,
    })
    .onConflictDoNothing()
    .returning({ id: seminar.id });
  if (rows.length === 0) return;
  await tx.insert(seminarSheet).values({ spaceId: scope.space, seminarId: made.id, agenda: made.agenda });
}

/** Saves what an organiser typed; the caller has locked the row and compared versions. */
export async function updateSeminar(
  tx: Tx,
  scope: TenantScope,
  edit: { readonly id: string; readonly words: SeminarEdit; readonly agenda: readonly AgendaStep[] },
): Promise<void> {
  const { words } = edit;
  await tx
    .update(seminar)
    .set({
      title: words.title,
      phase: words.phase,
      heldOn: words.date,
      startsAt: words.startsAt,
      placeName: words.place.name,
      placeHost: words.place.host,
      placeCapacity: words.place.capacity,
      placeAccess: words.place.access,
      note: words.note,
      prepared: edit.agenda.length > 0,
      version: sql`${seminar.version} + 1`,
    })
    .where(and(isHeldHere(scope), eq(seminar.id, edit.id)));
  await tx
    .update(seminarSheet)
    .set({ agenda: edit.agenda, ...(words.endsBy !== undefined && { endsBy: words.endsBy }) })
    .where(and(eq(seminarSheet.spaceId, scope.space), eq(seminarSheet.seminarId, edit.id)));
}

/** Writes the agenda alone; the caller has locked the row. Whoever was editing the sheet is told. */
export async function updateAgenda(
  tx: Tx,
  scope: TenantScope,
  edit: { readonly id: string; readonly agenda: readonly AgendaStep[] },
): Promise<void> {
  await tx
    .update(seminar)
    .set({ prepared: edit.agenda.length > 0, version: sql`${seminar.version} + 1` })
    .where(and(isHeldHere(scope), eq(seminar.id, edit.id)));
  await tx
    .update(seminarSheet)
    .set({ agenda: edit.agenda })
    .where(and(eq(seminarSheet.spaceId, scope.space), eq(seminarSheet.seminarId, edit.id)));
}

/** Notes the live room of a seminar and that it is open. */
export async function updateOpened(
  tx: Tx,
  scope: TenantScope,
  opened: { readonly id: string; readonly roomId: string; readonly at: Date },
): Promise<void> {
  await tx
    .update(seminar)
    .set({ state: 'open', openedAt: opened.at, version: sql`${seminar.version} + 1` })
    .where(and(isHeldHere(scope), eq(seminar.id, opened.id)));
  await tx
    .update(seminarSheet)
    .set({ roomId: opened.roomId })
    .where(and(eq(seminarSheet.spaceId, scope.space), eq(seminarSheet.seminarId, opened.id)));
}

/** Notes that a seminar is over. */
export async function updateClosed(
  tx: Tx,
  scope: TenantScope,
  closed: { readonly id: string; readonly at: Date },
): Promise<void> {
  await tx
    .update(seminar)
    .set({ state: 'closed', closedAt: closed.at, version: sql`${seminar.version} + 1` })
    .where(and(isHeldHere(scope), eq(seminar.id, closed.id)));
}

/** A seminar as another server held it: its room, its agenda, when it opened and closed. One that is over stays over. */
export async function updatePushed(
  tx: Tx,
  scope: TenantScope,
  pushed: {
    readonly id: string;
    readonly end: {
      readonly room: string;
      readonly agenda: readonly unknown[];
      readonly openedAt: string;
      readonly closedAt: string | null;
    };
  },
): Promise<void> {
  const { id, end } = pushed;
  const closedAt = end.closedAt === null ? null : new Date(end.closedAt);
  await tx
    .update(seminar)
    .set({
      openedAt: sql`coalesce(${seminar.openedAt}, ${new Date(end.openedAt)})`,
      closedAt: sql`coalesce(${seminar.closedAt}, ${closedAt})`,
      state:
        closedAt === null
          ? sql`case when ${seminar.state} = 'closed' then 'closed' else 'open' end`
          : 'closed',
      prepared: true,
      version: sql`${seminar.version} + 1`,
    })
    .where(and(isHeldHere(scope), eq(seminar.id, id)));
  await tx
    .update(seminarSheet)
    .set({ agenda: end.agenda, roomId: end.room })
    .where(and(eq(seminarSheet.spaceId, scope.space), eq(seminarSheet.seminarId, id)));
}

/** Every space of this machine: for command-line tools, which hold it. */
export async function listSpaces(
  tx: Tx,
): Promise<readonly { readonly space: string; readonly fabrique: string }[]> {
  const { rows } = await tx.execute<{ space: string; fabrique: string }>(
    sql`select id as space, fabrique_id as fabrique from space order by id`,
  );
  return rows;
}
