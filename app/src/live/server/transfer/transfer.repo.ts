// SQL of a room's copy: its row, its seats and its log as they are on disk, out of one server and into another.
import type { PoolClient } from 'pg';
import type { RoomKey } from '../sql.js';

/** A room as it is copied: what does not move with its log. */
export interface RoomCopy {
  readonly room: string;
  readonly program: string;
  readonly programVersion: number;
  readonly settings: unknown;
  readonly seats: number;
  readonly seq: number;
  readonly createdAt: number;
}

/** A seat as it is copied; accounts stay on their own server. */
export interface SeatCopy {
  readonly member: string;
  readonly role: string;
  readonly name: string | null;
  readonly family: string | null;
  readonly attendee: string | null;
  readonly joinedAt: number;
  readonly removed: boolean;
}

/** One event exactly as stored. */
export interface LogLine {
  readonly seq: number;
  readonly op: string;
  readonly opIndex: number;
  readonly by: string;
  readonly role: string;
  readonly at: number;
  readonly version: number;
  readonly body: unknown;
}

/** Reads a room's row; `lock` keeps every writer waiting until the end of the transaction. */
export async function readRoomCopy(client: PoolClient, key: RoomKey, lock = false): Promise<RoomCopy | null> {
  const { rows } = await client.query(
    `select program, program_version, settings, seats, seq, created_at from live_room
      where space_id = $1 and id = $2 ${lock ? 'for update' : ''}`,
    [key.space, key.room],
  );
  const row = rows[0];
  if (row === undefined) return null;
  return {
    room: key.room,
    program: row.program,
    programVersion: row.program_version,
    settings: row.settings,
    seats: row.seats,
    seq: Number(row.seq),
    createdAt: (row.created_at as Date).getTime(),
  };
}

/** Writes a room's row when there is none; its log is empty then. */
export async function insertRoomCopy(
  client: PoolClient,
  key: RoomKey,
  copy: Omit<RoomCopy, 'room' | 'seq'>,
): Promise<void> {
  await client.query(
    `insert into live_room (space_id, id, program, program_version, settings, seats, created_at)
     values ($1, $2, $3, $4, $5, $6, to_timestamp($7::float8 / 1000)) on conflict do nothing`,
    [
      key.space,
      key.room,
      copy.program,
      copy.programVersion,
      JSON.stringify(copy.settings),
      copy.seats,
      copy.createdAt,
    ],
  );
}

/** The seats of a room, those given back too. */
export async function listSeatCopies(client: PoolClient, key: RoomKey): Promise<readonly SeatCopy[]> {
  const { rows } = await client.query(
    `select id, role, display_name, family, attendee_id, joined_at, removed_at from live_member
      where space_id = $1 and room_id = $2 order by joined_at, id`,
    [key.space, key.room],
  );
  return rows.map((row) => ({
    member: row.id,
    role: row.role,
    name: row.display_name,
    family: row.family,
    attendee: row.attendee_id,
    joinedAt: (row.joined_at as Date).getTime(),
    removed: row.removed_at !== null,
  }));
}

/** Writes seats as they were on the other server; one that is there takes what it has become. */
export async function upsertSeatCopies(
  client: PoolClient,
  key: RoomKey,
  seats: readonly SeatCopy[],
): Promise<void> {
  for (const seat of seats) {
    await client.query(
      `insert into live_member (space_id, room_id, id, role, display_name, family, attendee_id, joined_at, removed_at)
       values ($1, $2, $3, $4, $5, $6, $7, to_timestamp($8::float8 / 1000), case when $9 then now() end)
       on conflict (space_id, room_id, id) do update set role = excluded.role, display_name = excluded.display_name,
         family = excluded.family, attendee_id = excluded.attendee_id,
         removed_at = case when $9 then coalesce(live_member.removed_at, now()) end`,
      [
        key.space,
        key.room,
        seat.member,
        seat.role,
        seat.name,
        seat.family,
        seat.attendee,
        seat.joinedAt,
        seat.removed,
      ],
    );
  }
  await client.query('update live_room set people_rev = people_rev + 1 where space_id = $1 and id = $2', [
    key.space,
    key.room,
  ]);
}

/** The log between two numbers, in order: `since` excluded, `until` included. */
export async function listLogLines(
  client: PoolClient,
  key: RoomKey,
  range: { readonly since: number; readonly until: number },
): Promise<readonly LogLine[]> {
  const { rows } = await client.query(
    `select seq, op, op_index, member_id, role, at, version, body from live_event
      where space_id = $1 and room_id = $2 and seq > $3 and seq <= $4 order by seq`,
    [key.space, key.room, range.since, range.until],
  );
  return rows.map((row) => ({
    seq: Number(row.seq),
    op: row.op,
    opIndex: row.op_index,
    by: row.member_id,
    role: row.role,
    at: Number(row.at),
    version: row.version,
    body: row.body,
  }));
}

/** Writes lines at the end of the log; answers how many were new. The room's row is locked by the caller. */
export async function insertLogLines(
  client: PoolClient,
  key: RoomKey,
  lines: readonly LogLine[],
): Promise<number> {
  const last = lines.at(-1);
  if (last === undefined) return 0;
  const { rowCount } = await client.query(
    `insert into live_event (space_id, room_id, seq, op, op_index, member_id, role, at, version, body)
     select $1, $2, e.seq, e.op, e."opIndex", e.by, e.role, e.at, e.version, e.body
       from json_to_recordset($3) as e (seq bigint, op uuid, "opIndex" integer, by uuid, role text, at bigint,
              version integer, body json)
     on conflict do nothing`,
    [key.space, key.room, JSON.stringify(lines)],
  );
  await client.query('update live_room set seq = $3 where space_id = $1 and id = $2', [
    key.space,
    key.room,
    last.seq,
  ]);
  return rowCount ?? 0;
}
