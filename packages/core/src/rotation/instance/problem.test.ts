// An instance laid out in flat arrays: sizes a table may have, who hosts, what a pair weighs, past meetings summed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createInstance, drawWeights } from '../testing/days.js';
import { countLargest, createProblem } from './problem.js';

/** Largest table of all sizes that add up and differ by `spread` at most, tried one by one; 0 where there are none. */
function tryLargest({ people, tables, spread }: Parameters<typeof countLargest>[0]): number {
  let largest = 0;
  const share = (left: number, sizes: readonly number[]): void => {
    if (sizes.length === tables) {
      const wide = Math.max(...sizes) - Math.min(...sizes);
      if (left === 0 && wide <= spread) largest = Math.max(largest, ...sizes);
      return;
    }
    const last = sizes.at(-1) ?? left;
    for (let size = 0; size <= Math.min(left, last); size += 1) share(left - size, [...sizes, size]);
  };
  share(people, []);
  return largest;
}

const anySizes = fc.record({
  people: fc.integer({ min: 0, max: 14 }),
  tables: fc.integer({ min: 1, max: 5 }),
  spread: fc.integer({ min: 0, max: 5 }),
});

describe('sizes of tables', () => {
  it('the largest is the largest of all ways to share people out', () => {
    fc.assert(
      fc.property(anySizes, (round) => {
        expect(countLargest(round)).toBe(tryLargest(round));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['trente-six à six tables de niveau : six', { people: 36, tables: 6, spread: 1 }, 6],
    ['un de plus : sept quelque part', { people: 37, tables: 6, spread: 1 }, 7],
    ['onze à quatre tables inégales : cinq et trois fois deux', { people: 11, tables: 4, spread: 3 }, 5],
    ['cinq à trois tables égales : impossible', { people: 5, tables: 3, spread: 0 }, 0],
    ['deux à cinq tables, deux d’écart permis : ensemble', { people: 2, tables: 5, spread: 2 }, 2],
    ['personne', { people: 0, tables: 3, spread: 1 }, 0],
  ])('%s', (_, round, largest) => {
    expect(countLargest(round)).toBe(largest);
  });

  it('leave a window around the average in which everyone finds a seat', () => {
    fc.assert(
      fc.property(anySizes, fc.nat({ max: 3 }), ({ people, tables, spread }, away) => {
        const n = people + 1;
        const presence = [Array.from({ length: n }, (_, i) => (i < away ? '0' : '1')).join('')];
        const there = Math.max(0, n - away);
        const day = { tables, n, rounds: 1, hosted: false };
        const { least, most } = createProblem(createInstance(day, { presence, maxSpread: spread }));
        const [low = -1, high = -1] = [least[0], most[0]];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low * tables).toBeLessThanOrEqual(there);
        expect(high * tables).toBeGreaterThanOrEqual(there);
        if (there % tables === 0 || spread > 0) expect(high - low).toBeLessThanOrEqual(spread);
      }),
      { numRuns: 150 },
    );
  });
});

describe('hosts', () => {
  const presence = ['111111', '011111', '111111'];
  const instance = {
    ...createInstance({ tables: 2, n: 6, rounds: 3, hosted: false }, { presence }),
    activities: [{ hosts: [0, 4] }, {}],
    rounds: [
      { activity: 0, tables: 2 },
      { activity: 0, tables: 2 },
      { activity: 1, tables: 3 },
    ],
  };

  it('[R074] hold their table in each round of their activity where they are there', () => {
    const { fixed, n, width } = createProblem(instance);
    const rows = [0, 1, 2].map((r) => [...fixed.slice(r * n, (r + 1) * n)]);
    expect(rows).toEqual([
      [0, -1, -1, -1, 1, -1],
      [-1, -1, -1, -1, 1, -1],
      [-1, -1, -1, -1, -1, -1],
    ]);
    expect(width).toBe(3);
  });
});

describe('pairs', () => {
  const anyPast = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 90 })),
    { maxLength: 12 },
  );

  it('have met as often as all lines of their past say, in either order, up to a ceiling', () => {
    fc.assert(
      fc.property(anyPast, (past) => {
        const history = past.filter(([a, b]) => a !== b);
        const day = { tables: 2, n: 6, rounds: 1, hosted: false };
        const problem = createProblem(createInstance(day, { history }));
        for (let a = 0; a < 6; a += 1) {
          for (let b = 0; b < 6; b += 1) {
            const sum = history
              .filter(([c, d]) => (c === a && d === b) || (c === b && d === a))
              .reduce((total, [, , times]) => total + times, 0);
            expect(problem.history[a * 6 + b]).toBe(Math.min(180, sum));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('weigh the same in both orders, one of four sums, by the first tie that applies', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), fc.nat({ max: 1_000_000 }), (n, seed) => {
        const weights = drawWeights(n, seed);
        if (weights.kind !== 'seminar') throw new Error('test: not drawn');
        const { weight } = createProblem(
          createInstance({ tables: 1, n, rounds: 1, hosted: false }, { weights }),
        );
        for (let a = 0; a < n; a += 1) {
          for (let b = 0; b < n; b += 1) {
            if (a === b) continue;
            const told = weight[a * n + b];
            expect(told).toBe(weight[b * n + a]);
            const known = weights.known.some((pair) => pair.includes(a) && pair.includes(b));
            if (weights.org[a] === weights.org[b]) expect(told).toBe(100);
            else if (known) expect(told).toBe(300);
            else expect(told).toBe(weights.category[a] === weights.category[b] ? 1000 : 1500);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are worth the last value said for every meeting after it', () => {
    const day = { tables: 1, n: 2, rounds: 4, hosted: false };
    const { value } = createProblem(createInstance(day, { meetingValue: [1000, 400, 50] }));
    expect([...value.slice(0, 5)]).toEqual([1000, 400, 50, 50, 50]);
    expect(new Set(value.slice(2))).toEqual(new Set([50]));
    expect(value.length).toBeGreaterThan(180 + 4);
  });
});
