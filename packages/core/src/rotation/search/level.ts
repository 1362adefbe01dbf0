// Sizes brought into their window, one person at a time, without a theme met twice nor a table barred.
import type { Draw } from '../../kernel/index.js';
import type { Problem } from '../instance/problem.js';

const TRIALS = 240_000;
/** One trial in so many is made even when it costs. */
const RASH = 50;

interface Levelling {
  readonly problem: Problem;
  readonly rows: number[][];
  readonly size: Int32Array;
}

function measureSize(
  { problem, size }: Levelling,
  round: number,
  at: { table: number; change: number },
): number {
  const count = (size[round * problem.width + at.table] as number) + at.change;
  return (
    Math.max(0, (problem.least[round] as number) - count) +
    Math.max(0, count - (problem.most[round] as number))
  );
}

/** What moving one person from a table to another adds to the excess of sizes. */
function weigh(levelling: Levelling, round: number, way: { from: number; to: number }): number {
  const at = (table: number, change: number) => measureSize(levelling, round, { table, change });
  return at(way.from, -1) - at(way.from, 0) + at(way.to, 1) - at(way.to, 0);
}

function move(levelling: Levelling, at: { round: number; person: number; to: number }): void {
  const { problem, rows, size } = levelling;
  const row = rows[at.round] as number[];
  const base = at.round * problem.width;
  const from = row[at.person] as number;
  size[base + from] = (size[base + from] as number) - 1;
  size[base + at.to] = (size[base + at.to] as number) + 1;
  row[at.person] = at.to;
}

function sumExcess(levelling: Levelling): number {
  let sum = 0;
  for (let r = 0; r < levelling.problem.rounds; r += 1) {
    for (let table = 0; table < (levelling.problem.tables[r] as number); table += 1)
      sum += measureSize(levelling, r, { table, change: 0 });
  }
  return sum;
}

/** The round where a person meets a theme already; -1 where they do not, or where themes do not matter. */
function findVisit(levelling: Levelling, at: { round: number; person: number; table: number }): number {
  const { problem, rows } = levelling;
  if (problem.distinct[at.round] !== 1) return -1;
  return rows.findIndex(
    (row, r) => problem.activity[r] === problem.activity[at.round] && row[at.person] === at.table,
  );
}

function isOpen(problem: Problem, person: number, at: { round: number; table: number }): boolean {
  return (
    at.table < (problem.tables[at.round] as number) &&
    problem.rules.allowed[person]?.includes(at.table) !== false
  );
}

/** Tries one move, with the way back that themes ask for; answers what it added. */
function tryMove(
  levelling: Levelling,
  draw: Draw,
  at: { round: number; person: number; to: number },
): number {
  const { problem, rows } = levelling;
  const { round, person, to } = at;
  const from = rows[round]?.[person] as number;
  if (from < 0 || from === to || (problem.fixed[round * problem.n + person] as number) >= 0) return 0;
  if (!isOpen(problem, person, { round, table: to })) return 0;
  const back = findVisit(levelling, { round, person, table: to });
  if (back >= 0 && !isOpen(problem, person, { round: back, table: from })) return 0;
  const added =
    weigh(levelling, round, { from, to }) + (back < 0 ? 0 : weigh(levelling, back, { from: to, to: from }));
  if (added > 0 && draw.below(RASH) > 0) return 0;
  if (back >= 0) move(levelling, { round: back, person, to: from });
  move(levelling, { round, person, to });
  return added;
}

/** Levels a plan in place; answers what is left outside the windows, 0 when all is well. */
export function levelSizes(problem: Problem, rows: number[][], draw: Draw): number {
  const size = new Int32Array(problem.rounds * problem.width);
  rows.forEach((row, r) => {
    for (const table of row)
      if (table >= 0) size[r * problem.width + table] = (size[r * problem.width + table] ?? 0) + 1;
  });
  const levelling = { problem, rows, size };
  let excess = sumExcess(levelling);
  for (let trial = 0; trial < TRIALS && excess > 0; trial += 1) {
    const round = draw.below(problem.rounds);
    const to = draw.below(problem.tables[round] as number);
    excess += tryMove(levelling, draw, { round, person: draw.below(problem.n), to });
  }
  return excess;
}
