// Plans written at once: fields, differences, starters, squares, the catalogue — each checked pair by pair.
import { describe, expect, it } from 'vitest';
import { createDraw } from '../../kernel/index.js';
import { computeBound, formatPlan, type SeatingPlan } from '../index.js';
import { createProblem } from '../instance/problem.js';
import { judgePlan, listMeetings } from '../testing/checker.js';
import { createInstance } from '../testing/days.js';
import { findKnownPlan } from './candidates.js';
import { findInCatalogue, listCatalogue } from './catalogue.js';
import { differenceArrays } from './difference-arrays.js';
import { createField, createGroup } from './group.js';
import { constructPlan } from './lines.js';
import { turnGroups } from './starter.js';
import { searchTurning } from './turning.js';

const everyone = (count: number): readonly number[] => Array.from({ length: count }, (_, k) => k);

describe('finite fields and groups', () => {
  it.each([2, 3, 4, 5, 7, 8, 9, 11, 13, 16, 25, 27, 32])('the field of %d elements divides', (order) => {
    const field = createField(order);
    if (field === null) throw new Error('absent field');
    const all = everyone(order);
    for (const a of all.slice(1)) {
      expect(new Set(all.map((b) => field.multiply(a, b))).size).toBe(order);
      for (const b of all) expect(field.subtract(field.add(a, b), b)).toBe(a);
    }
  });

  it.each([4, 8, 9, 25])('the field of %d elements multiplies as it adds', (order) => {
    const field = createField(order);
    const draw = createDraw(order);
    for (let k = 0; k < 60; k += 1) {
      const [a, b, c] = [draw.below(order), draw.below(order), draw.below(order)];
      if (field === null) throw new Error('absent field');
      const apart = field.add(field.multiply(a, b), field.multiply(a, c));
      expect(field.multiply(a, field.add(b, c))).toBe(apart);
      expect(field.multiply(a, field.multiply(b, c))).toBe(field.multiply(field.multiply(a, b), c));
    }
  });

  it.each([6, 10, 12, 15, 36])('there is no field of %d elements', (order) => {
    expect(createField(order)).toBeNull();
  });

  it('adds in Z2 × Z6 and in Z10', () => {
    const group = createGroup([2, 6]);
    expect(group.order).toBe(12);
    expect(group.add(11, 11)).toBe(8);
    expect(group.subtract(0, 3)).toBe(11);
    const ten = createGroup([10]);
    expect([ten.order, ten.add(7, 8), ten.subtract(3, 8)]).toEqual([10, 5, 5]);
  });
});

/** Differences between two columns that occur twice. */
function countRepeats(
  group: ReturnType<typeof createGroup>,
  a: readonly number[],
  b: readonly number[],
): number {
  return a.length - new Set(a.map((value, r) => group.subtract(value, b[r] ?? 0))).size;
}

describe('difference arrays', () => {
  it.each(differenceArrays.map((array) => [array.order, array.columns[0]?.length, array] as const))(
    'shipped for %d tables and %d rounds: no difference twice, hosts still',
    (order, rounds, { factors, columns }) => {
      const group = createGroup(factors);
      expect(group.order).toBe(order);
      const read = columns.map((column) => [...column].map((digit) => Number.parseInt(digit, 36)));
      expect(new Set(read[0])).toEqual(new Set([0]));
      read.forEach((column, k) => {
        expect(column).toHaveLength(rounds ?? 0);
        for (const value of column) expect(value).toBeLessThan(order);
        for (const other of read.slice(0, k)) expect(countRepeats(group, column, other)).toBe(0);
      });
    },
  );

  it.each([
    [7, 4, 5],
    [15, 3, 6],
    [21, 4, 5],
    [30, 5, 6],
  ])(
    'found for %d tables, %d rounds and %d levels: the cost told is the one counted',
    (order, rounds, levels) => {
      const sizes = everyone(levels).map(() => order);
      const { columns, cost } = searchTurning({ order, rounds, sizes, hosted: true, trials: 20_000 });
      const group = createGroup([order]);
      let counted = 0;
      columns.forEach((column, k) => {
        for (const other of columns.slice(0, k)) counted += order * countRepeats(group, column, other);
        if (k > 0) expect(new Set(column).size).toBe(rounds);
      });
      expect(columns[0]).toEqual(everyone(rounds).map(() => 0));
      expect(cost).toBe(counted);
      expect(cost).toBe(0);
    },
  );

  it('count what repeats of a level not full cost, where none can be avoided', () => {
    const search = { order: 6, rounds: 6, sizes: [6, 6, 3], hosted: true, trials: 5_000 };
    const { columns, cost } = searchTurning(search);
    const [, one = [], other = []] = columns;
    expect(cost).toBe(3 * countRepeats(createGroup([6]), one, other));
    expect(cost).toBe(3);
  });
});

function expectNoRepeat(plan: SeatingPlan, pairs: number): void {
  const met = listMeetings(formatPlan(plan));
  expect(Math.max(...met.values())).toBe(1);
  expect(met.size).toBe(pairs);
}

describe('starters', () => {
  it.each([
    [15, 5, 7],
    [24, 8, 11],
    [24, 6, 7],
    [30, 10, 14],
    [40, 10, 9],
  ])('%d people in %d groups for %d rounds: no pair meets twice', (n, tables, rounds) => {
    const plan = turnGroups({ n, tables, rounds }) ?? [];
    expect(plan).toHaveLength(rounds);
    expectNoRepeat(plan, (rounds * n * (n / tables - 1)) / 2);
  });

  it('are not looked for where pairs are too few', () => {
    expect(turnGroups({ n: 8, tables: 2, rounds: 6 })).toBeNull();
  });
});

describe('lines', () => {
  it.each([
    [20, 4, 4, 148],
    [23, 4, 4, 199],
    [25, 5, 5, 250],
    [43, 7, 4, 444],
    [48, 8, 6, 720],
    [50, 5, 5, 1005],
    [60, 10, 6, 900],
    [120, 12, 5, 2700],
    [150, 15, 5, 3375],
    [300, 30, 5, 6750],
  ])('[R077] world café of %d people, %d tables, %d rounds: %d pairs, the bound', (n, tables, rounds, D) => {
    const instance = createInstance({ n, tables, rounds, hosted: true });
    const plan = constructPlan(createProblem(instance)) ?? [];
    const verdict = judgePlan(instance, formatPlan(plan));
    expect(verdict).toMatchObject({ faults: [], D });
    expect(computeBound(instance).D).toBe(D);
  });

  it.each([
    [32, 8, 9, 432],
    [49, 7, 8, 1176],
    [81, 9, 10, 3240],
    [100, 10, 3, 1350],
    [36, 6, 3, 270],
  ])('free groups: %d people in %d groups for %d rounds meet nobody twice', (n, tables, rounds, pairs) => {
    const instance = createInstance({ n, tables, rounds, hosted: false });
    const plan = constructPlan(createProblem(instance)) ?? [];
    expect(judgePlan(instance, formatPlan(plan)).faults).toEqual([]);
    expectNoRepeat(plan, pairs);
  });

  it('keep themes and sizes wherever they are written, however many people', () => {
    for (let tables = 2; tables <= 12; tables += 1) {
      for (let n = tables + 1; n <= 5 * tables; n += 3) {
        for (const rounds of [1, Math.ceil(tables / 2), tables]) {
          const instance = createInstance({ n, tables, rounds, hosted: true });
          const plan = constructPlan(createProblem(instance));
          if (plan !== null) expect(judgePlan(instance, formatPlan(plan)).faults).toEqual([]);
        }
      }
    }
  });

  it('are not written for more rounds than themes, nor for days that change', () => {
    const five = createInstance({ n: 25, tables: 5, rounds: 6, hosted: true });
    expect(constructPlan(createProblem(five))).toBeNull();
    const mixed = {
      ...five,
      rounds: [
        { activity: 0, tables: 5 },
        { activity: 0, tables: 4 },
      ],
    };
    expect(constructPlan(createProblem(mixed))).toBeNull();
  });

  it('are left aside as soon as someone is absent or a rule is asked for', () => {
    const presence = Array.from({ length: 5 }, (_, r) => (r === 0 ? `0${'1'.repeat(24)}` : '1'.repeat(25)));
    const five = createInstance({ n: 25, tables: 5, rounds: 5, hosted: true }, { presence });
    expect(findKnownPlan(createProblem(five), computeBound(five))).toBeNull();
  });
});

describe('the catalogue', () => {
  const entries = [6, 10].flatMap((tables) =>
    listCatalogue(tables).map(({ people, rounds }) => [people, tables, rounds.length] as const),
  );

  it.each(entries)(
    '[R077] %d people at %d tables, %d rounds: a plan that keeps every rule, better than what is written at once',
    (n, tables, rounds) => {
      const instance = createInstance({ n, tables, rounds, hosted: true });
      const problem = createProblem(instance);
      const verdict = judgePlan(instance, formatPlan(findInCatalogue(problem) ?? []));
      expect(verdict.faults).toEqual([]);
      expect(verdict.D).toBeLessThanOrEqual(computeBound(instance).D);
      const written = constructPlan(problem);
      if (written !== null) expect(verdict.D).toBeGreaterThan(judgePlan(instance, formatPlan(written)).D);
    },
  );

  it.each([
    [32, 470],
    [31, 440],
    [30, 410],
  ])('[R077] %d people regrouped ten times at eight tables meet in at least %d pairs', (n, least) => {
    const instance = createInstance({ n, tables: 8, rounds: 10, hosted: false });
    const verdict = judgePlan(instance, formatPlan(findInCatalogue(createProblem(instance)) ?? []));
    expect(verdict.faults).toEqual([]);
    expect(verdict.D).toBeGreaterThanOrEqual(least);
    expect(verdict.D).toBeLessThanOrEqual(computeBound(instance).D);
  });

  it('has nothing for regroupings that it does not know', () => {
    const instance = createInstance({ n: 29, tables: 8, rounds: 10, hosted: false });
    expect(findInCatalogue(createProblem(instance))).toBeNull();
  });

  it('gives hosts their tables whoever they are', () => {
    const hosts = [30, 7, 12, 0, 35, 21];
    const instance = {
      ...createInstance({ n: 36, tables: 6, rounds: 5, hosted: true }),
      activities: [{ hosts, distinctThemes: true }],
    };
    const plan = findInCatalogue(createProblem(instance));
    expect(judgePlan(instance, formatPlan(plan ?? [])).faults).toEqual([]);
  });

  it('has nothing for free groups, nor for other numbers of tables', () => {
    for (const day of [
      { n: 36, tables: 6, rounds: 5, hosted: false },
      { n: 35, tables: 5, rounds: 5, hosted: true },
    ])
      expect(findInCatalogue(createProblem(createInstance(day)))).toBeNull();
  });

  it('weighs little', () => {
    const written = [6, 10].flatMap(listCatalogue).flatMap(({ rounds }) => rounds);
    expect(written.join('').length).toBeLessThan(60_000);
    expect(new Set(entries.map((entry) => entry.join(' '))).size).toBe(entries.length);
  });
});
