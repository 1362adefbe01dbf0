// Moran's I and neighbours, on chains and rings small enough for paper.
import { describe, expect, it } from 'vitest';
import { expectList } from '../../../test/on-paper.js';
import { testMoran } from './moran.js';
import { findQueenNeighbours, keepUnits, lagValues, type Neighbours } from './weights.js';

/** Four places in a line. */
const chain: Neighbours = [[1], [0, 2], [1, 3], [2]];
/** Four places in a round. */
const ring: Neighbours = [
  [1, 3],
  [0, 2],
  [1, 3],
  [0, 2],
];

describe('Moran’s I', () => {
  it('of 1, 2, 3, 4 along a chain is 0.4', () => {
    // Centred −1.5 −0.5 0.5 1.5; lagged −0.5 −0.5 0.5 0.5: 0.75 + 0.25 + 0.25 + 0.75 over 5.
    expect(testMoran(chain, [1, 2, 3, 4], { seed: 1 })?.index).toBeCloseTo(0.4, 12);
  });

  it('of values that alternate round a ring is −1', () => {
    expect(testMoran(ring, [5, 9, 5, 9], { seed: 1 })?.index).toBeCloseTo(-1, 12);
  });

  it('counts places over places linked: an island weighs in the mean and in the spread alone', () => {
    // 0 and 1 side by side, 2 alone. Values 3, 3, 0: centred 1, 1, −2. 3/2 · (1 + 1)/6 = 0.5.
    expect(testMoran([[1], [0], []], [3, 3, 0], { seed: 1 })?.index).toBeCloseTo(0.5, 12);
  });

  it('is blind to a constant added and to a positive unit', () => {
    const values = [1, 4, 2, 8];
    const moved = values.map((value) => 10 * value - 300);
    expect(testMoran(chain, moved, { seed: 3 })?.index).toBeCloseTo(
      testMoran(chain, values, { seed: 3 })?.index ?? Number.NaN,
      12,
    );
  });

  it('is null when nothing varies, or when nobody has a neighbour', () => {
    expect(testMoran(chain, [7, 7, 7, 7], { seed: 1 })).toBeNull();
    expect(testMoran([[], []], [1, 2], { seed: 1 })).toBeNull();
  });
});

describe('its p-value', () => {
  it('nears the share of all orders that are at least as high', () => {
    // The 24 orders of 1, 2, 3, 4 along a chain, all of them, no dice.
    const orders = [1, 2, 3, 4].flatMap((a) =>
      [1, 2, 3, 4].flatMap((b) =>
        [1, 2, 3, 4].flatMap((c) => {
          const d = 10 - a - b - c;
          return new Set([a, b, c, d]).size === 4 && d >= 1 && d <= 4 ? [[a, b, c, d]] : [];
        }),
      ),
    );
    expect(orders).toHaveLength(24);
    const cross = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]): number => {
      const [p, q, r, s] = [a - 2.5, b - 2.5, c - 2.5, d - 2.5];
      return p * q + (q * (p + r)) / 2 + (r * (q + s)) / 2 + s * r;
    };
    const high = orders.filter((order) => cross(order) >= cross([1, 2, 3, 4]) - 1e-12).length / 24;
    const test = testMoran(chain, [1, 2, 3, 4], { seed: 5, permutations: 4000 });
    expect(Math.abs((test?.pValue ?? 1) - high)).toBeLessThan(0.04);
  });

  it('never is 0, counts the real map, and is the same from the same seed', () => {
    const test = testMoran(ring, [5, 9, 5, 9], { seed: 2, permutations: 9 });
    expect(test).toMatchObject({ pValue: 1, permutations: 9 });
    const values = [1, 2, 3, 4];
    expect(testMoran(chain, values, { seed: 8 })).toEqual(testMoran(chain, values, { seed: 8 }));
    expect(testMoran(chain, values, { seed: 8 })?.pValue).toBeGreaterThanOrEqual(1 / 1000);
  });
});

describe('neighbours', () => {
  it('share a point once rounded, not before', () => {
    const contour = (code: string, x: number) => ({ code, rings: [[[x, 0] as const, [x + 1, 0] as const]] });
    const close = [contour('a', 0), contour('b', 1.0002)];
    expect(findQueenNeighbours(close, 3)).toEqual([[1], [0]]);
    expect(findQueenNeighbours(close, 4)).toEqual([[], []]);
    expect(findQueenNeighbours([], 3)).toEqual([]);
  });

  it('touch by any of their rings, an inner one included', () => {
    const whole = {
      code: 'around',
      rings: [
        [[0, 0] as const, [4, 0] as const],
        [[1, 1] as const, [2, 1] as const],
      ],
    };
    const inside = { code: 'inside', rings: [[[1, 1] as const, [2, 1] as const]] };
    expect(findQueenNeighbours([whole, inside], 3)).toEqual([[1], [0]]);
  });

  it('are renumbered when some leave, in the order asked', () => {
    expect(keepUnits(chain, [0, 1, 3])).toEqual([[1], [0], []]);
    expect(keepUnits(chain, [3, 2])).toEqual([[1], [0]]);
    expect(keepUnits(chain, [])).toEqual([]);
  });

  it('lend the mean of their values; none lends 0', () => {
    expectList(lagValues(chain, [1, 2, 3, 4]), [2, 2, 3, 3]);
    expectList(lagValues([[], [0]], [9, 1]), [0, 9]);
  });
});
