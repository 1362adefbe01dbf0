// Intervals through the local effect, worked out on paper.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundGrowth, boundLocal, sumIntervals } from './bounds.js';

const known = (value: number) => ({ low: value, high: value });

describe('bounds', () => {
  it('of a hidden base are those of paper', () => {
    const bounds = boundLocal({ start: { low: 30, high: 45 }, end: known(20), growth: known(-0.1) });
    expect(bounds.low).toBeCloseTo(20 - 40.5, 12);
    expect(bounds.high).toBeCloseTo(20 - 27, 12);
  });

  it('of known cells are the local effect, twice', () => {
    const bounds = boundLocal({ start: known(40), end: known(50), growth: known(0.1) });
    expect([bounds.low, bounds.high]).toEqual([6, 6]);
  });

  it('of a growth go from the smallest end over the largest start to the contrary', () => {
    expect(boundGrowth({ low: 100, high: 200 }, { low: 150, high: 300 })).toEqual({ low: -0.25, high: 2 });
  });

  it('of a growth do not exist when the base can be nothing', () => {
    expect(boundGrowth({ low: 0, high: 10 }, known(5))).toBeNull();
    expect(boundGrowth(known(Number.NaN), known(5))).toBeNull();
  });

  it('sum end by end; none sum to zero', () => {
    expect(sumIntervals([{ low: -1, high: 2 }, known(3)])).toEqual({ low: 2, high: 5 });
    expect(sumIntervals([])).toEqual({ low: 0, high: 0 });
  });

  it('hold every value that a hidden cell can take', () => {
    const jobs = fc.integer({ min: 1, max: 300 });
    const interval = fc.tuple(jobs, jobs).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        interval,
        interval,
        fc.tuple(interval, interval),
        fc.tuple(share, share, share, share),
        (start, end, [before, after], [a, b, c, d]) => {
          const growth = boundGrowth(before, after);
          if (growth === null) return false;
          const inside = ({ low, high }: { low: number; high: number }, k: number): number =>
            low + k * (high - low);
          const rate = inside(after, d) / inside(before, c) - 1;
          const local = inside(end, b) - inside(start, a) * (1 + rate);
          const bounds = boundLocal({ start, end, growth });
          return bounds.low <= local + 1e-9 && local <= bounds.high + 1e-9;
        },
      ),
      { numRuns: 60, seed: 30 },
    );
  });
});
