// The curve of row 8 and its cliff: more phones, then more contributions a second, beside the bare loop.
import { gatherCrowd } from '../guarantees/engine/crowd.js';
import { openPlace } from '../guarantees/engine/hall.js';

const PHONES = [500, 1_000, 2_000, 4_000];
const RATES = [200, 400, 800, 1_600];
const SEATS = 50;
const SECONDS = 10;
const CLIFF_MS = 1_000;

/** Runs the curve; stops going faster once a second passes between a hand and the room. */
export async function run(): Promise<Readonly<Record<string, unknown>>> {
  const most = Math.max(...PHONES);
  const place = await openPlace({ rooms: most / SEATS, seatsPerRoom: SEATS, role: 'participant' });
  const crowd = await gatherCrowd();
  const points: Readonly<Record<string, unknown>>[] = [];
  try {
    const hall = await place.start();
    const measure = async (phones: number, perSecond: number): Promise<number> => {
      const load = {
        seats: hall.seats.slice(0, phones),
        perSecond,
        seconds: SECONDS,
        seed: phones + perSecond,
      };
      const ours = await crowd.visit(hall.ports[0] ?? 0, load);
      const bare = await crowd.visitBare(hall.adminUrl, load);
      const ratio = Math.round((ours.fanoutP99 / bare.fanoutP99) * 100) / 100;
      points.push({ phones, perSecond, memoryMb: hall.readMemory(), fanoutRatio: ratio, ours, bare });
      return ours.fanoutP99;
    };
    for (const phones of PHONES) await measure(phones, phones / 10);
    for (const perSecond of RATES) if ((await measure(2_000, perSecond)) > CLIFF_MS) break;
    return { points };
  } finally {
    crowd.remove();
    await place.remove();
  }
}
