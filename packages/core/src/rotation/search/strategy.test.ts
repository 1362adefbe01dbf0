// How a budget is spent: known plans are kept, tried or improved; rules are kept even when there is hardly any time.
import { describe, expect, it } from 'vitest';
import { createDraw } from '../../kernel/index.js';
import { findKnownPlan } from '../construct/candidates.js';
import { constructPlan } from '../construct/lines.js';
import { computeBound, evaluatePlan, formatPlan } from '../index.js';
import { NO_RULES, type RotationInstance } from '../instance/instance.js';
import { createProblem } from '../instance/problem.js';
import { judgePlan } from '../testing/checker.js';
import { createInstance, drawWeights, solve } from '../testing/days.js';
import { type Run, searchPlan } from './strategy.js';

const runOf = (trials: number, target = Number.POSITIVE_INFINITY): Run => ({
  draw: createDraw(3),
  spent: (made) => made / trials,
  target,
});

function search(instance: RotationInstance, trials: number) {
  const problem = createProblem(instance);
  const known = findKnownPlan(problem, computeBound(instance));
  const plan = searchPlan(problem, { known, run: runOf(trials) });
  return { known, plan: plan ?? [], verdict: judgePlan(instance, formatPlan(plan ?? [])) };
}

describe('a known plan', () => {
  it.each([
    ['lines reach the bound', { tables: 5, n: 25, rounds: 5, hosted: true }, true],
    ['a starter reaches it', { tables: 5, n: 15, rounds: 7, hosted: false }, true],
    ['the catalogue was solved long', { tables: 6, n: 40, rounds: 5, hosted: true }, true],
    ['so was it for ten tables and ten rounds', { tables: 10, n: 60, rounds: 10, hosted: true }, true],
    ['levels that turn repeat some pairs', { tables: 10, n: 61, rounds: 10, hosted: true }, false],
  ])('is trusted or not: %s', (_, day, trusted) => {
    const instance = createInstance(day);
    const known = findKnownPlan(createProblem(instance), computeBound(instance));
    expect(known?.trusted).toBe(trusted);
    expect(judgePlan(instance, formatPlan(known?.plan ?? [])).faults).toEqual([]);
  });

  it('is none for a series, or with a rule asked for', () => {
    const day = { tables: 5, n: 25, rounds: 5, hosted: true };
    const ruled = createInstance(day, { constraints: { ...NO_RULES, apart: [[7, 8]] } });
    const mixed = createInstance(day, {
      rounds: [
        { activity: 0, tables: 5 },
        { activity: 1, tables: 5 },
      ],
      activities: [{}, {}],
    });
    for (const instance of [ruled, mixed])
      expect(findKnownPlan(createProblem(instance), computeBound(instance))).toBeNull();
  });

  it('is never made worse', () => {
    for (const day of [
      { tables: 6, n: 36, rounds: 5, hosted: true },
      { tables: 10, n: 60, rounds: 8, hosted: true },
      { tables: 6, n: 30, rounds: 6, hosted: true },
    ]) {
      const { known, verdict } = search(createInstance(day), 5_000);
      const before = judgePlan(createInstance(day), formatPlan(known?.plan ?? []));
      expect(verdict.faults).toEqual([]);
      expect(verdict.D).toBeGreaterThanOrEqual(before.D);
    }
  });

  it('is where worth is looked for first when pairs differ', () => {
    const instance = createInstance(
      { tables: 5, n: 25, rounds: 5, hosted: true },
      { weights: drawWeights(25, 9) },
    );
    const written = evaluatePlan(instance, constructPlan(createProblem(instance)) ?? []);
    const { verdict } = search(instance, 60_000);
    expect(verdict.D).toBe(250);
    expect(verdict.W).toBeGreaterThan(1.01 * written.W);
  });

  it('of six tables carries its pairs over to people who differ', () => {
    const instance = createInstance(
      { tables: 6, n: 36, rounds: 4, hosted: true },
      { weights: drawWeights(36, 5) },
    );
    const { verdict } = search(instance, 120_000);
    expect(verdict.faults).toEqual([]);
    expect(verdict.D).toBeGreaterThanOrEqual(345);
  });
});

describe('rules', () => {
  const tight = createInstance(
    { tables: 5, n: 25, rounds: 5, hosted: true },
    {
      weights: { kind: 'uniform', category: Array.from({ length: 25 }, (_, i) => (i >= 20 ? 1 : 0)) },
      constraints: {
        apart: [
          [10, 11],
          [11, 12],
          [10, 12],
        ],
        together: [[13, 14, [0, 1, 2, 3, 4]]],
        allowed: {},
        quota: [{ category: 1, min: 1, max: 1 }],
      },
    },
  );

  it('that leave little room are kept, from every seed', () => {
    for (let seed = 1; seed <= 4; seed += 1)
      expect(solve(tight, 300_000, seed).figures.D).toBeGreaterThan(150);
  });

  it('are kept even when the time given was not enough', () => {
    const plan = searchPlan(createProblem(tight), { known: null, run: runOf(1) });
    expect(judgePlan(tight, formatPlan(plan ?? [])).faults).toEqual([]);
  });

  it('of accessibility are kept: somebody who only reaches three tables of five, for three rounds', () => {
    const instance = createInstance(
      { tables: 5, n: 27, rounds: 3, hosted: true },
      { constraints: { ...NO_RULES, allowed: { 26: [1, 2, 4], 25: [1, 2, 4], 24: [1, 2, 4] } } },
    );
    const { plan } = solve(instance, 20_000);
    for (const person of [24, 25, 26])
      expect([...new Set(plan.map((row) => row[person] ?? -1))].sort()).toEqual([1, 2, 4]);
  });

  it('of languages are kept: two tables where eight people may sit, over two rounds', () => {
    const people = [10, 11, 12, 13, 14, 15, 16, 17];
    const allowed = Object.fromEntries(people.map((person) => [person, [0, 3]]));
    const instance = createInstance(
      { tables: 4, n: 20, rounds: 2, hosted: true },
      { constraints: { ...NO_RULES, allowed } },
    );
    const { plan } = solve(instance, 20_000);
    for (const person of people) expect(plan.map((row) => row[person]).sort()).toEqual([0, 3]);
  });
});

describe('uneven days', () => {
  it('may be looser when the spread allows it', () => {
    const instance = createInstance({ tables: 4, n: 22, rounds: 4, hosted: true }, { maxSpread: 3 });
    const { figures } = solve(instance, 20_000);
    expect(figures.spread).toBeLessThanOrEqual(3);
  });

  it('with no spread at all seat as many at every table', () => {
    const instance = createInstance({ tables: 4, n: 24, rounds: 3, hosted: false }, { maxSpread: 0 });
    expect(solve(instance, 5_000).figures.spread).toBe(0);
  });

  it('whose people come and go keep hosts and themes for those who are there', () => {
    const presence = Array.from({ length: 5 }, (_, r) =>
      Array.from({ length: 28 }, (__, i) => (i > 4 && (i * 7 + r * 3) % 9 === 0 ? '0' : '1')).join(''),
    );
    const instance = createInstance(
      { tables: 5, n: 28, rounds: 5, hosted: true },
      { presence, weights: drawWeights(28, 2) },
    );
    expect(solve(instance, 40_000).figures.spread).toBeLessThanOrEqual(1);
  });
});

describe('a day without a known plan', () => {
  const day = { tables: 3, n: 12, rounds: 3, hosted: false };
  const ruled = createInstance(day, {
    weights: drawWeights(12, 7),
    constraints: { ...NO_RULES, apart: [[7, 8]] },
  });
  /** Pairs of twelve people over three rounds: one sweep. */
  const SWEEP = 216;
  /** Trials between two looks at what is spent, or hardly more. */
  const BATCH = 2048;

  it.each([
    ['in one run when time is short', 1_000 * SWEEP],
    ['in two runs when there is ample time', 10_000 * SWEEP],
  ])('spends what it was given, %s', (_, trials) => {
    let looks = 0;
    const problem = createProblem(ruled);
    const spent = (made: number): number => {
      looks += 1;
      return made / trials;
    };
    const plan = searchPlan(problem, {
      known: null,
      run: { draw: createDraw(3), spent, target: Number.POSITIVE_INFINITY },
    });
    expect(judgePlan(ruled, formatPlan(plan ?? [])).faults).toEqual([]);
    expect(looks).toBeGreaterThan(0.95 * (trials / BATCH));
    expect(looks).toBeLessThan(trials / BATCH + 8);
  });

  it('stops at the worth that no plan exceeds, whichever run finds it', () => {
    const problem = createProblem(ruled);
    const far = searchPlan(problem, { known: null, run: runOf(10_000 * SWEEP) }) ?? [];
    const target = evaluatePlan(ruled, far).W * 1000;
    const asked: number[] = [];
    const spent = (made: number): number => {
      asked.push(made);
      return made / (1_000_000 * SWEEP);
    };
    const plan = searchPlan(problem, { known: null, run: { draw: createDraw(3), spent, target } }) ?? [];
    expect(evaluatePlan(ruled, plan).W * 1000).toBe(target);
    expect(asked.length).toBeLessThan(100_000);
  });
});
