// How instances tell each other that a room moved: a NOTIFY that carries rooms and nothing else, coalesced.
import { randomUUID } from 'node:crypto';
import { Client, type Pool } from 'pg';
import type { LogSink } from '../../../platform/server/http/log.js';
import { logTrouble } from '../setting.js';

/** Rings for rooms that moved here, and hears of rooms that moved elsewhere. */
export interface Doorbell {
  ring(room: string): void;
  close(): Promise<void>;
}

/** What the doorbell calls. */
export interface DoorbellEars {
  /** Rooms that moved in another instance. */
  heard(rooms: readonly string[]): void;
  /** The line was down: anything may have moved. */
  deaf(): void;
}

const CHANNEL = 'trame_live';
const COALESCE_MS = 10;
/** A payload holds 8000 bytes at most; a room is 36 and a comma. */
const ROOMS_PER_RING = 200;
const RECONNECT_MS = 500;

/** A doorbell for a server that is alone. */
export const silentDoorbell: Doorbell = { ring: () => undefined, close: async () => undefined };

/**
 * Opens the doorbell on a connection of its own. NOTIFY inside the appending transactions would make all commits
 * queue for one lock; here it waits for nobody, and `synchronous_commit=off` spares the disk, since a ring that is
 * lost costs a late poll and never an event.
 */
export function createDoorbell(pool: Pool, ears: DoorbellEars, log: LogSink): Doorbell {
  const me = randomUUID();
  const due = new Set<string>();
  let client: Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let closed = false;

  const reconnect = (): void => {
    client = null;
    if (!closed) setTimeout(() => void connect(), RECONNECT_MS).unref();
  };

  const connect = async (): Promise<void> => {
    const fresh = new Client({ ...pool.options, application_name: 'trame-doorbell' });
    let lost = false;
    const lose = (): void => {
      if (!lost) reconnect();
      lost = true;
    };
    for (const event of ['error', 'end'] as const) fresh.on(event, lose);
    fresh.on('notification', ({ payload = '' }) => {
      const [from, rooms = ''] = payload.split('|');
      if (from !== me) ears.heard(rooms.split(','));
    });
    try {
      await fresh.connect();
      await fresh.query(`set synchronous_commit = off; listen ${CHANNEL}`);
      client = fresh;
      ears.deaf();
      if (closed) await fresh.end();
    } catch (error) {
      logTrouble(log, error, { what: 'doorbell' });
      lose();
      await fresh.end().catch(() => undefined);
    }
  };

  const send = async (): Promise<void> => {
    timer = null;
    const payloads = formatPayloads(me, [...due]);
    due.clear();
    for (const payload of payloads) {
      await client?.query('select pg_notify($1, $2)', [CHANNEL, payload]).catch(() => undefined);
    }
  };

  void connect();
  return {
    ring(room) {
      due.add(room);
      timer ??= setTimeout(() => void send(), COALESCE_MS);
    },
    async close() {
      closed = true;
      if (timer !== null) clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}

function formatPayloads(me: string, rooms: readonly string[]): readonly string[] {
  return Array.from({ length: Math.ceil(rooms.length / ROOMS_PER_RING) }, (_, page) => {
    const some = rooms.slice(page * ROOMS_PER_RING, (page + 1) * ROOMS_PER_RING);
    return `${me}|${some.join(',')}`;
  });
}
