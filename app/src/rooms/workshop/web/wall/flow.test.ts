// The pages of the wall: as many as the columns need, turned either way without end.
import { describe, expect, test } from 'vitest';
import { computePage, countPages } from './flow.js';

describe('turning pages', () => {
  test('[R066] pages turn round in both directions', () => {
    expect([0, 1, 2, 3, 7].map((page) => computePage(page, 3))).toEqual([0, 1, 2, 0, 1]);
    expect([-1, -3, -4].map((page) => computePage(page, 3))).toEqual([2, 0, 2]);
    expect(computePage(-5, 1)).toBe(0);
  });

  test('what overflows makes pages, half a last page included; what fits makes one', () => {
    expect(countPages({ content: 900, page: 900, gap: 100 })).toBe(1);
    expect(countPages({ content: 1900, page: 900, gap: 100 })).toBe(2);
    expect(countPages({ content: 2400, page: 900, gap: 100 })).toBe(3);
    expect(countPages({ content: 1901, page: 900, gap: 100 })).toBe(2);
  });

  test('a screen that has no size yet has one page', () => {
    expect(countPages({ content: 0, page: 0, gap: 0 })).toBe(1);
  });
});
