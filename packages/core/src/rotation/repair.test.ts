// People gone, people come, a host lost: few are told to sit elsewhere.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constructPlan } from './construct.js';
import {
  type AttendanceChange,
  createProblem,
  listBreaches,
  type Problem,
  parsePlan,
  repairPlan,
  type SeatingPlan,
} from './index.js';

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
  }[];
}

const published = JSON.parse(
  readFileSync(new URL('./examples/repair.json', import.meta.url), 'utf8'),
) as readonly Published[];

function createCafe(n: number, tables: number, rounds: number): Problem {
  return createProblem({
    id: 'café',
    n,
    rounds: Array.from({ length: rounds }, () => ({ activity: 0, tables })),
    activities: [{ hosts: Array.from({ length: tables }, (_, table) => table), distinctThemes: true }],
    maxSpread: 1,
    weights: { kind: 'uniform' },
    meetingValue: [1000, 0],
    history: [],
  });
}

const cases = published.flatMap((one) =>
  one.results
    .filter((result) => result.maxImprove === 0)
    .map((result) => [one.id, result.tolerance, one, result.peopleChanged] as const),
);

describe('the published repairs', () => {
  it.each(cases)('[R074] %s, tolerance %d: no more people moved', (_, tolerance, one, expected) => {
    const problem = createCafe(one.n, one.tables, one.rounds);
    const plan = parsePlan(one.basePlan) ?? [];
    const repaired = repairPlan(problem, plan, { change: one.event, tolerance });
    expect(repaired.moved.length).toBeLessThanOrEqual(expected);
    expect(repaired.plan.slice(0, one.event.fromRound)).toEqual(plan.slice(0, one.event.fromRound));
    for (const row of repaired.plan.slice(one.event.fromRound)) expectLevel(row, one.tables, tolerance);
  });

  it('[R074] promotes somebody who has been at the table when its host is gone', () => {
    const one = published.find(({ id }) => id === 'rep-r2-host-lost');
    const plan = parsePlan(one?.basePlan ?? []) ?? [];
    if (one === undefined) throw new Error('absent example');
    const { promoted, plan: after } = repairPlan(createCafe(48, 8, 6), plan, {
      change: one.event,
      tolerance: 1,
    });
    const [[table, person] = [-1, -1]] = promoted;
    expect(promoted).toHaveLength(1);
    expect(plan.slice(0, one.event.fromRound).some((row) => row[person] === table)).toBe(true);
    for (const row of after.slice(one.event.fromRound)) expect(row[person]).toBe(table);
  });
});

function expectLevel(row: readonly number[], tables: number, tolerance: number): void {
  const sizes = Array.from({ length: tables }, (_, t) => row.filter((table) => table === t).length);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(tolerance);
}

const anyChange = fc.record({
  tables: fc.constantFrom(4, 5, 7),
  perTable: fc.integer({ min: 3, max: 7 }),
  fromRound: fc.integer({ min: 0, max: 3 }),
  gone: fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { maxLength: 5 }),
});

describe('any repair', () => {
  it('[R074] seats exactly those who are there, keeps hosts and tells who moved', () => {
    fc.assert(
      fc.property(anyChange, ({ tables, perTable, fromRound, gone }) => {
        const n = tables * perTable;
        const problem = createCafe(n, tables, 4);
        const plan: SeatingPlan = constructPlan(problem) ?? [];
        const absent = gone.filter((person) => person < n);
        const change = { fromRound, absent, arrivals: [] };
        const repaired = repairPlan(problem, plan, { change, tolerance: 1 });
        repaired.plan.forEach((row, r) => {
          row.forEach((table, person) => {
            const away = r >= fromRound && absent.includes(person);
            expect(table >= 0).toBe(!away);
            const host = person < tables && !away;
            if (host) expect(table).toBe(person);
            if (!away && table !== plan[r]?.[person]) expect(repaired.moved).toContain(person);
          });
          if (r >= fromRound) expectLevel(row, tables, 1);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('leaves a plan alone when nothing happened', () => {
    const problem = createCafe(25, 5, 5);
    const plan = constructPlan(problem) ?? [];
    const change = { fromRound: 2, absent: [], arrivals: [] };
    expect(repairPlan(problem, plan, { change, tolerance: 1 })).toEqual({ plan, moved: [], promoted: [] });
    expect(listBreaches(problem, plan)).toEqual([]);
  });

  it('gives someone who arrives a seat in every round left, at an emptiest table', () => {
    const problem = createCafe(25, 5, 5);
    const plan = (constructPlan(problem) ?? []).map((row) =>
      row.map((table, person) => (person === 24 ? -1 : table)),
    );
    const change = { fromRound: 1, absent: [], arrivals: [24] };
    const repaired = repairPlan(problem, plan, { change, tolerance: 1 });
    expect(repaired.plan[0]?.[24]).toBe(-1);
    expect(repaired.moved).toEqual([]);
    for (const row of repaired.plan.slice(1)) expectLevel(row, 5, 0);
  });
});
