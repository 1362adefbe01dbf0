// The live engine: one order for everyone, nothing answered before it is on disk.
import { randomInt } from 'node:crypto';
import type { Refusal } from '@trame/core/kernel';
import type { Pool } from 'pg';
import type { Database } from '../../platform/server/db/index.js';
import type { LogSink } from '../../platform/server/http/log.js';
import type { CommandAck, CommandEnvelope } from '../protocol.js';
import { liveRefusals } from '../refusals.fr.js';
import { formatRefusal } from '../refusals.js';
import { appendBatch } from './append/append.js';
import { createFlood } from './append/flood.js';
import { createLane } from './append/lane.js';
import type { Pending, Sender } from './append/pending.js';
import { createRefusalMemory } from './append/refusal-memory.js';
import { createDoors, createSeats, type Doors, type Seats } from './door/doors.js';
import type { SeatChange } from './door/join.js';
import type { AnyProgram, LiveRoom } from './room/room.js';
import { createRooms, type Rooms } from './room/rooms.js';
import { FLOOD_RULE, type FloodRule, type LiveSetting, logTrouble } from './setting.js';
import { formatKey, type RoomKey } from './sql.js';
import { createDoorbell, type Doorbell, silentDoorbell } from './stream/doorbell.js';
import type { Viewer } from './stream/frame.js';
import { createHub, type Hub, type Line, type OpenLine } from './stream/hub.js';

/** What the engine is made of. */
export interface LiveEngineParts {
  readonly database: Pick<Database, 'pool'>;
  readonly programs: readonly AnyProgram[];
  readonly clock?: () => number;
  /** A 32-bit seed per command. */
  readonly random?: () => number;
  readonly log: LogSink;
  /** `many` when other servers share the database: they ring each other. */
  readonly instances: 'single' | 'many';
  /** French sentences of the programs' refusals, by code; the engine's own are known. */
  readonly refusals?: Readonly<Record<string, string>>;
  readonly flood?: FloodRule;
}

/** The live engine. */
export interface LiveEngine {
  /** Answers once the events are on disk. Throws only when the database is away: nothing is known then. */
  submit(sender: Sender, envelopes: readonly CommandEnvelope[]): Promise<readonly CommandAck[]>;
  /** Opens a reader's line; null when there is no such room. */
  listen(key: RoomKey, viewer: Viewer, line: Line): Promise<OpenLine | null>;
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

const LANES = 2;
const LARGEST_FLUSH = 500;
const BEAT_TICK_MS = 1_000;
const SAFETY_POLL_MS = 2_000;
const SWEEP_MS = 60_000;

/** Starts the engine. Rooms are loaded when somebody comes: a start after a crash reads nothing. */
export function createLiveEngine(parts: LiveEngineParts): LiveEngine {
  const setting = readSetting(parts);
  const { pool } = parts.database;
  const hub = createHub(setting.clock);
  const counter = createFlood(setting.flood);
  const rooms = createRooms(pool, setting, (room) => hub.touch(room));
  const bell = openDoorbell(parts, rooms, hub);
  const moved = (room: LiveRoom): void => {
    // After the acks: a large room's frames must not hold back the answer to who wrote.
    setImmediate(() => hub.touch(room));
    bell.ring(room.key.room);
    rooms.snapshotIfDue(room);
  };
  const told = createRefusalMemory();
  const tools = { pool, rooms, setting: { ...setting, counter, told }, moved };
  const lanes = Array.from({ length: LANES }, () =>
    createLane<Pending>((batch) => appendBatch(tools, batch), LARGEST_FLUSH),
  );
  const seats = createSeats(pool, setting.clock, (key, change) =>
    noteSeat({ rooms, hub, bell }, key, change),
  );
  const sweep = async (): Promise<void> => {
    counter.prune(setting.clock());
    await rooms.evictIdle((room) => hub.isBusy(room));
  };
  const timers = startTimers({ rooms, hub, setting, sweep });

  return {
    submit: (sender, envelopes) => Promise.all(envelopes.map((one) => enqueue(lanes, sender, one))),
    listen: async (key, viewer, line) => {
      const room = await rooms.load(key);
      if (room === null) return null;
      const ahead = line.since !== null && line.since > room.seq;
      if (ahead || parts.instances === 'many') await rooms.refresh([room]);
      return hub.open(room, viewer, line);
    },
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
      await Promise.all(lanes.map((lane) => lane.drain()));
      await bell.close();
      await rooms.close();
    },
  };
}

function readSetting(parts: LiveEngineParts): LiveSetting {
  const sentences: Readonly<Record<string, string>> = { ...parts.refusals, ...liveRefusals };
  return {
    programs: new Map(parts.programs.map((program) => [program.id, program])),
    clock: parts.clock ?? Date.now,
    random: parts.random ?? (() => randomInt(2 ** 32)),
    log: parts.log,
    explain: (refusal: Refusal) => formatRefusal(sentences[refusal.code] ?? UNSAID, refusal),
    flood: parts.flood ?? FLOOD_RULE,
  };
}

const UNSAID = 'Ce geste n’est pas possible maintenant.';

function enqueue(
  lanes: readonly { push(pending: Pending): void }[],
  sender: Sender,
  envelope: CommandEnvelope,
): Promise<CommandAck> {
  // A room always takes the same lane: its commands are decided in the order they came.
  const lane = lanes[Number.parseInt(sender.room.slice(0, 8), 16) % lanes.length];
  return new Promise((resolve, reject) => {
    const op = envelope.op.toLowerCase();
    lane?.push({
      sender,
      envelope: { op, command: envelope.command },
      counted: false,
      resolve: (ack) => resolve({ ...ack, op: envelope.op }),
      reject,
    });
  });
}

interface Switchboard {
  readonly rooms: Rooms;
  readonly hub: Hub;
  readonly bell: Doorbell;
}

function openDoorbell(parts: LiveEngineParts, rooms: Rooms, hub: Hub): Doorbell {
  if (parts.instances === 'single') return silentDoorbell;
  const catchUp = (some: readonly LiveRoom[]): void => {
    rooms.refresh(some).catch((error) => logTrouble(parts.log, error, { what: 'catch-up' }));
  };
  const ears = {
    heard: (moved: readonly string[]) =>
      catchUp(hub.listBusy().filter((room) => moved.includes(room.key.room))),
    deaf: () => catchUp(hub.listBusy()),
  };
  return createDoorbell(parts.database.pool, ears, parts.log);
}

function noteSeat(board: Switchboard, key: RoomKey, change: SeatChange): void {
  board.bell.ring(key.room);
  const room = board.rooms.peek(key);
  if (room === undefined) return;
  const { card, removed, rev, joinedAt } = change;
  if (card !== null) room.people.set(card.member, { card, removed, joinedAt });
  if (card !== null && rev === room.peopleRev + 1) {
    room.peopleRev = rev;
    if (removed) board.hub.touch(room);
    else board.hub.touchSoon(room);
    return;
  }
  // A name erased, or changes that crossed: read the whole list again. The safety poll does it if this fails.
  board.rooms.refresh([room]).catch(() => undefined);
}

function startTimers(board: {
  readonly rooms: Rooms;
  readonly hub: Hub;
  readonly setting: LiveSetting;
  readonly sweep: () => Promise<void>;
}): readonly NodeJS.Timeout[] {
  const { rooms, hub, setting } = board;
  const polite = (work: Promise<unknown>): void => {
    work.catch((error) => logTrouble(setting.log, error, { what: 'upkeep' }));
  };
  const every = (ms: number, work: () => void): NodeJS.Timeout => setInterval(work, ms).unref();
  return [
    every(BEAT_TICK_MS, () => hub.beat(setting.clock())),
    // Whatever was missed (a ring lost, a commit whose answer was lost) is made good here.
    every(SAFETY_POLL_MS, () => polite(rooms.refresh(hub.listBusy()))),
    every(SWEEP_MS, () => polite(board.sweep())),
  ];
}
