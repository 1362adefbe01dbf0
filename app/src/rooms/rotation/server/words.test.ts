// What the planner says when it says no: well written, with the same figures in both languages.
import { expect, it } from 'vitest';
import { listTypographyFaults } from '../../../../test/room-words.js';
import { rotationRefusals as english } from '../refusals.en.js';
import { rotationRefusals as french } from '../refusals.fr.js';

const holes = (sentence: string): readonly string[] =>
  [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();

it('has the same figures in both languages [R143]', () => {
  const codes = Object.keys(french) as (keyof typeof french)[];
  for (const code of codes) expect(holes(english[code])).toEqual(holes(french[code]));
});

it('is typeset as French is', () => {
  expect(listTypographyFaults(Object.values(french))).toEqual([]);
});
