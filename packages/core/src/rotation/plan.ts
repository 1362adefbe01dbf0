// The planner: a construction where there is one, annealing otherwise, and the proof when the bound is reached.
import { accept, createDraw, type Draw, type Refusal, type Result, refuse } from '../kernel/index.js';
import { annealPlan, type Spent } from './anneal.js';
import { computeBound, type RotationBound } from './bound.js';
import { listBreaches } from './breach.js';
import { constructPlan, isPlain } from './construct.js';
import { computeFigures, type PlanFigures } from './evaluate.js';
import type { RotationInstance, SeatingPlan } from './instance.js';
import { annealLabels } from './label.js';
import { createProblem, type Problem } from './problem.js';
import { createSeating, type Seating } from './seating.js';
import { createStart } from './start.js';
import { turnGroups } from './starter.js';

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

/** Cost of a fault, in millionths: two and a half ordinary meetings. */
const PRICE = 2.5e6;
const RESCUE_PRICE = 20e6;
const RESCUE_TRIALS = 300_000;
const RESCUES = 12;
const LAST_MILE = { hot: 1.2, cold: 0.1, price: 4e6, dearest: 8e6 };
/** Share of the effort given to who takes which place of a construction. */
const LABEL_SHARE = 0.5;

/** Temperatures that melted no more than needed, measured on the published instances. */
const HOT = 0.6;
const COLD = 0.05;
const WARM = 0.15;
const MEND = 0.35;
const MEND_PRICE = 4e6;
const MELT_SHARE = 0.7;

interface Best {
  plan: SeatingPlan | null;
  score: number;
}

interface Run {
  readonly draw: Draw;
  readonly spent: Spent;
  /** Worth, in millionths, that no plan exceeds. */
  readonly target: number;
}

function keepPlan(best: Best, found: { plan: SeatingPlan | null; score: number }): void {
  if (found.plan === null || found.score <= best.score) return;
  best.plan = found.plan;
  best.score = found.score;
}

/** No absence and no rule but hosts and themes: what constructions suppose. */
function isUnruled({ present, rules }: Problem): boolean {
  const asked = [rules.apart, rules.together, rules.quota, Object.keys(rules.allowed)];
  return !present.includes(0) && asked.every((list) => list.length === 0);
}

/** A plan without search: lines, differences, or a starter that turns. */
function listConstructions(problem: Problem, bound: RotationBound): readonly SeatingPlan[] {
  if (!isUnruled(problem) || !isPlain(problem)) return [];
  const written = constructPlan(problem);
  if (written !== null && computeFigures(problem, written).D === bound.D) return [written];
  const free = problem.distinct[0] === 0 && !problem.fixed.some((table) => table >= 0);
  const size = { n: problem.n, tables: problem.width, rounds: problem.rounds };
  const turned = free && bound.how !== 'pairs' ? turnGroups(size) : null;
  return [written, turned].filter((plan) => plan !== null);
}

function measurePlan(problem: Problem, plan: SeatingPlan): { plan: SeatingPlan | null; score: number } {
  const keeps = listBreaches(problem, plan).length === 0;
  return { plan: keeps ? plan : null, score: computeFigures(problem, plan).W * 1000 };
}

/** Beyond the effort given: a plan that keeps the rules matters more than a plan in time. */
function rescue(problem: Problem, best: Best, draw: Draw): void {
  for (let k = 0; k < RESCUES && best.plan === null; k += 1) {
    const seating = createSeating(problem, createStart(problem, draw));
    const spent: Spent = (trials) => (seating.faults === 0 ? 1 : trials / RESCUE_TRIALS);
    keepPlan(
      best,
      annealPlan(seating, {
        hot: 8,
        cold: 0.2,
        price: RESCUE_PRICE,
        dearest: RESCUE_PRICE,
        draw,
        spent,
        target: Number.POSITIVE_INFINITY,
      }),
    );
  }
}

/** Until no rule is broken, within limits. */
function untilKept(seating: Seating): Spent {
  return (trials) => (seating.faults === 0 ? 1 : trials / RESCUE_TRIALS);
}

/** Part of an effort, from one share of it to another. */
function limitShare(spent: Spent, from: number, to: number): Spent {
  return (trials) => (spent(trials) - from) / (to - from);
}

function annealAll(problem: Problem, best: Best, run: Run): void {
  const weighted = problem.instance.weights.kind !== 'uniform' || problem.instance.history.length > 0;
  const relabelled = weighted && best.plan !== null ? LABEL_SHARE : 0;
  if (best.plan !== null && relabelled > 0) {
    keepPlan(best, annealLabels(problem, best.plan, { ...run, spent: limitShare(run.spent, 0, relabelled) }));
  }
  const spent = limitShare(run.spent, relabelled, 1);
  const start = createStart(problem, run.draw);
  const seating = createSeating(problem, start);
  const melt = { hot: HOT, cold: WARM, price: PRICE, dearest: PRICE };
  const melted = annealPlan(seating, { ...melt, ...run, spent: (trials) => spent(trials) / MELT_SHARE });
  keepPlan(best, melted);
  const mend = { hot: MEND, cold: COLD, price: MEND_PRICE, dearest: 2 * MEND_PRICE };
  keepPlan(
    best,
    annealPlan(seating, {
      ...mend,
      ...run,
      spent: (trials) => (spent(melted.trials + trials) - MELT_SHARE) / (1 - MELT_SHARE),
    }),
  );
  if (seating.faults > 0)
    keepPlan(best, annealPlan(seating, { ...LAST_MILE, ...run, spent: untilKept(seating) }));
}

function searchPlan(problem: Problem, effort: Effort, bound: RotationBound): SeatingPlan | null {
  const draw = createDraw(effort.seed);
  const target = bound.W * 1000;
  const best: Best = { plan: null, score: Number.NEGATIVE_INFINITY };
  for (const plan of listConstructions(problem, bound)) keepPlan(best, measurePlan(problem, plan));
  if (best.score < target) annealAll(problem, best, { draw, target, spent: effort.spent });
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
  const plan = searchPlan(problem, effort, bound);
  if (plan === null) return refuse('no-plan');
  if (listBreaches(problem, plan).length > 0) throw new Error('rotation/computePlan: the plan breaks a rule');
  const figures = computeFigures(problem, plan);
  return accept({ plan, figures, bound, optimal: figures.W === bound.W });
}
