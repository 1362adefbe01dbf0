// One's own picture comes from one's own sheet alone.
import { expect, it } from 'vitest';
import { drawOwnPicture } from './own-picture.js';
import { createSheet } from './sheet.js';

const actors = [
  { id: 'ana', category: 'school' },
  { id: 'bob', category: 'school' },
  { id: 'cat', category: 'port' },
  { id: 'dan', category: null },
];
const frame = { actors, previous: [], activeThreshold: 2 as const };

it('counts contacts by category, active ones apart [R106]', () => {
  const sheet = {
    ...createSheet(1),
    ticked: ['ana', 'bob', 'dan'],
    ties: { ana: { rhythm: 2 as const, modes: null }, bob: { rhythm: 1 as const, modes: null } },
    outside: { clients: 'quarterly' as const, abroad: 'rarely' as const },
  };
  expect(drawOwnPicture(sheet, frame)).toEqual({
    contacts: 3,
    active: 1,
    byCategory: [
      { category: 'school', contacts: 2, active: 1 },
      { category: null, contacts: 1, active: 0 },
    ],
    due: [],
    doors: 1,
  });
});

it('tells which ties of the last wave are due: active then, no longer now [R106]', () => {
  const previous = [
    { person: 'ana', rhythm: 3 },
    { person: 'bob', rhythm: 4 },
    { person: 'cat', rhythm: 1 },
  ];
  const sheet = { ...createSheet(1), ticked: ['bob'], ties: { bob: { rhythm: 2 as const, modes: null } } };
  expect(drawOwnPicture(sheet, { ...frame, previous }).due).toEqual(['ana']);
});

it('draws nothing from nothing', () => {
  expect(drawOwnPicture(createSheet(1), { ...frame, actors: [] })).toEqual({
    contacts: 0,
    active: 0,
    byCategory: [],
    due: [],
    doors: null,
  });
});
