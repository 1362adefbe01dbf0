// A plan told aloud: themes, new meetings out of the possible, who meets again and why.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeBlockPlan, explainPlan, formatPlan, repairPlan } from '../index.js';
import { NO_RULES } from '../instance/instance.js';
import { listMeetings } from '../testing/checker.js';
import { createInstance, drawDay, solve } from '../testing/days.js';

const anyDay = fc.integer({ min: 1, max: 1_000_000 }).map(drawDay);

describe('a plan told aloud', () => {
  it('[R077] says that everyone sees every theme, and proves the maximum', () => {
    const instance = createInstance({ tables: 5, n: 25, rounds: 5, hosted: true });
    expect(explainPlan(instance, solve(instance, 1).plan)).toEqual({
      rounds: 5,
      themes: 5,
      leastThemes: 5,
      mostThemes: 5,
      everyTheme: true,
      missed: [],
      themeRepeats: 0,
      newMeetings: 250,
      possibleMeetings: 250,
      shareOfPossible: 1,
      proven: true,
      leastNewContacts: 20,
      leastNewContactsOf: Array.from({ length: 25 }, (_, i) => i),
      repeated: [],
      smallestTable: 5,
      largestTable: 5,
      leastColleges: 0,
      mostColleges: 0,
    });
  });

  it('[R077] names the themes each person misses when rounds are fewer than themes', () => {
    const instance = createInstance({ tables: 4, n: 12, rounds: 3, hosted: true });
    const told = explainPlan(instance, solve(instance, 1).plan);
    expect(told.everyTheme).toBe(false);
    expect([told.leastThemes, told.mostThemes]).toEqual([3, 3]);
    expect(told.missed).toHaveLength(8);
    for (const { themes } of told.missed) expect(themes).toHaveLength(1);
  });

  it('[R077] counts the absent as missing what they miss, and the others as complete', () => {
    const presence = [`${'1'.repeat(19)}0`, ...Array.from({ length: 3 }, () => '1'.repeat(20))];
    const instance = createInstance({ tables: 4, n: 20, rounds: 4, hosted: true }, { presence });
    const told = explainPlan(instance, solve(instance, 20_000).plan);
    expect(told.missed.map(({ person, themes }) => [person, themes.length])).toEqual([[19, 1]]);
    expect([told.leastThemes, told.mostThemes, told.everyTheme]).toEqual([4, 4, false]);
  });

  it('says how far from the maximum a plan stays', () => {
    const instance = createInstance({ tables: 2, n: 8, rounds: 2, hosted: false });
    const half = [0, 0, 0, 0, 1, 1, 1, 1];
    const told = explainPlan(instance, [half, half]);
    expect(told).toMatchObject({
      newMeetings: 12,
      possibleMeetings: 20,
      shareOfPossible: 0.6,
      proven: false,
    });
    expect(told.repeated).toHaveLength(12);
  });

  it('names who meets again, when, since when, and why', () => {
    const instance = createInstance(
      { tables: 2, n: 4, rounds: 2, hosted: false },
      { constraints: { ...NO_RULES, together: [[0, 1, [0, 1]]] }, history: [[2, 3, 1]] },
    );
    const told = explainPlan(instance, [
      [0, 0, 1, 1],
      [1, 1, 0, 0],
    ]);
    expect(told.repeated).toEqual([
      { people: [0, 1], rounds: [0, 1], before: 0, reason: 'together' },
      { people: [2, 3], rounds: [0, 1], before: 1, reason: 'no-room' },
    ]);
    expect(told).toMatchObject({ newMeetings: 1, leastNewContacts: 0, leastNewContactsOf: [2, 3] });
  });

  it('tells a pair met at an earlier seminar from one met twice today', () => {
    const instance = createInstance({ tables: 1, n: 2, rounds: 1, hosted: false }, { history: [[0, 1, 2]] });
    expect(explainPlan(instance, [[0, 0]])).toMatchObject({
      newMeetings: 0,
      possibleMeetings: 0,
      shareOfPossible: 1,
      repeated: [{ people: [0, 1], rounds: [0], before: 2, reason: 'no-room' }],
    });
  });

  it('tells colleges and sizes of tables', () => {
    const weights = { kind: 'uniform', category: [0, 1, 2, 0, 0] } as const;
    const instance = createInstance({ tables: 2, n: 5, rounds: 1, hosted: false }, { weights });
    expect(explainPlan(instance, [[0, 0, 0, 1, 1]])).toMatchObject({
      smallestTable: 2,
      largestTable: 3,
      leastColleges: 1,
      mostColleges: 3,
      themes: 0,
      everyTheme: false,
    });
  });

  it('counts themes met again after a repair', () => {
    const instance = createInstance({ tables: 4, n: 16, rounds: 4, hosted: true });
    const { plan } = solve(instance, 1);
    const absent = [4, 5, 6, 8, 9, 12];
    const repaired = repairPlan(instance, plan, { fromRound: 1, absent, arrivals: [], tolerance: 1 });
    expect(explainPlan(instance, repaired.plan).themeRepeats).toBe(repaired.themeRepeats);
  });
});

describe('any plan', () => {
  it('adds up: as many new meetings as pairs on the paper, never more than possible', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const instance = createInstance(day);
        const { plan, optimal } = solve(instance, 2_000);
        const told = explainPlan(instance, plan);
        expect(told.newMeetings).toBe(listMeetings(formatPlan(plan)).size);
        expect(told.newMeetings).toBeLessThanOrEqual(told.possibleMeetings);
        expect(told.shareOfPossible).toBeGreaterThanOrEqual(0);
        expect(told.shareOfPossible).toBeLessThanOrEqual(1);
        expect(told.proven).toBe(optimal);
        expect(told.themeRepeats).toBe(0);
        expect(told.largestTable - told.smallestTable).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('groups that stay whole', () => {
  it('[R077] pass once at each table when rounds equal tables', () => {
    const groupOf = Array.from({ length: 18 }, (_, i) => i % 6);
    const plan = computeBlockPlan({ groupOf, tables: 6, rounds: 6 });
    for (const person of groupOf.keys()) expect(new Set(plan.map((row) => row[person])).size).toBe(6);
    for (const row of plan) for (const i of groupOf.keys()) expect(row[i]).toBe(row[(i + 6) % 18]);
  });

  it('[R074] leave hosts where they are, and out those who are in no group', () => {
    expect(computeBlockPlan({ groupOf: [-1, -1, 0, 1, -1], tables: 2, rounds: 2, hosts: [0, 1] })).toEqual([
      [0, 1, 0, 1, -1],
      [0, 1, 1, 0, -1],
    ]);
  });

  it('[R077] are told as a proof by the same account', () => {
    const groupOf = Array.from({ length: 12 }, (_, i) => (i < 3 ? -1 : i % 3));
    const plan = computeBlockPlan({ groupOf, tables: 3, rounds: 3, hosts: [0, 1, 2] });
    const instance = createInstance({ tables: 3, n: 12, rounds: 3, hosted: true });
    expect(explainPlan(instance, plan)).toMatchObject({ everyTheme: true, themeRepeats: 0 });
  });
});
