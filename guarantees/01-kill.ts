// Row 1: server and database are killed again and again while fifty people write; nothing acknowledged is lost.
import { randomUUID } from 'node:crypto';
import { loadavg } from 'node:os';
import { createDraw } from '@trame/core/kernel';
import type { CommandAck } from '../app/src/live/protocol.js';
import { type Hall, type HallPlace, openPlace } from './engine/hall.js';
import type { HallSeat } from './engine/hall-process.js';
import { computeQuantile, pause, takePen } from './engine/pen.js';
import type { GuaranteeOptions, GuaranteeResult } from './run.js';

const KILLS = 20;
const WRITERS = 50;
const ROOMS = 10;
const GOAL = 20_000;
const BACK_MS = 5_000;

interface Acked {
  readonly op: string;
  readonly room: string;
  readonly seq: number;
}

/** What the writers know of the server they write to, and what they were told. */
interface Session {
  port: number;
  over: boolean;
  readonly acked: Acked[];
  readonly refused: string[];
  retries: number;
  /** First ack after each start, to tell how long everybody was cut off. */
  firstAckAt: number;
}

async function write(session: Session, seat: HallSeat): Promise<void> {
  const pen = takePen(seat, 3_000);
  while (!session.over) {
    const envelope = { op: randomUUID(), command: { type: 'post-slip', text: 'Ce qui est dit est gardé.' } };
    const ack = await insist(session, () => pen.post(envelope, session.port));
    if (ack === null) break;
    if (session.firstAckAt === 0) session.firstAckAt = Date.now();
    if (ack.trame === 'ack') session.acked.push({ op: ack.op, room: seat.room, seq: ack.seq });
    else session.refused.push(ack.refusal.code);
  }
  pen.close();
}

// The same operation until it is answered, as a phone does: the answer may have been lost after the commit.
async function insist(session: Session, post: () => Promise<CommandAck>): Promise<CommandAck | null> {
  while (!session.over) {
    try {
      return await post();
    } catch {
      session.retries += 1;
      await pause(150);
    }
  }
  return null;
}

interface Verdict {
  readonly lost: number;
  readonly moved: number;
  readonly duplicates: number;
  readonly holes: number;
  readonly broken: number;
}

async function compare(place: HallPlace, hall: Hall, acked: readonly Acked[]): Promise<Verdict> {
  const log = await place.query<{ room_id: string; seq: string; op: string; op_index: number }>(
    hall,
    'select room_id, seq, op, op_index from live_event',
  );
  const kept = new Map(log.map((row) => [`${row.room_id} ${row.op}`, Number(row.seq)]));
  const heads = await place.query<{ holes: number }>(
    hall,
    `select count(*)::int as holes from live_room r where r.seq <> (select count(*) from live_event e where e.room_id = r.id)
        or r.seq <> coalesce((select max(seq) from live_event e where e.room_id = r.id), 0)`,
  );
  return {
    lost: acked.filter(({ room, op }) => !kept.has(`${room} ${op}`)).length,
    moved: acked.filter(({ room, op, seq }) => kept.get(`${room} ${op}`) !== seq).length,
    duplicates: log.length - new Set(log.map((row) => `${row.room_id} ${row.op}`)).size,
    holes: heads[0]?.holes ?? 1,
    broken: await countBrokenIndexes(place, hall),
  };
}

// amcheck reads every index of ours page by page, and checks that the heap is all there.
async function countBrokenIndexes(place: HallPlace, hall: Hall): Promise<number> {
  await place.query(hall, 'create extension if not exists amcheck');
  const indexes = await place.query<{ name: string }>(
    hall,
    `select indexrelid::regclass::text as name from pg_index where indrelid::regclass::text like 'live_%'`,
  );
  let broken = 0;
  for (const { name } of indexes) {
    const check = place.query(hall, 'select bt_index_check($1::regclass, true)', [name]);
    broken += await check.then(() => 0).catch(() => 1);
  }
  return broken;
}

/** Runs the row. Sabotage: the application's connections stop waiting for the disk. */
export async function run({ sabotage, seed }: GuaranteeOptions): Promise<GuaranteeResult> {
  const draw = createDraw(seed);
  const connectionOptions = sabotage ? '-c synchronous_commit=off' : '';
  const place = await openPlace({ rooms: ROOMS, seatsPerRoom: WRITERS / ROOMS, connectionOptions });
  try {
    let hall = await place.start();
    const session: Session = { port: 0, over: false, acked: [], refused: [], retries: 0, firstAckAt: 0 };
    const writers = hall.seats.map((seat) => write(session, seat));
    const backMs: number[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      session.firstAckAt = 0;
      session.port = hall.ports[0] ?? 0;
      await pause(600 + draw.below(700));
      await hall.kill();
      const diedAt = Date.now();
      hall = await place.start();
      session.firstAckAt = 0;
      session.port = hall.ports[0] ?? 0;
      while (session.firstAckAt === 0 && Date.now() - diedAt < 30_000) await pause(10);
      backMs.push(Date.now() - diedAt);
    }
    while (session.acked.length < GOAL && !sabotage) await pause(100);
    session.over = true;
    await Promise.all(writers);
    const verdict = await compare(place, hall, session.acked);
    const { lost, moved, duplicates, holes, broken } = verdict;
    const slowestBackMs = Math.max(...backMs);
    const whole = lost + moved + duplicates + holes + broken + session.refused.length === 0;
    const ok = whole && session.acked.length >= GOAL && slowestBackMs <= BACK_MS;
    const { retries } = session;
    const medianBackMs = computeQuantile(backMs, 0.5);
    const load = Math.round((loadavg()[0] ?? 0) * 10) / 10;
    return {
      ok,
      figures: {
        kills: KILLS,
        acked: session.acked.length,
        ...verdict,
        refused: session.refused.length,
        retries,
        medianBackMs,
        slowestBackMs,
        load,
      },
    };
  } finally {
    await place.remove();
  }
}
