// The planner: a construction where there is one, annealing otherwise, and the proof when the bound is reached.
import { createDraw, type Refusal } from '../kernel/index.js';
import { findKnownPlan } from './construct/candidates.js';
import type { RotationInstance, SeatingPlan } from './instance/instance.js';
import { createProblem } from './instance/problem.js';
import { computeBoundOf, type RotationBound } from './measure/bound.js';
import { listBreachesOf } from './measure/breach.js';
import { listConflicts } from './measure/conflict.js';
import { computeFiguresOf, type PlanFigures } from './measure/evaluate.js';
import { listImpossibleRulesOf, type RotationRefusal } from './measure/infeasible.js';
import type { Spent } from './search/anneal.js';
import { exhaustPlans } from './search/exhaust.js';
import { searchPlan } from './search/strategy.js';

/** A plan that keeps every rule, with its figures; `optimal` only when a bound proves it. */
export interface PlannedRotation {
  readonly plan: SeatingPlan;
  readonly figures: PlanFigures;
  readonly bound: RotationBound;
  readonly optimal: boolean;
}

/** How long to search: so many trials (the same plan on every machine), or so many milliseconds of a clock handed in. */
export type PlanBudget =
  | { readonly trials: number }
  | { readonly milliseconds: number; readonly now: () => number };

/** Seed of the draws, and how long to search. */
export interface PlanOptions {
  readonly seed: number;
  readonly budget: PlanBudget;
}

/** A plan, or every reason why there is none. */
export type PlanAnswer =
  | { readonly ok: true; readonly value: PlannedRotation }
  | { readonly ok: false; readonly refusals: readonly Refusal<RotationRefusal>[] };

function openBudget(budget: PlanBudget): Spent {
  if ('trials' in budget) return (made) => made / budget.trials;
  const start = budget.now();
  return () => (budget.now() - start) / budget.milliseconds;
}

/** Steps of a proof that no plan exists, and of each proof that one rule less would change nothing. */
const PROOF_STEPS = 60_000;
const DOUBT_STEPS = 10_000;

function isProven(instance: RotationInstance, steps: number): boolean {
  return exhaustPlans(createProblem(instance), steps) === null;
}

/** Rules that contradict each other, where that is proven; elsewhere, that none was found. */
function nameConflicts(instance: RotationInstance): readonly Refusal<RotationRefusal>[] {
  const named = isProven(instance, PROOF_STEPS)
    ? listConflicts(instance, (one) => isProven(one, DOUBT_STEPS))
    : [];
  return named.length > 0 ? named : [{ code: 'no-plan' }];
}

/**
 * Plans who sits where, round after round. A plan answered keeps every rule; rules that cannot be kept are refused one by
 * one, those that contradict each other together; `no-plan` says that none was found. The same seed and number of trials give the same plan everywhere.
 *
 * @example planRotation(instance, { seed: 1, budget: { trials: 1_000_000 } })
 */
export function planRotation(instance: RotationInstance, options: PlanOptions): PlanAnswer {
  const spent = openBudget(options.budget);
  const problem = createProblem(instance);
  const impossible = listImpossibleRulesOf(problem);
  if (impossible.length > 0) return { ok: false, refusals: impossible };
  const bound = computeBoundOf(problem);
  const run = { draw: createDraw(options.seed), spent, target: bound.W * 1000 };
  const plan = searchPlan(problem, { known: findKnownPlan(problem, bound), run });
  if (plan === null) return { ok: false, refusals: nameConflicts(instance) };
  if (listBreachesOf(problem, plan).length > 0)
    throw new Error('rotation/planRotation: the plan breaks a rule');
  const figures = computeFiguresOf(problem, plan);
  return { ok: true, value: { plan, figures, bound, optimal: figures.W === bound.W } };
}
