// The curve of row 8 and its cliff: more phones, then more contributions a second, beside the bare loop.
import { loadavg } from 'node:os';
import { gatherCrowd } from '../guarantees/engine/crowd.js';
import type { CrowdReport } from '../guarantees/engine/crowd-process.js';
import { openPlace } from '../guarantees/engine/hall.js';

const PHONES = [500, 1_000, 2_000, 4_000];
const RATES = [200, 400, 800, 1_600, 3_200];
const SEATS = 50;
const SECONDS = 10;
const CLIFF_MS = 1_000;

const round = (value: number): number => Math.round(value * 100) / 100;

/** Sent, and neither kept nor refused before the end. */
const countUnanswered = ({ sent, acked, refused }: CrowdReport): number => sent - acked - refused;

/** Of what was acknowledged, readings that did not come; beyond the cliff, what is read late is acknowledged later still. */
const countUnread = ({ deliveries, expected }: CrowdReport): number => Math.max(0, expected - deliveries);

/** One point of the curve; latencies in ms. */
function describePoint(ours: CrowdReport, bare: CrowdReport) {
  const { phones, ackP50, ackP99, fanoutP50, fanoutP99 } = ours;
  return {
    phones,
    deliveriesPerSecond: Math.round(ours.deliveries / SECONDS),
    unanswered: countUnanswered(ours),
    unread: countUnread(ours),
    ackP50,
    ackP99,
    fanoutP50,
    fanoutP99,
    bareAckP99: bare.ackP99,
    bareFanoutP99: bare.fanoutP99,
    bareUnanswered: countUnanswered(bare),
    bareUnread: countUnread(bare),
    ackRatio: round(ackP99 / bare.ackP99),
    fanoutRatio: round(fanoutP99 / bare.fanoutP99),
  };
}

/**
 * Runs the curve; stops going faster once a second passes between a hand and the room, and says where. Everybody is a
 * scribe: the pace kept by participants' seats would refuse the fastest points.
 */
export async function run(): Promise<Readonly<Record<string, unknown>>> {
  const most = Math.max(...PHONES);
  const place = await openPlace({ rooms: most / SEATS, seatsPerRoom: SEATS, role: 'scribe' });
  const crowd = await gatherCrowd();
  const points: Readonly<Record<string, unknown>>[] = [];
  try {
    const hall = await place.start();
    const measure = async (phones: number, perSecond: number): Promise<number> => {
      const seats = hall.seats.slice(0, phones);
      const load = { seats, perSecond, seconds: SECONDS, seed: phones + perSecond };
      const ours = await crowd.visit(hall.ports[0] ?? 0, load);
      const bare = await crowd.visitBare(hall.adminUrl, load);
      const load1 = round(loadavg()[0] ?? 0);
      const point = { perSecond, ...describePoint(ours, bare), memoryMb: hall.readMemory(), load1 };
      points.push(point);
      process.stderr.write(`${JSON.stringify(point)}\n`);
      return ours.fanoutP99;
    };
    for (const phones of PHONES) await measure(phones, phones / 10);
    let cliff: number | null = null;
    for (const perSecond of RATES) {
      if (cliff === null && (await measure(2_000, perSecond)) > CLIFF_MS) cliff = perSecond;
    }
    return { cliff: cliff === null ? 'none up to the last rate' : `${cliff} a second`, points };
  } finally {
    crowd.remove();
    await place.remove();
  }
}
