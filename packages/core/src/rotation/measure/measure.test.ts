// Figures, breaches and bounds of plans, against small cases done by hand and against the judge.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraw, minutes } from '../../kernel/index.js';
import {
  computeBound,
  computePlanMinutes,
  evaluatePlan,
  formatPlan,
  listBreaches,
  type RotationInstance,
  type SeatingPlan,
} from '../index.js';
import { judgePlan } from '../testing/checker.js';
import { type AnyDay, createInstance, drawDay, drawWeights, solve } from '../testing/days.js';
import { countLeastPairs } from './bound.js';

const anyDay = fc.integer({ min: 1, max: 1_000_000 }).map(drawDay);

const cafe = createInstance({ tables: 6, n: 36, rounds: 6, hosted: true });

/** Anybody anywhere, or away: most rules are broken. */
function drawPlan(day: AnyDay): SeatingPlan {
  const draw = createDraw(day.seed);
  return Array.from({ length: day.rounds }, () =>
    Array.from({ length: day.n }, () => (draw.below(9) === 0 ? -1 : draw.below(day.tables))),
  );
}

function createRuled(day: AnyDay): RotationInstance {
  const all = Array.from({ length: day.rounds }, (_, r) => r);
  return createInstance(day, {
    weights: drawWeights(day.n, day.seed),
    meetingValue: [1000, 150, 0],
    history: [[0, 1, 1]],
    presence: all.map((r) =>
      Array.from({ length: day.n }, (_, i) => ((i + r) % 7 === 0 ? '0' : '1')).join(''),
    ),
    constraints: {
      apart: [[0, day.n - 1]],
      together: [[1, day.n - 1, all]],
      allowed: { [day.n - 1]: [0] },
      quota: [{ category: 0, min: 1, max: 2 }],
    },
  });
}

describe('any plan, however bad', () => {
  it('is measured as the judge measures it', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const instance = createRuled(day);
        const plan = drawPlan(day);
        const { D, W, maxMeet } = judgePlan(instance, formatPlan(plan));
        const figures = evaluatePlan(instance, plan);
        expect({ D: figures.D, W: figures.W, maxMeet: figures.maxMeet }).toEqual({ D, W, maxMeet });
      }),
      { numRuns: 100 },
    );
  });

  it('is blamed for as many rules as the judge finds, hosts away from their table among them', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const instance = createRuled(day);
        const plan = drawPlan(day);
        const found = listBreaches(instance, plan).map(({ rule }) => rule);
        const faults = judgePlan(instance, formatPlan(plan)).faults;
        const count = (rule: string): number => found.filter((one) => one === rule).length;
        const blame = (word: RegExp): number => faults.filter((fault) => word.test(fault)).length;
        expect(count('presence')).toBe(blame(/presence/));
        expect(count('allowed')).toBe(blame(/barred/));
        expect(count('apart')).toBe(blame(/not apart/));
        expect(count('together')).toBe(blame(/not together/));
        expect(count('quota')).toBe(blame(/of college/));
        expect(count('size')).toBe(blame(/ apart$/));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a plan that breaks rules', () => {
  it('is told rule by rule', () => {
    const instance = createInstance(
      { tables: 2, n: 4, rounds: 2, hosted: true },
      {
        constraints: {
          apart: [[0, 2]],
          together: [[2, 3, [1]]],
          allowed: { 3: [1] },
          quota: [{ category: 0, max: 2 }],
        },
      },
    );
    const found = listBreaches(instance, [
      [0, 1, 0, 0],
      [1, 1, 0, -1],
    ]);
    expect(found.map(({ rule, round }) => [rule, round])).toEqual([
      ['allowed', 0],
      ['apart', 0],
      ['size', 0],
      ['quota', 0],
      ['host', 1],
      ['presence', 1],
      ['theme', 1],
    ]);
    expect(found[1]).toEqual({ rule: 'apart', round: 0, people: [0, 2], table: 0 });
  });

  it('names tables that do not exist as absences', () => {
    const instance = createInstance({ tables: 2, n: 4, rounds: 1, hosted: false });
    expect(listBreaches(instance, [[0, 0, 1, 5]]).map(({ rule, people }) => [rule, people])).toContainEqual([
      'presence',
      [3],
    ]);
  });
});

describe('figures', () => {
  it('counts a pair met before at the worth of its second meeting', () => {
    const day = { tables: 1, n: 2, rounds: 1, hosted: false };
    const instance = createInstance(day, { meetingValue: [1000, 150, 0], history: [[0, 1, 1]] });
    expect(evaluatePlan(instance, [[0, 0]]).W).toBe(150);
    expect(computeBound(instance).W).toBe(150);
    expect(computeBound(instance).fresh).toBe(0);
  });

  it('tells sizes, colleges and who meets fewest', () => {
    const weights = { kind: 'uniform', category: [0, 0, 1, 1, 2] } as const;
    const instance = createInstance({ tables: 2, n: 5, rounds: 1, hosted: false }, { weights });
    expect(evaluatePlan(instance, [[0, 0, 1, 1, 1]])).toEqual({
      D: 4,
      W: 4000,
      maxMeet: 1,
      minContacts: 1,
      spread: 1,
      collegeGap: 1,
    });
  });

  it('are all zero when nobody comes', () => {
    const instance = createInstance({ tables: 2, n: 2, rounds: 1, hosted: false }, { presence: ['00'] });
    expect(evaluatePlan(instance, [[-1, -1]])).toEqual({
      D: 0,
      W: 0,
      maxMeet: 0,
      minContacts: 0,
      spread: 0,
      collegeGap: 0,
    });
    expect(computeBound(instance)).toMatchObject({ D: 0, W: 0, fresh: 0 });
  });
});

describe('bounds', () => {
  it.each([
    [4, 3, 1],
    [5, 4, 1],
    [9, 4, 6],
    [3, 3, 0],
    [3, 0, 3],
  ])('%d people over %d places share at least %d pairs', (x, q, pairs) => {
    expect(countLeastPairs(x, q)).toBe(pairs);
  });

  it('are never below what brute force finds on the smallest days', () => {
    const small = fc.record({
      tables: fc.constantFrom(2, 3),
      n: fc.integer({ min: 4, max: 6 }),
      rounds: fc.constantFrom(1, 2),
      seed: fc.integer({ min: 1, max: 1000 }),
    });
    fc.assert(
      fc.property(small, ({ tables, n, rounds, seed }) => {
        const instance = createInstance(
          { tables, n, rounds, hosted: false },
          { weights: drawWeights(n, seed) },
        );
        const bound = computeBound(instance);
        const rows = listRows(n, tables);
        for (const first of rows) {
          for (const second of rounds === 1 ? [null] : rows) {
            const { D, W } = evaluatePlan(instance, second === null ? [first] : [first, second]);
            expect(D).toBeLessThanOrEqual(bound.D);
            expect(W).toBeLessThanOrEqual(bound.W);
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  it('counts pairs who can meet when people are missing', () => {
    const presence = [`${'1'.repeat(35)}0`, ...cafe.rounds.slice(1).map(() => '1'.repeat(36))];
    const bound = computeBound({ ...cafe, presence });
    expect(bound.how).toBe('places');
    expect(bound.D).toBe(535);
  });

  it('leaves out of the possible those who met before, and pairs kept apart', () => {
    const instance = createInstance(
      { tables: 2, n: 4, rounds: 3, hosted: false },
      { history: [[0, 1, 1]], constraints: { apart: [[2, 3]], together: [], allowed: {}, quota: [] } },
    );
    expect(computeBound(instance)).toMatchObject({ D: 5, fresh: 4, how: 'pairs' });
  });

  it('are reached, and said to be, on a full square', () => {
    const { bound, optimal, figures } = solve(
      createInstance({ tables: 7, n: 49, rounds: 8, hosted: false }),
      1,
    );
    expect([figures.D, bound.D, optimal]).toEqual([1176, 1176, true]);
  });
});

/** Every way to seat a few people at tables whose sizes differ by one at most. */
function listRows(n: number, tables: number): number[][] {
  return Array.from({ length: tables ** n }, (_, code) =>
    Array.from({ length: n }, (__, i) => Math.floor(code / tables ** i) % tables),
  ).filter((row) => {
    const sizes = Array.from({ length: tables }, (_, t) => row.filter((table) => table === t).length);
    return Math.max(...sizes) - Math.min(...sizes) <= 1;
  });
}

describe('the length of the day', () => {
  it.each([
    ['[R076] six themes of half an hour are three hours', { rounds: 6, perRound: 30 }, 180],
    ['passages are counted between rounds only', { rounds: 5, perRound: 25, between: 5 }, 145],
    ['welcome and harvest are added', { rounds: 4, perRound: 20, between: 2, opening: 10, closing: 30 }, 126],
    ['no round leaves the opening and the closing', { rounds: 0, perRound: 30, between: 5, opening: 10 }, 10],
  ])('%s', (_, { rounds, ...spans }, expected) => {
    const timing = Object.fromEntries(Object.entries(spans).map(([name, span]) => [name, minutes(span)]));
    expect(computePlanMinutes({ rounds, perRound: minutes(0), ...timing })).toBe(expected);
  });
});
