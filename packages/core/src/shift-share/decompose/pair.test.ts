// What a pair of dates holds: uses, totals, growths, small systems of equations, sums of references.
import { describe, expect, it } from 'vitest';
import { expectList, onPaper, withEdges } from '../../../test/on-paper.js';
import { solveLinear } from './linear.js';
import { at, computeGrowth, computePairTotals } from './pair.js';
import { sumReference } from './reference.js';

describe('the totals of a pair', () => {
  it('are recomputed over the sectors used [R093]', () => {
    const totals = computePairTotals(withEdges);
    expect(totals.uses).toEqual(['used', 'used', 'unreferenced', 'used', 'left-out']);
    expect([totals.start, totals.end, totals.referenceStart, totals.referenceEnd]).toEqual([
      100, 109, 600, 650,
    ]);
    expect(totals.growth).toBeCloseTo(50 / 600, 12);
    expectList(totals.sectorGrowth, [0.1, -0.1, Number.NaN, 0.2, Number.NaN]);
  });

  it('leave out a sector missing at one date of one side only', () => {
    for (const key of ['start', 'end', 'referenceStart', 'referenceEnd'] as const) {
      const list = [...Array.from(onPaper[key])];
      list[0] = Number.NaN;
      expect(computePairTotals({ ...onPaper, [key]: list }).uses).toEqual(['left-out', 'used']);
    }
  });

  it('have no growth without a base, and nothing outside a list', () => {
    expect(computeGrowth(0, 5)).toBeNaN();
    expect(computeGrowth(-1, 5)).toBeNaN();
    expect(computeGrowth(4, 5)).toBe(0.25);
    expect(at([1], 3)).toBeNaN();
  });
});

describe('a reference summed over territories', () => {
  it('counts a cell known at both dates only, so that a secret moves no growth', () => {
    const { referenceStart, referenceEnd } = sumReference(
      {
        start: [
          [10, 20],
          [30, Number.NaN],
        ],
        end: [
          [12, Number.NaN],
          [33, 40],
        ],
      },
      2,
    );
    expect([...referenceStart]).toEqual([40, 0]);
    expect([...referenceEnd]).toEqual([45, 0]);
  });

  it('of nobody is nothing', () => {
    expect([...sumReference({ start: [], end: [] }, 2).referenceStart]).toEqual([0, 0]);
  });
});

describe('a small system', () => {
  it('is solved by paper: x + 2y = 5 and 3x − y = 1', () => {
    expectList(
      solveLinear(
        [
          [1, 2],
          [3, -1],
        ],
        [5, 1],
      ) ?? [],
      [1, 2],
    );
  });

  it('needs its rows swapped when the first pivot is nothing, and leaves them as given', () => {
    const matrix = [
      [0, 2],
      [4, 0],
    ];
    expect(solveLinear(matrix, [6, 8])).toEqual([2, 3]);
    expect(matrix).toEqual([
      [0, 2],
      [4, 0],
    ]);
  });

  it('has no single answer when a row repeats another; the empty one has the empty answer', () => {
    expect(
      solveLinear(
        [
          [1, 2],
          [2, 4],
        ],
        [1, 2],
      ),
    ).toBeNull();
    expect(solveLinear([], [])).toEqual([]);
  });
});
