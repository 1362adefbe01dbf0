// Counts drawn at random, and the error that they carry to a local effect.
import { describe, expect, it } from 'vitest';
import { createDraw } from '../../kernel/index.js';
import { decomposeDunn } from '../decompose/dunn.js';
import { solveLinear } from '../decompose/linear.js';
import { resolveReference } from '../table/window.js';
import { tableOf } from '../testing/sources.js';
import { drawLocalEffects, readQuantile } from './bootstrap.js';
import { computeLocalEffects } from './local-points.js';
import { createPoisson, drawUniform } from './poisson.js';

function moments(mean: number, count: number): { mean: number; variance: number } {
  const draw = createDraw(11);
  const law = createPoisson(mean);
  const drawn = Array.from({ length: count }, () => law(draw));
  const average = drawn.reduce((sum, value) => sum + value, 0) / count;
  return { mean: average, variance: drawn.reduce((sum, value) => sum + (value - average) ** 2, 0) / count };
}

describe('a Poisson count', () => {
  it.each([0.3, 4, 9.9, 10, 37, 1_000, 250_000])('of mean %d has that mean and that variance', (mean) => {
    const count = 20_000;
    const drawn = moments(mean, count);
    expect(Math.abs(drawn.mean - mean)).toBeLessThan(5 * Math.sqrt(mean / count));
    expect(Math.abs(drawn.variance / mean - 1)).toBeLessThan(0.06);
  });

  it('is 0 around 0, and the same from the same seed', () => {
    expect(createPoisson(0)(createDraw(1))).toBe(0);
    expect(createPoisson(Number.NaN)(createDraw(1))).toBe(0);
    expect(createPoisson(300)(createDraw(5))).toBe(createPoisson(300)(createDraw(5)));
    const uniform = drawUniform(createDraw(42));
    expect(uniform).toBeCloseTo(660_444_221.5 / 2 ** 32, 12);
  });

  it('follows its law, count by count', () => {
    const draw = createDraw(3);
    const law = createPoisson(12);
    const seen = new Map<number, number>();
    for (let k = 0; k < 50_000; k += 1) {
      const count = law(draw);
      seen.set(count, (seen.get(count) ?? 0) + 1);
    }
    let expected = Math.exp(-12);
    for (let count = 0; count < 25; count += 1) {
      if (expected > 0.01) expect(Math.abs((seen.get(count) ?? 0) / 50_000 - expected)).toBeLessThan(0.006);
      expected *= 12 / (count + 1);
    }
  });
});

describe('draws of a local effect', () => {
  const pair = {
    start: [400, 900, 0],
    end: [420, 800, 30],
    referenceStart: [40_000, 90_000, 1_000],
    referenceEnd: [41_000, 88_000, 1_200],
  };

  it('surround the value with the spread of the sample, four answers out of one', () => {
    const { draws, interval } = drawLocalEffects(pair, { draws: 4_000, seed: 1 });
    const { local } = decomposeDunn(pair).effects;
    const mean = draws.reduce((sum, value) => sum + value, 0) / draws.length;
    const error = Math.sqrt(4 * (420 + 800 + 30 + 400 * 1.025 ** 2 + 900 * (88 / 90) ** 2));
    expect(Math.abs(mean - local)).toBeLessThan(0.1 * error);
    expect((interval.high - interval.low) / (2 * 1.645 * error)).toBeCloseTo(1, 1);
    expect(interval.low < local && local < interval.high).toBe(true);
  });

  it('are the same from the same seed, others from another', () => {
    const draw = (seed: number) => drawLocalEffects(pair, { draws: 50, seed }).interval;
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  it('take less than a second by the thousand, on eighty-eight sectors', () => {
    const start = Float64Array.from({ length: 88 }, (_, s) => 20 + 41 * s);
    const began = performance.now();
    drawLocalEffects(
      { start, end: start, referenceStart: start, referenceEnd: start },
      { draws: 1_000, seed: 1 },
    );
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('read a quantile between two neighbours', () => {
    expect([readQuantile([1, 2, 3], 0.5), readQuantile([1, 3], 0.25), readQuantile([7], 0.9)]).toEqual([
      2, 1.5, 7,
    ]);
  });
});

describe('the local effect under a choice', () => {
  const table = tableOf(
    {
      A: [
        [10, 20],
        [12, 18],
        [20, 10],
      ],
      B: [
        [30, 5],
        [33, 9],
        [31, 12],
      ],
      C: [
        [0, 0],
        [4, 4],
        [5, 5],
      ],
    },
    [2000, 2001, 2002],
  );
  const ground = resolveReference(table, null);

  it('is computed at once or year after year, by residual or by regression; undefined without a base', () => {
    if (!ground.ok) throw new Error(ground.refusal.code);
    const read = (course: 'static' | 'dynamic', variant: 'dunn' | 'patterson') =>
      computeLocalEffects(ground.value, { from: 0, to: 2 }, { course, variant });
    const [atOnce, stepwise, adjusted] = [
      read('static', 'dunn'),
      read('dynamic', 'dunn'),
      read('static', 'patterson'),
    ];
    expect([...atOnce.base]).toEqual([30, 35, 0]);
    expect(Number.isNaN(atOnce.local[2])).toBe(true);
    expect(atOnce.local[0]).not.toBeCloseTo(stepwise.local[0] ?? 0, 6);
    expect(adjusted.local[0]).not.toBeCloseTo(atOnce.local[0] ?? 0, 6);
  });

  it('solves small systems, and says when they have no single answer', () => {
    expect(
      solveLinear(
        [
          [2, 1],
          [1, 3],
        ],
        [3, 5],
      )?.map((x) => x.toFixed(9)),
    ).toEqual(['0.800000000', '1.400000000']);
    expect(
      solveLinear(
        [
          [1, 2],
          [2, 4],
        ],
        [1, 2],
      ),
    ).toBeNull();
    expect(
      solveLinear(
        [
          [0, 1],
          [1, 0],
        ],
        [7, 8],
      ),
    ).toEqual([8, 7]);
    expect(solveLinear([], [])).toEqual([]);
  });
});
