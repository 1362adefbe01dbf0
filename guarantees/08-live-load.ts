// Row 8: two thousand phones in forty rooms, two hundred contributions a second, beside the bare loop; then a plenary.
import { loadavg } from 'node:os';
import { gatherCrowd, type Load } from './engine/crowd.js';
import type { CrowdReport } from './engine/crowd-process.js';
import { openPlace } from './engine/hall.js';
import type { GuaranteeOptions, GuaranteeResult } from './run.js';

const ROOMS = 40;
const SEATS = 50;
const PLENARY = 400;
const TRIALS = 3;
const GOALS = { ackP99: 100, fanoutP99: 200, plenaryP99: 250, memoryMb: 400, ratio: 3 };

const worst = (reports: readonly CrowdReport[], read: (report: CrowdReport) => number): number =>
  Math.max(...reports.map(read));

const countLost = (reports: readonly CrowdReport[]): number =>
  reports.reduce(
    (lost, { sent, acked, deliveries, expected }) => lost + (sent - acked) + (expected - deliveries),
    0,
  );

/** Runs the row. Sabotage: the disk takes a tenth of a second more to answer each commit. */
export async function run({ sabotage, seed }: GuaranteeOptions): Promise<GuaranteeResult> {
  const engineSettings: Readonly<Record<string, string>> = sabotage
    ? { commit_delay: '100000', commit_siblings: '0' }
    : {};
  const place = await openPlace({
    rooms: ROOMS,
    seatsPerRoom: SEATS,
    plenaries: [PLENARY],
    role: 'participant',
    engineSettings,
  });
  const crowd = await gatherCrowd();
  try {
    const hall = await place.start();
    const port = hall.ports[0] ?? 0;
    const load: Load = { seats: hall.seats.slice(0, ROOMS * SEATS), perSecond: 200, seconds: 15, seed };
    const ours: CrowdReport[] = [];
    const bare: CrowdReport[] = [];
    for (let trial = 0; trial < TRIALS; trial += 1) {
      ours.push(await crowd.visit(port, load));
      if (trial < TRIALS - 1) bare.push(await crowd.visitBare(hall.adminUrl, { ...load, seconds: 8 }));
    }
    const memoryMb = hall.readMemory();
    const plenary = await crowd.visit(port, { ...load, seats: hall.seats.slice(-PLENARY), perSecond: 40 });
    const ackP99 = worst(ours, (report) => report.ackP99);
    const fanoutP99 = worst(ours, (report) => report.fanoutP99);
    const ackRatio = ackP99 / worst(bare, (report) => report.ackP99);
    const fanoutRatio = fanoutP99 / worst(bare, (report) => report.fanoutP99);
    const lost = countLost([...ours, plenary]);
    const inTime =
      ackP99 <= GOALS.ackP99 && fanoutP99 <= GOALS.fanoutP99 && plenary.fanoutP99 <= GOALS.plenaryP99;
    const near = ackRatio <= GOALS.ratio && fanoutRatio <= GOALS.ratio;
    const ok = lost === 0 && inTime && near && memoryMb <= GOALS.memoryMb;
    const round = (value: number): number => Math.round(value * 100) / 100;
    const load1 = round(loadavg()[0] ?? 0);
    return {
      ok,
      figures: {
        goals: GOALS,
        lost,
        ackP99,
        fanoutP99,
        ackRatio: round(ackRatio),
        fanoutRatio: round(fanoutRatio),
        memoryMb,
        load1,
        ours,
        bare,
        plenary,
      },
    };
  } finally {
    crowd.remove();
    await place.remove();
  }
}
