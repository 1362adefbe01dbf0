// People gone, people come, a host lost: few are told to sit elsewhere.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AttendanceChange,
  evaluatePlan,
  formatPlan,
  listBreaches,
  parsePlan,
  type RotationInstance,
  repairPlan,
  type SeatingPlan,
} from '../index.js';
import { NO_RULES } from '../instance/instance.js';
import { judgePlan } from '../testing/checker.js';
import { createInstance, drawWeights, solve } from '../testing/days.js';

interface Published {
  readonly id: string;
  readonly n: number;
  readonly tables: number;
  readonly rounds: number;
  readonly basePlan: readonly string[];
  readonly event: AttendanceChange;
  readonly results: readonly {
    readonly tolerance: number;
    readonly maxImprove: number;
    readonly peopleChanged: number;
    readonly themeRepeats: number;
    readonly plan: readonly string[];
  }[];
}

const published = JSON.parse(
  readFileSync(new URL('../examples/repair.json', import.meta.url), 'utf8'),
) as readonly Published[];

const createCafe = (n: number, tables: number, rounds: number): RotationInstance =>
  createInstance({ n, tables, rounds, hosted: true });

/** People there before and after whose table changes somewhere, counted on the texts. */
function countMoved(before: readonly string[], after: readonly string[], change: AttendanceChange): number {
  const people = [...(before[0] ?? '')].map((_, person) => person);
  return people.filter(
    (person) =>
      !change.absent.includes(person) &&
      !change.arrivals.includes(person) &&
      before.some((row, r) => row.charAt(person) !== after[r]?.charAt(person)),
  ).length;
}

function measureSpread(row: string, tables: number): number {
  const sizes = Array.from({ length: tables }, (_, t) => row.split(t.toString(36)).length - 1);
  return Math.max(...sizes) - Math.min(...sizes);
}

const cases = published.flatMap((one) =>
  one.results.map((result) => [one.id, result.tolerance, one, result] as const),
);

describe('the published repairs', () => {
  it.each(cases)(
    '[R074] %s, tolerance %d: no more people moved, no more themes met again',
    (_, tolerance, one, expected) => {
      const instance = createCafe(one.n, one.tables, one.rounds);
      const plan = parsePlan(one.basePlan) ?? [];
      const repaired = repairPlan(instance, plan, { ...one.event, tolerance });
      const text = formatPlan(repaired.plan);
      expect(repaired.moved.length).toBeLessThanOrEqual(expected.peopleChanged);
      expect(repaired.moved.length).toBe(countMoved(one.basePlan, text, one.event));
      expect(repaired.themeRepeats).toBeLessThanOrEqual(expected.themeRepeats);
      expect(text.slice(0, one.event.fromRound)).toEqual(one.basePlan.slice(0, one.event.fromRound));
      for (const row of text.slice(one.event.fromRound))
        expect(measureSpread(row, one.tables)).toBeLessThanOrEqual(tolerance);
    },
  );

  it('[R074] promotes somebody who has been at the table when its host is gone', () => {
    const one = published.find(({ id }) => id === 'rep-r2-host-lost');
    const plan = parsePlan(one?.basePlan ?? []) ?? [];
    if (one === undefined) throw new Error('absent example');
    const { promoted, plan: after } = repairPlan(createCafe(48, 8, 6), plan, { ...one.event, tolerance: 1 });
    const [[table, person] = [-1, -1]] = promoted;
    expect(promoted).toHaveLength(1);
    expect(plan.slice(0, one.event.fromRound).some((row) => row[person] === table)).toBe(true);
    for (const row of after.slice(one.event.fromRound)) expect(row[person]).toBe(table);
  });
});

const twoHostsLost = {
  tables: 7,
  perTable: 3,
  fromRound: 1,
  gone: [15, 4, 1, 18],
  late: [8],
  tolerance: 2,
};

const anyChange = fc.record({
  tables: fc.constantFrom(4, 5, 7),
  perTable: fc.integer({ min: 3, max: 7 }),
  fromRound: fc.integer({ min: 0, max: 3 }),
  gone: fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 6 }),
  late: fc.uniqueArray(fc.integer({ min: 8, max: 14 }), { maxLength: 2 }),
  tolerance: fc.constantFrom(1, 2),
});

describe('any repair', () => {
  it('[R074] seats exactly those who are there, keeps hosts and the past, and tells who moved', () => {
    fc.assert(
      fc.property(anyChange, ({ tables, perTable, fromRound, gone, late, tolerance }) => {
        const n = tables * perTable;
        const instance = createCafe(n, tables, 4);
        const arrivals = late.filter((person) => person >= tables && person < n);
        const plan: SeatingPlan = solve(instance, 1).plan.map((row) =>
          row.map((table, person) => (arrivals.includes(person) ? -1 : table)),
        );
        const absent = gone.filter((person) => person < n && !arrivals.includes(person));
        const change = { fromRound, absent, arrivals, tolerance };
        const repaired = repairPlan(instance, plan, change);
        expect(repaired.moved).toHaveLength(countMoved(formatPlan(plan), formatPlan(repaired.plan), change));
        const heirs = repaired.promoted.map(([, person]) => person);
        repaired.plan.forEach((row, r) => {
          if (r < fromRound) expect(row).toEqual(plan[r]);
          else expect(measureSpread(formatPlan([row])[0] ?? '', tables)).toBeLessThanOrEqual(tolerance);
          row.forEach((table, person) => {
            const away =
              (r >= fromRound && absent.includes(person)) || (r < fromRound && arrivals.includes(person));
            expect(table >= 0).toBe(!away);
            if (person < tables && !away) expect(table).toBe(person);
          });
        });
        expect(heirs).toHaveLength(absent.filter((person) => person < tables).length);
        for (const [table, heir] of repaired.promoted)
          for (const row of repaired.plan.slice(fromRound)) expect(row[heir]).toBe(table);
      }),
      { numRuns: 100, examples: [[twoHostsLost]] },
    );
  });

  it('counts every theme met again, and none but those', () => {
    fc.assert(
      fc.property(anyChange, ({ tables, perTable, fromRound, gone, tolerance }) => {
        const n = tables * perTable;
        const instance = createCafe(n, tables, 4);
        const absent = gone.filter((person) => person >= tables && person < n);
        const { plan, themeRepeats } = repairPlan(instance, solve(instance, 1).plan, {
          fromRound,
          absent,
          arrivals: [],
          tolerance,
        });
        const text = formatPlan(plan);
        let repeats = 0;
        for (let person = tables; person < n; person += 1) {
          const met = text.map((row) => row.charAt(person)).filter((digit) => digit !== '-');
          repeats += met.length - new Set(met).size;
        }
        expect(themeRepeats).toBe(repeats);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves a plan alone when nothing happened', () => {
    const instance = createCafe(25, 5, 5);
    const { plan } = solve(instance, 1);
    const change = { fromRound: 2, absent: [], arrivals: [] };
    expect(repairPlan(instance, plan, change)).toEqual({ plan, moved: [], promoted: [], themeRepeats: 0 });
    expect(listBreaches(instance, plan)).toEqual([]);
  });

  it('moves nobody when the sizes left are well, and takes the instance’s own tolerance by default', () => {
    const instance = { ...createCafe(25, 5, 5), maxSpread: 2 };
    const { plan } = solve(createCafe(25, 5, 5), 1);
    expect(repairPlan(instance, plan, { fromRound: 0, absent: [7], arrivals: [] }).moved).toEqual([]);
  });

  it('gives someone who arrives a seat in every round left, themes not met first', () => {
    const instance = createCafe(25, 5, 5);
    const plan = solve(instance, 1).plan.map((row) =>
      row.map((table, person) => (person === 24 ? -1 : table)),
    );
    const repaired = repairPlan(instance, plan, { fromRound: 1, absent: [], arrivals: [24] });
    expect(repaired.plan[0]?.[24]).toBe(-1);
    expect(repaired.moved).toEqual([]);
    expect(new Set(repaired.plan.slice(1).map((row) => row[24])).size).toBe(4);
    for (const row of formatPlan(repaired.plan).slice(1)) expect(measureSpread(row, 5)).toBe(0);
  });

  it('keeps pairs apart and tables allowed when it can', () => {
    const weights = drawWeights(30, 3);
    const constraints = { ...NO_RULES, apart: [[28, 29] as const], allowed: { 27: [0, 1, 2, 3] } };
    const instance = createInstance({ tables: 5, n: 30, rounds: 3, hosted: true }, { weights, constraints });
    const { plan } = solve(instance, 20_000);
    const change = { fromRound: 1, absent: [10, 11, 12], arrivals: [], tolerance: 1 };
    const repaired = repairPlan(instance, plan, change);
    const presence = ['1'.repeat(30), ...[1, 2].map(() => `${'1'.repeat(10)}000${'1'.repeat(17)}`)];
    const { faults } = judgePlan({ ...instance, presence }, formatPlan(repaired.plan));
    expect(faults).toEqual([]);
    expect(evaluatePlan({ ...instance, presence }, repaired.plan).D).toBeGreaterThan(100);
  });
});
