// The seats of the devices that speak, kept as long as their room's count of changes of seats says that none has changed.
import { formatKey, type RoomKey } from '../sql.js';
import type { DatedSeat } from './door.repo.js';

/** Reads a device's seat in a room. */
export type ReadSeat = (hash: string, key: RoomKey) => Promise<DatedSeat | null>;

/** What remembering stands on. */
export interface SeatMemoryTools {
  readonly read: ReadSeat;
  /** The room's count of changes of seats, as far as this server knows; undefined when the room is not in memory. */
  readonly readRev: (key: RoomKey) => number | undefined;
  readonly clock: () => number;
}

/** A seat is read again after this time, whatever is said: a space may have been removed whole. */
const KEEP_MS = 60_000;
const MOST = 20_000;

/**
 * Remembers seats, never their absence. Every seat taken or given back moves its room's count in the same transaction:
 * while the count is the one known before the seat was read, the seat is as it was. A change made by another server is
 * known at its ring; until then a command is still judged on the count that is on disk, under the room's lock.
 */
export function rememberSeats({ read, readRev, clock }: SeatMemoryTools): ReadSeat {
  const kept = new Map<string, { readonly seat: DatedSeat; readonly rev: number; readonly at: number }>();
  const recall = (name: string, rev: number | undefined): DatedSeat | null => {
    const found = kept.get(name);
    if (found === undefined) return null;
    const now = clock();
    const good =
      found.rev === rev && now < found.seat.expires.getTime() && Math.abs(now - found.at) < KEEP_MS;
    if (good) return found.seat;
    kept.delete(name);
    return null;
  };
  return async (hash, key) => {
    const name = `${hash} ${formatKey(key)}`;
    const rev = readRev(key);
    const known = recall(name, rev);
    if (known !== null) return known;
    const seat = await read(hash, key);
    if (seat === null || rev === undefined) return seat;
    if (kept.size >= MOST) kept.clear();
    kept.set(name, { seat, rev, at: clock() });
    return seat;
  };
}
