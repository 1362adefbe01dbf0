// How a room of any size falls into pairs and fours.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitOneTwoFour } from './one-two-four.js';

describe('a room in 1-2-4', () => {
  const nothing = { pairs: 0, trios: 0, fours: 0, threes: 0, fives: 0, twos: 0 };

  it.each([
    [0, nothing],
    [1, nothing],
    [2, { ...nothing, pairs: 1, twos: 1 }],
    [3, { ...nothing, trios: 1, threes: 1 }],
    [4, { ...nothing, pairs: 2, fours: 1 }],
    [5, { ...nothing, pairs: 1, trios: 1, fives: 1 }],
    [6, { ...nothing, pairs: 3, threes: 2 }],
    [7, { ...nothing, pairs: 2, trios: 1, fours: 1, threes: 1 }],
    [17, { ...nothing, pairs: 7, trios: 1, fours: 3, fives: 1 }],
    [44, { ...nothing, pairs: 22, fours: 11 }],
  ])('of %i', (people, split) => {
    expect(splitOneTwoFour(people)).toEqual(split);
  });

  it('everybody has a place, nobody waits alone, whatever the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 400 }), (people) => {
        const { pairs, trios, fours, threes, fives, twos } = splitOneTwoFour(people);
        expect(2 * pairs + 3 * trios).toBe(people);
        expect(4 * fours + 3 * threes + 5 * fives + 2 * twos).toBe(people);
        expect(Math.min(pairs, trios, fours, threes, fives, twos)).toBeGreaterThanOrEqual(0);
        expect(trios).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('what is not a number of people is nobody', () => {
    expect(splitOneTwoFour(Number.NaN)).toEqual(nothing);
    expect(splitOneTwoFour(-3)).toEqual(nothing);
  });
});
