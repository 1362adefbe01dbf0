// The live engine: one order for everyone, nothing answered before it is on disk.
import type { Pool } from 'pg';
import type { Database } from '../../platform/server/db/index.js';
import type { CommandAck, CommandEnvelope } from '../protocol.js';
import type { Sender } from './append/pending.js';
import { openWriter } from './append/writer.js';
import { createDoors, createSeats, type Doors, type Seats } from './door/doors.js';
import { rememberSeats } from './door/seat-memory.js';
import type { LiveRoom } from './room/room.js';
import { createRooms } from './room/rooms.js';
import { type LiveSetting, readSetting, type SettingParts } from './setting.js';
import { formatKey, type RoomKey } from './sql.js';
import { silentDoorbell } from './stream/doorbell.js';
import type { Viewer } from './stream/frame.js';
import { createHub, type Line, type OpenLine } from './stream/hub.js';
import { noteSeat, openDoorbell, startUpkeep } from './stream/switchboard.js';

/** What the engine is made of. */
export interface LiveEngineParts extends SettingParts {
  readonly database: Pick<Database, 'pool'>;
  /** `many` when other servers share the database: they ring each other. */
  readonly instances: 'single' | 'many';
}

/** The live engine. */
export interface LiveEngine {
  /** Answers once the events are on disk. Throws only when the database is away: nothing is known then. */
  submit(sender: Sender, envelopes: readonly CommandEnvelope[]): Promise<readonly CommandAck[]>;
  /** Opens a reader's line; null when there is no such room, or no longer such a seat. */
  listen(key: RoomKey, viewer: Viewer, line: Line): Promise<OpenLine | null>;
  hasRoom(key: RoomKey): Promise<boolean>;
  /** A room as of now; null when there is none. */
  getRoom(key: RoomKey): Promise<LiveRoom | null>;
  readonly seats: Seats;
  readonly doors: Doors;
  readonly pool: Pool;
  readonly setting: LiveSetting;
  /** To be told that something else than a command moved a room (closed, locked). */
  refresh(key: RoomKey): Promise<void>;
  countListeners(): number;
  /** Places of the rooms in memory, as `space/room`. */
  listRooms(): readonly string[];
  /** Upkeep of every minute: lets idle rooms go. */
  sweep(): Promise<void>;
  /** Ends streams with a word, writes what waits, snapshots. */
  close(): Promise<void>;
}

/** Starts the engine. Rooms are loaded when somebody comes: a start after a crash reads nothing. */
export function createLiveEngine(parts: LiveEngineParts): LiveEngine {
  const setting = readSetting(parts);
  const { pool } = parts.database;
  const hub = createHub(setting.clock);
  const rooms = createRooms(pool, setting, (room) => hub.touch(room));
  const bell = parts.instances === 'many' ? openDoorbell(pool, { rooms, hub, setting }) : silentDoorbell;
  const board = { rooms, hub, bell, setting };
  const moved = (room: LiveRoom): void => {
    hub.touch(room);
    bell.ring(room.key.room);
    rooms.snapshotIfDue(room);
  };
  const writer = openWriter({ pool, rooms, setting, moved });
  const kept = createSeats(pool, setting.clock, (key, change) => noteSeat(board, key, change));
  const readRev = (key: RoomKey): number | undefined => rooms.peek(key)?.peopleRev;
  const seats = { ...kept, getSeat: rememberSeats({ read: kept.getSeat, readRev, clock: setting.clock }) };
  const sweep = async (): Promise<void> => {
    writer.prune();
    await rooms.evictIdle((room) => hub.isBusy(room));
  };
  const timers = startUpkeep(board, sweep);

  return {
    submit: (sender, envelopes) => Promise.all(envelopes.map((one) => writer.submit(sender, one))),
    listen: async (key, viewer, line) => {
      const room = await rooms.load(key);
      if (room === null) return null;
      const ahead = line.since !== null && line.since > room.seq;
      if (ahead || parts.instances === 'many') await rooms.refresh([room]);
      // Taken back by another instance a moment ago: the phone comes again, and is told so at the door.
      if (room.people.get(viewer.member)?.removed === true) return null;
      return hub.open(room, viewer, line);
    },
    hasRoom: async (key) => (await rooms.load(key)) !== null,
    getRoom: async (key) => {
      const room = await rooms.load(key);
      if (room !== null) await rooms.refresh([room]);
      return room;
    },
    seats,
    doors: createDoors(pool, setting.clock),
    pool,
    setting,
    refresh: async (key) => {
      const room = rooms.peek(key);
      if (room !== undefined) await rooms.refresh([room]);
      bell.ring(key.room);
    },
    countListeners: () => hub.count(),
    listRooms: () => rooms.list().map((room) => formatKey(room.key)),
    sweep,
    close: async () => {
      for (const timer of timers) clearInterval(timer);
      hub.close('restarting');
      await writer.drain();
      await bell.close();
      await rooms.close();
    },
  };
}
