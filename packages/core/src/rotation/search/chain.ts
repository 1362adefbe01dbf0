// A change of a plan that keeps sizes and themes: two people exchange tables in one round, and in as many other rounds as
// that makes necessary for neither to meet a theme twice (the chains of Kempe, 1879).
import type { Step } from './faults.js';
import { findTheme, type Seating } from './seating.js';

/** Longest chain that is ever tried. */
const LONGEST = 12;
/** Steps of an exchange of whole days: as many as a day may have rounds. */
const ROOM = 60;

/** Steps of one change, with what is needed to weigh several at once. */
export interface Chain {
  readonly steps: readonly Step[];
  length: number;
  /** Longest exchange worth weighing now: long ones cost time and are seldom taken. */
  longest: number;
  /** Meetings more or less of the one who changes (less or more of the other), per mate. */
  readonly change: Int8Array;
  worth: number;
  faults: number;
}

/** Room for a change. */
export function createChain(n: number): Chain {
  const steps = Array.from(
    { length: ROOM },
    (): Step => ({ round: 0, person: 0, other: -1, from: 0, to: 0 }),
  );
  return {
    steps,
    length: 0,
    longest: LONGEST,
    change: new Int8Array(n),
    worth: 0,
    faults: 0,
  };
}

function addStep(s: Seating, chain: Chain, at: { round: number; person: number; other: number }): Step {
  const step = chain.steps[chain.length] as Step;
  chain.length += 1;
  step.round = at.round;
  step.person = at.person;
  step.other = at.other;
  step.from = s.seat[at.round * s.n + at.person] as number;
  step.to = at.other < 0 ? -1 : (s.seat[at.round * s.n + at.other] as number);
  return step;
}

/** Follows the themes that `who` would meet twice by taking the tables of `mate`; false when it leads too far. */
function grow(s: Seating, chain: Chain, way: { who: number; mate: number; table: number }): boolean {
  const first = chain.steps[0] as Step;
  const { who, mate } = way;
  const row = ((s.problem.activity[first.round] as number) * s.n + who) * s.width;
  let table = way.table;
  for (;;) {
    const round = (s.when[row + table] as number) - 1;
    if (round < 0 || round === first.round) return true;
    if (chain.length === chain.longest || (s.seat[round * s.n + mate] as number) < 0) return false;
    addStep(s, chain, { round, person: first.person, other: first.other });
    table = s.seat[round * s.n + mate] as number;
  }
}

/** Draws up the exchange of two movers in a round; false when there is none. */
export function chainExchange(
  s: Seating,
  chain: Chain,
  at: { round: number; person: number; other: number },
): boolean {
  chain.length = 0;
  const { person, other } = at;
  const step = addStep(s, chain, at);
  if (step.from === step.to) return false;
  if (s.problem.distinct[at.round] !== 1) return true;
  if (!grow(s, chain, { who: person, mate: other, table: step.to })) return false;
  const last = chain.steps[chain.length - 1] as Step;
  // A chain that came back to where it began is whole.
  if (chain.length > 1 && last.to === step.from) return true;
  return grow(s, chain, { who: other, mate: person, table: step.from });
}

/** Whether a theme that `who` would take of `mate` is met in a round where they do not exchange. */
function clashes(s: Seating, way: { who: number; mate: number; round: number }): boolean {
  const { who, mate, round } = way;
  const table = s.seat[round * s.n + mate] as number;
  const theme = findTheme(s, round, { person: who, table });
  const met = theme < 0 ? 0 : (s.when[theme] as number);
  return met > 0 && (s.seat[(met - 1) * s.n + mate] as number) < 0;
}

/** Draws up the exchange of two people's places in all rounds of an activity where both move; false where themes forbid it. */
export function chainDay(
  s: Seating,
  chain: Chain,
  at: { activity: number; person: number; other: number },
): boolean {
  const { problem, seat, n } = s;
  const { person, other } = at;
  chain.length = 0;
  for (let round = 0, cells = 0; round < problem.rounds; round += 1, cells += n) {
    if (problem.activity[round] !== at.activity) continue;
    const from = seat[cells + person] as number;
    const to = seat[cells + other] as number;
    if (from < 0 || to < 0 || from === to) continue;
    if ((problem.fixed[cells + person] as number) >= 0 || (problem.fixed[cells + other] as number) >= 0)
      return false;
    if (clashes(s, { who: person, mate: other, round }) || clashes(s, { who: other, mate: person, round }))
      return false;
    addStep(s, chain, { round, person, other });
  }
  return chain.length > 0;
}

/** Whether sizes stay in their window when one person leaves a table for another. */
function hasRoom(s: Seating, { round, from, to }: Step): boolean {
  const base = round * s.width;
  const { least, most } = s.problem;
  return (
    (s.size[base + from] as number) > (least[round] as number) &&
    (s.size[base + to] as number) < (most[round] as number)
  );
}

/** Draws up the departure of one person for a table that has room, and the way back in the round that met its theme. */
export function chainShift(
  s: Seating,
  chain: Chain,
  at: { round: number; person: number; to: number },
): boolean {
  chain.length = 0;
  const { round, person, to } = at;
  const step = addStep(s, chain, { round, person, other: -1 });
  step.to = to;
  if (step.from === to || !hasRoom(s, step)) return false;
  const theme = findTheme(s, round, { person, table: to });
  const met = theme < 0 ? 0 : (s.when[theme] as number);
  if (met === 0) return true;
  const back = addStep(s, chain, { round: met - 1, person, other: -1 });
  back.to = step.from;
  return back.to < (s.problem.tables[back.round] as number) && hasRoom(s, back);
}
