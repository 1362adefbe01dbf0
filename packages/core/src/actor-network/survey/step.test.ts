// Steps in their order, and a sheet that opens again where it was left.
import { describe, expect, it } from 'vitest';
import { createSheet, type SurveySheet } from './sheet.js';
import { findStep, listOpenCards, listSteps, listUnconfirmed, shuffleCategories } from './step.js';

const sheet = (more: Partial<SurveySheet> = {}): SurveySheet => ({ ...createSheet(3), ...more });
const previous = [
  { person: 'ana', rhythm: 2 },
  { person: 'bob', rhythm: 4 },
];
const told = { rhythm: 2, modes: ['info'] } as const;

it('asks « toujours ? » only of those who answered before', () => {
  expect(listSteps([])).not.toContain('still');
  expect(listSteps(previous).slice(0, 3)).toEqual(['before', 'still', 'who']);
});

describe('a sheet opens', () => {
  it.each([
    ['before', sheet(), previous],
    ['still', sheet({ still: { ana: false } }), previous],
    ['who', sheet({ still: { ana: false, bob: true }, ticked: ['bob'] }), previous],
    ['who', sheet({ ticked: ['bob'] }), []],
    ['how', sheet({ ticked: ['bob'], whoDone: true }), []],
    ['how', sheet({ ticked: ['bob'], whoDone: true, ties: { bob: { rhythm: 2, modes: null } } }), []],
    ['outside', sheet({ ticked: ['bob'], whoDone: true, ties: { bob: told } }), []],
    ['outside', sheet({ whoDone: true }), previous],
    ['spaces', sheet({ ticked: ['bob'], whoDone: true, outside: {} }), []],
    ['opinions', sheet({ whoDone: true, outside: {}, spaces: [] }), []],
    ['after', sheet({ whoDone: true, outside: {}, spaces: [], opinions: [1, 1, 1, 1] }), []],
    ['after', sheet({ finished: true }), previous],
  ] as const)('at « %s »', (step, left, before) => {
    expect(findStep(left, before)).toBe(step);
  });
});

it('asks earlier names one by one until each has its own answer', () => {
  expect(listUnconfirmed(sheet(), previous)).toEqual(previous);
  expect(listUnconfirmed(sheet({ still: { bob: true } }), previous)).toEqual([previous[0]]);
});

it('asks what exchanges are made of only for the cards that were drawn, a rhythm for all', () => {
  const ticked = Array.from({ length: 20 }, (_, index) => `p${index}`);
  const rhythms = Object.fromEntries(ticked.map((person) => [person, { rhythm: 2 as const, modes: null }]));
  expect(listOpenCards(sheet({ ticked }))).toHaveLength(20);
  expect(listOpenCards(sheet({ ticked, ties: rhythms }))).toHaveLength(15);
});

it('lays categories out in an order of one’s own, everybody in theirs once', () => {
  const actors = Array.from({ length: 12 }, (_, index) => ({ id: `p${index}`, category: `c${index % 4}` }));
  const orders = Array.from({ length: 40 }, (_, seed) => shuffleCategories(actors, seed));
  expect(new Set(orders.map((order) => order[0]?.category)).size).toBe(4);
  for (const order of orders)
    expect(order.flatMap(({ persons }) => persons).sort()).toEqual(actors.map(({ id }) => id).sort());
  expect(shuffleCategories([], 1)).toEqual([]);
});
