// Patterson's regression on rates made to measure, so that its answer is known before it is run.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectList } from '../../../test/on-paper.js';
import { decomposeDunn } from './dunn.js';
import { fitPatterson } from './patterson.js';
import { computePattersonErrors } from './patterson-error.js';
import type { SystemOfDates } from './spatial.js';

/** Rates α + β + γ exactly: 2 %, sectors ±10, territories ±5. */
const exact: SystemOfDates = {
  start: [
    [100, 50],
    [50, 100],
  ],
  end: [
    [117, 48.5],
    [53.5, 87],
  ],
};

describe('the regression', () => {
  const fit = fitPatterson(exact);

  it('finds the rates that the cells were made with', () => {
    expect(fit?.national).toBeCloseTo(0.02, 12);
    expectList(fit?.sectors ?? [], [0.1, -0.1]);
    expectList(fit?.territories ?? [], [0.05, -0.05]);
    expect(fit?.explained).toBeCloseTo(1, 10);
    expect(fit?.dropped).toBe(0);
  });

  it('is not Dunn’s residual in an unbalanced table, which is why both are read [R095]', () => {
    const { local } = decomposeDunn({
      start: exact.start[0] ?? [],
      end: exact.end[0] ?? [],
      referenceStart: [150, 150],
      referenceEnd: [170.5, 135.5],
    }).effects;
    expect(local / 150).toBeCloseTo((117 - 100 * (170.5 / 150) + 48.5 - 50 * (135.5 / 150)) / 150, 12);
    expect(local / 150).not.toBeCloseTo(0.05, 3);
  });

  it('has no error where it explains all', () => {
    if (fit === null) throw new Error('no fit');
    expectList(computePattersonErrors(exact, fit), [0, 0], 6);
  });

  it('leaves out a cell without a base and counts it', () => {
    const holed = fitPatterson({
      start: [
        [100, 50, 0],
        [50, 100, 20],
      ],
      end: [
        [117, 48.5, 4],
        [53.5, 87, Number.NaN],
      ],
    });
    expect(holed?.dropped).toBe(2);
    expect(holed?.sectors[2]).toBeNaN();
    expectList(holed?.territories ?? [], [0.05, -0.05]);
  });

  it('says nothing without a base, nor of two blocks that nothing ties', () => {
    expect(fitPatterson({ start: [[0, 0]], end: [[4, 5]] })).toBeNull();
    expect(fitPatterson({ start: [], end: [] })).toBeNull();
    expect(
      fitPatterson({
        start: [
          [10, 0],
          [0, 10],
        ],
        end: [
          [12, 0],
          [0, 9],
        ],
      }),
    ).toBeNull();
  });

  it('explains nothing that does not vary', () => {
    const still = fitPatterson({
      start: [
        [10, 20],
        [30, 40],
      ],
      end: [
        [10, 20],
        [30, 40],
      ],
    });
    expect(still?.explained).toBeNull();
    expectList(still?.territories ?? [], [0, 0]);
  });
});

describe('rates made of three parts', () => {
  it('are found again whatever the weights', () => {
    const weight = fc.integer({ min: 10, max: 500 });
    const rate = fc.integer({ min: -20, max: 20 });
    const shape = fc.record({
      start: fc.array(fc.tuple(weight, weight, weight), { minLength: 2, maxLength: 5 }),
      beta: fc.tuple(rate, rate, rate),
      gamma: fc.tuple(rate, rate, rate, rate, rate),
    });
    fc.assert(
      fc.property(shape, ({ start, beta, gamma }) => {
        const end = start.map((row, t) =>
          row.map((jobs, s) => jobs * (1 + ((beta[s] ?? 0) + (gamma[t] ?? 0)) / 100)),
        );
        const fit = fitPatterson({ start, end });
        if (fit === null) return false;
        // Only differences are identified: those between territories are those put in.
        return start.every((_, t) => {
          const found = (fit.territories[t] ?? 0) - (fit.territories[0] ?? 0);
          return Math.abs(found - ((gamma[t] ?? 0) - gamma[0]) / 100) < 1e-9;
        });
      }),
      { numRuns: 60, seed: 1991 },
    );
  });
});
