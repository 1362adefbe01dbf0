// Plans known without search for a plain day: lines, differences, starters, and the catalogue of what was solved long once.
import type { SeatingPlan } from '../instance/instance.js';
import type { Problem } from '../instance/problem.js';
import type { RotationBound } from '../measure/bound.js';
import { computeFiguresOf } from '../measure/evaluate.js';
import { findInCatalogue } from './catalogue.js';
import { constructPlan, isPlain } from './lines.js';
import { turnGroups } from './starter.js';

/** No absence and no rule but hosts and themes: what constructions suppose. */
export function isUnruled({ present, rules }: Problem): boolean {
  const asked = [rules.apart, rules.together, rules.quota, Object.keys(rules.allowed)];
  return !present.includes(0) && asked.every((list) => list.length === 0);
}

function findTurned(problem: Problem, bound: RotationBound): SeatingPlan | null {
  const free = problem.distinct[0] === 0 && !problem.fixed.some((table) => table >= 0);
  if (!free || bound.how === 'pairs') return null;
  return turnGroups({ n: problem.n, tables: problem.width, rounds: problem.rounds });
}

/** A plan known without search, and whether searching from nothing is unlikely to do better. */
export interface KnownPlan {
  readonly plan: SeatingPlan;
  readonly trusted: boolean;
}

/** The plan known for a day that meets the most pairs; null where none is known. */
export function findKnownPlan(problem: Problem, bound: RotationBound): KnownPlan | null {
  if (!isUnruled(problem) || !isPlain(problem)) return null;
  const ways = [constructPlan, (one: Problem) => findTurned(one, bound), findInCatalogue];
  let best: KnownPlan | null = null;
  let most = -1;
  for (const way of ways) {
    const plan = way(problem);
    const D = plan === null ? -1 : computeFiguresOf(problem, plan).D;
    if (plan === null || D <= most) continue;
    most = D;
    best = { plan, trusted: D === bound.D || way === findInCatalogue };
    if (D === bound.D) break;
  }
  return best;
}
