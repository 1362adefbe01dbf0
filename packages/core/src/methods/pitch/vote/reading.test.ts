// How a tally reads: distribution first, middle and spread beside it; ties kept, nothing ranked.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  computeSpread,
  countAsWide,
  listTopTen,
  listWidest,
  readTally,
  type TallyReading,
} from '../index.js';

const SCALE = { mode: 'scale', dots: 3 } as const;

function read(counts: readonly number[], blank = 0): TallyReading {
  return readTally(SCALE, { proposal: 'p', counts, blank });
}

function make(proposal: string, fields: Partial<TallyReading>): TallyReading {
  return { proposal, answers: 10, blank: 0, mean: null, median: null, spread: null, total: 0, ...fields };
}

describe('a tally', () => {
  it('worked example: two 0, one 3, three 5', () => {
    expect(read([2, 0, 0, 1, 0, 3], 4)).toEqual({
      proposal: 'p',
      answers: 6,
      blank: 4,
      mean: 3,
      median: 3,
      // |0−3|×2 + |0−5|×6 + |3−5|×3 = 42 over 15 pairs.
      spread: 2.8,
      total: 18,
    });
  });

  it('the same mean may hide agreement or a room cut in two: the spread tells', () => {
    const agreed = read([0, 0, 0, 6, 0, 0]);
    const divided = read([2, 0, 0, 0, 1, 3]);
    expect(agreed.spread).toBe(0);
    expect(divided.spread).toBeGreaterThan(2);
  });

  it('an empty tally has no middle, no mean and no spread, and never NaN', () => {
    expect(read([0, 0, 0, 0, 0, 0])).toMatchObject({
      answers: 0,
      mean: null,
      median: null,
      spread: null,
      total: 0,
    });
    expect(read([])).toMatchObject({ answers: 0, mean: null });
  });

  it('one voter has a middle and no spread', () => {
    expect(read([0, 0, 0, 0, 1, 0])).toMatchObject({ mean: 4, median: 4, spread: null });
  });

  it('an even number takes the lower middle', () => {
    expect(read([1, 0, 0, 0, 0, 1]).median).toBe(0);
    expect(read([0, 1, 1, 0, 0, 0]).median).toBe(1);
  });
});

describe('the spread', () => {
  const marks = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 40 });
  const weigh = (values: readonly number[]) => values.map((mark) => ({ mark, count: 1 }));

  it('is the mean difference of all pairs, counted one by one', () => {
    fc.assert(
      fc.property(marks, (values) => {
        const gaps = values.flatMap((one, rank) =>
          values.slice(rank + 1).map((other) => Math.abs(one - other)),
        );
        const expected = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
        expect(computeSpread(weigh(values))).toBeCloseTo(expected, 9);
      }),
    );
  });

  it('does not change when everybody gives one more', () => {
    fc.assert(
      fc.property(marks, (values) => {
        const more = values.map((mark) => mark + 1);
        expect(computeSpread(weigh(more))).toBeCloseTo(computeSpread(weigh(values)) ?? Number.NaN, 9);
      }),
    );
  });

  it('is 0 exactly when all agree', () => {
    expect(computeSpread([{ mark: 3, count: 9 }])).toBe(0);
    expect(computeSpread([{ mark: 3, count: 1 }])).toBeNull();
    expect(computeSpread([])).toBeNull();
  });
});

describe('the widest', () => {
  const ids = (readings: readonly TallyReading[]): string =>
    readings.map(({ proposal }) => proposal).join('');

  it('the three that divide most, in the order of the ballot and not by rank', () => {
    const readings = [
      make('a', { spread: 0.5 }),
      make('b', { spread: 1 }),
      make('c', { spread: 2 }),
      make('d', { spread: 3 }),
    ];
    expect(ids(listWidest(readings))).toBe('bcd');
    expect(ids(listWidest(readings, 1))).toBe('d');
  });

  it('never more than three: at an equal spread those most people spoke of, then the order of the ballot', () => {
    const tied = ['a', 'b', 'c', 'd', 'e'].map((name) => make(name, { spread: 1 }));
    expect(ids(listWidest(tied))).toBe('abc');
    expect(countAsWide(tied)).toBe(2);
    const heard = tied.map((reading) => (reading.proposal === 'e' ? { ...reading, answers: 99 } : reading));
    expect(ids(listWidest(heard))).toBe('abe');
    expect(countAsWide(heard)).toBe(2);
  });

  it('tells how many are left as wide, none when the third stands apart', () => {
    const readings = [3, 2, 1, 0.5].map((spread, rank) => make('abcd'[rank] ?? '', { spread }));
    expect([countAsWide(readings), countAsWide(readings.slice(0, 2)), countAsWide([])]).toEqual([0, 0, 0]);
  });

  it('where everybody agrees, or nobody voted, there is none', () => {
    expect(listWidest([make('a', { spread: 0 }), make('b', { spread: null })])).toEqual([]);
    expect(listWidest([])).toEqual([]);
  });
});

describe('the top ten of 25/10', () => {
  it('ten, ties with the tenth kept, in the order of the ballot, those nobody held left out', () => {
    const readings = Array.from({ length: 13 }, (_, rank) =>
      make(String.fromCharCode(97 + rank), { mean: rank < 2 ? 1 : 4 }),
    );
    const kept = listTopTen([...readings, make('z', { mean: null })]);
    expect(kept.map(({ proposal }) => proposal).join('')).toBe('cdefghijklm');
  });

  it('fewer than ten are all there', () => {
    expect(listTopTen([make('a', { mean: 1 }), make('b', { mean: 5 })])).toHaveLength(2);
  });
});
