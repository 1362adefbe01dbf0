// Correlations by values and by ranks, on lists small enough for paper.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectList } from '../../../test/on-paper.js';
import { computePearson, computeRanks, computeSpearman, standardise } from './correlation.js';

describe('Pearson’s correlation', () => {
  it('of 0..3 with 1, 2, 2, 5 is 6/√45', () => {
    expect(computePearson([0, 1, 2, 3], [1, 2, 2, 5])).toBeCloseTo(6 / Math.sqrt(45), 12);
  });

  it('is nothing for values that mirror each other', () => {
    expect(computePearson([-1, 0, 1], [1, 0, 1])).toBeCloseTo(0, 12);
  });

  it('is unknown under three pairs, or when a list stays still', () => {
    expect(computePearson([1, 2], [3, 5])).toBeNull();
    expect(computePearson([4, 4, 4], [1, 2, 3])).toBeNull();
    expect(computePearson([], [])).toBeNull();
  });
});

describe('Spearman’s correlation', () => {
  it('is 1 − 6·Σd²/(n³ − n) without ties', () => {
    // Ranks 1 2 3 4 5 beside 2 1 4 3 5: Σd² = 4.
    expect(computeSpearman([10, 20, 30, 40, 50], [7, 3, 90, 8, 100])).toBeCloseTo(1 - (6 * 4) / 120, 12);
  });

  it('does not move when one value runs away in the same order', () => {
    expect(computeSpearman([1, 2, 3, 4], [2, 1, 3, 9000])).toBeCloseTo(
      computeSpearman([1, 2, 3, 4], [2, 1, 3, 4]) ?? Number.NaN,
      12,
    );
  });

  it('shares ranks between ties', () => {
    expect(computeRanks([5, 5, 5])).toEqual([2, 2, 2]);
    expect(computeRanks([3, 1, 3, 2])).toEqual([3.5, 1, 3.5, 2]);
    expect(computeRanks([])).toEqual([]);
  });
});

describe('any list', () => {
  const list = fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 3, maxLength: 20 });

  it('has ranks that sum to n(n + 1)/2, in the order of its values', () => {
    fc.assert(
      fc.property(list, (values) => {
        const ranks = computeRanks(values);
        expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBe((values.length * (values.length + 1)) / 2);
        return values.every((a, i) =>
          values.every((b, j) => Math.sign(a - b) === Math.sign((ranks[i] ?? 0) - (ranks[j] ?? 0))),
        );
      }),
      { numRuns: 50, seed: 1904 },
    );
  });

  it('once standardised has mean 0 and spread 1, and correlates as before', () => {
    fc.assert(
      fc.property(list, (values) => {
        const standard = standardise(values);
        if (standard === null) return new Set(values).size === 1;
        const mean = standard.reduce((sum, value) => sum + value, 0) / standard.length;
        const square = standard.reduce((sum, value) => sum + value * value, 0) / standard.length;
        expectList([mean, square], [0, 1], 9);
        const other = values.map((_, i) => (i * i) % 7);
        const [before, after] = [computePearson(values, other), computePearson(standard, other)];
        return before === null || Math.abs(before - (after ?? 9)) < 1e-9;
      }),
      { numRuns: 50, seed: 1895 },
    );
  });
});
