// Annealing of a plan: exchanges of two people, moves of one, accepted less and less often when they cost.
import type { Draw } from '../kernel/index.js';
import type { SeatingPlan } from './instance.js';
import { applyMove, computeAddedWorth, countAddedFaults } from './move.js';
import type { Problem } from './problem.js';
import { type Move, readPlan, type Seating } from './seating.js';

/** How much of the effort is spent: from 0 to 1, given the number of trials made; 1 or more stops. */
export type Spent = (trials: number) => number;

/** An effort of so many trials: the same plan on every machine. */
export function limitTrials(trials: number): Spent {
  return (made) => made / trials;
}

/** How a run cools: temperatures as shares of an ordinary meeting's worth, and the score that ends it. */
export interface Cooling {
  readonly hot: number;
  readonly cold: number;
  /** What a fault costs at first and at most, in millionths. */
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

const BATCH = 128;
const QUANTILES = 1024;
const UP = 1.01;
const DOWN = 0.99;
const FLOOR = 0.5e6;
const quantile = Float64Array.from({ length: QUANTILES }, (_, k) => -Math.log((k + 0.5) / QUANTILES));

type MoverRow = readonly [round: number, movers: Int16Array];

/** Rounds where somebody may move, and who. */
function listMovers(problem: Problem): readonly MoverRow[] {
  const { n, rounds, tables, present, fixed } = problem;
  return Array.from({ length: rounds }, (_, r): MoverRow => {
    const movers = Array.from({ length: n }, (__, i) => i).filter(
      (i) => present[r * n + i] === 1 && (fixed[r * n + i] as number) < 0,
    );
    return [r, Int16Array.from((tables[r] as number) > 1 ? movers : [])];
  }).filter(([, movers]) => movers.length > 0);
}

/** Draws a move that keeps sizes in their window; false when the draw led nowhere. */
function drawMove(s: Seating, draw: Draw, pick: { movers: MoverRow[1]; move: Move }): boolean {
  const { move, movers } = pick;
  const { n, width, tables, least, most } = s.problem;
  const r = move.round;
  move.person = movers[draw.below(movers.length)] as number;
  move.from = s.seat[r * n + move.person] as number;
  const step = draw.below(movers.length + 1);
  if (step < movers.length) {
    move.other = movers[step] as number;
    move.to = s.seat[r * n + move.other] as number;
    return move.to !== move.from;
  }
  move.other = -1;
  move.to = draw.below(tables[r] as number);
  const leaves = (s.size[r * width + move.from] as number) > (least[r] as number);
  return move.to !== move.from && leaves && (s.size[r * width + move.to] as number) < (most[r] as number);
}

/** Dearer while there are faults, cheaper once there are none: the run stays at the edge of the rules. */
function adjustPrice(price: number, faults: number, ceiling: number): number {
  return faults > 0 ? Math.min(price * UP, ceiling) : Math.max(price * DOWN, FLOOR);
}

interface Record {
  seat: Int16Array | null;
  score: number;
}

function keepBest(s: Seating, best: Record): void {
  if (s.faults > 0 || s.worth <= best.score) return;
  best.score = s.worth;
  if (best.seat === null) best.seat = s.seat.slice();
  else best.seat.set(s.seat);
}

function tryMove(s: Seating, move: Move, at: { price: number; allowance: number }): boolean {
  const faults = countAddedFaults(s, move);
  const worth = computeAddedWorth(s, move);
  if (worth - at.price * faults < -at.allowance) return false;
  applyMove(s, move, { worth, faults });
  return true;
}

function readRecord(s: Seating, best: Record): SeatingPlan | null {
  return best.seat === null ? null : readPlan({ ...s, seat: best.seat });
}

/** Runs one cooling on a plan, which it changes, and answers the best plan without a fault. */
export function annealPlan(s: Seating, cooling: Cooling): AnnealedPlan {
  const { draw, spent, hot, cold, target } = cooling;
  const rounds = listMovers(s.problem);
  const best: Record = { seat: null, score: Number.NEGATIVE_INFINITY };
  keepBest(s, best);
  if (rounds.length === 0) return { plan: readRecord(s, best), score: best.score, trials: 0 };
  const move: Move = { round: 0, person: 0, other: 0, from: 0, to: 0 };
  const pick: { movers: MoverRow[1]; move: Move } = { movers: new Int16Array(0), move };
  const unit = 1e6;
  const at = { price: cooling.price, allowance: 0 };
  let trials = 0;
  for (let share = spent(0); share < 1 && best.score < target; share = spent(trials)) {
    const heat = unit * hot * (cold / hot) ** share;
    for (let k = 0; k < BATCH; k += 1) {
      const [round, movers] = rounds[draw.below(rounds.length)] as MoverRow;
      move.round = round;
      pick.movers = movers;
      at.allowance = heat * (quantile[draw.u32() & (QUANTILES - 1)] as number);
      if (!drawMove(s, draw, pick)) continue;
      if (tryMove(s, move, at)) keepBest(s, best);
    }
    trials += BATCH;
    at.price = adjustPrice(at.price, s.faults, cooling.dearest);
  }
  return { plan: readRecord(s, best), score: best.score, trials };
}
