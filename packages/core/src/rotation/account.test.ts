// What is said of a plan, what is refused before it, and how a file is read.
import { describe, expect, it } from 'vitest';
import { minutes } from '../kernel/index.js';
import { countLeastPairs } from './bound.js';
import { constructPlan } from './construct.js';
import { createField, createGroup } from './group.js';
import {
  computeBound,
  createProblem,
  explainPlan,
  listBreaches,
  listImpossibleRules,
  parseInstance,
  type RotationInstance,
} from './index.js';
import { NO_RULES } from './instance.js';
import { turnGroups } from './starter.js';

const cafe: RotationInstance = {
  id: 'café',
  n: 36,
  rounds: Array.from({ length: 6 }, () => ({ activity: 0, tables: 6 })),
  activities: [{ hosts: [0, 1, 2, 3, 4, 5], distinctThemes: true }],
  maxSpread: 1,
  weights: { kind: 'uniform' },
  meetingValue: [1000, 0],
  history: [],
};
const five = { ...cafe, n: 25, rounds: cafe.rounds.slice(1).map(() => ({ activity: 0, tables: 5 })) };
const fiveTables = { ...five, activities: [{ hosts: [0, 1, 2, 3, 4], distinctThemes: true }] };

describe('a plan told aloud', () => {
  it('[R076] [R077] says that six themes are three hours, and that everyone sees them all', () => {
    const problem = createProblem(cafe);
    const plan = constructPlan(problem) ?? [];
    const account = explainPlan(problem, plan, minutes(30));
    expect(account.total).toBe(180);
    expect([account.leastThemes, account.mostThemes]).toEqual([6, 6]);
  });

  it('counts new meetings out of the possible, and the smallest number of new people', () => {
    const problem = createProblem(fiveTables);
    const account = explainPlan(problem, constructPlan(problem) ?? [], minutes(30));
    expect(account).toMatchObject({
      newMeetings: 250,
      possibleMeetings: 300,
      leastNewContacts: 20,
      repeated: [],
    });
  });

  it('names who meets again, when, and why', () => {
    const problem = createProblem({
      ...cafe,
      n: 4,
      rounds: [
        { activity: 0, tables: 2 },
        { activity: 0, tables: 2 },
      ],
      activities: [],
      constraints: { ...NO_RULES, together: [[0, 1, [0, 1]]] },
      history: [[2, 3, 1]],
    });
    const account = explainPlan(
      problem,
      [
        [0, 0, 1, 1],
        [1, 1, 0, 0],
      ],
      minutes(20),
    );
    expect(account.repeated).toEqual([
      { people: [0, 1], rounds: [0, 1], reason: 'together' },
      { people: [2, 3], rounds: [0, 1], reason: 'no-room' },
    ]);
    expect(account).toMatchObject({ newMeetings: 1, possibleMeetings: 5, leastNewContacts: 0, total: 40 });
  });
});

describe('rules that cannot be kept', () => {
  const codes = (instance: RotationInstance): readonly string[] =>
    listImpossibleRules(createProblem(instance)).map(({ code }) => code);
  const rule = (more: Partial<typeof NO_RULES>): RotationInstance => ({
    ...cafe,
    constraints: { ...NO_RULES, ...more },
  });
  const every = [0, 1, 2, 3, 4, 5];

  it.each([
    ['spread-impossible', { ...cafe, n: 37, maxSpread: 0 }],
    ['host-twice', { ...cafe, activities: [{ hosts: [0, 1, 2, 3, 4, 4], distinctThemes: true }] }],
    ['hosts-exceed-tables', { ...cafe, activities: [{ hosts: [0, 1, 2, 3, 4, 5, 6] }] }],
    ['host-not-allowed', rule({ allowed: { 2: [0, 1] } })],
    ['no-allowed-table', rule({ allowed: { 20: [8] } })],
    ['themes-exhausted', rule({ allowed: { 20: [0, 1, 2] } })],
    ['apart-and-together', rule({ apart: [[7, 8]], together: [[8, 7, every]] })],
    ['together-two-hosts', rule({ together: [[0, 1, [2]]] })],
    ['together-with-host', rule({ together: [[0, 9, every]] })],
    ['together-no-common-table', rule({ together: [[8, 9, [0]]], allowed: { 8: [0], 9: [1] } })],
    ['together-too-many', rule({ together: [6, 7, 8, 9, 10, 11, 12].map((a) => [a, a + 1, [0]] as const) })],
    ['quota-crossed', rule({ quota: [{ category: 0, min: 3, max: 1 }] })],
    ['quota-too-few', rule({ quota: [{ category: 1, min: 1 }] })],
    ['quota-too-many', rule({ quota: [{ category: 0, max: 5 }] })],
  ] as const)('names %s', (code, instance) => {
    expect(codes(instance)).toContain(code);
  });

  it('names one person per table for a pair at the only table', () => {
    const rounds = [{ activity: 0, tables: 1 }];
    expect(
      codes({ ...cafe, n: 4, rounds, activities: [], constraints: { ...NO_RULES, apart: [[0, 1]] } }),
    ).toEqual(['apart-at-one-table']);
  });

  it('[R077] names everyone who would run out of themes when rounds exceed tables', () => {
    const found = listImpossibleRules(
      createProblem({ ...cafe, rounds: [...cafe.rounds, ...cafe.rounds.slice(0, 1)] }),
    );
    expect(found).toHaveLength(30);
    expect(found[0]).toEqual({ code: 'themes-exhausted', data: { person: 6, rounds: 7, tables: 6 } });
  });

  it('names nothing for a day that can be held', () => {
    expect(codes(cafe)).toEqual([]);
  });
});

describe('a plan that breaks rules', () => {
  it('is told rule by rule', () => {
    const small = {
      ...cafe,
      n: 4,
      rounds: [
        { activity: 0, tables: 2 },
        { activity: 0, tables: 2 },
      ],
    };
    const problem = createProblem({
      ...small,
      activities: [{ hosts: [0, 1], distinctThemes: true }],
      constraints: {
        apart: [[0, 2]],
        together: [[2, 3, [1]]],
        allowed: { 3: [1] },
        quota: [{ category: 0, max: 2 }],
      },
    });
    const rules = listBreaches(problem, [
      [0, 1, 0, 0],
      [1, 1, 0, -1],
    ]).map(({ rule: broken, round }) => [broken, round]);
    expect(rules).toEqual([
      ['allowed', 0],
      ['apart', 0],
      ['size', 0],
      ['quota', 0],
      ['host', 1],
      ['presence', 1],
      ['theme', 1],
    ]);
  });
});

describe('bounds', () => {
  it.each([
    [4, 3, 1],
    [5, 4, 1],
    [9, 4, 6],
    [3, 3, 0],
    [3, 0, 3],
  ])('%d people over %d places share at least %d pairs', (x, q, pairs) => {
    expect(countLeastPairs(x, q)).toBe(pairs);
  });

  it('counts pairs who can meet when people are missing', () => {
    const presence = [`${'1'.repeat(35)}0`, ...cafe.rounds.slice(1).map(() => '1'.repeat(36))];
    const bound = computeBound(createProblem({ ...cafe, presence }));
    expect(bound.how).toBe('places');
    expect(bound.D).toBe(535);
  });
});

describe('finite fields and groups', () => {
  it.each([2, 3, 4, 5, 7, 8, 9, 11, 16, 25, 27, 32])('the field of %d elements divides', (order) => {
    const field = createField(order);
    if (field === null) throw new Error('absent field');
    const all = Array.from({ length: order }, (_, k) => k);
    for (const a of all.slice(1)) {
      expect(new Set(all.map((b) => field.multiply(a, b))).size).toBe(order);
      for (const b of all) expect(field.subtract(field.add(a, b), b)).toBe(a);
    }
  });

  it.each([6, 10, 12, 15])('there is no field of %d elements', (order) => {
    expect(createField(order)).toBeNull();
  });

  it('adds in Z2 × Z6', () => {
    const group = createGroup([2, 6]);
    expect(group.order).toBe(12);
    expect(group.add(11, 11)).toBe(8);
    expect(group.subtract(0, 3)).toBe(11);
  });
});

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
    const pairs = plan.flatMap((row) =>
      row.flatMap((table, a) => row.flatMap((other, b) => (b > a && other === table ? [`${a} ${b}`] : []))),
    );
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(pairs.length).toBe((rounds * n * (n / tables - 1)) / 2);
  });
});

describe('a file', () => {
  const file = { format: 'trame-rotation-bench/1', id: 'x', n: 4, rounds: [{ tables: 2 }] };

  it('takes the least that says something', () => {
    expect(parseInstance(file)).toMatchObject({
      ok: true,
      value: { id: 'x', maxSpread: 1, weights: { kind: 'uniform' }, meetingValue: [1000, 0] },
    });
  });

  it.each([
    ['format', { ...file, format: 'other' }],
    ['n', { ...file, n: 0 }],
    ['rounds', { ...file, rounds: [] }],
    ['rounds.0.tables', { ...file, rounds: [{ tables: 37 }] }],
    ['n', { ...file, activities: [{ hosts: [4] }] }],
    ['activities', { ...file, rounds: [{ activity: 2, tables: 2 }] }],
    ['presence', { ...file, presence: ['111'] }],
    ['weights', { ...file, weights: { kind: 'uniform', category: [0] } }],
    ['meetingValue', { ...file, meetingValue: [0, 1000] }],
    ['constraints.together', { ...file, constraints: { together: [[0, 1, [3]]] } }],
    ['id', 'nothing'],
  ])('is refused by its field %s', (field, input) => {
    expect(parseInstance(input)).toEqual({
      ok: false,
      refusal: { code: 'instance-malformed', data: { field } },
    });
  });

  it('counts a past meeting given without a number as one', () => {
    expect(
      parseInstance({
        ...file,
        history: [
          [0, 1],
          [2, 3, 2],
        ],
      }),
    ).toMatchObject({
      value: {
        history: [
          [0, 1, 1],
          [2, 3, 2],
        ],
      },
    });
  });
});
