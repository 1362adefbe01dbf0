// A change of a plan made or taken back, with everything that is counted along.
import type { Chain } from './chain.js';
import { followStep, type Step } from './faults.js';
import { countMeeting, followPlaces } from './gain.js';
import { enterTable, leaveTable, type Seating } from './seating.js';

/** Counts the meetings that a person leaves at one table and finds at the other; `away` is neither left nor found. */
function meetOthers(s: Seating, step: Step, way: { who: number; left: number; found: number }): void {
  const { n, member } = s;
  const { person, other, round } = step;
  for (let side = -1; side <= 1; side += 2) {
    const table = round * s.width + (side < 0 ? way.left : way.found);
    for (let k = table * n, end = k + (s.size[table] as number); k < end; k += 1) {
      const mate = member[k] as number;
      if (mate !== person && mate !== other)
        countMeeting(s, { a: way.who, b: mate, round, step: side < 0 ? -1 : 1 });
    }
  }
}

function moveOne(s: Seating, step: Step): void {
  const { round, person, other, from, to } = step;
  followPlaces(s, step);
  meetOthers(s, step, { who: person, left: from, found: to });
  if (other >= 0) meetOthers(s, step, { who: other, left: to, found: from });
  leaveTable(s, round, person);
  if (other >= 0) leaveTable(s, round, other);
  enterTable(s, round, { person, table: to });
  if (other >= 0) enterTable(s, round, { person: other, table: from });
}

function followThemes(s: Seating, chain: Chain): void {
  const { person, other, round } = chain.steps[0] as Step;
  const row = (s.problem.activity[round] as number) * s.n;
  for (let k = 0; k < chain.length; k += 1) {
    const step = chain.steps[k] as Step;
    s.when[(row + person) * s.width + step.from] = 0;
    if (other >= 0) s.when[(row + other) * s.width + step.to] = 0;
  }
  for (let k = 0; k < chain.length; k += 1) {
    const step = chain.steps[k] as Step;
    s.when[(row + person) * s.width + step.to] = step.round + 1;
    if (other >= 0) s.when[(row + other) * s.width + step.from] = step.round + 1;
  }
}

/** Makes a change that was weighed. */
export function applyChain(s: Seating, chain: Chain): void {
  for (let k = 0; k < chain.length; k += 1) {
    const step = chain.steps[k] as Step;
    moveOne(s, step);
    if (s.faults.ruled) followStep(s.problem, s.faults, step);
  }
  if (s.problem.distinct[(chain.steps[0] as Step).round] === 1) followThemes(s, chain);
  s.total += chain.worth;
  s.faults.total += chain.faults;
}

/** Takes back a change that was just made. */
export function undoChain(s: Seating, chain: Chain): void {
  for (let k = 0; k < chain.length; k += 1) {
    const step = chain.steps[k] as Step;
    const { from } = step;
    step.from = step.to;
    step.to = from;
  }
  chain.worth = -chain.worth;
  chain.faults = -chain.faults;
  applyChain(s, chain);
}
