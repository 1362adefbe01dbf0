// What a construction promises, for every order it claims: pairs at most once, all pairs where lines fill the plane.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPlan, type SeatingPlan } from '../index.js';
import { createProblem } from '../instance/problem.js';
import { judgePlan, listMeetings } from '../testing/checker.js';
import { createInstance } from '../testing/days.js';
import { createField, createGroup } from './group.js';
import { constructPlan } from './lines.js';
import { turnGroups } from './starter.js';
import { searchTurning } from './turning.js';

const PRIME_POWERS = [2, 3, 4, 5, 7, 8, 9, 11, 13];

function write(day: Parameters<typeof createInstance>[0]): SeatingPlan {
  const plan = constructPlan(createProblem(createInstance(day)));
  if (plan === null) throw new Error(`test: nothing is written for ${JSON.stringify(day)}`);
  expect(judgePlan(createInstance(day), formatPlan(plan)).faults).toEqual([]);
  return plan;
}

describe('a power of a prime', () => {
  it.each(PRIME_POWERS)('%d groups of as many, one round more: everyone meets everyone once', (order) => {
    const n = order * order;
    const met = listMeetings(formatPlan(write({ tables: order, n, rounds: order + 1, hosted: false })));
    expect(met.size).toBe((n * (n - 1)) / 2);
    expect(new Set(met.values())).toEqual(new Set([1]));
  });

  it.each(PRIME_POWERS)(
    '[R077] a café of %d tables: every mover meets every host, and nobody twice',
    (order) => {
      const n = order * order;
      const met = listMeetings(formatPlan(write({ tables: order, n, rounds: order, hosted: true })));
      expect(new Set(met.values())).toEqual(new Set([1]));
      for (let host = 0; host < order; host += 1)
        for (let mover = order; mover < n; mover += 1) expect(met.get(`${host} ${mover}`)).toBe(1);
    },
  );
});

describe('any number of tables', () => {
  it.each([2, 6, 10, 12, 14, 18, 20, 24])(
    '%d groups of as many, three rounds by a square: nobody twice',
    (order) => {
      const n = order * order;
      const met = listMeetings(formatPlan(write({ tables: order, n, rounds: 3, hosted: false })));
      expect(met.size).toBe((3 * order * order * (order - 1)) / 2);
    },
  );
});

const anyFactors = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 });

describe('groups', () => {
  it('add in any order and grouping, have a zero, and subtract what they add', () => {
    fc.assert(
      fc.property(anyFactors, fc.tuple(fc.nat(), fc.nat(), fc.nat()), (factors, drawn) => {
        const group = createGroup(factors);
        const [a = 0, b = 0, c = 0] = drawn.map((x) => x % group.order);
        expect(group.add(a, b)).toBe(group.add(b, a));
        expect(group.add(group.add(a, b), c)).toBe(group.add(a, group.add(b, c)));
        expect(group.add(a, 0)).toBe(a);
        expect(group.subtract(group.add(a, b), b)).toBe(a);
        expect(group.add(a, b)).toBeLessThan(group.order);
      }),
    );
  });

  it('of a field come back to zero after as many steps as its prime, and no sooner', () => {
    for (const [order, prime] of [
      [4, 2],
      [8, 2],
      [9, 3],
      [25, 5],
      [27, 3],
      [7, 7],
    ] as const) {
      const field = createField(order);
      if (field === null) throw new Error('test: no field');
      for (let a = 1; a < order; a += 1) {
        let sum = a;
        let steps = 1;
        for (; sum !== 0; steps += 1) sum = field.add(sum, a);
        expect(steps).toBe(prime);
        expect([field.multiply(a, 1), field.multiply(a, 0)]).toEqual([a, 0]);
      }
    }
  });
});

describe('levels that turn', () => {
  const anyTurning = fc.record({
    order: fc.integer({ min: 3, max: 12 }),
    levels: fc.integer({ min: 2, max: 4 }),
    hosted: fc.boolean(),
    seed: fc.nat({ max: 9 }),
  });

  it('cost what their repeated differences cost, counted again pair of levels by pair', () => {
    fc.assert(
      fc.property(anyTurning, ({ order, levels, hosted, seed }) => {
        const rounds = Math.min(order, 2 + seed);
        const sizes = Array.from({ length: levels }, (_, k) =>
          k === levels - 1 ? 1 + (seed % order) : order,
        );
        const { columns, cost } = searchTurning({ order, rounds, sizes, hosted, trials: 400 });
        let counted = 0;
        columns.forEach((column, k) => {
          columns.slice(0, k).forEach((other, j) => {
            const differences = column.map((value, r) => (value - (other[r] ?? 0) + order) % order);
            counted += (rounds - new Set(differences).size) * Math.min(sizes[k] ?? 0, sizes[j] ?? 0);
          });
        });
        expect(cost).toBe(counted);
        if (hosted) expect(new Set(columns[0])).toEqual(new Set([0]));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a starter turned', () => {
  it('seats everyone level, and no pair twice, wherever it answers', () => {
    const shape = fc.record({
      tables: fc.integer({ min: 3, max: 8 }),
      each: fc.integer({ min: 2, max: 3 }),
      rounds: fc.integer({ min: 2, max: 6 }),
    });
    let answered = 0;
    fc.assert(
      fc.property(shape, ({ tables, each, rounds }) => {
        const n = tables * each;
        const plan = turnGroups({ n, tables, rounds });
        if (plan === null) return;
        answered += 1;
        const text = formatPlan(plan);
        expect(judgePlan(createInstance({ tables, n, rounds, hosted: false }), text).faults).toEqual([]);
        expect(listMeetings(text).size).toBe((rounds * n * (each - 1)) / 2);
      }),
      { numRuns: 25, seed: 11 },
    );
    expect(answered).toBeGreaterThan(3);
  });
});
