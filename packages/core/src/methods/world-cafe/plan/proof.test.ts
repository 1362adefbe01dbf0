// What a plan is checked for, what it proves, what it misses.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RotationPlan, Theme } from '../state.js';
import { planBlocks } from './groups.js';
import { comparePlans, explainPlanForm, isGrown, listUnhosted, provePlan } from './proof.js';

const people = (count: number) => Array.from({ length: count }, (_, rank) => ({ id: `p${rank}` }));
const themes = (count: number): readonly Theme[] =>
  Array.from({ length: count }, (_, rank) => ({
    id: `t${rank}`,
    title: `Thème ${rank}`,
    questions: [],
    place: null,
    sources: [],
  }));
const circle = (count: number, tables: number, rounds = tables): RotationPlan =>
  planBlocks({ people: people(count), hosts: Array.from({ length: tables }, (_, table) => table), rounds });

function explain(change: (plan: RotationPlan) => RotationPlan): string | undefined {
  return explainPlanForm(themes(3), change(circle(9, 3)), { rounds: 3 })?.refusal.code;
}

describe('a plan is checked again [R077]', () => {
  it('and passes when it holds', () => {
    expect(explain((plan) => plan)).toBeUndefined();
  });

  it.each([
    ['with a round too few', { rounds: circle(9, 3).rounds.slice(1) }, 'world-cafe-plan-rounds'],
    ['with a torn row', { rounds: circle(9, 3).rounds.map((row) => row.slice(1)) }, 'world-cafe-plan-torn'],
    ['with a host too few', { hosts: [0, 1] }, 'world-cafe-plan-torn'],
    [
      'with a table nobody laid',
      { rounds: circle(9, 3).rounds.map((row) => row.map(() => 3)) },
      'world-cafe-table-unknown',
    ],
    ['with a host nobody knows', { hosts: [0, 1, 12] }, 'world-cafe-person-unknown'],
    ['with one host for two tables', { hosts: [0, 0, 2] }, 'world-cafe-host-twice'],
    ['with a host who moves', { hosts: [0, 1, 5] }, 'world-cafe-host-moves'],
    ['with somebody twice', { people: [...people(8), { id: 'p0' }] }, 'seated-twice'],
  ])('%s, is refused', (_, change, code) => {
    expect(explain((plan) => ({ ...plan, ...change }))).toBe(code);
  });

  it('needs themes', () => {
    expect(explainPlanForm([], circle(1, 1), { rounds: 0 })?.refusal.code).toBe('world-cafe-no-theme');
  });

  it('says which tables have nobody to stay [R074]', () => {
    expect(listUnhosted(themes(3), [{ theme: 't1' }])).toEqual(['Thème 0', 'Thème 2']);
    expect(listUnhosted([], [])).toEqual([]);
  });
});

describe('the proof', () => {
  it('of a circle of five: everyone passes everywhere [R077]', () => {
    expect(provePlan(circle(25, 5), 5)).toEqual({
      people: 25,
      movers: 20,
      rounds: 5,
      themes: 5,
      everyTheme: true,
      missedByAll: 0,
      gaps: [],
      largest: 5,
      smallest: 5,
      fewestMovers: 4,
    });
  });

  it('counts honestly what too few rounds miss', () => {
    const proof = provePlan(circle(25, 5, 3), 5);
    expect(proof).toMatchObject({ everyTheme: false, missedByAll: 2, gaps: [] });
  });

  it('names who misses more than the others, and who meets a theme twice', () => {
    const plan = circle(9, 3);
    const rounds = plan.rounds.map((row, round) =>
      row.map((table, rank) => {
        if (rank === 3 && round === 0) return -1;
        return rank === 4 && round === 1 ? (plan.rounds[0]?.[4] ?? 0) : table;
      }),
    );
    const { gaps, everyTheme } = provePlan({ ...plan, rounds }, 3);
    expect(everyTheme).toBe(false);
    expect(gaps.map(({ person, missed, again }) => [person, missed.length, again.length])).toEqual([
      [3, 1, 0],
      [4, 1, 1],
    ]);
  });

  it('of hosts alone: nobody moves, nothing is missed, a host is alone', () => {
    expect(provePlan(circle(3, 3), 3)).toMatchObject({ movers: 0, everyTheme: true, fewestMovers: 0 });
  });

  it('of nothing is nothing', () => {
    const empty: RotationPlan = { mode: 'hand', people: people(1), hosts: [], rounds: [] };
    expect(provePlan(empty, 0)).toMatchObject({ largest: 0, smallest: 0, fewestMovers: 0, everyTheme: true });
  });

  it('holds for any circle: sizes differ by one at most, everyone passes everywhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 300 }), (tables, movers) => {
        const plan = circle(tables + movers, tables);
        const proof = provePlan(plan, tables);
        expect(explainPlanForm(themes(tables), plan, { rounds: tables })).toBeNull();
        expect(proof.everyTheme).toBe(true);
        expect(proof.gaps).toEqual([]);
        expect(proof.largest - proof.smallest).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('two plans compared', () => {
  it('tell who moves, who came, who left, and nobody else', () => {
    const before = circle(9, 3);
    const after: RotationPlan = {
      ...before,
      people: [...before.people, { id: 'late' }],
      rounds: before.rounds.map((row, round) => {
        const late = round === 0 ? -1 : round;
        return [...row.map((table, rank) => (round > 0 && rank === 8 ? -1 : table)), late].map(
          (table, rank) => (round === 2 && rank === 5 ? (table + 1) % 3 : table),
        );
      }),
    };
    expect(comparePlans(before, after, 1)).toEqual({ moved: [5], arrived: [9], left: [8] });
    expect(comparePlans(before, before, 0)).toEqual({ moved: [], arrived: [], left: [] });
  });

  it('the list of people only grows', () => {
    expect(isGrown(people(2), people(3))).toBe(true);
    expect(isGrown(people(3), people(2))).toBe(false);
    expect(isGrown(people(2), people(3).toReversed())).toBe(false);
  });
});
