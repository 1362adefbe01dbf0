// The rooms in memory: loaded from a snapshot and its tail, caught up, snapshotted, let go when nobody comes.
import type { Recorded } from '@trame/core/workshop';
import type { Pool, PoolClient } from 'pg';
import { type LiveSetting, logTrouble } from '../setting.js';
import { formatKey, inSpaces, type RoomKey } from '../sql.js';
import { type AnyProgram, applyEvents, foldEvents, KEPT_EVENTS, keepEvent, type LiveRoom } from './room.js';
import {
  getRoom,
  listEvents,
  listHeads,
  listMembers,
  type RoomHead,
  type RoomRow,
  recordSnapshot,
  type StoredEvent,
} from './room.repo.js';

const PAGE = 5_000;
/** Events read again behind a snapshot, so that phones a little late get a tail and not the whole state. */
const BEHIND_SNAPSHOT = 300;
const SNAPSHOT_EVERY = 500;
const IDLE_MS = 10 * 60_000;

/** Told when a room in memory has moved: new events, new names, closed. */
export type RoomMoved = (room: LiveRoom) => void;

/** The rooms in memory. */
export interface Rooms {
  /** The room, loaded if need be; null when it does not exist. */
  load(key: RoomKey): Promise<LiveRoom | null>;
  /** The room if it is in memory. */
  peek(key: RoomKey): LiveRoom | undefined;
  list(): readonly LiveRoom[];
  /** Brings rooms up to what is on disk. */
  refresh(rooms: readonly LiveRoom[]): Promise<void>;
  /** The same, inside a transaction that already read where the room stands. */
  catchUp(client: PoolClient, room: LiveRoom, head: RoomHead): Promise<void>;
  /** Snapshots rooms that moved a lot. */
  snapshotIfDue(room: LiveRoom): void;
  /** Lets idle rooms go; `busy` says which still have somebody listening. */
  evictIdle(busy: (room: LiveRoom) => boolean): Promise<void>;
  close(): Promise<void>;
}

interface Shelf {
  readonly pool: Pool;
  readonly setting: LiveSetting;
  readonly moved: RoomMoved;
  readonly held: Map<string, LiveRoom>;
  readonly loading: Map<string, Promise<LiveRoom | null>>;
  /** Rooms whose snapshot is being written. */
  readonly writing: Set<string>;
}

/** Opens the cache of rooms. */
export function createRooms(pool: Pool, setting: LiveSetting, moved: RoomMoved): Rooms {
  const shelf: Shelf = { pool, setting, moved, held: new Map(), loading: new Map(), writing: new Set() };
  const { held } = shelf;
  return {
    load: (key) => loadRoom(shelf, key),
    peek: (key) => held.get(formatKey(key)),
    list: () => [...held.values()],
    refresh: (rooms) => refreshRooms(shelf, rooms),
    catchUp: (client, room, head) => catchUp(client, room, { head, moved }),
    snapshotIfDue: (room) => {
      if (room.seq - room.snapshotSeq >= SNAPSHOT_EVERY) void writeSnapshot(shelf, room);
    },
    evictIdle: async (busy) => {
      const isIdle = (room: LiveRoom): boolean => !busy(room) && setting.clock() - room.touchedAt > IDLE_MS;
      for (const room of [...held.values()].filter(isIdle)) {
        const { seq } = room;
        await writeSnapshot(shelf, room);
        // Somebody may have come while it was being written.
        if (isIdle(room) && room.seq === seq) held.delete(formatKey(room.key));
      }
    },
    close: async () => {
      for (const room of held.values()) await writeSnapshot(shelf, room);
      held.clear();
    },
  };
}

async function loadRoom(shelf: Shelf, key: RoomKey): Promise<LiveRoom | null> {
  const { held, loading, setting } = shelf;
  const name = formatKey(key);
  const known = held.get(name);
  if (known !== undefined) {
    known.touchedAt = setting.clock();
    return known;
  }
  const underWay = loading.get(name) ?? readRoom(shelf.pool, setting, key);
  loading.set(name, underWay);
  try {
    const room = await underWay;
    // Two callers may wait for the same reading: the first to wake keeps it.
    if (room !== null && loading.get(name) === underWay) held.set(name, room);
    return held.get(name) ?? room;
  } finally {
    loading.delete(name);
  }
}

async function refreshRooms(shelf: Shelf, rooms: readonly LiveRoom[]): Promise<void> {
  if (rooms.length === 0) return;
  const spaces = [...new Set(rooms.map((room) => room.key.space))];
  await inSpaces(shelf.pool, spaces, async (client) => {
    const heads = await listHeads(
      client,
      rooms.map((room) => room.key),
    );
    for (const head of heads) {
      const room = shelf.held.get(formatKey(head.key));
      if (room !== undefined) await catchUp(client, room, { head, moved: shelf.moved });
    }
  });
}

async function catchUp(
  client: PoolClient,
  room: LiveRoom,
  { head, moved }: { readonly head: RoomHead; readonly moved: RoomMoved },
): Promise<void> {
  const before = room.seq;
  while (room.seq < head.seq) {
    const page = await listEvents(client, room.key, { since: room.seq, limit: PAGE });
    if (page.length === 0) break;
    applyEvents(
      room,
      page.map((stored) => upgradeEvent(room.program, stored)),
    );
  }
  const changed = room.peopleRev < head.peopleRev;
  if (changed) {
    const people = await listMembers(client, room.key);
    // Somebody may have sat down since the list was read: nobody ever leaves it.
    room.people = new Map([...room.people, ...people]);
    Object.assign(room, readDoorState(head));
  }
  if (room.seq > before || changed) moved(room);
}

async function writeSnapshot(shelf: Shelf, room: LiveRoom): Promise<void> {
  const { pool, setting, writing } = shelf;
  const name = formatKey(room.key);
  if (writing.has(name) || room.snapshotSeq === room.seq) return;
  writing.add(name);
  const { seq, state, program, key } = room;
  try {
    await inSpaces(pool, [key.space], (client) =>
      recordSnapshot(client, { ...key, seq, version: program.version, state }),
    );
    room.snapshotSeq = seq;
  } catch (error) {
    logTrouble(setting.log, error, { what: 'snapshot', room: key.room });
  } finally {
    writing.delete(name);
  }
}

function readDoorState(head: RoomHead): Pick<LiveRoom, 'peopleRev' | 'closedAt' | 'locked' | 'seats'> {
  return { peopleRev: head.peopleRev, closedAt: head.closedAt, locked: head.locked, seats: head.seats };
}

/** Brings a stored event to the program's version. */
export function upgradeEvent(program: AnyProgram, stored: StoredEvent): Recorded {
  if (stored.version === program.version) return stored.event;
  return { ...stored.event, body: program.upgrade(stored.event.body, stored.version) };
}

async function readRoom(pool: Pool, setting: LiveSetting, key: RoomKey): Promise<LiveRoom | null> {
  return inSpaces(pool, [key.space], async (client) => {
    const row = await getRoom(client, key);
    if (row === null) return null;
    const room = startRoom(setting, key, row);
    await readTail(client, room, row.seq);
    room.people = new Map(await listMembers(client, key));
    return room;
  });
}

function startRoom(setting: LiveSetting, key: RoomKey, row: RoomRow): LiveRoom {
  const program = setting.programs.get(row.program);
  if (program === undefined) throw new Error(`live/startRoom: no program ${row.program} in this server`);
  const settings = program.parseSettings(row.settings);
  if (!settings.ok) throw new Error(`live/startRoom: stored settings refused (${settings.refusal.code})`);
  const snapshot = row.snapshot?.version === program.version ? row.snapshot : null;
  return {
    key,
    program,
    settings: settings.value,
    createdAt: row.createdAt,
    seq: snapshot?.seq ?? 0,
    state: snapshot === null ? program.start(settings.value) : snapshot.state,
    recent: [],
    people: new Map(),
    peopleRev: row.peopleRev,
    closedAt: row.closedAt,
    locked: row.locked,
    seats: row.seats,
    snapshotSeq: snapshot?.seq ?? 0,
    touchedAt: setting.clock(),
  };
}

async function readTail(client: PoolClient, room: LiveRoom, head: number): Promise<void> {
  let read = Math.max(0, room.seq - BEHIND_SNAPSHOT);
  while (read < head) {
    const page = await listEvents(client, room.key, { since: read, limit: PAGE });
    const last = page.at(-1);
    if (last === undefined) return;
    const events = page.map((stored) => upgradeEvent(room.program, stored));
    const fresh = events.filter((event) => event.seq > room.seq);
    room.state = foldEvents(room.program, room.state, fresh);
    room.seq = Math.max(room.seq, last.event.seq);
    const kept = events.slice(-KEPT_EVENTS).map((event) => keepEvent(room.program, event));
    room.recent = [...room.recent, ...kept].slice(-KEPT_EVENTS);
    read = last.event.seq;
  }
}
