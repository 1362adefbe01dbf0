// What is done today, for the planner to be measured beside: reshuffling, swaps that only climb, a mixed program for a general solver.
import { createDraw } from '@trame/core/kernel';
import { evaluatePlan, listBreaches, type RotationInstance } from '@trame/core/rotation';

/** Seed of every draw. */
export const SEED = 1;

/** Processor spent by this process, in milliseconds: on a shared machine, a clock on the wall counts what others do. */
export function readProcessor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Plans in so many milliseconds of processor. */
export type Peer = (instance: RotationInstance, ms: number) => readonly (readonly number[])[];

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

/** Exchanges that do not cost are kept, others taken back. */
export const climb: Peer = (instance, ms) => {
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

/** The best of as many deals as there is time for. */
export const reshuffleAgain: Peer = (instance, ms) => {
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

/** The same café as a mixed program: x seats a mover, y says that a pair shares a table, z that it ever met. */
export function writeProgram(n: number, tables: number, rounds: number): string {
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
