// A whole afternoon of departures and arrivals, one repair after the other, as it happens in a room.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraw } from '../../kernel/index.js';
import { explainPlan, formatPlan, type RepairedPlan, repairPlan, type SeatingPlan } from '../index.js';
import type { RotationInstance } from '../instance/instance.js';
import { judgePlan } from '../testing/checker.js';
import { createInstance, drawWeights, solve } from '../testing/days.js';

const cafe = (n: number, tables: number, rounds: number): RotationInstance =>
  createInstance({ n, tables, rounds, hosted: true }, { weights: drawWeights(n, n) });

/** The day as it turned out: presence read off the plan, hosts replaced where they were. */
function judgeAfter(instance: RotationInstance, plan: SeatingPlan, hosts: readonly number[]) {
  const presence = plan.map((row) => row.map((table) => (table < 0 ? '0' : '1')).join(''));
  const activities = [{ hosts, distinctThemes: false }];
  return judgePlan({ ...instance, presence, activities }, formatPlan(plan)).faults;
}

describe('an afternoon', () => {
  it('[R074] goes on level after each departure, whatever the order', () => {
    const anyAfternoon = fc.record({
      seed: fc.integer({ min: 1, max: 1_000_000 }),
      tables: fc.constantFrom(4, 5),
      per: fc.integer({ min: 4, max: 6 }),
    });
    fc.assert(
      fc.property(anyAfternoon, ({ seed, tables, per }) => {
        const draw = createDraw(seed);
        const instance = cafe(tables * per, tables, 4);
        let plan: SeatingPlan = solve(instance, 500).plan;
        for (let fromRound = 1; fromRound < 4; fromRound += 1) {
          const there = plan[fromRound]?.flatMap((table, i) => (table >= 0 && i >= tables ? [i] : [])) ?? [];
          const absent = draw.shuffle(there).slice(0, draw.below(3));
          const before = plan;
          const repaired: RepairedPlan = repairPlan(instance, plan, {
            fromRound,
            absent,
            arrivals: [],
            tolerance: 1,
          });
          plan = repaired.plan;
          expect(plan.slice(0, fromRound)).toEqual(before.slice(0, fromRound));
          expect(repaired.moved.length).toBeLessThanOrEqual(absent.length * tables);
        }
        const hosts = Array.from({ length: tables }, (_, t) => t);
        expect(judgeAfter(instance, plan, hosts)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('asks nobody to move twice for the same departure', () => {
    const instance = cafe(36, 6, 4);
    const { plan } = solve(instance, 20_000);
    const change = { fromRound: 1, absent: [10, 20, 30], arrivals: [], tolerance: 1 };
    const once = repairPlan(instance, plan, change);
    const again = repairPlan(instance, once.plan, { ...change, absent: [] });
    expect(again.moved).toEqual([]);
    expect(again.plan).toEqual(once.plan);
  });

  it('is the same whenever it is repaired again: no chance is left in it', () => {
    const instance = cafe(48, 8, 5);
    const { plan } = solve(instance, 20_000);
    const change = { fromRound: 2, absent: [3, 20, 33], arrivals: [], tolerance: 1 };
    expect(repairPlan(instance, plan, change)).toEqual(repairPlan(instance, plan, change));
  });
});

describe('hosts who leave', () => {
  const instance = cafe(30, 5, 5);
  const { plan } = solve(instance, 20_000);

  it('[R074] are each replaced, by different people, for the rest of the day', () => {
    const { promoted, plan: after } = repairPlan(instance, plan, {
      fromRound: 2,
      absent: [1, 4],
      arrivals: [],
    });
    expect(promoted.map(([table]) => table).sort()).toEqual([1, 4]);
    expect(new Set(promoted.map(([, person]) => person)).size).toBe(2);
    for (const [table, person] of promoted) {
      expect(person).toBeGreaterThanOrEqual(5);
      expect(plan.slice(0, 2).some((row) => row[person] === table)).toBe(true);
      expect(after.slice(2).map((row) => row[person])).toEqual([table, table, table]);
    }
  });

  it('[R074] before the day begins are replaced by somebody, since nobody knows the theme yet', () => {
    const { promoted } = repairPlan(instance, plan, { fromRound: 0, absent: [2], arrivals: [] });
    expect(promoted).toHaveLength(1);
    expect(promoted[0]?.[0]).toBe(2);
  });

  it('before the last round are replaced by somebody already at the table when that moves fewest', () => {
    const {
      promoted,
      moved,
      plan: after,
    } = repairPlan(instance, plan, {
      fromRound: 4,
      absent: [0],
      arrivals: [],
      tolerance: 2,
    });
    const [[, heir] = [0, -1]] = promoted;
    expect(after[4]?.[heir]).toBe(0);
    expect(moved.length).toBeLessThanOrEqual(1);
  });

  it('leave tables level behind them', () => {
    const { plan: after, promoted } = repairPlan(instance, plan, {
      fromRound: 1,
      absent: [0, 3, 9, 17],
      arrivals: [],
      tolerance: 1,
    });
    for (const row of after.slice(1)) {
      const sizes = [0, 1, 2, 3, 4].map((t) => row.filter((table) => table === t).length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }
    expect(promoted).toHaveLength(2);
  });
});

describe('people who arrive', () => {
  it('while others leave take the places left, and nobody else moves when that is enough', () => {
    const instance = cafe(25, 5, 5);
    const { plan } = solve(instance, 20_000);
    const late = 24;
    const base = plan.map((row) => row.map((table, person) => (person === late ? -1 : table)));
    const gone = base[2]?.findIndex((table, person) => person >= 5 && table === plan[2]?.[late]) ?? -1;
    const repaired = repairPlan(instance, base, {
      fromRound: 2,
      absent: [gone],
      arrivals: [late],
      tolerance: 2,
    });
    expect(repaired.moved).toEqual([]);
    expect(repaired.plan.slice(0, 2).every((row) => row[late] === -1)).toBe(true);
    expect(repaired.plan.slice(2).every((row) => (row[late] ?? -1) >= 0)).toBe(true);
  });

  it('in number are spread over the tables', () => {
    const instance = cafe(30, 5, 4);
    const late = [25, 26, 27, 28, 29];
    const full = solve(instance, 20_000).plan;
    const base = full.map((row) => row.map((table, person) => (late.includes(person) ? -1 : table)));
    const { plan, themeRepeats } = repairPlan(instance, base, {
      fromRound: 1,
      absent: [],
      arrivals: late,
      tolerance: 1,
    });
    for (const row of plan.slice(1)) {
      const sizes = [0, 1, 2, 3, 4].map((t) => row.filter((table) => table === t).length);
      expect(sizes).toEqual([6, 6, 6, 6, 6]);
    }
    expect(themeRepeats).toBe(0);
  });

  it('and see fewer themes are told so', () => {
    const instance = cafe(20, 4, 4);
    const base = solve(instance, 5_000).plan.map((row) => row.map((table, i) => (i === 19 ? -1 : table)));
    const { plan } = repairPlan(instance, base, { fromRound: 2, absent: [], arrivals: [19] });
    const missed = explainPlan(instance, plan).missed.find(({ person }) => person === 19);
    expect(missed?.themes).toHaveLength(2);
  });
});
