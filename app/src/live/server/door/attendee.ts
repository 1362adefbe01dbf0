// Coming in with a badge: the owner of the room says which line of its list this is, and the line keeps one seat.
import { randomUUID } from 'node:crypto';
import { accept, type Result } from '@trame/core/kernel';
import type { PoolClient } from 'pg';
import type { MemberCard } from '../../protocol.js';
import { inSpaces, type RoomKey } from '../sql.js';
import * as repo from './door.repo.js';
import { type DoorTools, explainBar, type Seated, seatDevice } from './join.js';
import { readName } from './name.js';

/** Somebody of the owner's list who stands at the door with a device. */
export interface Expected {
  /** The line of the list. */
  readonly attendee: string;
  readonly name: string | null;
  readonly family: string | null;
  /** SHA-256 of the device's cookie, when it presented one. */
  readonly device: string | null;
}

/**
 * Seats a device as a line of the list. The line's seat is found again, from another device too; otherwise the seat
 * that this device already has in the room becomes the line's, with all it wrote; otherwise a new one is made. Being on
 * the list opens a locked door, not a full room.
 */
export async function seatExpected(
  tools: DoorTools,
  key: RoomKey,
  expected: Expected,
): Promise<Result<Seated>> {
  const done = await inSpaces(tools.pool, [key.space], async (client) => {
    const room = await repo.lockRoomForJoin(client, key);
    const known =
      (await repo.getMemberOfAttendee(client, key, expected.attendee)) ??
      (await adoptSeat(tools, client, { key, expected }));
    const barred = explainBar(
      room === null ? null : { ...room, locked: false },
      known === null ? 'participant' : 'observer',
    );
    if (barred !== null) return barred;
    const card = known ?? (await createExpected(client, key, expected));
    const device = await seatDevice(tools, client, { ...key, card, device: expected.device });
    return { card, device, rev: await repo.bumpPeople(client, key) };
  });
  if ('code' in done) return { ok: false, refusal: done };
  const { card, device, rev } = done;
  tools.changed(key, { card, removed: false, rev, joinedAt: tools.now().getTime() });
  return accept({ ...key, card, device });
}

async function adoptSeat(
  tools: DoorTools,
  client: PoolClient,
  { key, expected }: { readonly key: RoomKey; readonly expected: Expected },
): Promise<MemberCard | null> {
  if (expected.device === null) return null;
  const seat = await repo.getSeat(client, { ...key, hash: expected.device, now: tools.now() });
  if (seat?.role !== 'participant') return null;
  const card = await repo.getMember(client, seat);
  // A seat that is already somebody of the list stays theirs.
  return card === null || card.attendee !== null ? null : repo.tieMember(client, seat, expected);
}

function createExpected(client: PoolClient, key: RoomKey, expected: Expected): Promise<MemberCard> {
  return repo.createMember(client, {
    ...key,
    id: randomUUID(),
    role: 'participant',
    name: readName(expected.name),
    family: readName(expected.family),
    account: null,
    attendee: expected.attendee,
  });
}
