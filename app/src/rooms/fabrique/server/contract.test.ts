// What the frame of a Fabrique accepts over the wire: cleaned texts, days that exist, states of the year.
import { describe, expect, it } from 'vitest';
import { updateFabrique } from '../contract.js';

const frame = {
  version: 1,
  title: 'Territoires industriels',
  question: 'Comment\u202f?',
  aim: null,
  horizon: null,
  perimeter: null,
  state: 'running',
  startsOn: null,
  endsOn: null,
};
const accepts = (change: object): boolean => updateFabrique.body.safeParse({ ...frame, ...change }).success;

describe('the frame', () => {
  it('may lack everything but its version, its words and its state', () => {
    expect(accepts({})).toBe(true);
    expect(accepts({ title: '', question: '' })).toBe(true);
    expect(accepts({ title: undefined })).toBe(false);
    expect(accepts({ version: '1' })).toBe(false);
  });

  it.each(['conception', 'running', 'follow-up', 'archived'])('knows the state %s [R009]', (state) => {
    expect(accepts({ state })).toBe(true);
  });

  it.each([
    ['a state that is not one', { state: 'paused' }],
    ['a day that does not exist', { startsOn: '2019-02-29' }],
    ['a day in words', { endsOn: 'décembre 2019' }],
    ['the year 0, which the store cannot keep', { startsOn: '0000-01-01' }],
    ['a question of 4 001 signs', { question: 'x'.repeat(4001) }],
    ['a title of 301 signs', { title: 'x'.repeat(301) }],
  ])('refuses %s', (_what, change) => {
    expect(accepts(change)).toBe(false);
  });

  it('accepts leap days and the first day of the calendar', () => {
    expect(accepts({ startsOn: '2020-02-29', endsOn: '2021-02-28' })).toBe(true);
    expect(accepts({ startsOn: '0001-01-01' })).toBe(true);
  });

  it('is cleaned of what cannot be seen', () => {
    const parsed = updateFabrique.body.parse({ ...frame, title: ' Terri\u202etoires ', aim: '\u200b' });
    expect(parsed).toMatchObject({ title: 'Territoires', aim: '' });
  });
});
