// SQL of the doors (codes, QR tokens, one-time links), of the seats they lead to and of the names on them.
import type { RoomRole } from '@trame/core/workshop';
import type { Pool, PoolClient } from 'pg';
import type { MemberCard } from '../../protocol.js';
import type { RoomKey } from '../sql.js';

/** What an account or a badge adds to a seat. */
export interface NewMember extends RoomKey {
  readonly id: string;
  readonly role: RoomRole;
  readonly name: string | null;
  readonly family: string | null;
  readonly account: string | null;
  /** The line of the owner's list that it is. */
  readonly attendee?: string;
}

/** A seat as the device's token finds it. */
export interface SeatRow extends RoomKey {
  readonly member: string;
  readonly role: RoomRole;
}

/** A seat with the day it ends. */
export type DatedSeat = SeatRow & { readonly expires: Date };

interface PlaceColumns {
  space_id: string;
  room_id: string;
}

interface MemberColumns {
  id: string;
  role: RoomRole;
  display_name: string | null;
  family: string | null;
  attendee_id: string | null;
}

const placeOf = (row: PlaceColumns): RoomKey => ({ space: row.space_id, room: row.room_id });

function readCard(row: MemberColumns): MemberCard {
  return {
    member: row.id,
    role: row.role,
    name: row.display_name,
    family: row.family,
    attendee: row.attendee_id,
  };
}

/**
 * Holds a room's row while its door is looked at or changed. Two who change the door together follow each other:
 * the second would not see the first one's new door, and would stumble over it.
 */
export async function lockRoom(client: PoolClient, key: RoomKey, to: 'look' | 'change'): Promise<void> {
  const strength = to === 'change' ? 'update' : 'key share';
  await client.query(`select from live_room where space_id = $1 and id = $2 for ${strength}`, [
    key.space,
    key.room,
  ]);
}

/** Puts a door on a room; false when the code is taken. */
export async function createDoor(
  client: PoolClient,
  door: RoomKey & { readonly code: string; readonly expires: Date },
): Promise<boolean> {
  const { rowCount } = await client.query(
    `insert into live_door (code, space_id, room_id, expires) values ($1, $2, $3, $4)
     on conflict (code) do nothing`,
    [door.code, door.space, door.room, door.expires],
  );
  return rowCount === 1;
}

/** Takes the door away, and with it every token that opened it. */
export async function removeDoor(client: PoolClient, key: RoomKey): Promise<void> {
  await client.query('delete from live_door where space_id = $1 and room_id = $2', [key.space, key.room]);
}

/** The code of a room's door, while it has one. */
export async function getCode(client: PoolClient, key: RoomKey, now: Date): Promise<string | null> {
  const { rows } = await client.query<{ code: string }>(
    'select code from live_door where space_id = $1 and room_id = $2 and expires > $3',
    [key.space, key.room, now],
  );
  return rows[0]?.code ?? null;
}

/** Adds a QR token to a door and forgets the oldest beyond `most`. */
export async function createDoorToken(
  client: PoolClient,
  token: RoomKey & { readonly hash: string; readonly most: number },
): Promise<void> {
  await client.query('insert into live_door_token (token_hash, space_id, room_id) values ($1, $2, $3)', [
    token.hash,
    token.space,
    token.room,
  ]);
  await client.query(
    `delete from live_door_token where token_hash in (
       select token_hash from live_door_token where space_id = $1 and room_id = $2
        order by minted_at desc offset $3)`,
    [token.space, token.room, token.most],
  );
}

/** The room behind a code. */
export async function findByCode(client: PoolClient, code: string, now: Date): Promise<RoomKey | null> {
  const { rows } = await client.query<PlaceColumns>(
    'select space_id, room_id from live_door where code = $1 and expires > $2',
    [code, now],
  );
  return rows[0] === undefined ? null : placeOf(rows[0]);
}

/** The room behind a QR token. */
export async function findByToken(client: PoolClient, hash: string, now: Date): Promise<RoomKey | null> {
  const { rows } = await client.query<PlaceColumns>(
    `select d.space_id, d.room_id from live_door_token t
       join live_door d on d.space_id = t.space_id and d.room_id = t.room_id
      where t.token_hash = $1 and d.expires > $2`,
    [hash, now],
  );
  return rows[0] === undefined ? null : placeOf(rows[0]);
}

/** Keeps a one-time link. */
export async function createSeatLink(
  client: PoolClient,
  link: RoomKey & { readonly hash: string; readonly role: RoomRole; readonly expires: Date },
): Promise<void> {
  await client.query(
    'insert into live_seat_link (token_hash, space_id, room_id, role, expires) values ($1, $2, $3, $4, $5)',
    [link.hash, link.space, link.room, link.role, link.expires],
  );
}

/** Spends a one-time link: of two who come together, one gets it. */
export async function takeSeatLink(
  client: PoolClient,
  hash: string,
  now: Date,
): Promise<(RoomKey & { readonly role: RoomRole }) | null> {
  const { rows } = await client.query<PlaceColumns & { role: RoomRole }>(
    'delete from live_seat_link where token_hash = $1 and expires > $2 returning space_id, room_id, role',
    [hash, now],
  );
  return rows[0] === undefined ? null : { ...placeOf(rows[0]), role: rows[0].role };
}

/** Locks a room's row while somebody sits down, so that two cannot take the last seat. */
export async function lockRoomForJoin(
  client: PoolClient,
  key: RoomKey,
): Promise<{
  readonly locked: boolean;
  readonly closed: boolean;
  readonly seats: number;
  readonly taken: number;
} | null> {
  const { rows } = await client.query(
    'select locked, seats, closed_at from live_room where space_id = $1 and id = $2 for update',
    [key.space, key.room],
  );
  const room = rows[0];
  if (room === undefined) return null;
  const count = await client.query<{ taken: number }>(
    `select count(*)::int as taken from live_member
      where space_id = $1 and room_id = $2 and role = 'participant' and removed_at is null`,
    [key.space, key.room],
  );
  return {
    locked: room.locked,
    closed: room.closed_at !== null,
    seats: room.seats,
    taken: count.rows[0]?.taken ?? 0,
  };
}

/**
 * Writes a seat's card. An organiser who comes back keeps the seat, with the role of the day; one given by hand in the
 * room stays, as long as the account may still hold any.
 */
export async function createMember(client: PoolClient, member: NewMember): Promise<MemberCard> {
  const { rows } = await client.query<MemberColumns>(
    `insert into live_member (space_id, room_id, id, role, display_name, family, account_id, attendee_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (space_id, room_id, account_id) do update set
       role = case when live_member.role_given and excluded.role = 'facilitator'
                   then live_member.role else excluded.role end,
       removed_at = null
     returning id, role, display_name, family, attendee_id`,
    [
      member.space,
      member.room,
      member.id,
      member.role,
      member.name,
      member.family,
      member.account,
      member.attendee ?? null,
    ],
  );
  const row = rows[0];
  if (row === undefined) throw new Error('live/createMember: no row came back');
  return readCard(row);
}

/** The card of a seat that is held. */
export async function getMember(
  client: PoolClient,
  seat: RoomKey & { readonly member: string },
): Promise<MemberCard | null> {
  const { rows } = await client.query<MemberColumns>(
    `select id, role, display_name, family, attendee_id from live_member
      where space_id = $1 and room_id = $2 and id = $3 and removed_at is null`,
    [seat.space, seat.room, seat.member],
  );
  return rows[0] === undefined ? null : readCard(rows[0]);
}

/** The card of an organiser who sits here, and whether its role was given by hand. */
export async function getMemberOfAccount(
  client: PoolClient,
  key: RoomKey,
  account: string,
): Promise<{ readonly card: MemberCard; readonly isGiven: boolean } | null> {
  const { rows } = await client.query<MemberColumns & { role_given: boolean }>(
    `select id, role, display_name, family, attendee_id, role_given from live_member
      where space_id = $1 and room_id = $2 and account_id = $3 and removed_at is null`,
    [key.space, key.room, account],
  );
  return rows[0] === undefined ? null : { card: readCard(rows[0]), isGiven: rows[0].role_given };
}

/** Gives a seat another role, on its card and for its devices; null when it is not held. */
export async function updateRole(
  client: PoolClient,
  seat: RoomKey & { readonly member: string },
  given: { readonly role: RoomRole; readonly isGiven: boolean },
): Promise<MemberCard | null> {
  const place = [seat.space, seat.room, seat.member, given.role];
  await client.query(
    'update live_seat set role = $4 where space_id = $1 and room_id = $2 and member_id = $3',
    place,
  );
  const { rows } = await client.query<MemberColumns>(
    `update live_member set role = $4, role_given = $5
      where space_id = $1 and room_id = $2 and id = $3 and removed_at is null
      returning id, role, display_name, family, attendee_id`,
    [...place, given.isGiven],
  );
  return rows[0] === undefined ? null : readCard(rows[0]);
}

/** The seat of a line of the owner's list, while it is held. */
export async function getMemberOfAttendee(
  client: PoolClient,
  key: RoomKey,
  attendee: string,
): Promise<MemberCard | null> {
  const { rows } = await client.query<MemberColumns>(
    `select id, role, display_name, family, attendee_id from live_member
      where space_id = $1 and room_id = $2 and attendee_id = $3 and removed_at is null
      order by joined_at, id limit 1`,
    [key.space, key.room, attendee],
  );
  return rows[0] === undefined ? null : readCard(rows[0]);
}

/** Says which line of the owner's list a seat is; what its card already says stays. Null when the seat is not held. */
export async function tieMember(
  client: PoolClient,
  seat: RoomKey & { readonly member: string },
  line: { readonly attendee: string; readonly name: string | null; readonly family: string | null },
): Promise<MemberCard | null> {
  const { rows } = await client.query<MemberColumns>(
    `update live_member
        set attendee_id = $4, display_name = coalesce(display_name, $5), family = coalesce(family, $6)
      where space_id = $1 and room_id = $2 and id = $3 and removed_at is null
      returning id, role, display_name, family, attendee_id`,
    [seat.space, seat.room, seat.member, line.attendee, line.name, line.family],
  );
  return rows[0] === undefined ? null : readCard(rows[0]);
}

/** Takes a line of the owner's list off the seats that bear it. */
export async function untieAttendee(client: PoolClient, key: RoomKey, attendee: string): Promise<void> {
  await client.query(
    'update live_member set attendee_id = null where space_id = $1 and room_id = $2 and attendee_id = $3',
    [key.space, key.room, attendee],
  );
}

/** Changes what a card says; null when the seat is not held. */
export async function updateMember(
  client: PoolClient,
  seat: RoomKey & { readonly member: string },
  card: { readonly name: string | null; readonly family: string | null },
): Promise<MemberCard | null> {
  const { rows } = await client.query<MemberColumns>(
    `update live_member set display_name = $4, family = $5
      where space_id = $1 and room_id = $2 and id = $3 and removed_at is null
      returning id, role, display_name, family, attendee_id`,
    [seat.space, seat.room, seat.member, card.name, card.family],
  );
  return rows[0] === undefined ? null : readCard(rows[0]);
}

/** Forgets the name and the family on a card, held or not; the log keeps its seat number alone. */
export async function eraseMember(
  client: PoolClient,
  seat: RoomKey & { readonly member: string },
): Promise<boolean> {
  const { rowCount } = await client.query(
    `update live_member set display_name = null, family = null, attendee_id = null
      where space_id = $1 and room_id = $2 and id = $3`,
    [seat.space, seat.room, seat.member],
  );
  return rowCount === 1;
}

/** Takes a seat back; its devices are seated no more. Null when it was not held. */
export async function removeMember(
  client: PoolClient,
  seat: RoomKey & { readonly member: string },
): Promise<MemberCard | null> {
  const place = [seat.space, seat.room, seat.member];
  await client.query('delete from live_seat where space_id = $1 and room_id = $2 and member_id = $3', place);
  const { rows } = await client.query<MemberColumns>(
    `update live_member set removed_at = now()
      where space_id = $1 and room_id = $2 and id = $3 and removed_at is null
      returning id, role, display_name, family, attendee_id`,
    place,
  );
  return rows[0] === undefined ? null : readCard(rows[0]);
}

/** Moves the room's count of changes of seats. */
export async function bumpPeople(client: PoolClient, key: RoomKey): Promise<number> {
  const { rows } = await client.query<{ people_rev: string }>(
    'update live_room set people_rev = people_rev + 1 where space_id = $1 and id = $2 returning people_rev',
    [key.space, key.room],
  );
  return Number(rows[0]?.people_rev ?? 0);
}

/** Seats a device. */
export async function createSeat(
  client: PoolClient,
  seat: SeatRow & { readonly hash: string; readonly expires: Date },
): Promise<void> {
  await client.query(
    `insert into live_seat (token_hash, space_id, room_id, member_id, role, expires) values ($1, $2, $3, $4, $5, $6)
     on conflict (token_hash, space_id, room_id)
       do update set member_id = excluded.member_id, role = excluded.role, expires = excluded.expires`,
    [seat.hash, seat.space, seat.room, seat.member, seat.role, seat.expires],
  );
}

/** The seat of a device in a room. */
export async function getSeat(
  client: Pool | PoolClient,
  at: RoomKey & { readonly hash: string; readonly now: Date },
): Promise<DatedSeat | null> {
  const { rows } = await client.query<PlaceColumns & { member_id: string; role: RoomRole; expires: Date }>({
    name: 'live-seat',
    text: `select space_id, room_id, member_id, role, expires from live_seat
            where token_hash = $1 and space_id = $2 and room_id = $3 and expires > $4`,
    values: [at.hash, at.space, at.room, at.now],
  });
  const row = rows[0];
  if (row === undefined) return null;
  return { ...placeOf(row), member: row.member_id, role: row.role, expires: row.expires };
}

/** Tells whether a device is seated anywhere: only then may its token be used for another seat. */
export async function isKnownDevice(client: PoolClient, hash: string, now: Date): Promise<boolean> {
  const { rowCount } = await client.query(
    'select from live_seat where token_hash = $1 and expires > $2 limit 1',
    [hash, now],
  );
  return (rowCount ?? 0) > 0;
}

/** Forgets what is past its date. */
export async function purgeExpired(client: PoolClient, now: Date): Promise<number> {
  let gone = 0;
  for (const table of ['live_door', 'live_seat', 'live_seat_link']) {
    gone += (await client.query(`delete from ${table} where expires <= $1`, [now])).rowCount ?? 0;
  }
  return gone;
}
