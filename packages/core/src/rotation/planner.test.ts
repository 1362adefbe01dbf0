// Laws of the planner: whatever day is asked for, the plan keeps every rule and never exceeds its bound.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraw } from '../kernel/index.js';
import {
  computeBound,
  computeFigures,
  computePlan,
  createProblem,
  formatPlan,
  limitTrials,
  listBreaches,
  listImpossibleRules,
  parsePlan,
  type RotationInstance,
  type SeatingPlan,
} from './index.js';
import { NO_RULES, type SeatingRules } from './instance.js';
import { createStart } from './start.js';

interface Day {
  readonly tables: number;
  readonly n: number;
  readonly rounds: number;
  readonly hosted: boolean;
  readonly seed: number;
}

const anyDay: fc.Arbitrary<Day> = fc
  .record({
    tables: fc.integer({ min: 2, max: 6 }),
    perTable: fc.integer({ min: 2, max: 6 }),
    extra: fc.integer({ min: 0, max: 5 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    hosted: fc.boolean(),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
  })
  .map(({ tables, perTable, extra, share, hosted, seed }) => ({
    tables,
    n: tables * perTable + (extra % tables),
    rounds: 1 + Math.floor(share * (tables - 1)),
    hosted,
    seed,
  }));

function createInstance(day: Day, more: Partial<RotationInstance> = {}): RotationInstance {
  const hosts = Array.from({ length: day.tables }, (_, table) => table);
  return {
    id: 'jour',
    n: day.n,
    rounds: Array.from({ length: day.rounds }, () => ({ activity: 0, tables: day.tables })),
    activities: [day.hosted ? { hosts, distinctThemes: true } : {}],
    maxSpread: 1,
    weights: { kind: 'uniform' },
    meetingValue: [1000, 0],
    history: [],
    ...more,
  };
}

function solve(instance: RotationInstance, trials: number) {
  const solved = computePlan(instance, { seed: 7, spent: limitTrials(trials) });
  if (!solved.ok) throw new Error(solved.refusal.code);
  return solved.value;
}

/** Rules that a known plan keeps, so that they can all be kept at once. */
function plantRules(instance: RotationInstance, seed: number): SeatingRules {
  const draw = createDraw(seed);
  const plan = solve(instance, 2_000).plan;
  const hosts = instance.activities[0]?.hosts?.length ?? 0;
  const movers = Array.from({ length: instance.n - hosts }, (_, k) => k + hosts);
  const [a = hosts, b = hosts, c = hosts] = draw.shuffle(movers);
  const share = (one: number, other: number): number[] =>
    plan.flatMap((row, r) => (row[one] === row[other] ? [r] : []));
  const apart: (readonly [number, number])[] = a !== b && share(a, b).length === 0 ? [[a, b]] : [];
  const together: (readonly [number, number, readonly number[]])[] =
    a !== c && share(a, c).length > 0 ? [[a, c, share(a, c)]] : [];
  const allowed = { [c]: [...new Set(plan.map((row) => row[c] ?? 0))] };
  return { apart, together, allowed, quota: [] };
}

describe('any day', () => {
  it('[R073] [R074] [R077] seats everyone, hosts stay, no theme twice, tables level', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const instance = createInstance(day);
        const { plan, figures, bound } = solve(instance, 3_000);
        const problem = createProblem(instance);
        expect(listBreaches(problem, plan)).toEqual([]);
        expect(figures.spread).toBeLessThanOrEqual(1);
        expect(figures.D).toBeLessThanOrEqual(bound.D);
        expect(figures.W).toBeLessThanOrEqual(bound.W);
      }),
      { numRuns: 60 },
    );
  });

  it('[R077] shows every theme to every mover when rounds equal tables', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const instance = createInstance({ ...day, hosted: true, rounds: day.tables });
        const { plan } = solve(instance, 3_000);
        for (let person = day.tables; person < day.n; person += 1) {
          expect(new Set(plan.map((row) => row[person])).size).toBe(day.tables);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('keeps pairs apart or together, tables allowed, when a plan exists that does', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const instance = createInstance(day);
        const constraints = plantRules(instance, day.seed);
        const ruled = createInstance(day, { constraints });
        expect(listImpossibleRules(createProblem(ruled))).toEqual([]);
        expect(listBreaches(createProblem(ruled), solve(ruled, 20_000).plan)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('seats those who are there, whoever is missing', () => {
    const absences = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 4 });
    fc.assert(
      fc.property(anyDay, absences, (day, missing) => {
        const first = Array.from({ length: day.n }, (_, i) => (missing.includes(i) ? '0' : '1')).join('');
        const presence = Array.from({ length: day.rounds }, (_, r) => (r === 0 ? first : '1'.repeat(day.n)));
        const instance = createInstance({ ...day, hosted: false }, { presence });
        const { plan } = solve(instance, 3_000);
        expect(listBreaches(createProblem(instance), plan)).toEqual([]);
        missing
          .filter((person) => person < day.n)
          .forEach((person) => {
            expect(plan[0]?.[person]).toBe(-1);
          });
      }),
      { numRuns: 40 },
    );
  });

  it('gives each table its share of a college', () => {
    const category = Array.from({ length: 24 }, (_, i) => i % 3);
    const constraints = { ...NO_RULES, quota: [{ category: 0, min: 1, max: 3 }] };
    const instance = createInstance(
      { tables: 6, n: 24, rounds: 4, hosted: true, seed: 1 },
      { weights: { kind: 'uniform', category }, constraints },
    );
    const { plan } = solve(instance, 20_000);
    for (const row of plan) {
      for (let table = 0; table < 6; table += 1) {
        const seated = row.filter((at, person) => at === table && category[person] === 0).length;
        expect(seated).toBeGreaterThanOrEqual(1);
        expect(seated).toBeLessThanOrEqual(3);
      }
    }
  });

  it('is the same plan for the same seed and the same number of trials', () => {
    const instance = createInstance({ tables: 6, n: 37, rounds: 5, hosted: true, seed: 1 });
    expect(solve(instance, 20_000)).toEqual(solve(instance, 20_000));
  });

  it('does better with more trials', () => {
    const instance = createInstance({ tables: 6, n: 36, rounds: 4, hosted: true, seed: 1 });
    expect(solve(instance, 200_000).figures.D).toBeGreaterThan(solve(instance, 1_000).figures.D);
  });

  it('reads back any plan it writes', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const plan: SeatingPlan = createStart(createProblem(createInstance(day)), createDraw(day.seed));
        expect(parsePlan(formatPlan(plan))).toEqual(plan);
      }),
    );
    expect(parsePlan(['01?'])).toBeNull();
  });
});

describe('a series of seminars', () => {
  const past = Array.from({ length: 6 }, (_, i): readonly [number, number, number] => [2 * i, 2 * i + 1, 1]);

  it('separates those who met before, when there is room', () => {
    const instance = createInstance(
      { tables: 6, n: 12, rounds: 2, hosted: false, seed: 1 },
      { history: past },
    );
    const { plan, figures } = solve(instance, 60_000);
    for (const row of plan) for (const [a, b] of past) expect(row[a]).not.toBe(row[b]);
    expect(figures.W).toBe(12_000);
  });

  it('counts a pair met before at the worth of its second meeting', () => {
    const day = { tables: 1, n: 2, rounds: 1, hosted: false, seed: 1 };
    const instance = createInstance(day, { meetingValue: [1000, 150, 0], history: [[0, 1, 1]] });
    expect(computeFigures(createProblem(instance), [[0, 0]]).W).toBe(150);
    expect(computeBound(createProblem(instance)).W).toBe(150);
  });

  it('prefers two colleges to one, and strangers to acquaintances', () => {
    const weights = {
      kind: 'seminar',
      category: [0, 0, 1, 1],
      org: [0, 1, 2, 3],
      known: [[0, 2]],
      values: { base: 1000, crossBonus: 500, known: 300, sameOrg: 100 },
    } as const;
    const instance = createInstance({ tables: 2, n: 4, rounds: 1, hosted: false, seed: 1 }, { weights });
    const [row = []] = solve(instance, 20_000).plan;
    expect(row[0]).toBe(row[3]);
    expect(row[1]).toBe(row[2]);
  });
});
