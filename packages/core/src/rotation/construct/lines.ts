// Plans written down at once: people move along lines of a finite plane, or by differences in a group.
import type { SeatingPlan } from '../instance/instance.js';
import type { Problem } from '../instance/problem.js';
import { differenceArrays } from './difference-arrays.js';
import { createField, createGroup, type Group } from './group.js';
import { searchTurning, type TurningSearch } from './turning.js';

/** How each level of people shifts from round to round: two people of two levels meet at most once. */
interface Shifts {
  readonly group: Group;
  /** `columns[level][round]`; level 0 never moves and is the hosts'. */
  readonly columns: readonly (readonly number[])[];
}

/** Trials given to levels that turn, where nothing better is known: a few milliseconds. */
const TURNING_TRIALS = 2_000;

/** Lines of slope `level`: in the round of element x, a person of rank b sits at level·x + b. */
function shiftByField(order: number, rounds: number): Shifts | null {
  const field = createField(order);
  if (field === null) return null;
  const columns = Array.from({ length: order }, (_, level) =>
    Array.from({ length: rounds }, (__, x) => field.multiply(level, x)),
  );
  return { group: field, columns };
}

/** Columns of a difference array known for so many rounds and levels; null when none is. */
function readKnown(tables: number, rounds: number, wanted: number): Shifts | null {
  const found = differenceArrays.find(
    ({ order, columns }) =>
      order === tables && (columns[0] ?? '').length >= rounds && columns.length >= wanted,
  );
  if (found === undefined) return null;
  const columns = found.columns.map((column) =>
    [...column].slice(0, rounds).map((digit) => Number.parseInt(digit, 36)),
  );
  return { group: createGroup(found.factors), columns };
}

function findShifts(search: Omit<TurningSearch, 'trials'>): Shifts {
  const { order, rounds, sizes } = search;
  const byField = shiftByField(order, rounds);
  if (byField !== null) return byField;
  const known = readKnown(order, rounds, sizes.length);
  if (known !== null) return known;
  const { columns } = searchTurning({ ...search, trials: TURNING_TRIALS });
  return { group: createGroup([order]), columns };
}

/** People of each level, hosts first. */
function listSizes(movers: number, tables: number, hosted: boolean): readonly number[] {
  const sizes = hosted ? [tables] : [];
  for (let left = movers; left > 0; left -= tables) sizes.push(Math.min(tables, left));
  return sizes;
}

/** Three rounds of a full square: by row, by sum, by column (a Latin square; for orders without two orthogonal ones). */
function seatBySquare(tables: number, rounds: number): SeatingPlan {
  const people = Array.from({ length: tables * tables }, (_, i) => i);
  const ways = [
    (x: number) => x,
    (x: number, level: number) => (x + level) % tables,
    (_: number, level: number) => level,
  ];
  return ways.slice(0, rounds).map((way) => people.map((i) => way(i % tables, Math.floor(i / tables))));
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
  return same && (hosts.length === 0 || (new Set(hosts).size === T && !hosts.includes(-1)));
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
  if (!hosted && n === T * T && rounds <= 3) return seatBySquare(T, rounds);
  const last = rounds === T + 1 && !hosted ? seatWithinLevels(n, T) : null;
  const crossing = last === null ? rounds : T;
  if (crossing > T || (hosted && (T < 2 || n === T))) return null;
  const sizes = listSizes(hosted ? n - T : n, T, hosted);
  const plan = seatByShifts(problem, findShifts({ order: T, rounds: crossing, sizes, hosted }), crossing);
  return last === null ? plan : [...plan, last];
}
