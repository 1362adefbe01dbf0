// Coming in: by code, by QR token, or by a one-time link.
import { randomUUID } from 'node:crypto';
import { accept, type Refusal, type Result, refuse } from '@trame/core/kernel';
import type { RoomRole } from '@trame/core/workshop';
import type { Pool, PoolClient } from 'pg';
import { createToken, hashToken } from '../../../platform/server/http/token.js';
import type { MemberCard } from '../../protocol.js';
import { inSpaces, type RoomKey } from '../sql.js';
import { parseCode } from './code.js';
import * as repo from './door.repo.js';
import { readCard } from './name.js';

/** What somebody shows at the door. */
export type Ticket =
  | { readonly code: string }
  | { readonly token: string }
  /** A one-time link for a scribe, a projector, an observer or a second facilitator. */
  | { readonly link: string };

/** Who comes in. */
export interface Newcomer {
  readonly ticket: Ticket;
  readonly name?: string | null | undefined;
  readonly family?: string | null | undefined;
  /** SHA-256 of the device's cookie, when it presented one. */
  readonly device: string | null;
}

/** A seat just taken, or found again. */
export interface Seated extends RoomKey {
  readonly card: MemberCard;
  /** The device's new secret; null when it keeps the one it has. */
  readonly device: string | null;
}

/** What changed about a seat, with the room's new count of changes; null card when it must be read again. */
export interface SeatChange {
  readonly card: MemberCard | null;
  readonly removed: boolean;
  readonly rev: number;
  readonly joinedAt: number;
}

/** Told when a seat changed. */
export type SeatChanged = (key: RoomKey, change: SeatChange) => void;

/** How long a device stays seated. */
export const SEAT_SECONDS = 7 * 24 * 3600;

/** What the doors stand on. */
export interface DoorTools {
  readonly pool: Pool;
  readonly now: () => Date;
  readonly changed: SeatChanged;
}

/** Lets somebody in, or says why not. */
export async function joinRoom(tools: DoorTools, newcomer: Newcomer): Promise<Result<Seated>> {
  const said = readCard({ name: newcomer.name ?? null, family: newcomer.family ?? null });
  if (!said.ok) return said;
  const { ticket } = newcomer;
  if ('link' in ticket) return joinByLink(tools, newcomer, { link: ticket.link, ...said.value });
  const key = await findDoor(tools, ticket);
  if (key === null) return refuse('live/unknown-code');
  const known = await findSeatAgain(tools, newcomer.device, key);
  if (known !== null) return accept({ ...key, card: known, device: null });
  return sit(tools, newcomer.device, { ...key, role: 'participant', ...said.value });
}

async function findDoor(
  tools: DoorTools,
  ticket: Exclude<Ticket, { readonly link: string }>,
): Promise<RoomKey | null> {
  const code = 'code' in ticket ? parseCode(ticket.code) : null;
  return inSpaces(tools.pool, [], async (client) => {
    if ('token' in ticket) return repo.findByToken(client, hashToken(ticket.token), tools.now());
    return code === null ? null : repo.findByCode(client, code, tools.now());
  });
}

async function joinByLink(
  tools: DoorTools,
  newcomer: Newcomer,
  shown: { readonly link: string; readonly name: string | null; readonly family: string | null },
): Promise<Result<Seated>> {
  const { link, name, family } = shown;
  const taken = await inSpaces(tools.pool, [], (client) =>
    repo.takeSeatLink(client, hashToken(link), tools.now()),
  );
  return taken === null ? refuse('live/link-spent') : sit(tools, newcomer.device, { ...taken, name, family });
}

// A second tap on « Entrer », or the code scanned again after the break, gives the same seat.
async function findSeatAgain(
  tools: DoorTools,
  device: string | null,
  key: RoomKey,
): Promise<MemberCard | null> {
  if (device === null) return null;
  const seat = await repo.getSeat(tools.pool, { ...key, hash: device, now: tools.now() });
  if (seat === null) return null;
  return inSpaces(tools.pool, [key.space], (client) =>
    repo.getMember(client, { ...key, member: seat.member }),
  );
}

type Sitting = RoomKey & {
  readonly role: RoomRole;
  readonly name: string | null;
  readonly family: string | null;
};

async function sit(tools: DoorTools, device: string | null, sitting: Sitting): Promise<Result<Seated>> {
  const { space, room, role, name, family } = sitting;
  const key = { space, room };
  const done = await inSpaces(tools.pool, [space], async (client) => {
    const barred = explainBar(await repo.lockRoomForJoin(client, key), role);
    if (barred !== null) return barred;
    const card = await repo.createMember(client, {
      ...key,
      id: randomUUID(),
      role,
      name,
      family,
      account: null,
    });
    const rev = await repo.bumpPeople(client, key);
    const fresh = await seatDevice(tools, client, { ...key, card, device });
    return { card, rev, fresh };
  });
  if ('code' in done) return { ok: false, refusal: done };
  tools.changed(key, { card: done.card, removed: false, rev: done.rev, joinedAt: tools.now().getTime() });
  return accept({ ...key, card: done.card, device: done.fresh });
}

/** Seats the device behind a card; null when it keeps the secret it has. */
export async function seatDevice(
  tools: DoorTools,
  client: PoolClient,
  seat: RoomKey & { readonly card: MemberCard; readonly device: string | null },
): Promise<string | null> {
  const { space, room, card, device } = seat;
  // Only a secret that this server gave out is used again: anybody may send a cookie of their own making.
  const kept = device !== null && (await repo.isKnownDevice(client, device, tools.now()));
  const fresh = kept ? null : createToken();
  const hash = fresh === null ? (device as string) : hashToken(fresh);
  const expires = new Date(tools.now().getTime() + SEAT_SECONDS * 1000);
  await repo.createSeat(client, { space, room, member: card.member, role: card.role, hash, expires });
  return fresh;
}

/** What keeps somebody with this role out of a room. */
export function explainBar(
  room: Awaited<ReturnType<typeof repo.lockRoomForJoin>>,
  role: RoomRole,
): Refusal | null {
  if (room === null) return { code: 'live/unknown-room' };
  if (room.closed) return { code: 'live/room-closed' };
  if (role !== 'participant') return null;
  if (room.locked) return { code: 'live/door-locked' };
  return room.taken >= room.seats ? { code: 'live/room-full', data: { seats: room.seats } } : null;
}
