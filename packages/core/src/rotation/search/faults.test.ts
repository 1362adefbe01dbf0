// Rules that a search may break for a while: what a step adds is what a fresh count finds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraw } from '../../kernel/index.js';
import type { RotationInstance, SeatingRules } from '../instance/instance.js';
import { NO_RULES } from '../instance/instance.js';
import { createProblem, type Problem } from '../instance/problem.js';
import { judgePlan } from '../testing/checker.js';
import { createInstance } from '../testing/days.js';
import {
  countAddedFaults,
  createFaults,
  type Faults,
  followStep,
  measureQuota,
  type Step,
} from './faults.js';

function open(instance: RotationInstance, rows: readonly (readonly number[])[]) {
  const problem = createProblem(instance);
  const seat = Int16Array.from(rows.flat());
  const faults = createFaults(problem, seat);
  faults.count();
  return { problem, faults, seat };
}

function rule(
  more: Partial<SeatingRules>,
  day = { tables: 3, n: 9, rounds: 1, hosted: false },
): RotationInstance {
  const category = Array.from({ length: day.n }, (_, i) => i % 3);
  return createInstance(day, {
    constraints: { ...NO_RULES, ...more },
    weights: { kind: 'uniform', category },
  });
}

function makeStep(problem: Problem, faults: Faults, step: Step): void {
  followStep(problem, faults, step);
  const row = step.round * problem.n;
  faults.seat[row + step.person] = step.to;
  if (step.other >= 0) faults.seat[row + step.other] = step.from;
}

describe('how far a table is from a quota', () => {
  it.each([
    [{ category: 0, min: 1 }, 0, 1],
    [{ category: 0, min: 2 }, 0, 2],
    [{ category: 0, min: 2 }, 5, 0],
    [{ category: 0, max: 2 }, 2, 0],
    [{ category: 0, max: 2 }, 5, 3],
    [{ category: 0, min: 1, max: 2 }, 3, 1],
    [{ category: 0 }, 4, 0],
  ])('%o with %d people: %d', (quota, count, expected) => {
    expect(measureQuota(quota, count)).toBe(expected);
  });
});

describe('faults counted afresh', () => {
  const level = [[0, 0, 0, 1, 1, 1, 2, 2, 2]];

  it.each([
    ['none without rules', {}, 0],
    ['a table barred', { allowed: { 0: [1], 3: [1] } }, 1],
    ['mates parted', { together: [[0, 3, [0]] as const, [0, 1, [0]] as const] }, 1],
    ['a mate of another round is no fault', { together: [[0, 3, []] as const] }, 0],
    ['colleges shared out well', { quota: [{ category: 0, min: 1, max: 1 }] }, 0],
    ['colleges wanting at each of three tables', { quota: [{ category: 1, min: 2 }] }, 3],
  ])('%s', (_, rules, expected) => {
    expect(open(rule(rules), level).faults.total).toBe(expected);
  });

  it('leave the absent out', () => {
    const instance = { ...rule({ together: [[0, 3, [0]]] }), presence: ['011111111'] };
    expect(open(instance, [[-1, 0, 0, 1, 1, 1, 2, 2, 2]]).faults.total).toBe(0);
  });
});

describe('a step', () => {
  const level = [[0, 0, 0, 1, 1, 1, 2, 2, 2]];
  const exchange = (person: number, other: number): Step => ({
    round: 0,
    person,
    other,
    from: Math.floor(person / 3),
    to: Math.floor(other / 3),
  });

  it.each([
    ['joins mates', { together: [[0, 3, [0]] as const] }, exchange(0, 4), -1],
    ['parts mates', { together: [[0, 1, [0]] as const] }, exchange(0, 4), 1],
    ['exchanges mates, still parted', { together: [[0, 4, [0]] as const] }, exchange(0, 4), 0],
    ['takes a person where they may not sit', { allowed: { 0: [0] } }, exchange(0, 4), 1],
    ['brings another where they may', { allowed: { 4: [0] } }, exchange(0, 4), -1],
    ['exchanges two of a college', { quota: [{ category: 0, min: 1, max: 1 }] }, exchange(0, 3), 0],
    ['unbalances a college at two tables', { quota: [{ category: 0, min: 1, max: 1 }] }, exchange(0, 4), 2],
  ])('%s', (_, rules, step, expected) => {
    const { problem, faults } = open(rule(rules), level);
    expect(countAddedFaults(problem, faults, step)).toBe(expected);
    const before = faults.total;
    makeStep(problem, faults, step);
    faults.count();
    expect(faults.total - before).toBe(expected);
  });

  it('of one person alone counts as well', () => {
    const { problem, faults } = open(
      rule({ quota: [{ category: 0, max: 1 }], together: [[0, 6, [0]]] }),
      level,
    );
    const step = { round: 0, person: 0, other: -1, from: 0, to: 2 };
    expect(countAddedFaults(problem, faults, step)).toBe(0);
    makeStep(problem, faults, step);
    expect([...faults.held]).toEqual([0, 1, 2]);
  });
});

describe('any walk of steps', () => {
  it('adds up to what a fresh count and the judge find', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const draw = createDraw(seed);
        const day = { tables: 3, n: 10, rounds: 2, hosted: false };
        const instance = rule(
          {
            together: [
              [0, 1, [0, 1]],
              [1, 2, [1]],
            ],
            allowed: { 3: [0, 2], 4: [1] },
            quota: [
              { category: 0, min: 1, max: 2 },
              { category: 2, max: 1 },
            ],
          },
          day,
        );
        const rows = [0, 1].map(() => Array.from({ length: 10 }, () => draw.below(3)));
        const { problem, faults, seat } = open(instance, rows);
        let total = faults.total;
        for (let k = 0; k < 40; k += 1) {
          const round = draw.below(2);
          const [person, other] = [draw.below(10), draw.below(11) - 1];
          const from = seat[round * 10 + person] ?? 0;
          const to = other < 0 ? draw.below(3) : (seat[round * 10 + other] ?? 0);
          if (from === to) continue;
          const step = { round, person, other, from, to };
          total += countAddedFaults(problem, faults, step);
          makeStep(problem, faults, step);
        }
        faults.count();
        expect(total).toBe(faults.total);
        const text = [0, 1].map((r) => [...seat.subarray(r * 10, r * 10 + 10)].join(''));
        const blamed = judgePlan({ ...instance, maxSpread: 10 }, text).faults;
        const parted = blamed.filter((fault) => /together|barred/.test(fault)).length;
        const quotas = blamed.filter((fault) => /of college/.test(fault)).length;
        expect(total).toBeGreaterThanOrEqual(parted + quotas);
        expect(total === 0).toBe(blamed.length === 0);
      }),
      { numRuns: 80 },
    );
  });
});
