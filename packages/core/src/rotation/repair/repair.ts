// When people leave or arrive after a round: everybody keeps their tables but as few as sizes and rules allow.
import type { RotationInstance, SeatingPlan } from '../instance/instance.js';
import { createProblem, type Problem } from '../instance/problem.js';
import { type AttendanceChange, countLoad, type Remainder } from './change.js';
import { chooseMovers } from './movers.js';
import { type Placement, placeMovers } from './placement.js';

/** A repaired plan, with who must be told: each sits elsewhere than announced at least once. */
export interface RepairedPlan {
  readonly plan: SeatingPlan;
  readonly moved: readonly number[];
  /** New hosts: the table and the person, where a host is gone (R074). */
  readonly promoted: readonly (readonly [table: number, person: number])[];
  /** Visits of a theme already met, which sizes made necessary; a new host's stay is none. */
  readonly themeRepeats: number;
}

interface Loss {
  readonly table: number;
  readonly activity: number;
}

type Promotion = readonly [table: number, person: number];

/** How many sets of people to move are compared for each choice of new hosts. */
const STARTS = 3;
/** How many choices of new hosts are compared. */
const CHOICES = 8;

function listLosses(problem: Problem, change: AttendanceChange): readonly Loss[] {
  const activities = new Set(problem.activity.slice(change.fromRound));
  return [...activities].flatMap((activity) =>
    (problem.instance.activities[activity]?.hosts ?? []).flatMap((host, table) =>
      host < 0 || change.absent.includes(host) ? [{ table, activity }] : [],
    ),
  );
}

/** Rows once the absent are gone. */
function emptySeats(plan: SeatingPlan, change: AttendanceChange): number[][] {
  return plan.map((row, r) =>
    row.map((table, person) => (r >= change.fromRound && change.absent.includes(person) ? -1 : table)),
  );
}

/** Who may take a table over: movers who know the theme, or all movers, or else those who arrive; who changes least comes first. */
function listHeirs(
  problem: Problem,
  rows: readonly number[][],
  at: { loss: Loss; change: AttendanceChange; taken: readonly number[] },
): readonly number[] {
  const { loss, taken } = at;
  const { fromRound: from, arrivals } = at.change;
  const hosts = new Set(problem.instance.activities[loss.activity]?.hosts ?? []);
  const rest = rows.slice(from);
  const there = Array.from({ length: problem.n }, (_, i) => i).filter(
    (i) => !hosts.has(i) && !taken.includes(i) && rest.every((row) => (row[i] ?? -1) >= 0),
  );
  const know = there.filter((i) => rows.slice(0, from).some((row) => row[i] === loss.table));
  const stays = (i: number): number => rest.filter((row) => row[i] === loss.table).length;
  const heirs = [know, there, arrivals.filter((i) => !taken.includes(i))].find(({ length }) => length > 0);
  return [...(heirs ?? [])].sort((a, b) => stays(b) - stays(a) || a - b);
}

/** Ways of replacing lost hosts: every heir for the first loss, the best of those left for the others. */
function listPromotions(
  problem: Problem,
  rows: readonly number[][],
  change: AttendanceChange,
): readonly (readonly Promotion[])[] {
  const losses = listLosses(problem, change);
  const [first, ...others] = losses;
  if (first === undefined) return [[]];
  const heirs = listHeirs(problem, rows, { loss: first, change, taken: [] });
  if (heirs.length === 0) return [[]];
  return heirs.slice(0, CHOICES).map((heir) => {
    const chosen: Promotion[] = [[first.table, heir]];
    for (const loss of others) {
      const taken = chosen.map(([, person]) => person);
      const [next] = listHeirs(problem, rows, { loss, change, taken });
      if (next !== undefined) chosen.push([loss.table, next]);
    }
    return chosen;
  });
}

/** Seats new hosts for the rest of the activity they host. */
function seatHosts(
  problem: Problem,
  rows: readonly number[][],
  at: { promoted: readonly Promotion[]; from: number },
): number[][] {
  const activity = problem.activity[at.from];
  return rows.map((row, r) => {
    const copy = [...row];
    if (r < at.from || problem.activity[r] !== activity) return copy;
    for (const [table, person] of at.promoted) copy[person] = table;
    return copy;
  });
}

interface Candidate extends Placement {
  readonly promoted: readonly Promotion[];
  readonly moved: readonly number[];
}

function listMoved(
  plan: SeatingPlan,
  rows: readonly (readonly number[])[],
  change: AttendanceChange,
): readonly number[] {
  const people = plan[0]?.map((_, person) => person) ?? [];
  const known = people.filter(
    (person) => !change.absent.includes(person) && !change.arrivals.includes(person),
  );
  return known.filter((person) => rows.some((row, r) => row[person] !== plan[r]?.[person]));
}

function isBetter(one: Candidate, other: Candidate | null): boolean {
  if (other === null) return true;
  if (one.moved.length !== other.moved.length) return one.moved.length < other.moved.length;
  if (one.faults !== other.faults) return one.faults < other.faults;
  return one.worth > other.worth;
}

/**
 * Repairs a plan after people left or came: everybody keeps their tables but as few as sizes and rules allow; among plans
 * that move as few, the one with the fewest repeated themes, then the most worth. A lost host is replaced by somebody who
 * knows the theme. Rounds before the change are kept as they were; nobody gone, nobody come: the plan itself.
 *
 * @example repairPlan(instance, plan, { fromRound: 2, absent: [7], arrivals: [] }).moved // who must be told
 */
export function repairPlan(
  instance: RotationInstance,
  plan: SeatingPlan,
  change: AttendanceChange,
): RepairedPlan {
  const problem = createProblem(instance);
  const tolerance = change.tolerance ?? instance.maxSpread;
  const emptied = emptySeats(plan, change);
  const sizes = Array.from(problem.tables, (tables) => new Int16Array(tables));
  let best: Candidate | null = null;
  for (const promoted of listPromotions(problem, emptied, change)) {
    const rows = seatHosts(problem, emptied, { promoted, from: change.fromRound });
    const rest: Remainder = {
      problem,
      rows,
      change,
      tolerance,
      heirs: promoted.map(([, person]) => person),
      load: countLoad(problem, rows),
      sizes,
    };
    for (let start = 0; start < (promoted.length > 0 ? 1 : STARTS); start += 1) {
      const movers = chooseMovers(rest, start, best === null ? problem.n : best.moved.length);
      if (movers === null) continue;
      const placed = placeMovers(rest, movers);
      const candidate = { ...placed, promoted, moved: listMoved(plan, placed.rows, change) };
      if (isBetter(candidate, best)) best = candidate;
    }
  }
  const found = best as unknown as Candidate;
  return { plan: found.rows, moved: found.moved, promoted: found.promoted, themeRepeats: found.repeats };
}
