// What a plan is worth, and every rule it breaks.
import type { RotationInstance, SeatingPlan } from '../instance/instance.js';
import { createProblem, type Problem } from '../instance/problem.js';

/** Figures of a plan. */
export interface PlanFigures {
  /** Distinct pairs met. */
  readonly D: number;
  /** Worth of all meetings, in thousandths: Σ weight · value of the first, the second… */
  readonly W: number;
  /** Most meetings of one pair. */
  readonly maxMeet: number;
  /** Smallest number of people anyone meets, among those who come; 0 for nobody. */
  readonly minContacts: number;
  /** Largest difference between two tables of one round. */
  readonly spread: number;
  /** Most colleges missing at a table that other tables of its round have; 0 where colleges are not said. */
  readonly collegeGap: number;
}

/** People at each table of a round. */
export function listTables(round: readonly number[], tables: number): readonly (readonly number[])[] {
  const seated: number[][] = Array.from({ length: tables }, () => []);
  round.forEach((table, person) => {
    seated[table]?.push(person);
  });
  return seated;
}

/** Times each pair meets in a plan, at `i·n + j`. */
export function countMeetings(problem: Problem, plan: SeatingPlan): Uint8Array {
  const { n } = problem;
  const met = new Uint8Array(n * n);
  plan.forEach((round, r) => {
    for (const seated of listTables(round, problem.tables[r] ?? 1)) {
      for (const i of seated) {
        for (const j of seated) if (i !== j) met[i * n + j] = (met[i * n + j] as number) + 1;
      }
    }
  });
  return met;
}

function computeSpread(problem: Problem, plan: SeatingPlan): number {
  const spreads = plan.map((round, r) => {
    const sizes = listTables(round, problem.tables[r] ?? 1).map((seated) => seated.length);
    return Math.max(...sizes) - Math.min(...sizes);
  });
  return Math.max(0, ...spreads);
}

function computeCollegeGap(problem: Problem, plan: SeatingPlan): number {
  const gaps = plan.map((round, r) => {
    const colleges = listTables(round, problem.tables[r] ?? 1).map(
      (seated) => new Set(seated.map((person) => problem.category[person])).size,
    );
    return Math.max(...colleges) - Math.min(...colleges);
  });
  return Math.max(0, ...gaps);
}

/** Worth of one more meeting of a pair after `times` of them, in millionths. */
export function computeWorth(problem: Problem, pair: number, times: number): number {
  return (problem.weight[pair] ?? 0) * (problem.value[(problem.history[pair] ?? 0) + times] ?? 0);
}

/** Measures a plan of a compiled instance. */
export function computeFiguresOf(problem: Problem, plan: SeatingPlan): PlanFigures {
  const { n, present } = problem;
  const met = countMeetings(problem, plan);
  let D = 0;
  let millionths = 0;
  let maxMeet = 0;
  let minContacts = n;
  for (let i = 0; i < n; i += 1) {
    let contacts = 0;
    for (let j = 0; j < n; j += 1) {
      const times = met[i * n + j] ?? 0;
      if (times > 0) contacts += 1;
      maxMeet = Math.max(maxMeet, times);
      if (j > i) for (let k = 0; k < times; k += 1) millionths += computeWorth(problem, i * n + j, k);
    }
    D += contacts;
    const comes = plan.some((_, r) => present[r * n + i] === 1);
    if (comes) minContacts = Math.min(minContacts, contacts);
  }
  return {
    D: D / 2,
    W: millionths / 1000,
    maxMeet,
    minContacts: minContacts === n ? 0 : minContacts,
    spread: computeSpread(problem, plan),
    collegeGap: computeCollegeGap(problem, plan),
  };
}

/**
 * Measures a plan: pairs met, worth, repeats, fewest contacts, sizes, colleges.
 *
 * @example evaluatePlan(instance, plan).D // 250
 */
export function evaluatePlan(instance: RotationInstance, plan: SeatingPlan): PlanFigures {
  return computeFiguresOf(createProblem(instance), plan);
}
