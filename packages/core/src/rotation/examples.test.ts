// Published instances: figures of their plans, bounds, and what the planner reaches by itself.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  computeBound,
  evaluatePlan,
  formatPlan,
  listBreaches,
  listImpossibleRules,
  parseInstance,
  parsePlan,
  type RotationInstance,
  type SeatingPlan,
} from './index.js';
import { judgePlan } from './testing/checker.js';
import { solve } from './testing/days.js';

interface Published {
  readonly id: string;
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

function readInstance(input: unknown): RotationInstance {
  const read = parseInstance(input);
  if (!read.ok) throw new Error(read.refusal.data?.field?.toString());
  return read.value;
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
  const instance = readInstance(published);
  const plan = readPlan(published.best.plan);
  const { D, W, maxMeet, minContacts } = published.best;

  it('measures the published plan as published, and as the judge does', () => {
    expect(evaluatePlan(instance, plan)).toMatchObject({ D, W, maxMeet, minContacts });
    expect(judgePlan(instance, published.best.plan)).toEqual({ faults: [], D, W, maxMeet, minContacts });
  });

  it('finds no rule broken by the published plan, none impossible', () => {
    expect(listBreaches(instance, plan)).toEqual([]);
    expect(listImpossibleRules(instance)).toEqual([]);
  });

  it('never bounds below what was reached', () => {
    const bound = computeBound(instance);
    expect(bound.D).toBeGreaterThanOrEqual(D);
    expect(bound.W).toBeGreaterThanOrEqual(W);
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
      const solved = solve(readInstance(published), 1);
      expect(solved.figures.W).toBe(published.best.W);
      expect(solved.optimal).toBe(true);
    });
  },
);

describe.each(names([...ruled, ...series]))('%s, with rules and absences', (_, published) => {
  it('is planned within every rule, near the best known', () => {
    const { figures, bound } = solve(readInstance(published), 1_000_000);
    expect(figures.W).toBeGreaterThan(0.955 * published.best.W);
    expect(figures.W).toBeLessThanOrEqual(bound.W);
  });

  it('is planned within every rule however little time there is', () => {
    for (let seed = 1; seed <= 3; seed += 1) solve(readInstance(published), 1_000, seed);
  });
});

describe('six tables, where no construction exists', () => {
  it.each([
    'wc-u-36-6-3',
    'wc-u-36-6-4',
    'wc-u-36-6-5',
    'wc-u-36-6-6',
    'wc-u-37-6-5',
    'wc-u-60-6-4',
    'wc-u-60-6-6',
  ])('[R077] %s is planned at once from the catalogue, within half a percent of the best known', (id) => {
    const published = worldCafes.find((one) => one.id === id);
    if (published === undefined) throw new Error(id);
    const { figures, optimal } = solve(readInstance(published), 1_000);
    expect(figures.D).toBeGreaterThanOrEqual(0.995 * published.best.D);
    expect(optimal).toBe(published.best.status === 'optimal');
  });
});
