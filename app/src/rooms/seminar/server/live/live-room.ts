// A seminar's live room: opened once from the agenda, read for paper, closed with its harvest kept.
import { randomUUID } from 'node:crypto';
import { accept, type Result, refuse } from '@trame/core/kernel';
import type { SeminarState } from '@trame/core/seminar';
import { toString as drawQr } from 'qrcode';
import { createRoomAdmin } from '../../../../live/server/index.js';
import type { TenantScope } from '../../../../platform/server/db/index.js';
import type { CallingAccount } from '../../../../platform/server/http/handler.js';
import type { JoinCard, SeminarSheet } from '../../contract.js';
import type { SeminarParts } from '../context.js';
import { replaceHarvest } from '../harvest/harvest.repo.js';
import type { LiveRecord } from '../print/booklet.js';
import { findSeminar, type StoredSeminar, updateClosed, updateOpened } from '../repo.js';
import { readSheet } from '../sheet.js';

const MISSING = refuse('not-found');

/** Gives the seminar its room's name under the row's lock: two hands that open together open one room. */
async function reserveRoom(
  { database, clock }: SeminarParts,
  scope: TenantScope,
  id: string,
): Promise<Result<StoredSeminar & { readonly roomId: string }>> {
  return database.within(scope, async (tx) => {
    const seminar = await findSeminar(tx, scope, { id, forUpdate: true });
    if (seminar === null) return MISSING;
    if (seminar.status === 'closed') return refuse('already-closed');
    if (seminar.roomId !== null) return accept({ ...seminar, roomId: seminar.roomId });
    if (seminar.agenda.length === 0) return refuse('agenda-empty');
    const roomId = randomUUID();
    await updateOpened(tx, scope, { id, roomId, at: new Date(clock()) });
    return accept({ ...seminar, roomId });
  });
}

/** A hall's capacity counts chairs; phones change hands and people come in late. */
const SEATS_AT_LEAST = 80;

function createLiveRoom(
  { engine, conductor }: SeminarParts,
  scope: TenantScope,
  { roomId, title, agenda, place }: StoredSeminar & { readonly roomId: string },
) {
  return createRoomAdmin(engine).createRoom(scope, {
    room: roomId,
    program: conductor.id,
    settings: { title, agenda },
    seats: Math.max(SEATS_AT_LEAST, place.capacity ?? 0),
  });
}

/** Opens the seminar's room. Asked again, or after a crash half-way, it finishes and answers the same room. */
export async function openSeminarRoom(
  parts: SeminarParts,
  scope: TenantScope,
  id: string,
): Promise<Result<{ seminar: SeminarSheet; roomId: string; join: JoinCard }>> {
  const reserved = await reserveRoom(parts, scope, id);
  if (!reserved.ok) return reserved;
  const { roomId } = reserved.value;
  // Under the seminar's lock again: two hands at once would each change the code of the door.
  const opened = await parts.database.within(scope, async (tx) => {
    await findSeminar(tx, scope, { id, forUpdate: true });
    return createLiveRoom(parts, scope, reserved.value);
  });
  if (!opened.ok) return opened;
  const sheet = await parts.database.within(scope, (tx) =>
    readSheet(tx, scope, { id, conductor: parts.conductor }),
  );
  if (!sheet.ok) return sheet;
  return accept({ seminar: sheet.value, roomId, join: await readJoinCard(parts, scope, roomId) });
}

/** What to show at the entrance: the code, the address, the QR code. */
export async function readJoinCard(
  { engine, publicUrl }: SeminarParts,
  scope: TenantScope,
  roomId: string | null,
): Promise<JoinCard> {
  const shown = roomId === null ? null : await createRoomAdmin(engine).getJoin(scope, roomId);
  const typeAt = `${publicUrl()}/rejoindre`;
  if (shown === null) return { code: null, typeAt, url: null, qr: null };
  const url = `${publicUrl()}/r#${shown.token}`;
  const qr = await drawQr(url, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
  return { code: shown.code, typeAt, url, qr };
}

/** The live room as paper and harvest read it; null before it was opened. */
export async function readLiveRecord(
  { engine }: Pick<SeminarParts, 'engine'>,
  scope: TenantScope,
  roomId: string | null,
): Promise<LiveRecord | null> {
  if (roomId === null) return null;
  const admin = createRoomAdmin(engine);
  const room = await admin.getRoomState(scope, roomId);
  if (room === null) return null;
  const members = await admin.listMembers(scope, roomId);
  return {
    state: room.state as SeminarState,
    seq: room.seq,
    members: members.map(({ member, ...card }) => ({ id: member, ...card })),
  };
}

/** Tells the room that it is over, as the organiser who closes it. Over already, or never begun: nothing to tell. */
async function closeConductor(
  { engine }: SeminarParts,
  key: { readonly space: string; readonly room: string },
  account: CallingAccount,
): Promise<void> {
  const seat = await engine.seats.seatAccount(key, {
    id: account.id,
    name: account.displayName,
    role: 'facilitator',
  });
  const sender = { ...key, member: seat.member, role: seat.role };
  await engine.submit(sender, [{ op: randomUUID(), command: { type: 'close' } }]);
}

/**
 * Closes the seminar: the conductor stops, the door is shut, the harvest is kept in one transaction. The log stays
 * open to staff, who type what came on paper (R085); closing again then takes the harvest as it has become.
 */
export async function closeSeminarRoom(
  parts: SeminarParts,
  scope: TenantScope,
  close: { readonly id: string; readonly account: CallingAccount },
): Promise<Result<{ seminar: SeminarSheet; kept: number }>> {
  const { database, conductor, engine, clock } = parts;
  const { id } = close;
  const seminar = await database.within(scope, (tx) => findSeminar(tx, scope, { id }));
  if (seminar === null) return MISSING;
  if (seminar.roomId === null) return refuse('not-opened');
  const key = { space: scope.space, room: seminar.roomId };
  const before = await readLiveRecord(parts, scope, seminar.roomId);
  if (before === null) return refuse('not-opened');
  if (before.state.phase === 'running') await closeConductor(parts, key, close.account);
  await engine.doors.shut(key);
  const { state } = (await readLiveRecord(parts, scope, seminar.roomId)) ?? before;
  const items = conductor
    .listHarvest(state)
    .flatMap((left) => left.items.map((item) => ({ ...item, activity: left.activity })));
  return database.within(scope, async (tx) => {
    const locked = await findSeminar(tx, scope, { id, forUpdate: true });
    if (locked === null) return MISSING;
    await replaceHarvest(tx, scope, { seminar: id, items });
    if (locked.status !== 'closed') await updateClosed(tx, scope, { id, at: new Date(clock()) });
    const sheet = await readSheet(tx, scope, { id, conductor });
    return sheet.ok ? accept({ seminar: sheet.value, kept: items.length }) : sheet;
  });
}
