// How a budget is spent: on who takes which place of a known plan, on polishing it, on annealing from nothing.
import type { Draw } from '../../kernel/index.js';
import type { KnownPlan } from '../construct/candidates.js';
import type { SeatingPlan } from '../instance/instance.js';
import type { Problem } from '../instance/problem.js';
import { type Breach, listBreachesOf } from '../measure/breach.js';
import { computeFiguresOf } from '../measure/evaluate.js';
import { type AnnealedPlan, annealPlan, type Spent } from './anneal.js';
import { exhaustPlans } from './exhaust.js';
import { annealLabels } from './label.js';
import { createSeating } from './seating.js';
import { createStart } from './start.js';

/** Temperatures, in ordinary meetings: from nothing, from nothing when all themes are seen, from a good plan, for places. */
const MELT = { hot: 0.6, cold: 0.2 };
const MELT_FULL = { hot: 1, cold: 0.2 };
const POLISH = { hot: 0.25, cold: 0.1 };
const PLACE = { hot: 0.8, cold: 0.05 };
/** What a fault costs at first and at most, and a meeting of an apart pair. */
const PRICE = 4;
const DEAREST = 20;
const FINE = 4;
/** Shares of the budget: places of a known plan; annealing from nothing where the known plan is not the best possible. */
const PLACE_SHARE = 0.5;
const MELT_SHARE = 0.6;
/** Share of the budget that tells the pace; sweeps of all pairs beyond which two runs find more than one twice as long. */
const PACE_SHARE = 0.01;
const AMPLE_SWEEPS = 5_000;
const RESCUES = 2;
const RESCUE_TRIALS = 200_000;
/** Days of so few people are tried in turn first. */
const SMALL = 10;
/** First plans drawn before all are tried in turn; plans tried in turn before anything else, and when nothing else helped. */
const STARTS = 4;
const FIRST_STEPS = 2_000;
const LAST_STEPS = 60_000;

/** Budget and chance of a search. */
export interface Run {
  readonly draw: Draw;
  readonly spent: Spent;
  /** Worth, in millionths, that no plan exceeds. */
  readonly target: number;
}

interface Heat {
  readonly hot: number;
  readonly cold: number;
}

interface Best {
  plan: SeatingPlan | null;
  score: number;
}

function keepPlan(best: Best, found: { plan: SeatingPlan | null; score: number }): void {
  if (found.plan === null || found.score <= best.score) return;
  best.plan = found.plan;
  best.score = found.score;
}

/** Worth of an ordinary meeting, in millionths: the unit of temperatures. */
function computeUnit(problem: Problem): number {
  const { weights, meetingValue } = problem.instance;
  const base = weights.kind === 'uniform' ? 1000 : weights.values.base;
  return Math.max(1, base * (meetingValue[0] ?? 0));
}

/** Part of a budget, from one share of it to another; trials already made are counted in. */
function limitShare(run: Run, from: number, to: number): Run {
  return { ...run, spent: (trials) => (run.spent(trials) - from) / (to - from) };
}

/** What is left of a budget after so many trials. */
function resume(run: Run, made: number): Run {
  return { ...run, spent: (trials) => run.spent(made + trials) };
}

function annealFrom(problem: Problem, start: SeatingPlan, at: { run: Run; heat: Heat }): AnnealedPlan {
  const unit = computeUnit(problem);
  const seating = createSeating(problem, start, FINE * unit);
  return annealPlan(seating, {
    ...at.run,
    hot: at.heat.hot * unit,
    cold: at.heat.cold * unit,
    price: PRICE * unit,
    dearest: DEAREST * unit,
  });
}

/** Whether an activity shows every theme, which leaves people few ways to exchange. */
function isFull({ activity, distinct, tables }: Problem): boolean {
  return tables.some(
    (count, r) => distinct[r] === 1 && activity.filter((one) => one === activity[r]).length >= count,
  );
}

/** Rules that annealing takes for granted: it keeps them, and cannot mend them. */
const GRANTED: ReadonlySet<Breach['rule']> = new Set(['presence', 'host', 'theme', 'size']);

/** A first plan that may be annealed; null when none was found. */
function findStart(problem: Problem, draw: Draw): SeatingPlan | null {
  for (let k = 0; k < STARTS; k += 1) {
    const start = createStart(problem, draw);
    if (!listBreachesOf(problem, start).some(({ rule }) => GRANTED.has(rule))) return start;
  }
  const tried = exhaustPlans(problem, LAST_STEPS);
  return tried === 'unknown' ? null : tried;
}

/** Pairs of people who move, over all rounds: those that a sweep weighs. */
function countPairs({ n, rounds, fixed, present }: Problem): number {
  const movers = Array.from({ length: rounds }, (_, r) =>
    present.subarray(r * n, (r + 1) * n).reduce((sum, here, i) => {
      return sum + (here === 1 && (fixed[r * n + i] as number) < 0 ? 1 : 0);
    }, 0),
  );
  return Math.max(
    1,
    movers.reduce((sum, count) => sum + count ** 2 / 2, 0),
  );
}

/** Anneals for a whole budget: in one run or, when there is ample time, in two that start apart, whichever is better. */
function annealOnceOrTwice(problem: Problem, start: SeatingPlan, at: { run: Run; heat: Heat }): AnnealedPlan {
  const { run, heat } = at;
  const pace = annealFrom(problem, start, { run: limitShare(run, 0, PACE_SHARE), heat });
  if (pace.score >= run.target) return pace;
  const rest = resume(run, pace.trials);
  const ample = pace.trials / PACE_SHARE >= AMPLE_SWEEPS * countPairs(problem);
  const half = ample ? (PACE_SHARE + 1) / 2 : 1;
  const one = annealFrom(problem, start, { run: limitShare(rest, PACE_SHARE, half), heat });
  const known = one.score > pace.score ? one : pace;
  if (!ample || known.score >= run.target) return known;
  const other = findStart(problem, run.draw) ?? start;
  const two = annealFrom(problem, other, { run: limitShare(resume(rest, one.trials), half, 1), heat });
  return two.score > known.score ? two : known;
}

/** Anneals from nothing; again and briefly, beyond the budget, while no plan seen keeps the rules. */
function melt(problem: Problem, best: Best, run: Run): void {
  const heat = isFull(problem) ? MELT_FULL : MELT;
  const start = findStart(problem, run.draw);
  if (start === null) return;
  keepPlan(best, measure(problem, start));
  const short: Run = { ...run, spent: (trials) => trials / RESCUE_TRIALS };
  for (let k = 0; k < STARTS; k += 1) {
    const found =
      k === 0
        ? annealOnceOrTwice(problem, start, { run, heat }).plan
        : annealFrom(problem, start, { run: short, heat }).plan;
    if (found === null) continue;
    keepPlan(best, measure(problem, found));
    return;
  }
}

/** Beyond the budget given: a plan that keeps the rules matters more than a plan in time. */
function rescue(problem: Problem, best: Best, run: Run): void {
  for (let k = 0; k < RESCUES && best.plan === null; k += 1)
    melt(problem, best, { ...run, target: 0, spent: (trials) => trials / RESCUE_TRIALS });
}

function isWeighted({ instance }: Problem): boolean {
  return instance.weights.kind !== 'uniform' || instance.history.length > 0;
}

function measure(problem: Problem, plan: SeatingPlan): { plan: SeatingPlan | null; score: number } {
  const keeps = listBreachesOf(problem, plan).length === 0;
  return { plan: keeps ? plan : null, score: computeFiguresOf(problem, plan).W * 1000 };
}

/** From a known plan: places first where pairs differ, then a polish. */
function improveKnown(problem: Problem, best: Best, run: Run): void {
  const start = best.plan;
  if (start === null) return;
  const weighted = isWeighted(problem);
  const unit = computeUnit(problem);
  if (weighted) {
    const part = limitShare(run, 0, PLACE_SHARE);
    keepPlan(best, annealLabels(problem, start, { ...part, hot: PLACE.hot * unit, cold: PLACE.cold * unit }));
  }
  const rest = weighted ? limitShare(run, PLACE_SHARE, 1) : run;
  keepPlan(best, annealFrom(problem, best.plan ?? start, { run: rest, heat: POLISH }));
}

/** Tries plans in turn; false when that proves that there is none. */
function tryAll(problem: Problem, best: Best, steps: number): boolean {
  const tried = exhaustPlans(problem, steps);
  if (tried !== null && tried !== 'unknown') keepPlan(best, measure(problem, tried));
  return tried !== null;
}

/** Searches within a budget, from a plan known without search when there is one; null when nothing keeps the rules. */
export function searchPlan(
  problem: Problem,
  at: { readonly known: KnownPlan | null; readonly run: Run },
): SeatingPlan | null {
  const { known, run } = at;
  const best: Best = { plan: null, score: Number.NEGATIVE_INFINITY };
  if (known !== null) keepPlan(best, measure(problem, known.plan));
  if (best.score >= run.target) return best.plan;
  if (best.plan === null && problem.n <= SMALL && !tryAll(problem, best, FIRST_STEPS)) return null;
  if (known === null || best.plan === null) melt(problem, best, run);
  else if (known?.trusted === true) improveKnown(problem, best, run);
  else {
    const other: Best = { plan: null, score: Number.NEGATIVE_INFINITY };
    melt(problem, other, limitShare(run, 0, MELT_SHARE));
    improveKnown(problem, best, limitShare(run, MELT_SHARE, 1));
    keepPlan(best, other);
  }
  if (best.plan === null && tryAll(problem, best, LAST_STEPS)) rescue(problem, best, run);
  return best.plan;
}
