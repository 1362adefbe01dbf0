// Who takes which place of a plan: exchanging two people's whole days keeps its shape and changes who meets whom.

import type { Draw } from '../kernel/index.js';
import type { AnnealedPlan, Spent } from './anneal.js';
import { computeWorth, countMeetings } from './evaluate.js';
import type { SeatingPlan } from './instance.js';
import type { Problem } from './problem.js';

const BATCH = 64;
const HOT = 0.8;
const COLD = 0.02;

interface Labels {
  readonly problem: Problem;
  /** Times two places meet. */
  readonly met: Uint8Array;
  /** Place of each person. */
  readonly place: Int16Array;
}

function sumWorth(problem: Problem, pair: number, times: number): number {
  let sum = 0;
  for (let k = 0; k < times; k += 1) sum += computeWorth(problem, pair, k);
  return sum;
}

/** What two people would bring by exchanging their days, in millionths. */
function computeExchange({ problem, met, place }: Labels, a: number, b: number): number {
  const { n } = problem;
  const rowA = (place[a] as number) * n;
  const rowB = (place[b] as number) * n;
  let added = 0;
  for (let k = 0; k < n; k += 1) {
    if (k === a || k === b) continue;
    const withA = met[rowA + (place[k] as number)] as number;
    const withB = met[rowB + (place[k] as number)] as number;
    if (withA === withB) continue;
    added += sumWorth(problem, a * n + k, withB) - sumWorth(problem, a * n + k, withA);
    added += sumWorth(problem, b * n + k, withA) - sumWorth(problem, b * n + k, withB);
  }
  return added;
}

function exchangePlaces(place: Int16Array, a: number, b: number): void {
  const kept = place[a] as number;
  place[a] = place[b] as number;
  place[b] = kept;
}

/** Exchanges days by annealing; hosts keep theirs. Made for problems without absence or rules. */
export function annealLabels(
  problem: Problem,
  plan: SeatingPlan,
  cooling: { readonly draw: Draw; readonly spent: Spent; readonly target: number },
): AnnealedPlan {
  const { n, fixed } = problem;
  const { draw, spent, target } = cooling;
  const movers = Array.from({ length: n }, (_, i) => i).filter((i) => (fixed[i] as number) < 0);
  const labels: Labels = {
    problem,
    met: countMeetings(problem, plan),
    place: Int16Array.from({ length: n }, (_, i) => i),
  };
  let score = 0;
  for (let i = 0; i < n; i += 1)
    for (let j = i + 1; j < n; j += 1) score += sumWorth(problem, i * n + j, labels.met[i * n + j] as number);
  let bestScore = score;
  let best = labels.place.slice();
  let trials = 0;
  for (let share = spent(0); share < 1 && bestScore < target && movers.length > 1; share = spent(trials)) {
    const heat = 1e6 * HOT * (COLD / HOT) ** share;
    for (let k = 0; k < BATCH; k += 1) {
      const a = movers[draw.below(movers.length)] as number;
      const b = movers[draw.below(movers.length)] as number;
      if (a === b) continue;
      const added = computeExchange(labels, a, b);
      if (added < 0 && added < heat * Math.log((draw.u32() + 1) / 2 ** 32)) continue;
      exchangePlaces(labels.place, a, b);
      score += added;
      if (score <= bestScore) continue;
      bestScore = score;
      best = labels.place.slice();
    }
    trials += BATCH;
  }
  return {
    plan: plan.map((round) => Array.from(best, (place) => round[place] ?? -1)),
    score: bestScore,
    trials,
  };
}
