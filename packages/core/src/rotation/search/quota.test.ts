// Quotas, worths and levelling, each against a plain count: what a search reads is what is there.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraw } from '../../kernel/index.js';
import { NO_RULES } from '../instance/instance.js';
import { createProblem } from '../instance/problem.js';
import { computeWorth } from '../measure/evaluate.js';
import { createInstance, drawDay, drawWeights, solve } from '../testing/days.js';
import { measureQuota } from './faults.js';
import { levelSizes } from './level.js';
import { layWorths } from './worth.js';

const limit = fc.option(fc.nat({ max: 6 }), { nil: undefined });

describe('how far a table is from a quota', () => {
  it('is how many must come or leave, one by one, before it is kept', () => {
    fc.assert(
      fc.property(limit, limit, fc.nat({ max: 9 }), (min, max, count) => {
        if (min !== undefined && max !== undefined && min > max) return;
        let people = count;
        let steps = 0;
        for (; people < (min ?? 0); people += 1) steps += 1;
        for (; max !== undefined && people > max; people -= 1) steps += 1;
        expect(measureQuota({ category: 0, min, max }, count)).toBe(steps);
      }),
    );
  });
});

describe('quotas on a whole day', () => {
  it('are kept at every table when each college is dealt out like cards', () => {
    const shape = fc.record({
      tables: fc.integer({ min: 2, max: 4 }),
      each: fc.integer({ min: 1, max: 2 }),
      seed: fc.nat({ max: 10_000 }),
    });
    fc.assert(
      fc.property(shape, ({ tables, each, seed }) => {
        const n = tables * each * 2;
        const category = Array.from({ length: n }, (_, i) => i % 2);
        const quota = [0, 1].map((one) => ({ category: one, min: each, max: each }));
        const day = { tables, n, rounds: 2, hosted: false };
        const { plan } = solve(
          createInstance(day, {
            weights: { kind: 'uniform', category },
            constraints: { ...NO_RULES, quota },
          }),
          4_000,
          seed,
        );
        for (const row of plan) {
          for (let table = 0; table < tables; table += 1) {
            const seated = category.filter((_, person) => row[person] === table);
            expect(seated.filter((one) => one === 0)).toHaveLength(each);
            expect(seated.filter((one) => one === 1)).toHaveLength(each);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('worths laid out for a search', () => {
  it('are, meeting by meeting, what each meeting of the pair is worth, and their sums', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.nat({ max: 4 }), (seed, past) => {
        const day = drawDay(seed);
        const more = {
          weights: drawWeights(day.n, seed),
          meetingValue: [1000, 400, 50],
          history: [[0, 1, past] as const],
        };
        const problem = createProblem(createInstance(day, more));
        const { stand, worth, sum } = layWorths(problem, new Uint8Array(day.n ** 2), 0);
        for (let other = 1; other < day.n; other += 1) {
          const at = stand[other] ?? 0;
          let total = 0;
          for (let times = 0; times < day.rounds; times += 1) {
            const one = computeWorth(problem, other, times);
            total += one;
            expect(worth[at + times + 1]).toBe(one);
            expect(sum[at + times + 1]).toBe(total);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('levelling', () => {
  it('seats the same people, leaves hosts and absences, and tells what is left', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const day = { ...drawDay(seed), rounds: 1 };
        const draw = createDraw(seed);
        const hosts = day.hosted ? day.tables : 0;
        const row = Array.from({ length: day.n }, (_, i) =>
          i < hosts ? i : draw.below(9) === 0 ? -1 : draw.below(day.tables),
        );
        const presence = [row.map((table) => (table < 0 ? '0' : '1')).join('')];
        const after = [[...row]];
        const left = levelSizes(createProblem(createInstance(day, { presence })), after, draw);
        const [seated = []] = after;
        expect(seated.map((table) => table < 0)).toEqual(row.map((table) => table < 0));
        expect(seated.slice(0, hosts)).toEqual(row.slice(0, hosts));
        const sizes = Array.from(
          { length: day.tables },
          (_, table) => seated.filter((one) => one === table).length,
        );
        expect(left).toBe(0);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });
});
