// SQL of the rooms and of their log: reading, appending under the rooms' locks, snapshots.
import type { MemberId, Recorded, RoomRole } from '@trame/core/workshop';
import type { Pool, PoolClient } from 'pg';
import type { MemberCard } from '../../protocol.js';
import type { RoomKey } from '../sql.js';
import type { Member } from './room.js';

/** A room's row, with its snapshot when there is one. */
export interface RoomRow {
  readonly program: string;
  readonly settings: unknown;
  readonly seq: number;
  readonly peopleRev: number;
  readonly locked: boolean;
  readonly seats: number;
  readonly closedAt: number | null;
  readonly createdAt: number;
  readonly snapshot: { readonly seq: number; readonly version: number; readonly state: unknown } | null;
}

/** Where a room stands on disk. */
export interface RoomHead {
  readonly key: RoomKey;
  readonly seq: number;
  readonly peopleRev: number;
  readonly closedAt: number | null;
  readonly locked: boolean;
  readonly seats: number;
}

/** An event as stored: its body is of `version`. */
export interface StoredEvent {
  readonly space: string;
  readonly room: string;
  readonly version: number;
  readonly event: Recorded<{ readonly type: string }>;
  readonly opIndex: number;
}

interface HeadColumns {
  space_id: string;
  id: string;
  seq: string;
  people_rev: string;
  locked: boolean;
  seats: number;
  closed_at: Date | null;
}

interface EventColumns {
  space_id: string;
  room_id: string;
  seq: string;
  op: string;
  op_index: number;
  member_id: string;
  role: string;
  at: string;
  version: number;
  body: { type: string };
}

const HEAD = 'r.space_id, r.id, r.seq, r.people_rev, r.locked, r.seats, r.closed_at';
const EVENT = 'e.space_id, e.room_id, e.seq, e.op, e.op_index, e.member_id, e.role, e.at, e.version, e.body';

function readHead(row: HeadColumns): RoomHead {
  return {
    key: { space: row.space_id, room: row.id },
    seq: Number(row.seq),
    peopleRev: Number(row.people_rev),
    closedAt: row.closed_at?.getTime() ?? null,
    locked: row.locked,
    seats: row.seats,
  };
}

function readEvent(row: EventColumns): StoredEvent {
  return {
    space: row.space_id,
    room: row.room_id,
    version: row.version,
    opIndex: row.op_index,
    event: {
      seq: Number(row.seq),
      at: Number(row.at) as Recorded['at'],
      by: row.member_id as MemberId,
      role: row.role as RoomRole,
      op: row.op,
      body: row.body,
    },
  };
}

/** Reads a room and its snapshot. */
export async function getRoom(client: PoolClient, key: RoomKey): Promise<RoomRow | null> {
  const { rows } = await client.query(
    `select r.*, s.seq as snapshot_seq, s.program_version as snapshot_version, s.state as snapshot_state
       from live_room r left join live_snapshot s on s.space_id = r.space_id and s.room_id = r.id
      where r.space_id = $1 and r.id = $2`,
    [key.space, key.room],
  );
  const row = rows[0];
  if (row === undefined) return null;
  const snapshot =
    row.snapshot_seq === null
      ? null
      : { seq: Number(row.snapshot_seq), version: row.snapshot_version, state: row.snapshot_state };
  const { seq, peopleRev, locked, seats, closedAt } = readHead(row);
  const createdAt = (row.created_at as Date).getTime();
  const { program, settings } = row;
  return { program, settings, seq, peopleRev, locked, seats, closedAt, createdAt, snapshot };
}

/** Writes a new room. Asked twice, it stays as it was. */
export async function createRoom(
  client: PoolClient,
  room: RoomKey & {
    readonly program: { readonly id: string; readonly version: number };
    readonly settings: unknown;
    readonly seats: number;
  },
): Promise<void> {
  await client.query(
    `insert into live_room (space_id, id, program, program_version, settings, seats)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [room.space, room.room, room.program.id, room.program.version, JSON.stringify(room.settings), room.seats],
  );
}

/** Opens or closes a room, locks or unlocks its door; null when there is no such room. */
export async function updateRoom(
  client: PoolClient,
  key: RoomKey,
  change: { readonly closed?: boolean; readonly locked?: boolean; readonly seats?: number },
): Promise<RoomHead | null> {
  const { rows } = await client.query<HeadColumns>(
    `update live_room r set
       closed_at = case when $3::boolean then coalesce(r.closed_at, now()) when not $3 then null else r.closed_at end,
       locked = coalesce($4::boolean, r.locked), seats = coalesce($5::integer, r.seats),
       people_rev = r.people_rev + 1
     where r.space_id = $1 and r.id = $2 returning ${HEAD}`,
    [key.space, key.room, change.closed ?? null, change.locked ?? null, change.seats ?? null],
  );
  return rows[0] === undefined ? null : readHead(rows[0]);
}

function placesOf(keys: readonly RoomKey[]): [string[], string[]] {
  return [keys.map((key) => key.space), keys.map((key) => key.room)];
}

/** Where rooms stand, without locking. */
export async function listHeads(client: PoolClient, keys: readonly RoomKey[]): Promise<readonly RoomHead[]> {
  const { rows } = await client.query<HeadColumns>({
    name: 'live-heads',
    text: `select ${HEAD} from live_room r
            join unnest($1::uuid[], $2::uuid[]) as k (space_id, id) using (space_id, id)`,
    values: placesOf(keys),
  });
  return rows.map(readHead);
}

/** Locks rooms in one order for everybody, so that two writers never wait for each other in a ring. */
export async function lockRooms(client: PoolClient, keys: readonly RoomKey[]): Promise<readonly RoomHead[]> {
  const { rows } = await client.query<HeadColumns>({
    name: 'live-lock',
    text: `select ${HEAD} from live_room r
            join unnest($1::uuid[], $2::uuid[]) as k (space_id, id) using (space_id, id)
           order by r.id for update of r`,
    values: placesOf(keys),
  });
  return rows.map(readHead);
}

/** Events after a number, in order; at most `limit`. */
export async function listEvents(
  client: PoolClient,
  key: RoomKey,
  range: { readonly since: number; readonly limit: number },
): Promise<readonly StoredEvent[]> {
  const { rows } = await client.query<EventColumns>({
    name: 'live-tail',
    text: `select ${EVENT} from live_event e
           where e.space_id = $1 and e.room_id = $2 and e.seq > $3 order by e.seq limit $4`,
    values: [key.space, key.room, range.since, range.limit],
  });
  return rows.map(readEvent);
}

/** Events that these operations already wrote, in order. */
export async function listEventsOfOps(
  client: PoolClient,
  ops: readonly (RoomKey & { readonly op: string })[],
): Promise<readonly StoredEvent[]> {
  const { rows } = await client.query<EventColumns>({
    name: 'live-known',
    // Looked up one by one (what `offset 0` asks for): a plain join could choose to read the whole log of a space.
    text: `select ${EVENT} from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as k (space_id, room_id, op)
            cross join lateral (select * from live_event
              where space_id = k.space_id and room_id = k.room_id and op = k.op offset 0) e
           order by e.seq`,
    values: [...placesOf(ops), ops.map((one) => one.op)],
  });
  return rows.map(readEvent);
}

function writeEvents(events: readonly StoredEvent[]): string {
  const rows = events.map(({ space, room, version, opIndex, event }) => ({
    space_id: space,
    room_id: room,
    seq: event.seq,
    op: event.op,
    op_index: opIndex,
    member_id: event.by,
    role: event.role,
    at: event.at,
    version,
    body: event.body,
  }));
  return JSON.stringify(rows);
}

/** Where a server believes rooms stand, what it was asked there, and what it decided. */
export interface Proposal {
  readonly heads: readonly (RoomKey & { readonly seq: number; readonly peopleRev: number })[];
  readonly ops: readonly (RoomKey & { readonly op: string })[];
  readonly events: readonly StoredEvent[];
}

/**
 * Writes what was decided in the rooms that still stand there and know none of the operations: locked, checked, written
 * and committed in one call. Returns those rooms; in the others nothing has changed.
 */
export async function appendProposal(
  pool: Pool,
  { heads, ops, events }: Proposal,
): Promise<readonly RoomKey[]> {
  const placeOf = ({ space, room }: RoomKey) => ({ space_id: space, room_id: room });
  const { rows } = await pool.query<{ kept_space: string; kept_room: string }>({
    name: 'live-propose',
    text: 'select kept_space, kept_room from live_append($1, $2, $3, $4)',
    values: [
      [...new Set(heads.map(({ space }) => space))].join(','),
      JSON.stringify(heads.map((head) => ({ ...placeOf(head), seq: head.seq, people_rev: head.peopleRev }))),
      JSON.stringify(ops.map((one) => ({ ...placeOf(one), op: one.op }))),
      writeEvents(events),
    ],
  });
  return rows.map((row) => ({ space: row.kept_space, room: row.kept_room }));
}

/** Writes events and moves their rooms' numbers, in one statement. The rooms are locked. */
export async function appendEvents(client: PoolClient, events: readonly StoredEvent[]): Promise<void> {
  await client.query({
    name: 'live-append',
    text: `with fresh as (
             insert into live_event (space_id, room_id, seq, op, op_index, member_id, role, at, version, body)
             select * from json_to_recordset($1::json) as e (space_id uuid, room_id uuid, seq bigint, op uuid,
               op_index integer, member_id uuid, role text, at bigint, version integer, body json)
             returning space_id, room_id, seq
           ), head as (select space_id, room_id, max(seq) as seq from fresh group by space_id, room_id)
           update live_room r set seq = head.seq from head where r.space_id = head.space_id and r.id = head.room_id`,
    values: [writeEvents(events)],
  });
}

/** Keeps a room's state as of a number, unless a later one is already kept. */
export async function recordSnapshot(
  client: PoolClient,
  snapshot: RoomKey & { readonly seq: number; readonly version: number; readonly state: unknown },
): Promise<void> {
  await client.query(
    `insert into live_snapshot (space_id, room_id, seq, program_version, state) values ($1, $2, $3, $4, $5)
     on conflict (space_id, room_id) do update
       set seq = excluded.seq, program_version = excluded.program_version, state = excluded.state, taken_at = now()
       where live_snapshot.seq < excluded.seq or live_snapshot.program_version <> excluded.program_version`,
    [snapshot.space, snapshot.room, snapshot.seq, snapshot.version, JSON.stringify(snapshot.state)],
  );
}

/** Everybody who ever sat in a room. */
export async function listMembers(client: PoolClient, key: RoomKey): Promise<ReadonlyMap<string, Member>> {
  const { rows } = await client.query(
    `select id, role, display_name, family, attendee_id, joined_at, removed_at from live_member
      where space_id = $1 and room_id = $2 order by joined_at, id`,
    [key.space, key.room],
  );
  return new Map(
    rows.map((row) => {
      const card: MemberCard = {
        member: row.id,
        role: row.role,
        name: row.display_name,
        family: row.family,
        attendee: row.attendee_id,
      };
      const joinedAt = (row.joined_at as Date).getTime();
      return [row.id as string, { card, removed: row.removed_at !== null, joinedAt }];
    }),
  );
}
