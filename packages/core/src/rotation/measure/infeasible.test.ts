// Rules that no plan can keep, named one by one with their figures.
import { describe, expect, it } from 'vitest';
import { listImpossibleRules, type RotationInstance } from '../index.js';
import { NO_RULES } from '../instance/instance.js';
import { createInstance } from '../testing/days.js';

const cafe = createInstance({ tables: 6, n: 36, rounds: 6, hosted: true });
const every = [0, 1, 2, 3, 4, 5];
const codes = (instance: RotationInstance): readonly string[] =>
  listImpossibleRules(instance).map(({ code }) => code);
const rule = (more: Partial<typeof NO_RULES>): RotationInstance => ({
  ...cafe,
  constraints: { ...NO_RULES, ...more },
});
const chainOf = (people: readonly number[]) =>
  people.slice(1).map((b, k) => [people[k] ?? 0, b, [0]] as const);

describe('a rule that cannot be kept', () => {
  it.each([
    ['spread-impossible', { ...cafe, n: 37, maxSpread: 0 }, { round: 0, people: 37, tables: 6 }],
    [
      'host-twice',
      { ...cafe, activities: [{ hosts: [0, 1, 2, 3, 4, 4], distinctThemes: true }] },
      { person: 4, activity: 0 },
    ],
    [
      'hosts-exceed-tables',
      { ...cafe, activities: [{ hosts: [0, 1, 2, 3, 4, 5, 6] }] },
      { hosts: 7, tables: 6, round: 0 },
    ],
    ['host-not-allowed', rule({ allowed: { 2: [0, 1] } }), { person: 2, table: 2 }],
    ['no-allowed-table', rule({ allowed: { 20: [8] } }), { person: 20, round: 0 }],
    ['themes-exhausted', rule({ allowed: { 20: [0, 1, 2] } }), { person: 20, rounds: 6, tables: 3 }],
    ['apart-and-together', rule({ apart: [[7, 8]], together: [[8, 7, every]] }), { a: 7, b: 8 }],
    ['together-two-hosts', rule({ together: [[0, 1, [2]]] }), { a: 0, b: 1, round: 2 }],
    ['together-with-host', rule({ together: [[0, 9, every]] }), { a: 0, b: 9 }],
    [
      'together-no-common-table',
      rule({ together: [[8, 9, [0]]], allowed: { 8: [0], 9: [1] } }),
      { a: 8, b: 9, round: 0 },
    ],
    [
      'together-too-many',
      rule({ together: chainOf([6, 7, 8, 9, 10, 11, 12, 13]) }),
      { round: 0, people: 8, most: 6 },
    ],
    ['quota-crossed', rule({ quota: [{ category: 0, min: 3, max: 1 }] }), { category: 0, min: 3, max: 1 }],
    [
      'quota-too-few',
      rule({ quota: [{ category: 1, min: 1 }] }),
      { category: 1, round: 0, min: 1, people: 0, tables: 6 },
    ],
    [
      'quota-too-many',
      rule({ quota: [{ category: 0, max: 5 }] }),
      { category: 0, round: 0, max: 5, people: 36, tables: 6 },
    ],
  ] as const)('%s is named with its figures', (code, instance, data) => {
    expect(listImpossibleRules(instance)).toContainEqual({ code, data });
  });

  it('names each of several, in one answer', () => {
    const instance = rule({
      apart: [[7, 8]],
      together: [
        [7, 8, [0]],
        [0, 1, [1]],
      ],
      allowed: { 20: [0], 2: [5] },
      quota: [{ category: 4, min: 1 }],
    });
    expect([...codes(instance)].sort()).toEqual([
      'apart-and-together',
      'host-not-allowed',
      'quota-too-few',
      'themes-exhausted',
      'together-two-hosts',
    ]);
  });

  it('names a pair to be apart at the only table', () => {
    const one = createInstance({ tables: 1, n: 4, rounds: 1, hosted: false });
    expect(codes({ ...one, constraints: { ...NO_RULES, apart: [[0, 1]] } })).toEqual(['apart-at-one-table']);
  });

  it('[R077] names everyone who would run out of themes when rounds exceed tables', () => {
    const found = listImpossibleRules({ ...cafe, rounds: [...cafe.rounds, ...cafe.rounds.slice(0, 1)] });
    expect(found).toHaveLength(30);
    expect(found[0]).toEqual({ code: 'themes-exhausted', data: { person: 6, rounds: 7, tables: 6 } });
  });

  it('forgives one round more to who is absent once', () => {
    const rounds = [...cafe.rounds, ...cafe.rounds.slice(0, 1)];
    const presence = rounds.map((_, r) => (r === 3 ? '1'.repeat(6) + '0'.repeat(30) : '1'.repeat(36)));
    expect(codes({ ...cafe, rounds, presence })).toEqual([]);
  });
});

describe('nothing is named', () => {
  it.each([
    ['for a plain day', cafe],
    [
      'for pairs apart, a pair together, a table barred',
      rule({ apart: [[7, 8]], together: [[9, 10, every]] }),
    ],
    ['for a mover tied once to a host', rule({ together: [[0, 9, [3]]] })],
    ['for tables allowed in number', rule({ allowed: { 9: every } })],
    ['for a quota that fits exactly', rule({ quota: [{ category: 0, min: 6, max: 6 }] })],
  ])('%s', (_, instance) => {
    expect(codes(instance)).toEqual([]);
  });
});
