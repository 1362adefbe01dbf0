// The neighbours between the reference and the territory, worked out on paper.
import { describe, expect, it } from 'vitest';
import { expectList, onPaper } from '../../../test/on-paper.js';
import { computeNeighbourGrowth, decomposeSpatial } from './spatial.js';

const system = {
  start: [
    [40, 60],
    [100, 20],
    [60, 20],
  ],
  end: [
    [50, 54],
    [110, 22],
    [60, 17],
  ],
};
const even = new Map([
  [1, 0.5],
  [2, 0.5],
]);

describe('the growth of the neighbours', () => {
  it('is that of their weighted jobs, not the mean of their rates', () => {
    const growth = computeNeighbourGrowth(system, { territory: 0, weights: even, sectors: 2 });
    expectList(growth, [85 / 80 - 1, 19.5 / 20 - 1]);
    expect(growth[0]).not.toBeCloseTo((0.1 + 0) / 2, 3);
  });

  it('passes over the territory itself, and a neighbour whose cell is missing at one date', () => {
    const weights = new Map([...even, [0, 9]]);
    const holed = {
      ...system,
      end: [
        [50, 54],
        [Number.NaN, 22],
        [60, 17],
      ],
    };
    expectList(computeNeighbourGrowth(holed, { territory: 0, weights, sectors: 2 }), [0, 19.5 / 20 - 1]);
  });

  it('is unknown without a neighbour, or without a base among them', () => {
    expectList(computeNeighbourGrowth(system, { territory: 0, weights: new Map(), sectors: 1 }), [
      Number.NaN,
    ]);
    const bare = {
      start: [[1], [0]],
      end: [[1], [4]],
    };
    expectList(computeNeighbourGrowth(bare, { territory: 0, weights: new Map([[1, 1]]), sectors: 1 }), [
      Number.NaN,
    ]);
  });
});

describe('the two ways to tell the change', () => {
  const parts = decomposeSpatial(onPaper, Float64Array.of(0.0625, -0.025));

  it('are those of paper [R093]', () => {
    expectList(parts.neighbourMinusNational, [40 * 0.0025, 60 * -0.085]);
    expectList(parts.localMinusNeighbour, [50 - 42.5, 54 - 58.5]);
    expectList(parts.neighbourMinusSector, [40 * -0.0375, 60 * 0.075]);
    expectList(parts.structural, [1.6, -9.6]);
  });

  it('both sum to the change of each sector', () => {
    for (const [s, change] of [10, -6].entries()) {
      const at = (list: Float64Array): number => list[s] ?? Number.NaN;
      expect(
        at(parts.national) + at(parts.neighbourMinusNational) + at(parts.localMinusNeighbour),
      ).toBeCloseTo(change, 10);
      expect(
        at(parts.national) +
          at(parts.structural) +
          at(parts.neighbourMinusSector) +
          at(parts.localMinusNeighbour),
      ).toBeCloseTo(change, 10);
    }
  });

  it('say nothing of a sector whose neighbours have no base', () => {
    const blind = decomposeSpatial(onPaper, Float64Array.of(Number.NaN, -0.025));
    expect(blind.localMinusNeighbour[0]).toBeNaN();
    expect(blind.localMinusNeighbour[1]).toBeCloseTo(-4.5, 10);
  });

  it('hold a new activity to be local as a whole, whatever its neighbours', () => {
    const fresh = decomposeSpatial({ ...onPaper, start: [0, 60] }, Float64Array.of(Number.NaN, -0.025));
    expect([fresh.neighbourMinusNational[0], fresh.neighbourMinusSector[0]]).toEqual([0, 0]);
    expect(fresh.localMinusNeighbour[0]).toBe(50);
  });

  it('set apart a sector that the reference lacked, and leave out one with a cell missing', () => {
    const apart = decomposeSpatial({ ...onPaper, referenceStart: [0, 100] }, Float64Array.of(0.5, -0.025));
    expect([apart.national[0], apart.neighbourMinusNational[0], apart.localMinusNeighbour[0]]).toEqual([
      0, 0, 0,
    ]);
    const missing = decomposeSpatial({ ...onPaper, referenceEnd: [Number.NaN, 90] }, Float64Array.of(0.5, 0));
    for (const part of [missing.national, missing.neighbourMinusNational, missing.localMinusNeighbour]) {
      expect(part[0]).toBeNaN();
    }
  });
});
