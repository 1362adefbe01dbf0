// A plan being worked on: who sits where, who has met whom, what one more or one less meeting is worth, faults so far.
import { computeWorth } from './evaluate.js';
import type { SeatingPlan } from './instance.js';
import type { Problem } from './problem.js';

/** What a meeting of an apart pair costs, besides being a fault. */
const APART_FINE = 4e6;

/** A plan that can be changed cheaply. Worths are in millionths. */
export interface Seating {
  readonly problem: Problem;
  readonly seat: Int16Array;
  /** People of each table, at `(round·width + table)·n + slot`. */
  readonly member: Int16Array;
  readonly slot: Int16Array;
  readonly size: Int16Array;
  readonly met: Uint8Array;
  /** What a pair would gain by meeting once more, and lose by meeting once less. */
  readonly gain: Float64Array;
  readonly loss: Float64Array;
  readonly apart: Uint8Array;
  readonly barred: Uint8Array;
  /** Those a person must sit with, per cell. */
  readonly mates: readonly (readonly number[] | undefined)[];
  /** Visits of a theme, at `(activity·n + person)·width + table`. */
  readonly visit: Uint8Array;
  /** People of a college at a table, at `(round·width + table)·quotas + quota`. */
  readonly college: Int16Array;
  readonly ruled: boolean;
  /** Of the meetings, less the fine for apart pairs who meet. */
  worth: number;
  faults: number;
}

/** A change of one round: a person goes `from` → `to`, and `other` (-1: nobody) goes back. */
export interface Move {
  round: number;
  person: number;
  other: number;
  from: number;
  to: number;
}

/** A person at a table in a round. */
interface Cell {
  readonly round: number;
  readonly person: number;
  readonly table: number;
}

function refreshPair(s: Seating, i: number, j: number): void {
  const pair = i * s.problem.n + j;
  const times = s.met[pair] as number;
  const fine = s.apart[pair] === 1 ? APART_FINE : 0;
  const gain = computeWorth(s.problem, pair, times) - fine;
  const loss = times === 0 ? 0 : computeWorth(s.problem, pair, times - 1) - fine;
  const mirror = j * s.problem.n + i;
  s.gain[pair] = gain;
  s.gain[mirror] = gain;
  s.loss[pair] = loss;
  s.loss[mirror] = loss;
}

function meet(s: Seating, cell: Cell, step: 1 | -1): void {
  const { n, width } = s.problem;
  const { person } = cell;
  const at = cell.round * width + cell.table;
  const base = at * n;
  const size = s.size[at] as number;
  for (let k = 0; k < size; k += 1) {
    const mate = s.member[base + k] as number;
    if (mate === person) continue;
    const times = (s.met[person * n + mate] as number) + step;
    s.met[person * n + mate] = times;
    s.met[mate * n + person] = times;
    if (s.apart[person * n + mate] === 1) s.faults += step;
    refreshPair(s, person, mate);
  }
}

function countPresence(s: Seating, cell: Cell, step: 1 | -1): void {
  const { n, width, activity, rules, category } = s.problem;
  const visit = ((activity[cell.round] as number) * n + cell.person) * width + cell.table;
  s.visit[visit] = (s.visit[visit] as number) + step;
  rules.quota.forEach((quota, q) => {
    if (category[cell.person] !== quota.category) return;
    const at = (cell.round * width + cell.table) * rules.quota.length + q;
    s.college[at] = (s.college[at] as number) + step;
  });
}

/** Seats a person who has no seat in that round. */
export function seatPerson(s: Seating, cell: Cell): void {
  const { n, width } = s.problem;
  const at = cell.round * width + cell.table;
  meet(s, cell, 1);
  const size = s.size[at] as number;
  s.member[at * n + size] = cell.person;
  s.slot[cell.round * n + cell.person] = size;
  s.size[at] = size + 1;
  s.seat[cell.round * n + cell.person] = cell.table;
  countPresence(s, cell, 1);
}

/** Takes a person out of a round. */
export function unseatPerson(s: Seating, cell: Cell): void {
  const { n, width } = s.problem;
  const at = cell.round * width + cell.table;
  const hole = s.slot[cell.round * n + cell.person] as number;
  const last = (s.size[at] as number) - 1;
  const moved = s.member[at * n + last] as number;
  s.member[at * n + hole] = moved;
  s.slot[cell.round * n + moved] = hole;
  s.size[at] = last;
  s.seat[cell.round * n + cell.person] = -1;
  meet(s, cell, -1);
  countPresence(s, cell, -1);
}

function layMates(problem: Problem): readonly (readonly number[] | undefined)[] {
  const mates: (number[] | undefined)[] = new Array(problem.rounds * problem.n).fill(undefined);
  for (const [a, b, rounds] of problem.rules.together) {
    for (const r of rounds) {
      if (problem.present[r * problem.n + a] !== 1 || problem.present[r * problem.n + b] !== 1) continue;
      mates[r * problem.n + a] = [...(mates[r * problem.n + a] ?? []), b];
      mates[r * problem.n + b] = [...(mates[r * problem.n + b] ?? []), a];
    }
  }
  return mates;
}

function layBars({ n, width, rules }: Problem): Uint8Array {
  const barred = new Uint8Array(n * width);
  for (const [person, tables] of Object.entries(rules.allowed)) {
    for (let t = 0; t < width; t += 1) barred[Number(person) * width + t] = tables.includes(t) ? 0 : 1;
  }
  return barred;
}

function layApart({ n, rules }: Problem): Uint8Array {
  const apart = new Uint8Array(n * n);
  for (const [a, b] of rules.apart) {
    apart[a * n + b] = 1;
    apart[b * n + a] = 1;
  }
  return apart;
}

/** Every fault of a plan being worked on, counted afresh. */
function countFaults(s: Seating): number {
  const { n, width, rounds, rules, fixed, distinct, activity } = s.problem;
  let faults = s.faults;
  const seen = new Uint8Array(s.visit.length);
  for (let cell = 0; cell < rounds * n; cell += 1) {
    const table = s.seat[cell] as number;
    if (table < 0) continue;
    const r = Math.floor(cell / n);
    const person = cell % n;
    faults += s.barred[person * width + table] as number;
    for (const mate of s.mates[cell] ?? []) if (mate > person && s.seat[r * n + mate] !== table) faults += 1;
    if (distinct[r] !== 1 || (fixed[cell] as number) >= 0) continue;
    const visit = ((activity[r] as number) * n + person) * width + table;
    if (seen[visit] === 1) faults += 1;
    seen[visit] = 1;
  }
  rules.quota.forEach((quota, q) => {
    for (let r = 0; r < rounds; r += 1)
      for (let t = 0; t < (s.problem.tables[r] as number); t += 1)
        faults += measureQuota(quota, s.college[(r * width + t) * rules.quota.length + q] as number);
  });
  return faults;
}

/** How far a table is from a quota. */
export function measureQuota(
  quota: { min?: number | undefined; max?: number | undefined },
  count: number,
): number {
  const { min = 0, max = count } = quota;
  return Math.max(0, min - count) + Math.max(0, count - max);
}

function createEmpty(problem: Problem): Seating {
  const { n, rounds, width, rules } = problem;
  const activities = Math.max(1, ...Array.from(problem.activity, (a) => a + 1));
  const gain = new Float64Array(n * n);
  return {
    problem,
    seat: new Int16Array(rounds * n).fill(-1),
    member: new Int16Array(rounds * width * n),
    slot: new Int16Array(rounds * n),
    size: new Int16Array(rounds * width),
    met: new Uint8Array(n * n),
    gain,
    loss: new Float64Array(n * n),
    apart: layApart(problem),
    barred: layBars(problem),
    mates: layMates(problem),
    visit: new Uint8Array(activities * n * width),
    college: new Int16Array(rounds * width * rules.quota.length),
    ruled: rules.together.length + rules.quota.length + Object.keys(rules.allowed).length > 0,
    worth: 0,
    faults: 0,
  };
}

/** Lays a plan out to be worked on. */
export function createSeating(problem: Problem, plan: SeatingPlan): Seating {
  const s = createEmpty(problem);
  const { n } = problem;
  for (let i = 0; i < n; i += 1) for (let j = i + 1; j < n; j += 1) refreshPair(s, i, j);
  plan.forEach((row, round) => {
    row.forEach((table, person) => {
      if (table >= 0) seatPerson(s, { round, person, table });
    });
  });
  s.faults = countFaults(s);
  s.worth = computeTotal(s);
  return s;
}

function computeTotal(s: Seating): number {
  const { n } = s.problem;
  let total = 0;
  for (let i = 0; i < n; i += 1) {
    for (let j = i + 1; j < n; j += 1) {
      const times = s.met[i * n + j] as number;
      for (let k = 0; k < times; k += 1) total += computeWorth(s.problem, i * n + j, k);
      if (s.apart[i * n + j] === 1) total -= times * APART_FINE;
    }
  }
  return total;
}

/** The plan as it stands. */
export function readPlan(s: Seating): SeatingPlan {
  const { n, rounds } = s.problem;
  return Array.from({ length: rounds }, (_, r) => Array.from(s.seat.subarray(r * n, (r + 1) * n)));
}
