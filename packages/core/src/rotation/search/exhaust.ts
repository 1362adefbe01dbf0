// Every plan tried in turn, the most bound people first: finds one where rules leave little room, or proves there is none.
import type { Quota, SeatingPlan } from '../instance/instance.js';
import type { Problem } from '../instance/problem.js';

/** A plan that keeps every rule; null when all were tried and none does; `unknown` when the steps allowed ran out. */
export type Exhaustion = SeatingPlan | null | 'unknown';

interface Trying {
  readonly problem: Problem;
  readonly rows: number[][];
  /** Who is there, round by round, the most bound first. */
  readonly order: readonly (readonly number[])[];
  readonly apart: readonly (readonly number[])[];
  readonly quotas: readonly Quota[];
  readonly size: Int32Array;
  readonly held: Int32Array;
  readonly visited: Uint8Array;
  steps: number;
}

function countBonds({ rules, category }: Problem, person: number): number {
  const pairs = [...rules.apart, ...rules.together].filter(([a, b]) => a === person || b === person).length;
  const quotas = rules.quota.filter((quota) => quota.category === category[person]).length;
  return pairs * 4 + (rules.allowed[person] === undefined ? 0 : 8) + quotas;
}

function openTrying(problem: Problem, steps: number): Trying {
  const { n, rounds, width, present, fixed, rules } = problem;
  const people = Array.from({ length: n }, (_, i) => i);
  const bonds = people.map((person) => countBonds(problem, person));
  const apart: number[][] = people.map(() => []);
  for (const [a, b] of rules.apart) {
    apart[a]?.push(b);
    apart[b]?.push(a);
  }
  const rank = (r: number, i: number) =>
    (bonds[i] as number) + ((fixed[r * n + i] as number) >= 0 ? 1_000 : 0);
  return {
    problem,
    rows: Array.from({ length: rounds }, () => new Array<number>(n).fill(-1)),
    order: Array.from({ length: rounds }, (_, r) =>
      people.filter((i) => present[r * n + i] === 1).sort((a, b) => rank(r, b) - rank(r, a)),
    ),
    apart,
    quotas: rules.quota,
    size: new Int32Array(rounds * width),
    held: new Int32Array(rounds * width * Math.max(1, rules.quota.length)),
    visited: new Uint8Array(Math.max(1, ...Array.from(problem.activity, (a) => a + 1)) * n * width),
    steps,
  };
}

/** Index of a theme for a mover; -1 where themes do not count. */
function findTheme({ problem }: Trying, r: number, at: { person: number; table: number }): number {
  if (problem.distinct[r] !== 1 || (problem.fixed[r * problem.n + at.person] as number) >= 0) return -1;
  return ((problem.activity[r] as number) * problem.n + at.person) * problem.width + at.table;
}

/** Whether rules about the person alone, or with those seated already, allow the table. */
function mayTake(trying: Trying, r: number, at: { person: number; table: number }): boolean {
  const { problem, rows, visited, apart } = trying;
  const { person, table } = at;
  const host = problem.fixed[r * problem.n + person] as number;
  if (host >= 0 && host !== table) return false;
  if (problem.rules.allowed[person]?.includes(table) === false) return false;
  const theme = findTheme(trying, r, at);
  if (theme >= 0 && visited[theme] === 1) return false;
  const row = rows[r] as number[];
  if ((apart[person] as readonly number[]).some((other) => row[other] === table)) return false;
  return problem.rules.together.every(([a, b, rounds]) => {
    const mate = a === person ? b : b === person ? a : -1;
    const seat = mate < 0 ? -1 : (row[mate] as number);
    return seat < 0 || seat === table || !rounds.includes(r);
  });
}

/** Whether the people still to be seated in a round can make its sizes and colleges right. */
function canEnd(trying: Trying, r: number, seated: number): boolean {
  const { problem, size, held, quotas, order } = trying;
  const tables = problem.tables[r] as number;
  const waiting = (order[r] as readonly number[]).slice(seated);
  const sizes = size.subarray(r * problem.width, r * problem.width + tables);
  const low = Math.max(...sizes) - problem.instance.maxSpread;
  if (sizes.reduce((sum, one) => sum + Math.max(0, low - one), 0) > waiting.length) return false;
  return quotas.every(({ category, min = 0, max = problem.n }, q) => {
    let wanting = 0;
    for (let t = 0; t < tables; t += 1) {
      const count = held[(r * problem.width + t) * quotas.length + q] as number;
      if (count > max) return false;
      wanting += Math.max(0, min - count);
    }
    return wanting <= waiting.filter((i) => problem.category[i] === category).length;
  });
}

function seat(trying: Trying, r: number, at: { person: number; table: number; step: 1 | -1 }): void {
  const { problem, rows, size, held, quotas, visited } = trying;
  const { person, table, step } = at;
  const where = r * problem.width + table;
  (rows[r] as number[])[person] = step > 0 ? table : -1;
  size[where] = (size[where] as number) + step;
  quotas.forEach(({ category }, q) => {
    if (problem.category[person] !== category) return;
    held[where * quotas.length + q] = (held[where * quotas.length + q] as number) + step;
  });
  const theme = findTheme(trying, r, at);
  if (theme >= 0) visited[theme] = step > 0 ? 1 : 0;
}

/** Seats the k-th person of a round and all those after; false when no way does. */
function tryFrom(trying: Trying, r: number, k: number): boolean {
  const { problem, order, size } = trying;
  if (r === problem.rounds) return true;
  const person = order[r]?.[k];
  if (person === undefined) return canEnd(trying, r, k) && tryFrom(trying, r + 1, 0);
  const tables = Array.from(
    { length: problem.tables[r] as number },
    (_, t) => (t + person + r) % (problem.tables[r] as number),
  );
  const base = r * problem.width;
  tables.sort((a, b) => (size[base + a] as number) - (size[base + b] as number));
  for (const table of tables) {
    trying.steps -= 1;
    if (trying.steps < 0) return false;
    if (!mayTake(trying, r, { person, table })) continue;
    seat(trying, r, { person, table, step: 1 });
    if (canEnd(trying, r, k + 1) && tryFrom(trying, r, k + 1)) return true;
    seat(trying, r, { person, table, step: -1 });
  }
  return false;
}

/** Tries every plan, for so many steps at most. */
export function exhaustPlans(problem: Problem, steps: number): Exhaustion {
  const trying = openTrying(problem, steps);
  if (tryFrom(trying, 0, 0)) return trying.rows;
  return trying.steps < 0 ? 'unknown' : null;
}
