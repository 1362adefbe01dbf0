// Published instances: figures of their plans, bounds, and what the planner reaches by itself.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  computeBound,
  computeFigures,
  computePlan,
  createProblem,
  formatPlan,
  limitTrials,
  listBreaches,
  listImpossibleRules,
  type Problem,
  parseInstance,
  parsePlan,
  type SeatingPlan,
} from './index.js';

interface Published {
  readonly id: string;
  readonly heldOut: boolean;
  readonly bounds?: { readonly D: number };
  readonly best: {
    readonly D: number;
    readonly W: number;
    readonly maxMeet: number;
    readonly minContacts: number;
    readonly status: 'optimal' | 'best-known';
    readonly foundBy: string;
    readonly plan: readonly string[];
  };
}

function readExamples(name: string): readonly Published[] {
  return JSON.parse(
    readFileSync(new URL(`./examples/${name}.json`, import.meta.url), 'utf8'),
  ) as readonly Published[];
}

function readProblem(input: unknown): Problem {
  const read = parseInstance(input);
  if (!read.ok) throw new Error(read.refusal.data?.field?.toString());
  return createProblem(read.value);
}

function readPlan(text: readonly string[]): SeatingPlan {
  const plan = parsePlan(text);
  if (plan === null) throw new Error('unreadable plan');
  return plan;
}

const worldCafes = readExamples('world-cafe');
const groups = readExamples('social-golfer');
const ruled = readExamples('constraints');
const series = readExamples('series');
const all = [...worldCafes, ...groups, ...ruled, ...series];
const names = (list: readonly Published[]) => list.map((one) => [one.id, one] as const);

describe.each(names(all))('%s', (_, published) => {
  const problem = readProblem(published);
  const plan = readPlan(published.best.plan);
  const bound = computeBound(problem);

  it('measures the published plan as published', () => {
    const { D, W, maxMeet, minContacts } = computeFigures(problem, plan);
    const { best } = published;
    expect({ D, W, maxMeet, minContacts }).toEqual({
      D: best.D,
      W: best.W,
      maxMeet: best.maxMeet,
      minContacts: best.minContacts,
    });
  });

  it('finds no rule broken by the published plan, none impossible', () => {
    expect(listBreaches(problem, plan)).toEqual([]);
    expect(listImpossibleRules(problem)).toEqual([]);
  });

  it('never bounds below what was reached', () => {
    expect(bound.D).toBeGreaterThanOrEqual(published.best.D);
    expect(bound.W).toBeGreaterThanOrEqual(published.best.W);
    if (published.bounds !== undefined) expect(bound.D).toBe(published.bounds.D);
  });

  it('writes the plan back as it was', () => {
    expect(formatPlan(plan)).toEqual(published.best.plan);
  });
});

describe.each(names(all.filter(({ best }) => best.foundBy.startsWith('construction'))))(
  '[R077] %s, an optimum that a construction reaches',
  (_, published) => {
    it('is planned at once, with its proof', () => {
      const solved = computePlan(readProblem(published).instance, { seed: 1, spent: limitTrials(1) });
      if (!solved.ok) throw new Error(solved.refusal.code);
      expect(solved.value.figures.W).toBe(published.best.W);
      expect(solved.value.optimal).toBe(true);
    });
  },
);

describe.each(names([...ruled, ...series]))('%s, with rules and absences', (_, published) => {
  it('is planned within every rule, near the best known', () => {
    const solved = computePlan(readProblem(published).instance, { seed: 1, spent: limitTrials(120_000) });
    if (!solved.ok) throw new Error(solved.refusal.code);
    expect(listBreaches(readProblem(published), solved.value.plan)).toEqual([]);
    expect(solved.value.figures.W).toBeGreaterThan(0.75 * published.best.W);
    expect(solved.value.figures.W).toBeLessThanOrEqual(solved.value.bound.W);
  });
});

describe('six tables, where no construction exists', () => {
  it.each([
    ['wc-u-36-6-3', 1],
    ['wc-u-36-6-4', 0.98],
    ['wc-u-37-6-5', 0.96],
  ])('[R077] %s reaches %d of the best known in a fixed number of trials', (id, share) => {
    const published = worldCafes.find((one) => one.id === id);
    if (published === undefined) throw new Error(id);
    const solved = computePlan(readProblem(published).instance, { seed: 1, spent: limitTrials(300_000) });
    if (!solved.ok) throw new Error(solved.refusal.code);
    expect(solved.value.figures.D).toBeGreaterThanOrEqual(share * published.best.D);
    expect(solved.value.optimal).toBe(published.best.status === 'optimal');
  });
});
