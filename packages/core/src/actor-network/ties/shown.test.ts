// Two wishes make a tie, one makes nothing: worked cases and laws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLapsed, listShownTies, readOwnShown, type ShownWish, WISH_DAYS } from './shown.js';

const wish = (from: string, to: string, day = '2026-03-01'): ShownWish => ({ from, to, day });

describe('a tie of persons is shown [R107]', () => {
  it('when both wished it, from the day of the second', () => {
    expect(listShownTies([wish('ana', 'bob'), wish('bob', 'ana', '2026-03-09')])).toEqual([
      { a: 'ana', b: 'bob', since: '2026-03-09' },
    ]);
    expect(listShownTies([wish('bob', 'ana', '2026-03-01'), wish('ana', 'bob', '2026-03-09')])).toEqual([
      { a: 'ana', b: 'bob', since: '2026-03-09' },
    ]);
  });

  it('never by one alone, nor to oneself', () => {
    expect(listShownTies([])).toEqual([]);
    expect(listShownTies([wish('ana', 'bob')])).toEqual([]);
    expect(listShownTies([wish('ana', 'ana')])).toEqual([]);
    expect(listShownTies([wish('ana', 'bob'), wish('bob', 'cat'), wish('cat', 'ana')])).toEqual([]);
  });

  it('until one end takes it back', () => {
    const both = [wish('ana', 'bob'), wish('bob', 'ana')];
    for (const gone of both) expect(listShownTies(both.filter((one) => one !== gone))).toEqual([]);
  });
});

describe('what one person is told', () => {
  const wishes = [
    wish('ana', 'bob'),
    wish('bob', 'ana'),
    wish('ana', 'cat'),
    wish('dan', 'ana'),
    wish('bob', 'cat'),
  ];

  it('is their own ties, whom they asked and who asks them; never what two others do', () => {
    expect(readOwnShown(wishes, 'ana', '2026-03-02')).toEqual({
      shown: ['bob'],
      asked: ['cat'],
      asking: ['dan'],
    });
    expect(readOwnShown(wishes, 'cat', '2026-03-02')).toEqual({
      shown: [],
      asked: [],
      asking: ['ana', 'bob'],
    });
    expect(readOwnShown(wishes, 'eve', '2026-03-02')).toEqual({ shown: [], asked: [], asking: [] });
  });

  it('forgets a wish that nobody answered in time, on both sides alike', () => {
    expect(isLapsed(wish('ana', 'cat'), '2026-03-31')).toBe(false);
    expect(isLapsed(wish('ana', 'cat'), '2026-04-01')).toBe(true);
    expect(WISH_DAYS).toBe(30);
    expect(readOwnShown(wishes, 'ana', '2026-04-01')).toEqual({ shown: ['bob'], asked: [], asking: [] });
    expect(readOwnShown(wishes, 'cat', '2026-04-01').asking).toEqual([]);
  });
});

describe('on invented wishes', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const wishes = fc.array(
    fc.record({
      from: fc.constantFrom(...names),
      to: fc.constantFrom(...names),
      day: fc.constantFrom('2026-01-01', '2026-02-01'),
    }),
  );

  it('every tie shown has both wishes behind it, and both ends read it', () => {
    fc.assert(
      fc.property(wishes, (given) => {
        for (const { a, b } of listShownTies(given)) {
          expect(given.some(({ from, to }) => from === a && to === b)).toBe(true);
          expect(given.some(({ from, to }) => from === b && to === a)).toBe(true);
          expect(readOwnShown(given, a, '2026-02-01').shown).toContain(b);
          expect(readOwnShown(given, b, '2026-02-01').shown).toContain(a);
        }
      }),
    );
  });

  it('nobody is told of a wish that is neither from them nor to them', () => {
    fc.assert(
      fc.property(wishes, fc.constantFrom(...names), (given, self) => {
        const own = given.filter(({ from, to }) => from === self || to === self);
        expect(readOwnShown(given, self, '2026-02-02')).toEqual(readOwnShown(own, self, '2026-02-02'));
      }),
    );
  });
});
