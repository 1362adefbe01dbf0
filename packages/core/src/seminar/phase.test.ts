// The four phases and the numbers of the year's seminars.
import { describe, expect, it } from 'vitest';
import { getDefaultPhase, isSeminarNumber, PHASES, SEMINARS_PER_KIND } from './index.js';

describe('phases', () => {
  it('are four, named and ordered [R050]', () => {
    expect(PHASES).toEqual([
      { id: 'motive', number: 1 },
      { id: 'scan', number: 2 },
      { id: 'focus', number: 3 },
      { id: 'act', number: 4 },
    ]);
  });

  it('seminar n serves phase n unless told otherwise [R048]', () => {
    expect([1, 2, 3, 4].map((number) => getDefaultPhase('local', number))).toEqual([
      'motive',
      'scan',
      'focus',
      'act',
    ]);
  });

  it.each([
    ['intersite', 1],
    ['local', 0],
    ['local', 5],
    ['local', 1.5],
  ] as const)('%s seminar %d serves none by default', (kind, number) => {
    expect(getDefaultPhase(kind, number)).toBeNull();
  });
});

describe('numbers of seminars', () => {
  it('four local ones per territory [R041], three inter-site ones in all [R042]', () => {
    expect(SEMINARS_PER_KIND).toEqual({ local: 4, intersite: 3 });
  });

  it.each([
    ['local', 1, true],
    ['local', 4, true],
    ['local', 5, false],
    ['local', 0, false],
    ['local', 2.5, false],
    ['local', Number.NaN, false],
    ['intersite', 3, true],
    ['intersite', 4, false],
  ] as const)('%s %d: %s', (kind, number, expected) => {
    expect(isSeminarNumber(kind, number)).toBe(expected);
  });
});
