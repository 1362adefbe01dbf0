// Row 8: two thousand phones in forty rooms, two hundred contributions a second, beside the bare loop; then a plenary.
import { loadavg } from 'node:os';
import { type Crowd, gatherCrowd, type Load } from './engine/crowd.js';
import type { CrowdReport } from './engine/crowd-process.js';
import { type HallPlace, openPlace } from './engine/hall.js';
import { computeQuantile } from './engine/pen.js';
import type { GuaranteeOptions, GuaranteeResult } from './run.js';

const ROOMS = 40;
const SEATS = 50;
const PLENARY = 400;
const TRIALS = 3;
const GOALS = { ackP99: 100, fanoutP99: 200, plenaryP99: 250, memoryMb: 400, ratio: 3 };

const median = (reports: readonly CrowdReport[], read: (report: CrowdReport) => number): number =>
  computeQuantile(reports.map(read), 0.5);

const countLost = (reports: readonly CrowdReport[]): number =>
  reports.reduce(
    (lost, { sent, acked, deliveries, expected }) => lost + (sent - acked) + (expected - deliveries),
    0,
  );

// Frozen two thirds of the time, as a server on a machine that has too much to do.
function freezeOften(pid: number): () => void {
  const timer = setInterval(() => {
    process.kill(pid, 'SIGSTOP');
    setTimeout(() => process.kill(pid, 'SIGCONT'), 400);
  }, 600);
  return () => {
    clearInterval(timer);
    setTimeout(() => process.kill(pid, 'SIGCONT'), 500);
  };
}

interface Visits {
  readonly ours: readonly CrowdReport[];
  readonly bare: readonly CrowdReport[];
  readonly plenary: CrowdReport;
  readonly memoryMb: number;
}

async function visit(place: HallPlace, crowd: Crowd, options: GuaranteeOptions): Promise<Visits> {
  const hall = await place.start();
  const port = hall.ports[0] ?? 0;
  const load: Load = {
    seats: hall.seats.slice(0, ROOMS * SEATS),
    perSecond: 200,
    seconds: 15,
    seed: options.seed,
  };
  const thaw = options.sabotage ? freezeOften(hall.child.pid ?? 0) : () => undefined;
  const ours: CrowdReport[] = [];
  const bare: CrowdReport[] = [];
  for (let trial = 0; trial < TRIALS; trial += 1) {
    bare.push(await crowd.visitBare(hall.adminUrl, { ...load, seconds: 6 }));
    ours.push(await crowd.visit(port, load));
  }
  const memoryMb = hall.readMemory();
  const plenary = await crowd.visit(port, {
    ...load,
    seats: hall.seats.slice(-PLENARY),
    perSecond: 40,
    seconds: 8,
  });
  thaw();
  return { ours, bare, plenary, memoryMb };
}

/**
 * Runs the row. It holds in the milliseconds of the goals, or within three times the bare loop of the same call when
 * the machine has other things to do. Sabotage: our server is frozen two thirds of the time.
 */
export async function run(options: GuaranteeOptions): Promise<GuaranteeResult> {
  const place = await openPlace({
    rooms: ROOMS,
    seatsPerRoom: SEATS,
    plenaries: [PLENARY],
    role: 'participant',
  });
  const crowd = await gatherCrowd();
  try {
    const { ours, bare, plenary, memoryMb } = await visit(place, crowd, options);
    const ackP99 = median(ours, (report) => report.ackP99);
    const fanoutP99 = median(ours, (report) => report.fanoutP99);
    const round = (value: number): number => Math.round(value * 100) / 100;
    const ackRatio = round(ackP99 / median(bare, (report) => report.ackP99));
    const fanoutRatio = round(fanoutP99 / median(bare, (report) => report.fanoutP99));
    const lost = countLost([...ours, plenary]);
    const inTime =
      ackP99 <= GOALS.ackP99 && fanoutP99 <= GOALS.fanoutP99 && plenary.fanoutP99 <= GOALS.plenaryP99;
    const nearBare = ackRatio <= GOALS.ratio && fanoutRatio <= GOALS.ratio;
    const ok = lost === 0 && (inTime || nearBare) && memoryMb <= GOALS.memoryMb;
    const load1 = round(loadavg()[0] ?? 0);
    const summary = {
      goals: GOALS,
      lost,
      ackP99,
      fanoutP99,
      inTime,
      ackRatio,
      fanoutRatio,
      nearBare,
      memoryMb,
      load1,
    };
    return { ok, figures: { ...summary, ours, bare, plenary } };
  } finally {
    crowd.remove();
    await place.remove();
  }
}
