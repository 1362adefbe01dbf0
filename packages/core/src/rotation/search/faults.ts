// Rules that a search may break for a while: tables barred, mates parted, quotas missed; pairs apart are fined with meetings.
import type { Quota } from '../instance/instance.js';
import type { Problem } from '../instance/problem.js';

/** How far a table is from a quota. */
export function measureQuota(quota: Quota, count: number): number {
  const { min = 0, max = count } = quota;
  return Math.max(0, min - count) + Math.max(0, count - max);
}

/** A change of one round: `person` goes `from` → `to`, and `other` (-1: nobody) goes back. */
export interface Step {
  round: number;
  person: number;
  other: number;
  from: number;
  to: number;
}

/** The faults of a plan being worked on. */
export interface Faults {
  readonly n: number;
  /** The plan's own seats, cell by cell. */
  readonly seat: Int16Array;
  readonly apart: Uint8Array;
  readonly barred: Uint8Array;
  /** Those a person must sit with, per cell. */
  readonly mates: readonly (readonly number[] | undefined)[];
  /** People of a quota at a table, at `(round·width + table)·quotas + quota`. */
  readonly held: Int16Array;
  /** Whether there is any rule to look at. */
  readonly ruled: boolean;
  total: number;
  count(): void;
}

function layMates(problem: Problem): readonly (readonly number[] | undefined)[] {
  const { n, present } = problem;
  const mates: (number[] | undefined)[] = new Array(problem.rounds * n).fill(undefined);
  for (const [a, b, rounds] of problem.rules.together) {
    for (const r of rounds) {
      if (present[r * n + a] !== 1 || present[r * n + b] !== 1) continue;
      mates[r * n + a] = [...(mates[r * n + a] ?? []), b];
      mates[r * n + b] = [...(mates[r * n + b] ?? []), a];
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

function countHeld(problem: Problem, held: Int16Array, seat: Int16Array): void {
  const { n, width, category, rules } = problem;
  held.fill(0);
  seat.forEach((table, cell) => {
    if (table < 0) return;
    rules.quota.forEach((quota, q) => {
      if (category[cell % n] !== quota.category) return;
      const at = (Math.floor(cell / n) * width + table) * rules.quota.length + q;
      held[at] = (held[at] as number) + 1;
    });
  });
}

function countAll(problem: Problem, faults: Faults): number {
  const { n, width, rules } = problem;
  const { seat } = faults;
  let total = 0;
  seat.forEach((table, cell) => {
    if (table < 0) return;
    const person = cell % n;
    total += faults.barred[person * width + table] as number;
    for (const mate of faults.mates[cell] ?? [])
      if (mate > person && seat[cell - person + mate] !== table) total += 1;
  });
  for (let r = 0; r < problem.rounds; r += 1) {
    for (let t = 0; t < (problem.tables[r] as number); t += 1) {
      rules.quota.forEach((quota, q) => {
        total += measureQuota(quota, faults.held[(r * width + t) * rules.quota.length + q] as number);
      });
    }
  }
  return total;
}

/** Lays the rules out; nothing is counted yet. */
export function createFaults(problem: Problem, seat: Int16Array): Faults {
  const { rounds, width, rules } = problem;
  const faults: Faults = {
    n: problem.n,
    seat,
    apart: layApart(problem),
    barred: layBars(problem),
    mates: layMates(problem),
    held: new Int16Array(rounds * width * rules.quota.length),
    ruled: rules.together.length + rules.quota.length + Object.keys(rules.allowed).length > 0,
    total: 0,
    count: () => {
      countHeld(problem, faults.held, seat);
      faults.total = countAll(problem, faults);
    },
  };
  return faults;
}

/** Mates parted or joined when the person of a step (or, `back`, the other one) changes table. */
function countParted(faults: Faults, step: Step, back: boolean): number {
  const row = step.round * faults.n;
  const mates = faults.mates[row + (back ? step.other : step.person)];
  if (mates === undefined) return 0;
  const across = back ? step.person : step.other;
  const to = back ? step.from : step.to;
  const from = back ? step.to : step.from;
  let added = 0;
  for (const mate of mates) {
    if (mate === across) continue;
    const table = faults.seat[row + mate] as number;
    added += (table === to ? 0 : 1) - (table === from ? 0 : 1);
  }
  return added;
}

function countQuotas(problem: Problem, faults: Faults, step: Step): number {
  const { category, rules, width } = problem;
  const mine = category[step.person] as number;
  const theirs = step.other < 0 ? -1 : (category[step.other] as number);
  if (mine === theirs) return 0;
  const quotas = rules.quota;
  let added = 0;
  for (let q = 0; q < quotas.length; q += 1) {
    const quota = quotas[q] as Quota;
    const change = (quota.category === mine ? 1 : 0) - (quota.category === theirs ? 1 : 0);
    if (change === 0) continue;
    const left = faults.held[(step.round * width + step.from) * quotas.length + q] as number;
    const joined = faults.held[(step.round * width + step.to) * quotas.length + q] as number;
    added += measureQuota(quota, left - change) - measureQuota(quota, left);
    added += measureQuota(quota, joined + change) - measureQuota(quota, joined);
  }
  return added;
}

/** Faults that a step adds. */
export function countAddedFaults(problem: Problem, faults: Faults, step: Step): number {
  const { width, rules } = problem;
  const { barred } = faults;
  const { person, other, from, to } = step;
  const tied = rules.together.length > 0;
  let added = (barred[person * width + to] as number) - (barred[person * width + from] as number);
  if (tied) added += countParted(faults, step, false);
  if (other >= 0) {
    added += (barred[other * width + from] as number) - (barred[other * width + to] as number);
    if (tied) added += countParted(faults, step, true);
  }
  return rules.quota.length === 0 ? added : added + countQuotas(problem, faults, step);
}

/** Follows a step in the counts of quotas. */
export function followStep(problem: Problem, faults: Faults, step: Step): void {
  const { category, rules, width } = problem;
  const quotas = rules.quota;
  for (let q = 0; q < quotas.length; q += 1) {
    const wanted = (quotas[q] as Quota).category;
    const change =
      (category[step.person] === wanted ? 1 : 0) -
      (step.other >= 0 && category[step.other] === wanted ? 1 : 0);
    if (change === 0) continue;
    const left = (step.round * width + step.from) * quotas.length + q;
    const joined = (step.round * width + step.to) * quotas.length + q;
    faults.held[left] = (faults.held[left] as number) - change;
    faults.held[joined] = (faults.held[joined] as number) + change;
  }
}
