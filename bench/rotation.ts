// The seating planner beside what is done today: swaps that only climb, reshuffling at random, and a general solver (HiGHS).
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { createDraw } from '@trame/core/kernel';
import {
  createRotation,
  evaluatePlan,
  listBreaches,
  parseInstance,
  planRotation,
  type RotationInstance,
} from '@trame/core/rotation';
import loadHighs from 'highs';

/** Milliseconds of processor, the same for the planner and its peers. */
const BUDGETS_MS = [200, 1_000, 2_000];
const SEED = 1;
/** Seconds that the general solver is given on each small instance. */
const SOLVER_SECONDS = 10;
const examples = new URL('../packages/core/src/rotation/examples/', import.meta.url);

/** Processor spent by this process, in milliseconds: on a shared machine, a clock on the wall counts what others do. */
function readProcessor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

interface Published {
  readonly id: string;
  readonly best: { readonly W: number };
}

type Peer = (instance: RotationInstance, ms: number) => readonly (readonly number[])[];

function isThere(instance: RotationInstance, round: number, person: number): boolean {
  return instance.presence === undefined || instance.presence[round]?.[person] === '1';
}

/** Hosts stay; movers of a round are dealt at random. */
function reshuffle(instance: RotationInstance, seed: number): number[][] {
  const draw = createDraw(seed);
  return instance.rounds.map(({ activity, tables }, r) => {
    const row: number[] = new Array(instance.n).fill(-1);
    const hosts = instance.activities[activity]?.hosts ?? [];
    const movers = row.flatMap((_, i) => (isThere(instance, r, i) && !hosts.includes(i) ? [i] : []));
    hosts.forEach((host, table) => {
      if (isThere(instance, r, host)) row[host] = table;
    });
    draw.shuffle(movers).forEach((person, k) => {
      row[person] = k % tables;
    });
    return row;
  });
}

/** Worth less a large fine per rule broken: what a climber looks at. */
function weigh(instance: RotationInstance, plan: readonly (readonly number[])[]): number {
  return evaluatePlan(instance, plan).W - 20_000 * listBreaches(instance, plan).length;
}

const climb: Peer = (instance, ms) => {
  const end = readProcessor() + ms;
  const draw = createDraw(SEED);
  const plan = reshuffle(instance, SEED);
  let held = weigh(instance, plan);
  while (readProcessor() < end) {
    const row = plan[draw.below(plan.length)] ?? [];
    const [a, b] = [draw.below(instance.n), draw.below(instance.n)];
    const [tableA, tableB] = [row[a] ?? -1, row[b] ?? -1];
    if (tableA === tableB || tableA < 0 || tableB < 0) continue;
    row[a] = tableB;
    row[b] = tableA;
    const next = weigh(instance, plan);
    if (next >= held) held = next;
    else {
      row[a] = tableA;
      row[b] = tableB;
    }
  }
  return plan;
};

const reshuffleAgain: Peer = (instance, ms) => {
  const end = readProcessor() + ms;
  let best = reshuffle(instance, SEED);
  let most = weigh(instance, best);
  for (let seed = SEED + 1; readProcessor() < end; seed += 1) {
    const next = reshuffle(instance, seed);
    const worth = weigh(instance, next);
    if (worth <= most) continue;
    most = worth;
    best = next;
  }
  return best;
};

function planOurs(instance: RotationInstance, ms: number) {
  const start = readProcessor();
  const answer = planRotation(instance, { seed: SEED, budget: { milliseconds: ms, now: readProcessor } });
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
    const ours = planOurs(read.value, ms);
    return {
      id: published.id,
      budgetMs: ms,
      trame: share(ours.figures.W, published.best.W),
      optimal: ours.optimal,
      tookMs: ours.ms,
      hillClimber: judge(read.value, climb(read.value, ms), published.best.W),
      reshuffle: judge(read.value, reshuffleAgain(read.value, ms), published.best.W),
    };
  });
}

/** The same café as a mixed program: x seats a mover, y says that a pair shares a table, z that it ever met. */
function writeProgram(n: number, tables: number, rounds: number): string {
  const movers = Array.from({ length: n - tables }, (_, k) => k + tables);
  const all = (count: number): readonly number[] => Array.from({ length: count }, (_, k) => k);
  const x = (i: number, r: number, t: number): string => `x_${i}_${r}_${t}`;
  const pairs = movers.flatMap((a, k) => movers.slice(k + 1).map((b) => [a, b] as const));
  const least = Math.floor(movers.length / tables);
  const most = Math.ceil(movers.length / tables);
  const lines: string[] = [
    'Maximize',
    ` obj: ${pairs.map(([a, b]) => `z_${a}_${b}`).join(' + ')}`,
    'Subject To',
  ];
  for (const i of movers) {
    for (const r of all(rounds))
      lines.push(
        ` ${all(tables)
          .map((t) => x(i, r, t))
          .join(' + ')} = 1`,
      );
    for (const t of all(tables))
      lines.push(
        ` ${all(rounds)
          .map((r) => x(i, r, t))
          .join(' + ')} <= 1`,
      );
  }
  for (const r of all(rounds)) {
    for (const t of all(tables)) {
      const seated = movers.map((i) => x(i, r, t)).join(' + ');
      lines.push(` ${seated} >= ${least}`, ` ${seated} <= ${most}`);
    }
  }
  for (const [a, b] of pairs) {
    const met: string[] = [];
    for (const r of all(rounds)) {
      for (const t of all(tables)) {
        const y = `y_${a}_${b}_${r}_${t}`;
        met.push(y);
        lines.push(` ${y} - ${x(a, r, t)} <= 0`, ` ${y} - ${x(b, r, t)} <= 0`);
      }
    }
    lines.push(` z_${a}_${b} - ${met.join(' - ')} <= 0`);
  }
  lines.push('Bounds', ...pairs.map(([a, b]) => ` 0 <= z_${a}_${b} <= 1`));
  const binaries = movers.flatMap((i) => all(rounds).flatMap((r) => all(tables).map((t) => x(i, r, t))));
  return [...lines, 'Binary', ` ${binaries.join(' ')}`, 'End'].join('\n');
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

/** Every published instance, at 200 ms, one second and two seconds of processor, as a share of the best plan known; then the general solver. */
export async function run(): Promise<Readonly<Record<string, unknown>>> {
  const files = ['world-cafe', 'social-golfer', 'constraints', 'series'];
  const rows = files.flatMap((file) => {
    const list = JSON.parse(readFileSync(new URL(`${file}.json`, examples), 'utf8')) as readonly Published[];
    return list.flatMap(measure);
  });
  return {
    load: loadavg(),
    peers: 'hill-climber of random swaps; random reshuffles; HiGHS',
    rows,
    solver: await compareSolver(),
  };
}
