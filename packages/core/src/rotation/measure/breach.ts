// Every rule a plan breaks, named one by one with who and where.

import type { RotationInstance, SeatingPlan } from '../instance/instance.js';
import { createProblem, type Problem } from '../instance/problem.js';
import { listTables } from './evaluate.js';

/** A rule broken by a plan: which, in which round, and the figures that show it (people and tables from 0). */
export interface Breach {
  readonly rule: 'presence' | 'host' | 'theme' | 'size' | 'apart' | 'together' | 'allowed' | 'quota';
  readonly round: number;
  readonly people: readonly number[];
  readonly table: number;
}

type See = (rule: Breach['rule'], people: readonly number[], table: number) => void;

function checkSeats(problem: Problem, at: { round: readonly number[]; r: number }, see: See): void {
  const { n, present, fixed, tables, rules } = problem;
  for (let i = 0; i < n; i += 1) {
    const table = at.round[i] ?? -1;
    const seated = table >= 0 && table < (tables[at.r] ?? 0);
    if (seated !== (present[at.r * n + i] === 1)) see('presence', [i], table);
    const fixedAt = fixed[at.r * n + i] ?? -1;
    if (fixedAt >= 0 && fixedAt !== table) see('host', [i], table);
    const allowed = rules.allowed[i];
    if (seated && allowed !== undefined && !allowed.includes(table)) see('allowed', [i], table);
  }
}

function checkPairs(problem: Problem, at: { round: readonly number[]; r: number }, see: See): void {
  const seat = (person: number): number => at.round[person] ?? -1;
  for (const [a, b] of problem.rules.apart) {
    if (seat(a) >= 0 && seat(a) === seat(b)) see('apart', [a, b], seat(a));
  }
  for (const [a, b, rounds] of problem.rules.together) {
    const both = seat(a) >= 0 && seat(b) >= 0;
    if (both && rounds.includes(at.r) && seat(a) !== seat(b)) see('together', [a, b], seat(a));
  }
}

function checkTables(problem: Problem, at: { round: readonly number[]; r: number }, see: See): void {
  const seated = listTables(at.round, problem.tables[at.r] ?? 1);
  const sizes = seated.map((people) => people.length);
  if (Math.max(...sizes) - Math.min(...sizes) > problem.instance.maxSpread) see('size', [], -1);
  for (const { category, min = 0, max = problem.n } of problem.rules.quota) {
    seated.forEach((people, table) => {
      const of = people.filter((person) => problem.category[person] === category).length;
      if (of < min || of > max) see('quota', [category], table);
    });
  }
}

function checkThemes(problem: Problem, plan: SeatingPlan): readonly Breach[] {
  const seen = new Set<string>();
  const found: Breach[] = [];
  plan.forEach((round, r) => {
    if (problem.distinct[r] !== 1) return;
    round.forEach((table, person) => {
      if (table < 0 || (problem.fixed[r * problem.n + person] ?? -1) >= 0) return;
      const visit = `${problem.activity[r]} ${person} ${table}`;
      if (seen.has(visit)) found.push({ rule: 'theme', round: r, people: [person], table });
      seen.add(visit);
    });
  });
  return found;
}

/** What a plan of a compiled instance breaks. */
export function listBreachesOf(problem: Problem, plan: SeatingPlan): readonly Breach[] {
  const found: Breach[] = [];
  plan.forEach((round, r) => {
    const see: See = (rule, people, table) => found.push({ rule, round: r, people, table });
    const at = { round, r };
    checkSeats(problem, at, see);
    checkPairs(problem, at, see);
    checkTables(problem, at, see);
  });
  return [...found, ...checkThemes(problem, plan)];
}

/** Lists what a plan breaks; empty for a plan that may be announced. */
export function listBreaches(instance: RotationInstance, plan: SeatingPlan): readonly Breach[] {
  return listBreachesOf(createProblem(instance), plan);
}
