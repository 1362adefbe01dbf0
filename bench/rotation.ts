// The seating planner beside what is done today: swaps that only climb, reshuffling at random, and a general solver (HiGHS).
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import {
  createRotation,
  evaluatePlan,
  listBreaches,
  parseInstance,
  planRotation,
  type RotationInstance,
} from '@trame/core/rotation';
import loadHighs from 'highs';
import { warmPlanner } from '../app/src/rooms/rotation/server/warm.js';
import { DAY_KINDS, type DayKind, drawDay } from './rotation/drawn-days.js';
import { climb, readProcessor, reshuffleAgain, SEED, writeProgram } from './rotation/peers.js';

/** Milliseconds of processor, the same for the planner and its peers. */
const BUDGETS_MS = [200, 1_000, 2_000];
/** Runs of the planner on each published instance: the middle one is told, and the worst. */
const SEEDS = [SEED, 2, 3, 4, 5];
/** Seconds that the general solver is given on each small instance. */
const SOLVER_SECONDS = 10;
const examples = new URL('../packages/core/src/rotation/examples/', import.meta.url);

interface Published {
  readonly id: string;
  readonly best: { readonly W: number };
}

function planOurs(instance: RotationInstance, ms: number, seed = SEED) {
  const start = readProcessor();
  const answer = planRotation(instance, { seed, budget: { milliseconds: ms, now: readProcessor } });
  const elapsed = readProcessor() - start;
  if (!answer.ok) throw new Error(`bench/rotation: ${instance.id} is refused`);
  return { ...answer.value, ms: Math.round(elapsed * 10) / 10 };
}

/** Share of the best worth known, and how many rules are broken for it. */
function judge(instance: RotationInstance, plan: readonly (readonly number[])[], best: number): string {
  const broken = listBreaches(instance, plan).length;
  return `${share(evaluatePlan(instance, plan).W, best)}${broken === 0 ? '' : `, ${broken} rules broken`}`;
}

const share = (W: number, best: number): string => `${((100 * W) / best).toFixed(2)} %`;

function measure(published: Published): readonly Readonly<Record<string, unknown>>[] {
  const read = parseInstance(published);
  if (!read.ok) throw new Error(`bench/rotation: ${published.id} cannot be read`);
  return BUDGETS_MS.map((ms) => {
    const first = planOurs(read.value, ms);
    const runs = first.optimal
      ? [first]
      : [first, ...SEEDS.slice(1).map((seed) => planOurs(read.value, ms, seed))];
    const found = runs.map(({ figures }) => figures.W).toSorted((a, b) => a - b);
    return {
      id: published.id,
      budgetMs: ms,
      trame: share(found[found.length >> 1] ?? 0, published.best.W),
      worst: share(found[0] ?? 0, published.best.W),
      optimal: first.optimal,
      tookMs: Math.max(...runs.map((run) => run.ms)),
      hillClimber: judge(read.value, climb(read.value, ms), published.best.W),
      reshuffle: judge(read.value, reshuffleAgain(read.value, ms), published.best.W),
    };
  });
}

/** Small cafés given to the general solver: pairs it found in its seconds, and ours in 200 ms. */
async function compareSolver(): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const rows: Readonly<Record<string, unknown>>[] = [];
  for (const [n, tables, rounds] of [
    [9, 3, 3],
    [12, 3, 3],
    [16, 4, 4],
  ] as const) {
    // A solver that ran out of time is not asked for anything more.
    const highs = await loadHighs();
    const start = performance.now();
    const solved = highs.solve(writeProgram(n, tables, rounds), { time_limit: SOLVER_SECONDS });
    const solverMs = Math.round(performance.now() - start);
    const hosts = Array.from({ length: tables }, (_, t) => t);
    const ours = planOurs(createRotation({ people: n, tables, rounds, hosts }), 200);
    const found = Number.isFinite(solved.ObjectiveValue) ? Math.round(solved.ObjectiveValue) : null;
    rows.push({
      cafe: `${n}/${tables}/${rounds}`,
      trame: ours.figures.D,
      optimal: ours.optimal,
      tookMs: ours.ms,
      highs: found === null ? null : found + (n - tables) * rounds,
      highsStatus: solved.Status,
      highsMs: solverMs,
    });
  }
  return rows;
}

/** Days of each kind drawn at random, and how long the run is that stands for the best plan known of them. */
const DRAWN = Number(process.env.TRAME_ROTATION_DRAWN ?? 2);
const LONG_MS = 10_000;
const LONG_SEED = 5;

/** A day that nobody published, as a share of the best of all runs, a long one of another seed among them. */
function measureDrawn(kind: DayKind, rank: number): Readonly<Record<string, unknown>> {
  const instance = drawDay(kind, rank);
  const runs = BUDGETS_MS.map((ms) => planOurs(instance, ms));
  const long = runs.some(({ optimal }) => optimal) ? [] : [planOurs(instance, LONG_MS, LONG_SEED)];
  const best = Math.max(1, ...[...runs, ...long].map(({ figures }) => figures.W));
  return {
    id: instance.id,
    people: instance.n,
    tables: instance.rounds.map(({ tables }) => tables).join(','),
    ...Object.fromEntries(runs.map(({ figures }, k) => [`${BUDGETS_MS[k]} ms`, share(figures.W, best)])),
    optimal: runs.every(({ optimal }) => optimal),
    hillClimber: judge(instance, climb(instance, BUDGETS_MS.at(-1) ?? 0), best),
  };
}

/**
 * Every published instance, at 200 ms, one second and two seconds of processor, as a share of the best plan known (the
 * middle of five seeds, and the worst); days drawn at random, as a share of a long run; then the general solver. The
 * planner is warm, as the command makes it.
 */
export async function run(): Promise<Readonly<Record<string, unknown>>> {
  const files = (process.env.TRAME_ROTATION_FILES ?? 'world-cafe,social-golfer,constraints,series').split(
    ',',
  );
  warmPlanner(readProcessor);
  const rows = files.flatMap((file) => {
    const list = JSON.parse(readFileSync(new URL(`${file}.json`, examples), 'utf8')) as readonly Published[];
    return list.flatMap(measure);
  });
  return {
    load: loadavg(),
    peers: 'hill-climber of random swaps; random reshuffles; HiGHS',
    rows,
    drawn: DAY_KINDS.flatMap((kind) => Array.from({ length: DRAWN }, (_, rank) => measureDrawn(kind, rank))),
    solver: await compareSolver(),
  };
}
