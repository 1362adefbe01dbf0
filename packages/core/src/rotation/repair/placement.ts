// Where the people moved sit: sizes first, then rules and themes not met twice, then worth, round by round.

import type { Problem } from '../instance/problem.js';
import { computeWorth, countMeetings } from '../measure/evaluate.js';
import { isFree, type Remainder } from './change.js';

/** Rows completed, with what they cost. */
export interface Placement {
  readonly rows: readonly (readonly number[])[];
  /** Themes met again, of movers. */
  readonly repeats: number;
  /** Rules broken by those placed, themes met again among them. */
  readonly faults: number;
  /** Worth of all meetings, in millionths. */
  readonly worth: number;
}

const PASSES = 6;

interface Placing {
  readonly rest: Remainder;
  readonly rows: number[][];
  readonly met: Uint8Array;
  readonly people: readonly number[];
}

function countSizes(problem: Problem, row: readonly number[], round: number): number[] {
  const sizes = new Array<number>(problem.tables[round] as number).fill(0);
  for (const table of row) if (table >= 0) sizes[table] = (sizes[table] as number) + 1;
  return sizes;
}

/** Other rounds of the activity in which a person meets a theme. */
function countVisits({ rest, rows }: Placing, person: number, at: { round: number; table: number }): number {
  const { problem } = rest;
  if (problem.distinct[at.round] !== 1) return 0;
  return rows.filter(
    (row, r) =>
      r !== at.round && problem.activity[r] === problem.activity[at.round] && row[person] === at.table,
  ).length;
}

/** Rules that a person breaks at a table: themes, tables allowed, people to be apart from or together with. */
function countFaults(placing: Placing, person: number, at: { round: number; table: number }): number {
  const { rules } = placing.rest.problem;
  const row = placing.rows[at.round] as number[];
  let faults = countVisits(placing, person, at) > 0 ? 1 : 0;
  if (rules.allowed[person]?.includes(at.table) === false) faults += 2;
  for (const [a, b] of rules.apart) {
    if ((a === person && row[b] === at.table) || (b === person && row[a] === at.table)) faults += 2;
  }
  for (const [a, b, rounds] of rules.together) {
    const mate = a === person ? b : b === person ? a : -1;
    const table = mate < 0 ? -1 : (row[mate] as number);
    if (table >= 0 && table !== at.table && rounds.includes(at.round)) faults += 2;
  }
  return faults;
}

/** What meeting the people of a table is worth to a person, beyond their meetings in other rounds. */
function weighTable(
  { rest, rows, met }: Placing,
  person: number,
  at: { round: number; table: number },
): number {
  const { problem } = rest;
  let sum = 0;
  (rows[at.round] as number[]).forEach((table, mate) => {
    if (table !== at.table || mate === person) return;
    const pair = person * problem.n + mate;
    sum += computeWorth(problem, pair, met[pair] as number);
  });
  return sum;
}

function setSeat(placing: Placing, person: number, at: { round: number; table: number }): void {
  const { problem } = placing.rest;
  const row = placing.rows[at.round] as number[];
  const step = (table: number, change: 1 | -1): void => {
    if (table < 0) return;
    row.forEach((other, mate) => {
      if (other !== table || mate === person) return;
      for (const pair of [person * problem.n + mate, mate * problem.n + person])
        placing.met[pair] = (placing.met[pair] as number) + change;
    });
  };
  step(row[person] as number, -1);
  row[person] = at.table;
  step(at.table, 1);
}

/** Tables that a person may take: sizes end within tolerance, given how many are still to be seated. */
function listOpen(placing: Placing, round: number, waiting: number): readonly number[] {
  const { problem, tolerance } = placing.rest;
  const sizes = countSizes(problem, placing.rows[round] as number[], round);
  return sizes.flatMap((_, table) => {
    const next = sizes.map((size, t) => (t === table ? size + 1 : size));
    const top = Math.max(...next);
    const wanting = next.reduce((sum, size) => sum + Math.max(0, top - tolerance - size), 0);
    return wanting <= waiting ? [table] : [];
  });
}

/** The least faulty, then the most worth of the tables open; the person's own table wins ties. */
function chooseTable(
  placing: Placing,
  person: number,
  at: { round: number; own: number; waiting: number },
): number {
  const { round, own, waiting } = at;
  const open = listOpen(placing, round, waiting);
  const sizes = countSizes(placing.rest.problem, placing.rows[round] as number[], round);
  const tables = open.length > 0 ? open : [sizes.indexOf(Math.min(...sizes))];
  let chosen = tables[0] as number;
  let best = Number.NEGATIVE_INFINITY;
  for (const table of tables) {
    const faults = countFaults(placing, person, { round, table });
    const score = weighTable(placing, person, { round, table }) - faults * 1e9 + (table === own ? 1 : 0);
    if (score <= best) continue;
    best = score;
    chosen = table;
  }
  return chosen;
}

/** Takes everyone to be placed out of a round and seats them again one by one, those first in the list first. */
function reseat(placing: Placing, round: number, order: readonly number[]): void {
  const there = order.filter((person) => isFree(placing.rest, round, person));
  const own = there.map((person) => placing.rest.rows[round]?.[person] ?? -1);
  for (const person of there) setSeat(placing, person, { round, table: -1 });
  there.forEach((person, k) => {
    const waiting = there.length - k - 1;
    const table = chooseTable(placing, person, { round, own: own[k] as number, waiting });
    setSeat(placing, person, { round, table });
  });
}

function sumFaults(placing: Placing): { repeats: number; faults: number } {
  let repeats = 0;
  let faults = 0;
  for (let round = placing.rest.change.fromRound; round < placing.rows.length; round += 1) {
    for (const person of placing.people) {
      if (!isFree(placing.rest, round, person)) continue;
      const table = placing.rows[round]?.[person] as number;
      const earlier = placing.rows.findIndex(
        (row, r) =>
          placing.rest.problem.activity[r] === placing.rest.problem.activity[round] && row[person] === table,
      );
      if (placing.rest.problem.distinct[round] === 1 && earlier < round) repeats += 1;
      faults += countFaults(placing, person, { round, table });
    }
  }
  return { repeats, faults };
}

function sumWorth({ rest, met }: Placing): number {
  const { problem } = rest;
  let total = 0;
  for (let i = 0; i < problem.n; i += 1) {
    for (let j = i + 1; j < problem.n; j += 1) {
      const times = met[i * problem.n + j] as number;
      for (let k = 0; k < times; k += 1) total += computeWorth(problem, i * problem.n + j, k);
    }
  }
  return total;
}

/** Seats the people moved and those who arrive, so that every remaining round is level; several passes, the best is kept. */
export function placeMovers(rest: Remainder, movers: readonly number[]): Placement {
  const people = [...rest.change.arrivals, ...movers];
  const rows = rest.rows.map((row) => [...row]);
  const placing: Placing = { rest, rows, met: countMeetings(rest.problem, rows), people };
  let best: Placement | null = null;
  for (let pass = 0; pass < (people.length === 0 ? 1 : PASSES); pass += 1) {
    const order = people.map((_, k) => people[(k + pass) % people.length] as number);
    for (let round = rest.change.fromRound; round < rows.length; round += 1) reseat(placing, round, order);
    const { repeats, faults } = sumFaults(placing);
    const worth = sumWorth(placing);
    const better = best === null || faults < best.faults || (faults === best.faults && worth > best.worth);
    if (better) best = { rows: rows.map((row) => [...row]), repeats, faults, worth };
  }
  return best as Placement;
}
