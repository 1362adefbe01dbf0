// The planner: a construction where there is one, annealing otherwise, and the proof when the bound is reached.
import { accept, createDraw, type Draw, type Refusal, type Result, refuse } from '../kernel/index.js';
import { annealPlan, type Spent } from './anneal.js';
import { computeBound, type RotationBound } from './bound.js';
import { listBreaches } from './breach.js';
import { computeFigures, type PlanFigures } from './evaluate.js';
import type { RotationInstance, SeatingPlan } from './instance.js';
import { createProblem, type Problem } from './problem.js';
import { createSeating } from './seating.js';
import { createStart } from './start.js';

/** A plan that keeps every rule, with its figures; `optimal` only when a bound proves it. */
export interface SeatingSolution {
  readonly plan: SeatingPlan;
  readonly figures: PlanFigures;
  readonly bound: RotationBound;
  readonly optimal: boolean;
}

/** Seed of the draws, and how much of the effort is spent. */
export interface Effort {
  readonly seed: number;
  readonly spent: Spent;
}

/** Cost of a fault, in millionths: one and a half ordinary meetings. */
const PRICE = 1.5e6;
const RESCUE_PRICE = 20e6;
const RESCUE_TRIALS = 300_000;
const RESCUES = 4;
const RUNS = 1;

/** Temperatures that melted no more than needed, measured on the published instances. */
const HOT = 0.6;
const COLD = 0.06;

interface Best {
  plan: SeatingPlan | null;
  score: number;
}

function annealAfresh(problem: Problem, best: Best, run: { draw: Draw; spent: Spent; target: number }): void {
  const seating = createSeating(problem, createStart(problem, run.draw), PRICE);
  const found = annealPlan(seating, { hot: HOT, cold: COLD, ...run });
  if (found.plan !== null && found.score > best.score) {
    best.plan = found.plan;
    best.score = found.score;
  }
}

/** Beyond the effort given: a plan that keeps the rules matters more than a plan in time. */
function rescue(problem: Problem, best: Best, draw: Draw): void {
  for (let k = 0; k < RESCUES && best.plan === null; k += 1) {
    const seating = createSeating(problem, createStart(problem, draw), RESCUE_PRICE);
    const spent: Spent = (trials) => (seating.faults === 0 ? 1 : trials / RESCUE_TRIALS);
    const found = annealPlan(seating, { hot: 8, cold: 0.2, draw, spent, target: Number.POSITIVE_INFINITY });
    if (found.plan !== null) Object.assign(best, found);
  }
}

function searchPlan(problem: Problem, effort: Effort, target: number): SeatingPlan | null {
  const draw = createDraw(effort.seed);
  const best: Best = { plan: null, score: Number.NEGATIVE_INFINITY };
  for (let run = 0; run < RUNS && best.score < target; run += 1) {
    const spent: Spent = (trials) => effort.spent(trials) * RUNS - run;
    annealAfresh(problem, best, { draw, spent, target });
  }
  if (best.plan === null) rescue(problem, best, draw);
  return best.plan;
}

/** Plans a seating. Refuses `no-plan` when none that keeps the rules was found. */
export function computePlan(
  instance: RotationInstance,
  effort: Effort,
): Result<SeatingSolution, Refusal<'no-plan'>> {
  const problem = createProblem(instance);
  const bound = computeBound(problem);
  const plan = searchPlan(problem, effort, bound.W * 1000);
  if (plan === null) return refuse('no-plan');
  if (listBreaches(problem, plan).length > 0) throw new Error('rotation/computePlan: the plan breaks a rule');
  const figures = computeFigures(problem, plan);
  return accept({ plan, figures, bound, optimal: figures.W === bound.W });
}
