// A first plan: hosts in place, no theme met twice, tables allowed, as level and as near the other rules as placing people
// one by one allows; the annealing mends and improves it.
import type { Draw } from '../../kernel/index.js';
import type { SeatingPlan } from '../instance/instance.js';
import type { Problem } from '../instance/problem.js';
import { levelSizes } from './level.js';

/** Weight of a rule against a seat more at a table. */
const RULE = 1000;

interface Placing {
  readonly problem: Problem;
  readonly rows: number[][];
  /** People at a table, at `round·width + table`; those of a college that has a quota, at `(round·width + table)·quotas + rank`. */
  readonly load: Int32Array;
  readonly college: Int32Array;
  /** Rank of each college that has a quota. */
  readonly quotaed: ReadonlyMap<number, number>;
  readonly apart: ReadonlyMap<number, readonly number[]>;
  readonly mates: ReadonlyMap<string, readonly number[]>;
  readonly circles: Map<string, readonly number[]>;
  readonly draw: Draw;
}

function listTied(problem: Problem) {
  const apart = new Map<number, number[]>();
  const mates = new Map<string, number[]>();
  const add = <K>(map: Map<K, number[]>, key: K, value: number) => {
    map.set(key, [...(map.get(key) ?? []), value]);
  };
  for (const [a, b] of problem.rules.apart) {
    add(apart, a, b);
    add(apart, b, a);
  }
  for (const [a, b, rounds] of problem.rules.together) {
    for (const r of rounds) {
      add(mates, `${r} ${a}`, b);
      add(mates, `${r} ${b}`, a);
    }
  }
  return { apart, mates };
}

function createPlacing(problem: Problem, draw: Draw): Placing {
  const { n, rounds, width, rules } = problem;
  const quotaed = new Map(
    [...new Set(rules.quota.map(({ category }) => category))].map((one, rank) => [one, rank]),
  );
  return {
    problem,
    rows: Array.from({ length: rounds }, () => new Array<number>(n).fill(-1)),
    load: new Int32Array(rounds * width),
    college: new Int32Array(rounds * width * quotaed.size),
    quotaed,
    ...listTied(problem),
    circles: new Map(),
    draw,
  };
}

function isBarred(problem: Problem, person: number, table: number): boolean {
  return problem.rules.allowed[person]?.includes(table) === false;
}

function sitDown(placing: Placing, person: number, at: { round: number; table: number }): void {
  const { problem, rows, load, college, quotaed } = placing;
  const where = at.round * problem.width + at.table;
  (rows[at.round] as number[])[person] = at.table;
  load[where] = (load[where] as number) + 1;
  const rank = quotaed.get(problem.category[person] as number);
  if (rank === undefined) return;
  const held = where * quotaed.size + rank;
  college[held] = (college[held] as number) + 1;
}

/** What sitting there costs: people already there, more so of one's own college where it has a quota, and rules broken. */
function weighSeat(placing: Placing, person: number, at: { round: number; table: number }): number {
  const { problem, rows, load, college, quotaed } = placing;
  const where = at.round * problem.width + at.table;
  const row = rows[at.round] as number[];
  const rank = quotaed.get(problem.category[person] as number);
  let cost = (load[where] as number) ** 2;
  if (rank !== undefined) cost += 40 * (college[where * quotaed.size + rank] as number) ** 2;
  if (isBarred(problem, person, at.table)) cost += RULE;
  for (const other of placing.apart.get(person) ?? []) if (row[other] === at.table) cost += RULE;
  for (const mate of placing.mates.get(`${at.round} ${person}`) ?? []) {
    const table = row[mate] ?? -1;
    if (table >= 0 && table !== at.table) cost += RULE;
  }
  return cost;
}

/** Rounds of an activity in which a person moves. */
function listRounds(problem: Problem, person: number, activity: number): readonly number[] {
  return Array.from({ length: problem.rounds }, (_, r) => r).filter((r) => {
    const cell = r * problem.n + person;
    return problem.activity[r] === activity && problem.present[cell] === 1 && (problem.fixed[cell] ?? -1) < 0;
  });
}

interface Itinerary {
  readonly tables: readonly number[];
  readonly cost: number;
}

function weighItinerary(
  placing: Placing,
  person: number,
  way: { rounds: readonly number[]; tables: readonly number[] },
): number {
  return way.rounds.reduce(
    (sum, round, k) => sum + weighSeat(placing, person, { round, table: way.tables[k] as number }),
    0,
  );
}

/** The circle of the set being placed: which round is how far from the first, in any order. */
function findSet(placing: Placing, round: number, count: number): readonly number[] {
  const { problem, circles, draw } = placing;
  const activity = problem.activity[round] as number;
  const seats = placing.load.subarray(round * problem.width, (round + 1) * problem.width);
  const set = Math.floor(seats.reduce((sum, people) => sum + people, 0) / count);
  const key = `${activity} ${set}`;
  const known = circles.get(key);
  if (known !== undefined) return known;
  const order = draw.shuffle(Array.from({ length: count }, (_, k) => k));
  let next = 0;
  const circle = Array.from(problem.activity, (one) => {
    if (one !== activity) return 0;
    next += 1;
    return order[(next - 1) % count] as number;
  });
  circles.set(key, circle);
  return circle;
}

/**
 * The tables of a circle, all shifted alike from the best first one: people come in sets of as many as there are tables,
 * each set on a circle of its own, so that sizes stay level and sets do not move in step.
 */
function findCircle(placing: Placing, person: number, rounds: readonly number[]): Itinerary | null {
  const { tables } = placing.problem;
  const count = tables[rounds[0] as number] as number;
  const circle = findSet(placing, rounds[0] as number, count);
  let best: Itinerary | null = null;
  for (let start = 0; start < count; start += 1) {
    const way = rounds.map((r) => (start + (circle[r] as number)) % (tables[r] as number));
    if (new Set(way).size < way.length) continue;
    const cost = weighItinerary(placing, person, { rounds, tables: way });
    if (best === null || cost < best.cost) best = { tables: way, cost };
  }
  return best;
}

/** A table for each round, none twice, by augmenting paths (Kuhn, 1955); barred tables are not used, null if that fails. */
function matchThemes(placing: Placing, person: number, rounds: readonly number[]): Itinerary | null {
  const { problem } = placing;
  const takenBy = new Map<number, number>();
  const seek = (k: number, seen: Set<number>): boolean => {
    const round = rounds[k] as number;
    const open = Array.from({ length: problem.tables[round] as number }, (_, t) => t)
      .filter((t) => !isBarred(problem, person, t))
      .sort(
        (a, b) =>
          weighSeat(placing, person, { round, table: a }) - weighSeat(placing, person, { round, table: b }),
      );
    for (const table of open) {
      if (seen.has(table)) continue;
      seen.add(table);
      const holder = takenBy.get(table);
      if (holder !== undefined && !seek(holder, seen)) continue;
      takenBy.set(table, k);
      return true;
    }
    return false;
  };
  if (!rounds.every((_, k) => seek(k, new Set()))) return null;
  const tables = rounds.map(() => 0);
  for (const [table, k] of takenBy) tables[k] = table;
  return { tables, cost: weighItinerary(placing, person, { rounds, tables }) };
}

function chooseThemes(placing: Placing, person: number, rounds: readonly number[]): readonly number[] {
  const circle = findCircle(placing, person, rounds);
  if (circle !== null && circle.cost < RULE) return circle.tables;
  const matched = matchThemes(placing, person, rounds);
  if (matched === null)
    return circle?.tables ?? rounds.map((r, k) => k % (placing.problem.tables[r] as number));
  return circle !== null && circle.cost <= matched.cost ? circle.tables : matched.tables;
}

function placeFreely(placing: Placing, person: number, round: number): void {
  const costs = Array.from({ length: placing.problem.tables[round] as number }, (_, table) =>
    weighSeat(placing, person, { round, table }),
  );
  sitDown(placing, person, { round, table: costs.indexOf(Math.min(...costs)) });
}

function placePerson(placing: Placing, person: number): void {
  const { problem } = placing;
  for (const activity of new Set(problem.activity)) {
    const rounds = listRounds(problem, person, activity);
    if (rounds.length === 0) continue;
    if (problem.distinct[rounds[0] as number] !== 1) {
      for (const round of rounds) placeFreely(placing, person, round);
      continue;
    }
    const tables = chooseThemes(placing, person, rounds);
    rounds.forEach((round, k) => {
      sitDown(placing, person, { round, table: tables[k] as number });
    });
  }
}

/** How much a person is bound by rules: the most bound are placed first. */
function rankPerson(placing: Placing, person: number): number {
  const { rules, category } = placing.problem;
  const tied = rules.together.filter(([a, b]) => a === person || b === person).length;
  const quotaed = placing.quotaed.has(category[person] as number) ? 1 : 0;
  return tied * 8 + (rules.allowed[person] === undefined ? 0 : 4) + quotaed * 2;
}

/** Seats everyone; sizes are within their window wherever that was found possible. */
export function createStart(problem: Problem, draw: Draw): SeatingPlan {
  const placing = createPlacing(problem, draw);
  const { n, rounds, fixed } = problem;
  for (let cell = 0; cell < rounds * n; cell += 1) {
    const table = fixed[cell] as number;
    if (table >= 0) sitDown(placing, cell % n, { round: Math.floor(cell / n), table });
  }
  const ranks = Array.from({ length: n }, (_, i) => rankPerson(placing, i));
  const order = draw.shuffle(ranks.map((_, i) => i)).sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0));
  for (const person of order) placePerson(placing, person);
  levelSizes(problem, placing.rows, draw);
  return placing.rows;
}
