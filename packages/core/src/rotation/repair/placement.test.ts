// Where the people moved sit: level first, then without faults, then for worth.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraw } from '../../kernel/index.js';
import { formatPlan } from '../index.js';
import { NO_RULES, type RotationInstance, type SeatingPlan } from '../instance/instance.js';
import { createProblem } from '../instance/problem.js';
import { judgePlan } from '../testing/checker.js';
import { createInstance, drawWeights } from '../testing/days.js';
import { countLoad, type Remainder } from './change.js';
import { chooseMovers } from './movers.js';
import { placeMovers } from './placement.js';

function open(instance: RotationInstance, plan: SeatingPlan, more: Partial<Remainder> = {}): Remainder {
  const problem = createProblem(instance);
  return {
    problem,
    rows: plan.map((row) => [...row]),
    change: { fromRound: 0, absent: [], arrivals: [] },
    tolerance: 1,
    heirs: [],
    load: countLoad(problem, more.rows ?? plan),
    sizes: Array.from(problem.tables, (count) => new Int16Array(count)),
    ...more,
  };
}

const free = createInstance({ tables: 2, n: 6, rounds: 1, hosted: false });

describe('people placed', () => {
  it('level a round and keep everybody else', () => {
    const placed = placeMovers(open(free, [[0, 0, 0, 0, 1, 1]]), [0]);
    expect(placed.rows).toEqual([[1, 0, 0, 0, 1, 1]]);
    expect(placed).toMatchObject({ repeats: 0, faults: 0, worth: 6e6 });
  });

  it('stay where they are when that is as good', () => {
    const placed = placeMovers(open(free, [[0, 0, 0, 1, 1, 1]]), [2]);
    expect(placed.rows).toEqual([[0, 0, 0, 1, 1, 1]]);
  });

  it('are as they were when nobody is to be placed', () => {
    const plan = [[0, 0, 0, 1, 1, -1]];
    expect(placeMovers(open(free, plan), []).rows).toEqual(plan);
  });

  it('go where they know nobody', () => {
    const instance = createInstance({ tables: 3, n: 7, rounds: 2, hosted: false });
    const plan = [
      [0, 0, 1, 1, 2, 2, 0],
      [0, 1, 0, 2, 1, 2, -1],
    ];
    const rest = open(instance, plan, { change: { fromRound: 1, absent: [], arrivals: [6] } });
    const placed = placeMovers(rest, []);
    // Person 6 met 0 and 1 in the first round; only the last table holds neither.
    expect(placed.rows[1]?.[6]).toBe(2);
    expect(placed.rows[0]).toEqual(plan[0]);
  });

  it('[R077] see a theme they have not met before they see one again', () => {
    const instance = createInstance({ tables: 3, n: 8, rounds: 2, hosted: true });
    const plan = [
      [0, 1, 2, 0, 1, 2, 0, 1],
      [0, 1, 2, 1, 2, 0, 1, -1],
    ];
    const rest = open(instance, plan, { change: { fromRound: 1, absent: [], arrivals: [7] }, tolerance: 2 });
    const placed = placeMovers(rest, []);
    expect([0, 2]).toContain(placed.rows[1]?.[7]);
    expect(placed.repeats).toBe(0);
  });

  it('[R077] see one again when tables would be uneven otherwise, and that is told', () => {
    const instance = createInstance({ tables: 2, n: 6, rounds: 2, hosted: true });
    const plan = [
      [0, 1, 0, 0, 1, 1],
      [0, 1, 1, 1, -1, -1],
    ];
    const rest = open(instance, plan);
    const movers = chooseMovers(rest, 0, 6) ?? [];
    const placed = placeMovers(rest, movers);
    expect(movers).toHaveLength(1);
    expect(placed.repeats).toBe(1);
    expect(placed.faults).toBeGreaterThanOrEqual(1);
  });

  it('stay apart from whom they must, next to whom they must, at tables they may take', () => {
    const day = { tables: 2, n: 6, rounds: 1, hosted: false };
    const plan = [[0, 0, 1, 1, -1, -1]];
    const change = { fromRound: 0, absent: [], arrivals: [4] };
    const place = (rules: Partial<typeof NO_RULES>): number | undefined =>
      placeMovers(open(createInstance(day, { constraints: { ...NO_RULES, ...rules } }), plan, { change }), [])
        .rows[0]?.[4];
    expect(place({ apart: [[4, 0]] })).toBe(1);
    expect(place({ apart: [[2, 4]] })).toBe(0);
    expect(place({ together: [[4, 3, [0]]] })).toBe(1);
    expect(place({ together: [[1, 4, [0]]] })).toBe(0);
    expect(place({ allowed: { 4: [1] } })).toBe(1);
  });

  it('choose colleges they have not met', () => {
    const weights = {
      kind: 'seminar',
      category: [0, 0, 1, 1, 0],
      org: [0, 1, 2, 3, 4],
      known: [],
      values: { base: 1000, crossBonus: 500, known: 300, sameOrg: 100 },
    } as const;
    const instance = createInstance({ tables: 2, n: 5, rounds: 1, hosted: false }, { weights });
    const change = { fromRound: 0, absent: [], arrivals: [4] };
    expect(placeMovers(open(instance, [[0, 0, 1, 1, -1]], { change }), []).rows[0]?.[4]).toBe(1);
  });
});

describe('any placement', () => {
  it('levels every round with the worth the judge finds', () => {
    const anyRepair = fc.record({
      seed: fc.integer({ min: 1, max: 1_000_000 }),
      tables: fc.integer({ min: 2, max: 5 }),
      per: fc.integer({ min: 2, max: 5 }),
      gone: fc.integer({ min: 0, max: 4 }),
      tolerance: fc.constantFrom(1, 2),
    });
    fc.assert(
      fc.property(anyRepair, ({ seed, tables, per, gone, tolerance }) => {
        const n = tables * per;
        const draw = createDraw(seed);
        const plan = Array.from({ length: 3 }, () =>
          draw
            .shuffle(Array.from({ length: n }, (_, i) => i % tables))
            .map((table, i) => (i >= n - Math.min(gone, n - tables) ? -1 : table)),
        );
        const presence = plan.map((row) => row.map((table) => (table < 0 ? '0' : '1')).join(''));
        const instance = createInstance(
          { tables, n, rounds: 3, hosted: false },
          { weights: drawWeights(n, seed), presence, maxSpread: tolerance, meetingValue: [1000, 150, 0] },
        );
        const rest = open(instance, plan, { tolerance });
        const placed = placeMovers(rest, chooseMovers(rest, 0, n) ?? []);
        const verdict = judgePlan(instance, formatPlan(placed.rows));
        expect(verdict.faults).toEqual([]);
        expect(placed.worth).toBe(verdict.W * 1000);
        expect([placed.repeats, placed.faults]).toEqual([0, 0]);
      }),
      { numRuns: 100 },
    );
  });
});
