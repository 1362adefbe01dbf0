// Numbers printed in every usual way come back whole; what is not a number never becomes one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CommaRole, guessComma, parseCell } from './printed-cell.js';

const seed = 20_190_617;
const runs = { seed, numRuns: 60 };
const value = (number: number) => ({ kind: 'value', value: number });
const count = fc.integer({ min: 0, max: 99_999_999 });
const tenths = fc.integer({ min: 1, max: 9 });
const group = (number: number, mark: string) => String(number).replace(/\B(?=(\d{3})+$)/g, mark);

describe(`a count printed by anyone (seed ${seed}) [R018]`, () => {
  it.each([
    ['a space', ' '],
    ['a hard space', '\u00a0'],
    ['a narrow space', '\u202f'],
    ['a thin space', '\u2009'],
    ['an apostrophe', "'"],
    ['a curly apostrophe', '’'],
  ])('with %s between thousands is itself, whatever commas mean', (_what, mark) => {
    fc.assert(
      fc.property(count, fc.constantFrom<CommaRole>('decimal', 'thousands'), (number, comma) => {
        expect(parseCell(group(number, mark), comma)).toEqual(value(number));
      }),
      runs,
    );
  });

  it('with commas between thousands is itself when commas are said to be so', () => {
    fc.assert(
      fc.property(count, (number) => {
        expect(parseCell(group(number, ','), 'thousands')).toEqual(value(number));
      }),
      runs,
    );
  });

  it('with a decimal comma and French spaces is itself', () => {
    fc.assert(
      fc.property(count, tenths, (whole, tenth) => {
        expect(parseCell(`${group(whole, '\u202f')},${tenth}`, 'decimal')).toEqual(
          value(Number(`${whole}.${tenth}`)),
        );
      }),
      runs,
    );
  });

  it('with both marks is read by the last one, in German as in English', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 99_999_999 }), tenths, (whole, tenth) => {
        const expected = value(Number(`${whole}.${tenth}`));
        expect(parseCell(`${group(whole, '.')},${tenth}`, 'decimal')).toEqual(expected);
        expect(parseCell(`${group(whole, ',')}.${tenth}`, 'decimal')).toEqual(expected);
      }),
      runs,
    );
  });

  it('is never a number below zero, infinite, nor one that is not a number', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), (text) => {
        const cell = parseCell(text, 'decimal');
        if (cell.kind !== 'value') return;
        expect(Number.isFinite(cell.value)).toBe(true);
        expect(cell.value).toBeGreaterThanOrEqual(0);
      }),
      { ...runs, numRuns: 300 },
    );
  });
});

describe('a cell that looks like a number', () => {
  it.each([
    ['12.05.2017', 'decimal'],
    ['12,05,2017', 'decimal'],
    ['1,2,3', 'decimal'],
    ['192.168.0.1', 'decimal'],
    ['1.2345,6', 'decimal'],
    ['12,345,67.8', 'decimal'],
  ] as const)('but is a date, a list or an address is not read: %s', (text, comma) => {
    expect(parseCell(text, comma)).toEqual({ kind: 'unreadable', text });
  });

  it.each(['12,5', '2,55', '1234,567', ',5'])(
    'and has not three figures after a comma of thousands is not made ten times itself: %s',
    (text) => {
      expect(parseCell(text, 'thousands')).toEqual({ kind: 'unreadable', text });
    },
  );

  it.each(['12 %', '12 €', '3h', '5-9', '1/2', '12*', '<5', '~40', '0,5,', '1e999'])(
    'but is not: %s',
    (text) => {
      expect(parseCell(text, 'decimal')).toEqual({ kind: 'unreadable', text });
    },
  );
});

describe('what commas mean in a column', () => {
  it('is told by one number among many, wherever it stands', () => {
    const doubtful = ['2,558', '12,301', '999,999'];
    for (const at of [0, 1, 2, 3]) {
      expect(guessComma(doubtful.toSpliced(at, 0, '7,5'), ';')).toBe('decimal');
      expect(guessComma(doubtful.toSpliced(at, 0, '1,234,567'), ';')).toBe('thousands');
    }
  });

  it('is not told by secrets, blanks, words, nor numbers without commas', () => {
    expect(guessComma(['s', '', 'nd', 'a,b', '12', '2,558'], ';')).toBeNull();
    expect(guessComma([], ';')).toBe('decimal');
  });
});
