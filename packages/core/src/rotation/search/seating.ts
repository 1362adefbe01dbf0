// A plan being worked on: who sits where, who has met whom, what one meeting more or less is worth, faults so far.
import type { SeatingPlan } from '../instance/instance.js';
import type { Problem } from '../instance/problem.js';
import { createFaults } from './faults.js';
import { layGains } from './gain.js';
import type { Seating } from './seating-state.js';
import { layWorths } from './worth.js';

export type { Seating } from './seating-state.js';

/** Longest chain worth a trial: the more of the themes a day shows, the more people must exchange twice or thrice. */
function chooseLongest({ activity, distinct, tables }: Problem): number {
  const shares = Array.from(tables, (count, r) =>
    distinct[r] === 1 ? activity.filter((one) => one === activity[r]).length / count : 0,
  );
  const share = Math.max(0, ...shares);
  if (share >= 1) return 3;
  return share > 0.5 ? 2 : 1;
}

const WIDEST = 2 ** 31 - 1;

/** Room for what each person finds at each table: 32 bits, or more where meetings are worth so much that a table would overflow. */
function createGains({ n, rounds, width, most }: Problem, worth: Int32Array): Seating['gain'] {
  const dearest = worth.reduce((so, one) => Math.max(so, Math.abs(one)), 0);
  const fullest = Math.min(n, Math.max(...most));
  const length = rounds * width * n;
  return dearest * fullest > WIDEST ? new Float64Array(length) : new Int32Array(length);
}

function layEmpty(problem: Problem, fine: number): Seating {
  const { n, rounds, width } = problem;
  const activities = Math.max(1, ...Array.from(problem.activity, (a) => a + 1));
  const seat = new Int16Array(rounds * n).fill(-1);
  const faults = createFaults(problem, seat);
  const { stand, worth } = layWorths(problem, faults.apart, fine);
  return {
    problem,
    n,
    width,
    seat,
    member: new Int16Array(rounds * width * n),
    slot: new Int16Array(rounds * n),
    size: new Int16Array(rounds * width),
    stand,
    worth,
    gain: createGains(problem, worth),
    when: new Int16Array(activities * n * width),
    faults,
    longest: chooseLongest(problem),
    parted: problem.rules.apart.length > 0,
    total: 0,
    clashes: 0,
  };
}

/** Counts one meeting more between a person and those of a table. */
function meetTable(s: Seating, person: number, table: number): void {
  const { n, stand, member } = s;
  const row = person * n;
  for (let k = table * n, end = k + (s.size[table] as number); k < end; k += 1) {
    const mate = member[k] as number;
    const next = (stand[row + mate] as number) + 1;
    stand[row + mate] = next;
    stand[mate * n + person] = next;
    if (s.parted && s.faults.apart[row + mate] === 1) s.clashes += 1;
  }
}

/** Puts a person at the end of a table. */
export function enterTable(s: Seating, round: number, at: { person: number; table: number }): void {
  const { n, width } = s;
  const cell = round * n + at.person;
  const where = round * width + at.table;
  const last = s.size[where] as number;
  s.member[where * n + last] = at.person;
  s.slot[cell] = last;
  s.size[where] = last + 1;
  s.seat[cell] = at.table;
}

/** Takes a person from a table; the last one takes the free slot. */
export function leaveTable(s: Seating, round: number, person: number): void {
  const { n, width } = s;
  const cell = round * n + person;
  const where = round * width + (s.seat[cell] as number);
  const last = (s.size[where] as number) - 1;
  const hole = s.slot[cell] as number;
  const mover = s.member[where * n + last] as number;
  s.member[where * n + hole] = mover;
  s.slot[round * n + mover] = hole;
  s.size[where] = last;
  s.seat[cell] = -1;
}

/** Index of a theme in `when`; -1 where themes do not matter or the person hosts. */
export function findTheme(s: Seating, round: number, at: { person: number; table: number }): number {
  const { distinct, fixed, activity } = s.problem;
  if (distinct[round] !== 1 || (fixed[round * s.n + at.person] as number) >= 0) return -1;
  return ((activity[round] as number) * s.n + at.person) * s.width + at.table;
}

function computeTotal(s: Seating, first: Uint16Array): number {
  let total = 0;
  for (let i = 0; i < s.n; i += 1) {
    for (let j = i + 1; j < s.n; j += 1) {
      const pair = i * s.n + j;
      for (let k = (first[pair] as number) + 1; k <= (s.stand[pair] as number); k += 1)
        total += s.worth[k] as number;
    }
  }
  return total;
}

/** Lays out a plan whose themes are met once, to be worked on. */
export function createSeating(problem: Problem, plan: SeatingPlan, fine: number): Seating {
  const s = layEmpty(problem, fine);
  const first = s.stand.slice();
  plan.forEach((row, round) => {
    row.forEach((table, person) => {
      if (table < 0) return;
      meetTable(s, person, round * s.width + table);
      enterTable(s, round, { person, table });
      const theme = findTheme(s, round, { person, table });
      if (theme >= 0) s.when[theme] = round + 1;
    });
  });
  layGains(s);
  s.faults.count();
  s.total = computeTotal(s, first);
  return s;
}

/** The plan as it stands, or as one of its copies. */
export function readPlan(s: Seating, seat: Int16Array = s.seat): SeatingPlan {
  return Array.from({ length: s.problem.rounds }, (_, r) =>
    Array.from(seat.subarray(r * s.n, (r + 1) * s.n)),
  );
}
