// A room handed from one server to another: the same identifiers, the same numbers, twice without harm, never over another log.
import { createHash } from 'node:crypto';
import { accept, type Result, refuse } from '@trame/core/kernel';
import type { Pool } from 'pg';
import type { TenantScope } from '../../../platform/server/db/index.js';
import type { LiveEngine } from '../engine.js';
import { inSpaces, type RoomKey } from '../sql.js';
import * as repo from './transfer.repo.js';

/** A piece of a log, and where it goes. */
export interface LogPiece {
  /** Number of the event before the first. */
  readonly from: number;
  /** Digest of the sender's log up to `from`. */
  readonly digest: string;
  readonly lines: readonly repo.LogLine[];
}

/** Continues a digest over more lines. The order of fields is the line's meaning, whatever the storage. */
function digestLines(lines: readonly repo.LogLine[]): string {
  const hash = createHash('sha256');
  for (const { seq, op, opIndex, by, role, at, version, body } of lines) {
    hash.update(`${JSON.stringify([seq, op, opIndex, by, role, at, version, body])}\n`);
  }
  return hash.digest('hex');
}

const keyOf = (scope: TenantScope, room: string): RoomKey => ({ space: scope.space, room });

/** Reads a room to hand it over: its row and its seats; null when there is none. */
export async function readCopy(pool: Pool, scope: TenantScope, room: string) {
  const key = keyOf(scope, room);
  return inSpaces(pool, [key.space], async (client) => {
    const copy = await repo.readRoomCopy(client, key);
    return copy === null ? null : { copy, seats: await repo.listSeatCopies(client, key) };
  });
}

/** The log of a room between two numbers, and the digest of what goes before. */
export async function readPiece(
  pool: Pool,
  scope: TenantScope,
  piece: { readonly room: string; readonly from: number; readonly until: number },
): Promise<LogPiece> {
  const key = keyOf(scope, piece.room);
  const { from, until } = piece;
  return inSpaces(pool, [key.space], async (client) => ({
    from,
    digest: digestLines(await repo.listLogLines(client, key, { since: 0, until: from })),
    lines: await repo.listLogLines(client, key, { since: from, until }),
  }));
}

/** Takes in a room without its log: its row when there is none, and its seats as they have become. */
export async function importRoom(
  engine: LiveEngine,
  scope: TenantScope,
  handed: { readonly copy: repo.RoomCopy; readonly seats: readonly repo.SeatCopy[] },
): Promise<Result<null>> {
  const { copy, seats } = handed;
  const program = engine.setting.programs.get(copy.program);
  if (program === undefined || copy.programVersion > program.version) return refuse('live/program-newer');
  const settings = program.parseSettings(copy.settings);
  if (!settings.ok) return settings;
  const key = keyOf(scope, copy.room);
  await inSpaces(engine.pool, [key.space], async (client) => {
    await repo.insertRoomCopy(client, key, copy);
    await repo.readRoomCopy(client, key, true);
    await repo.upsertSeatCopies(client, key, seats);
  });
  await engine.refresh(key);
  return accept(null);
}

class Diverged extends Error {}

/** Adds a piece of log. What is already there must be the same, line for line; otherwise nothing is written. */
export async function importPiece(
  engine: LiveEngine,
  scope: TenantScope,
  given: { readonly room: string; readonly piece: LogPiece },
): Promise<Result<{ readonly seq: number }>> {
  const key = keyOf(scope, given.room);
  const { from, digest, lines } = given.piece;
  if (lines.some(({ seq }, index) => seq !== from + index + 1)) return refuse('live/log-hole', { seq: from });
  const until = from + lines.length;
  try {
    const done = await inSpaces(engine.pool, [key.space], async (client) => {
      const room = await repo.readRoomCopy(client, key, true);
      if (room === null) return refuse('live/unknown-room');
      if (room.seq < from) return refuse('live/log-hole', { seq: room.seq });
      const before = await repo.listLogLines(client, key, { since: 0, until: from });
      const here = await repo.listLogLines(client, key, { since: from, until });
      const same = digestLines(before) === digest;
      if (!same || digestLines(here) !== digestLines(lines.slice(0, here.length))) {
        return refuse('live/log-diverged', { seq: room.seq });
      }
      const fresh = lines.slice(here.length);
      // An operation that this log holds elsewhere: two histories under one name.
      if ((await repo.insertLogLines(client, key, fresh)) !== fresh.length) throw new Diverged();
      return accept({ seq: Math.max(room.seq, until) });
    });
    await engine.refresh(key);
    return done;
  } catch (error) {
    if (error instanceof Diverged) return refuse('live/log-diverged', { seq: from });
    throw error;
  }
}
