// The seating planner beside what is done today: random swaps that only climb, and reshuffling at random.
import { readFileSync } from 'node:fs';
import { createDraw } from '@trame/core/kernel';
import {
  computeFigures,
  computePlan,
  createProblem,
  listBreaches,
  type Problem,
  parseInstance,
  type RotationInstance,
  type SeatingPlan,
} from '@trame/core/rotation';

const BUDGETS_MS = [200, 1_000];
const SEED = 1;
const examples = new URL('../packages/core/src/rotation/examples/', import.meta.url);

interface Published {
  readonly id: string;
  readonly best: { readonly W: number };
}

type Peer = (problem: Problem, ms: number) => number;

/** A circle of groups for each seed: hosts stay, movers of a round are dealt at random. */
function reshuffle(problem: Problem, seed: number): number[][] {
  const draw = createDraw(seed);
  const { n, fixed, present, tables } = problem;
  return Array.from({ length: problem.rounds }, (_, r) => {
    const row: number[] = new Array(n).fill(-1);
    const movers = Array.from({ length: n }, (__, i) => i).filter((i) => {
      const host = fixed[r * n + i] ?? -1;
      if (host >= 0) row[i] = host;
      return host < 0 && present[r * n + i] === 1;
    });
    draw.shuffle(movers).forEach((person, k) => {
      row[person] = k % (tables[r] ?? 1);
    });
    return row;
  });
}

/** Worth less a large fine per rule broken: what a climber looks at. */
function weigh(problem: Problem, plan: SeatingPlan): number {
  return computeFigures(problem, plan).W - 20_000 * listBreaches(problem, plan).length;
}

const climb: Peer = (problem, ms) => {
  const end = performance.now() + ms;
  const draw = createDraw(SEED);
  const plan = reshuffle(problem, SEED);
  let held = weigh(problem, plan);
  while (performance.now() < end) {
    const r = draw.below(problem.rounds);
    const row = plan[r] ?? [];
    const [a, b] = [draw.below(problem.n), draw.below(problem.n)];
    const [tableA, tableB] = [row[a] ?? -1, row[b] ?? -1];
    if (tableA === tableB || tableA < 0 || tableB < 0) continue;
    row[a] = tableB;
    row[b] = tableA;
    const next = weigh(problem, plan);
    if (next >= held) held = next;
    else {
      row[a] = tableA;
      row[b] = tableB;
    }
  }
  return held;
};

const reshuffleAgain: Peer = (problem, ms) => {
  const end = performance.now() + ms;
  let best = Number.NEGATIVE_INFINITY;
  for (let seed = 1; performance.now() < end; seed += 1) {
    best = Math.max(best, weigh(problem, reshuffle(problem, seed)));
  }
  return best;
};

function planOurs(instance: RotationInstance, ms: number) {
  const start = performance.now();
  const solved = computePlan(instance, { seed: SEED, spent: () => (performance.now() - start) / ms });
  const elapsed = performance.now() - start;
  return solved.ok
    ? { W: solved.value.figures.W, optimal: solved.value.optimal, ms: Math.round(elapsed * 10) / 10 }
    : { W: Number.NaN, optimal: false, ms: elapsed };
}

const share = (W: number, best: number): string => `${((100 * W) / best).toFixed(2)} %`;

function measure(published: Published): readonly Readonly<Record<string, unknown>>[] {
  const read = parseInstance(published);
  if (!read.ok) throw new Error(`bench/rotation: ${published.id} cannot be read`);
  const problem = createProblem(read.value);
  return BUDGETS_MS.map((ms) => {
    const ours = planOurs(read.value, ms);
    return {
      id: published.id,
      budgetMs: ms,
      trame: share(ours.W, published.best.W),
      optimal: ours.optimal,
      tookMs: ours.ms,
      hillClimber: share(climb(problem, ms), published.best.W),
      reshuffle: share(reshuffleAgain(problem, ms), published.best.W),
    };
  });
}

/** Every published instance, at 200 ms and one second, as a share of the best plan known. */
export async function run(): Promise<Readonly<Record<string, unknown>>> {
  const files = ['world-cafe', 'social-golfer', 'constraints', 'series'];
  const rows = files.flatMap((file) => {
    const list = JSON.parse(readFileSync(new URL(`${file}.json`, examples), 'utf8')) as readonly Published[];
    return list.flatMap(measure);
  });
  return { peers: 'hill-climber of random swaps; random reshuffles. HiGHS is not installed here.', rows };
}
