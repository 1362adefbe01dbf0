// Draws of a sampled source: their centre, their spread, what they leave alone.
import { describe, expect, it } from 'vitest';
import { onPaper } from '../../../test/on-paper.js';
import { createDraw } from '../../kernel/index.js';
import { drawLocalEffects, readQuantile } from './bootstrap.js';
import { createPoisson, drawUniform } from './poisson.js';

function moments(list: ArrayLike<number>): { mean: number; variance: number } {
  const values = Array.from(list);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, variance };
}

describe('draws of the local effect', () => {
  const count = 6000;

  it.each([1, 4, 20])('of answers worth %d people have the mean and the spread of the law', (weight) => {
    // Var = w·[Σ e1 + Σ e0·(1 + g_i)²] = w·[104 + 40·1.21 + 60·0.81].
    const { draws } = drawLocalEffects(onPaper, { draws: count, seed: 11, weight });
    const wanted = weight * (104 + 40 * 1.21 + 60 * 0.81);
    const { mean, variance } = moments(draws);
    expect(Math.abs(mean - 6)).toBeLessThan(5 * Math.sqrt(wanted / count));
    expect(variance / wanted).toBeGreaterThan(0.9);
    expect(variance / wanted).toBeLessThan(1.1);
  });

  it('come in ascending order, their interval inside them', () => {
    const { draws, interval } = drawLocalEffects(onPaper, { draws: 200, seed: 2 });
    expect([...draws]).toEqual([...draws].sort((a, b) => a - b));
    expect(interval.low).toBeGreaterThanOrEqual(draws[0] ?? Number.NaN);
    expect(interval.high).toBeLessThanOrEqual(draws[199] ?? Number.NaN);
  });

  it('are multiples of one answer when the reference stands still', () => {
    const still = { ...onPaper, referenceEnd: onPaper.referenceStart };
    const { draws } = drawLocalEffects(still, { draws: 50, seed: 3 });
    for (const value of draws) expect(Math.abs(value % 4)).toBe(0);
  });

  it('leave alone a sector apart, a sector unknown, and zeros', () => {
    const silent = {
      start: [9, Number.NaN, 0],
      end: [12, 40, 0],
      referenceStart: [0, 10, 10],
      referenceEnd: [5, 12, 10],
    };
    const { draws, interval } = drawLocalEffects(silent, { draws: 20, seed: 1 });
    expect(new Set(draws)).toEqual(new Set([0]));
    expect(interval).toEqual({ low: 0, high: 0 });
  });
});

describe('a quantile', () => {
  it.each([
    [[0, 10], 0.05, 0.5],
    [[0, 10], 1, 10],
    [[7], 0.95, 7],
    [[1, 2, 3, 4, 5], 0.5, 3],
    [[1, 2, 3, 4], 0.5, 2.5],
  ])('of %j at %d is %d', (sorted, share, wanted) => {
    expect(readQuantile(sorted, share)).toBeCloseTo(wanted, 12);
  });
});

describe('a Poisson count', () => {
  it.each([0.3, 3, 9.9, 10, 45, 800])('of mean %d has its mean for variance', (mean) => {
    const law = createPoisson(mean);
    const draw = createDraw(1837);
    const found = moments(Array.from({ length: 8000 }, () => law(draw)));
    expect(Math.abs(found.mean - mean)).toBeLessThan(5 * Math.sqrt(mean / 8000));
    expect(found.variance / mean).toBeGreaterThan(0.9);
    expect(found.variance / mean).toBeLessThan(1.1);
  });

  it('is never negative nor broken, on either side of the change of method', () => {
    for (const mean of [0.01, 9.999, 10.001]) {
      const law = createPoisson(mean);
      const draw = createDraw(5);
      for (let k = 0; k < 400; k += 1) {
        const value = law(draw);
        expect(Number.isInteger(value) && value >= 0).toBe(true);
      }
    }
  });

  it('of no mean is 0', () => {
    const draw = createDraw(1);
    for (const mean of [0, -3, Number.NaN]) expect(createPoisson(mean)(draw)).toBe(0);
  });

  it('comes from numbers strictly between 0 and 1', () => {
    expect(drawUniform({ ...createDraw(1), u32: () => 0 })).toBeGreaterThan(0);
    expect(drawUniform({ ...createDraw(1), u32: () => 2 ** 32 - 1 })).toBeLessThan(1);
  });
});
