// Annealing of a plan: exchanges of two people, moves of one, accepted less and less often when they cost.
import type { Draw } from '../../kernel/index.js';
import type { SeatingPlan } from '../instance/instance.js';
import type { Problem } from '../instance/problem.js';
import { createChain } from './chain.js';
import { readPlan, type Seating } from './seating.js';
import { drawAllowance, type Movers, type Sweep, sweepRound } from './sweep.js';
import { createUnitMove, listUnits, moveUnit, type Unit, type UnitMove, undoUnit } from './unit.js';

/** How much of the effort is spent: from 0 to 1, given the number of trials made; 1 or more stops. */
export type Spent = (trials: number) => number;

/** How a run cools: temperatures and fault price in millionths of worth, and the score that ends it. */
export interface Cooling {
  readonly hot: number;
  readonly cold: number;
  /** What a fault costs at first, and at most. */
  readonly price: number;
  readonly dearest: number;
  readonly target: number;
  readonly spent: Spent;
  readonly draw: Draw;
}

/** The best plan without a fault that a run saw; null when it saw none. */
export interface AnnealedPlan {
  readonly plan: SeatingPlan | null;
  readonly score: number;
  readonly trials: number;
}

const BATCH = 2048;
const UP = 1.01;
const DOWN = 0.99;
/** Share of a run in which a plan without a fault may take one again. */
const LENIENT = 0.3;
/** A unit is moved once in so many passes. */
const UNITED = 4;

/** Rounds where somebody may move, and who. */
function listMovers(problem: Problem): readonly Movers[] {
  const { n, rounds, tables, present, fixed, least, most } = problem;
  return Array.from({ length: rounds }, (_, round): Movers => {
    const there = Array.from({ length: n }, (__, i) => i).filter((i) => present[round * n + i] === 1);
    const people = Int16Array.from(there.filter((i) => (fixed[round * n + i] as number) < 0));
    const even = there.length % (tables[round] as number) === 0;
    return { round, people, loose: !even || (most[round] as number) - (least[round] as number) > 1 };
  }).filter(({ round, people }) => (tables[round] as number) > 1 && people.length > 0);
}

interface Search extends Sweep {
  readonly rounds: readonly Movers[];
  readonly units: readonly Unit[];
  readonly move: UnitMove;
}

interface Best {
  seat: Int16Array | null;
  score: number;
}

function keepBest(s: Seating, best: Best): void {
  if (s.faults.total > 0 || s.clashes > 0 || s.total <= best.score) return;
  best.score = s.total;
  if (best.seat === null) best.seat = s.seat.slice();
  else best.seat.set(s.seat);
}

/** Dearer while there are faults, cheaper once there are none: the run stays at the edge of the rules. */
function adjustPrice(price: number, faults: number, cooling: Cooling): number {
  return faults > 0 ? Math.min(price * UP, cooling.dearest) : Math.max(price * DOWN, cooling.price / 4);
}

/** Moves a unit, or leaves everything as it was. */
function tryUnit(search: Search): void {
  const { s, draw, units, move, price } = search;
  const allowance = drawAllowance(draw, search.heat);
  const unit = units[draw.below(units.length)] as Unit;
  const made = moveUnit(s, draw, { unit, move, price });
  const strays = search.strict && s.faults.total > 0 && s.faults.total === move.faults;
  if (made && !strays && move.worth - price * move.faults >= -allowance) search.keep();
  else undoUnit(s, move);
}

function runBatch(search: Search): void {
  const { draw, rounds, units } = search;
  const end = search.trials + BATCH;
  for (let pass = 0; search.trials < end; pass += 1) {
    sweepRound(search, rounds[draw.below(rounds.length)] as Movers);
    if (units.length > 0 && pass % UNITED === 0) tryUnit(search);
  }
}

function openSearch(s: Seating, cooling: Cooling, best: Best): Search {
  return {
    s,
    draw: cooling.draw,
    keep: () => keepBest(s, best),
    chain: createChain(s.n),
    rounds: listMovers(s.problem),
    units: listUnits(s),
    move: createUnitMove(s.n),
    heat: cooling.hot,
    price: cooling.price,
    strict: false,
    allowance: 0,
    luck: 0,
    trials: 0,
    person: 0,
    other: 0,
  };
}

/** Runs one cooling on a plan, which it changes, and answers the best plan without a fault. */
export function annealPlan(s: Seating, cooling: Cooling): AnnealedPlan {
  const { spent, hot, cold, target } = cooling;
  const best: Best = { seat: null, score: Number.NEGATIVE_INFINITY };
  const search = openSearch(s, cooling, best);
  search.keep();
  const moves = search.rounds.length > 0;
  for (let share = spent(0); moves && share < 1 && best.score < target; share = spent(search.trials)) {
    search.heat = hot * (cold / hot) ** Math.max(0, share);
    search.strict = share > LENIENT;
    runBatch(search);
    search.price = adjustPrice(search.price, s.faults.total, cooling);
  }
  const plan = best.seat === null ? null : readPlan(s, best.seat);
  return { plan, score: best.score, trials: search.trials };
}
