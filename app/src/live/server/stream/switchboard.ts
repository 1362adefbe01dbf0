// What ties rooms to their readers: rings from other instances, seats that change, the upkeep of every second.
import type { Pool } from 'pg';
import type { SeatChange } from '../door/join.js';
import type { LiveRoom } from '../room/room.js';
import type { Rooms } from '../room/rooms.js';
import { type LiveSetting, logTrouble } from '../setting.js';
import type { RoomKey } from '../sql.js';
import { createDoorbell, type Doorbell } from './doorbell.js';
import type { Hub } from './hub.js';

const BEAT_TICK_MS = 1_000;
const SAFETY_POLL_MS = 2_000;
const SWEEP_MS = 60_000;

/** Rooms, their readers and the other instances, tied together. */
export interface Switchboard {
  readonly setting: LiveSetting;
  readonly rooms: Rooms;
  readonly hub: Hub;
  readonly bell: Doorbell;
}

/** Hears the other instances, and catches up with what they did. */
export function openDoorbell(pool: Pool, board: Omit<Switchboard, 'bell'>): Doorbell {
  const { rooms, hub, setting } = board;
  const catchUp = (some: readonly LiveRoom[]): void => {
    rooms.refresh(some).catch((error) => logTrouble(setting.log, error, { what: 'catch-up' }));
  };
  const ears = {
    heard: (moved: readonly string[]) =>
      catchUp(hub.listBusy().filter((room) => moved.includes(room.key.room))),
    deaf: () => catchUp(hub.listBusy()),
  };
  return createDoorbell(pool, ears, setting.log);
}

/** A seat changed here: those who read the room see it, without asking the disk when nothing crossed. */
export function noteSeat(board: Switchboard, key: RoomKey, change: SeatChange): void {
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

/** Upkeep: warm lines, what was missed, idle rooms. */
export function startUpkeep(board: Switchboard, sweep: () => Promise<void>): readonly NodeJS.Timeout[] {
  const { rooms, hub, setting } = board;
  const polite = (work: Promise<unknown>): void => {
    work.catch((error) => logTrouble(setting.log, error, { what: 'upkeep' }));
  };
  const every = (ms: number, work: () => void): NodeJS.Timeout => setInterval(work, ms).unref();
  return [
    every(BEAT_TICK_MS, () => hub.beat(setting.clock())),
    // Whatever was missed (a ring lost, a commit whose answer was lost) is made good here.
    every(SAFETY_POLL_MS, () => polite(rooms.refresh(hub.listBusy()))),
    every(SWEEP_MS, () => polite(sweep())),
  ];
}
