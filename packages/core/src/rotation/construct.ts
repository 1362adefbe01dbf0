// Plans written down at once: people move along lines of a finite plane, or by differences in a group.
import { createDraw } from '../kernel/index.js';
import { createField, createGroup, type Group } from './group.js';
import type { SeatingPlan } from './instance.js';
import type { Problem } from './problem.js';

/** How each level of people shifts from round to round: two people of two levels meet at most once. */
interface Shifts {
  readonly group: Group;
  /** `columns[level][round]`; level 0 never moves and is the hosts'. */
  readonly columns: readonly (readonly number[])[];
}

/**
 * A (12, 6; 1) difference matrix over Z2 × Z6 (an array of this kind: D. M. Johnson, A. L. Dulmage and
 * N. S. Mendelsohn, « Orthomorphisms of groups and orthogonal Latin squares », 1961), one string per level.
 */
const twelve = '000000 012356 02194b 035b97 048735 05b218 063ab2 07a584 08916a 097823 0a6471 0b46a9'.split(
  ' ',
);
const MAX_NODES = 12_000;
const RESTART = 1_500;

/** Lines of slope `level`: in the round of element x, a person of rank b sits at level·x + b. */
function shiftByField(order: number, rounds: number): Shifts | null {
  const field = createField(order);
  if (field === null) return null;
  const columns = Array.from({ length: order }, (_, level) =>
    Array.from({ length: rounds }, (__, x) => field.multiply(level, x)),
  );
  return { group: field, columns };
}

interface Search {
  readonly group: Group;
  readonly rounds: number;
  readonly columns: number[][];
  nodes: number;
}

/** Whether a column being written still differs from each other column by other steps in every round. */
function fits(search: Search, column: readonly number[], value: number): boolean {
  const { group, columns } = search;
  const r = column.length;
  return columns.every((other) => {
    const step = group.subtract(value, other[r] ?? 0);
    return column.every((past, k) => group.subtract(past, other[k] ?? 0) !== step);
  });
}

function writeColumn(search: Search, column: number[], order: readonly number[]): boolean {
  if (column.length === search.rounds) return true;
  for (const value of order) {
    search.nodes += 1;
    if (search.nodes > RESTART) return false;
    if (!fits(search, column, value)) continue;
    column.push(value);
    if (writeColumn(search, column, order)) return true;
    column.pop();
  }
  return false;
}

/** Looks for so many columns, starting again when stuck; keeps the most it found. */
function searchShifts(group: Group, rounds: number, wanted: number): Shifts {
  const draw = createDraw(group.order);
  const values = Array.from({ length: group.order }, (_, k) => k);
  const still: number[] = new Array(rounds).fill(0);
  let best: readonly (readonly number[])[] = [still];
  for (let spent = 0; spent < MAX_NODES && best.length < wanted; ) {
    const search: Search = { group, rounds, columns: [still], nodes: 0 };
    for (let column = [0]; search.columns.length < wanted; column = [0]) {
      if (!writeColumn(search, column, draw.shuffle(values))) break;
      search.columns.push(column);
    }
    spent += search.nodes + 1;
    if (search.columns.length > best.length) best = search.columns;
  }
  return { group, columns: best };
}

function findShifts(tables: number, rounds: number, wanted: number): Shifts {
  const byField = shiftByField(tables, rounds);
  if (byField !== null) return byField;
  if (tables === 12 && rounds <= 6) {
    const columns = twelve.map((column) =>
      [...column].slice(0, rounds).map((digit) => Number.parseInt(digit, 36)),
    );
    return { group: createGroup([2, 6]), columns };
  }
  return searchShifts(createGroup([tables]), rounds, wanted);
}

/** Once everybody has crossed everybody else, those who never met are of one level: tables within levels. */
function seatWithinLevels(n: number, tables: number): readonly number[] | null {
  const size = n / tables;
  if (!Number.isInteger(size) || tables % size !== 0) return null;
  const perLevel = tables / size;
  return Array.from(
    { length: n },
    (_, i) => Math.floor(i / tables) * perLevel + Math.floor((i % tables) / size),
  );
}

function seatByShifts(problem: Problem, shifts: Shifts, rounds: number): SeatingPlan {
  const { n } = problem;
  const order = shifts.group.order;
  const hosts = problem.instance.activities[problem.activity[0] ?? 0]?.hosts ?? [];
  const movers = Array.from({ length: n }, (_, i) => i).filter((i) => !hosts.includes(i));
  const levels = shifts.columns.slice(hosts.length > 0 ? 1 : 0);
  return Array.from({ length: rounds }, (_, r) => {
    const row: number[] = new Array(n).fill(-1);
    hosts.forEach((host, table) => {
      row[host] = table;
    });
    movers.forEach((person, k) => {
      const shift = levels[Math.floor(k / order) % levels.length]?.[r] ?? 0;
      row[person] = shifts.group.add(k % order, shift);
    });
    return row;
  });
}

/** One activity, the same number of tables throughout, and a host at each table or at none. */
export function isPlain(problem: Problem): boolean {
  const { tables, activity } = problem;
  const hosts = problem.instance.activities[activity[0] ?? 0]?.hosts ?? [];
  const T = tables[0] ?? 1;
  const same = tables.every((count) => count === T) && activity.every((one) => one === activity[0]);
  return same && (hosts.length === 0 || new Set(hosts).size === T);
}

/**
 * Writes a plan for a plain problem as if everyone came and no rule but hosts and themes held; null where
 * the rounds are too many for the tables. Sizes differ by one at most; no theme is met twice.
 */
export function constructPlan(problem: Problem): SeatingPlan | null {
  if (!isPlain(problem)) return null;
  const { n, rounds, tables } = problem;
  const T = tables[0] ?? 1;
  const hosted = (problem.instance.activities[problem.activity[0] ?? 0]?.hosts ?? []).length > 0;
  const last = rounds === T + 1 && !hosted ? seatWithinLevels(n, T) : null;
  const crossing = last === null ? rounds : T;
  const shifts = crossing > T ? null : findShifts(T, crossing, Math.ceil(n / T));
  if (shifts === null || (hosted && shifts.columns.length < 2)) return null;
  const plan = seatByShifts(problem, shifts, crossing);
  return last === null ? plan : [...plan, last];
}
