// The companion indicators on structures of two or three sectors, worked out on paper.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectList } from '../../../test/on-paper.js';
import { computeSpecialisationGini } from './gini.js';
import { computeHachman } from './hachman.js';
import { computeHerfindahl } from './herfindahl.js';
import { computeJobsPerResident } from './jobs-per-resident.js';
import { computeKrugman } from './krugman.js';
import { computeLocationQuotients } from './location-quotient.js';
import { computeMeanShares } from './mean-shares.js';
import { computeSpecificities } from './specificity.js';
import { computeShares } from './structure.js';

const halves = { jobs: [50, 50], reference: [100, 300] };

describe('half and half beside a quarter and three quarters', () => {
  it('has quotients of 2 and of two thirds', () => {
    expectList(computeLocationQuotients(halves), [2, 2 / 3]);
  });

  it('has a Gini of a quarter: 2/(4·4/3) · (1·(−2/3) + 2·(2/3))', () => {
    expect(computeSpecialisationGini(halves)).toBeCloseTo(0.25, 12);
  });

  it('stands a half away, by Krugman', () => {
    expect(computeKrugman(halves)).toBeCloseTo(0.25 + 0.25, 12);
  });

  it('is like the reference by three quarters, by Hachman', () => {
    // ½·2 + ½·⅔ = 4/3.
    expect(computeHachman(halves)).toBeCloseTo(0.75, 12);
  });

  it('weighs as two equal sectors, by Herfindahl', () => {
    const concentration = computeHerfindahl(halves.jobs);
    expect(concentration?.index).toBeCloseTo(0.5, 12);
    expect(concentration?.equivalent).toBeCloseTo(2, 12);
  });

  it('is set beside the rest of the reference, by specificity', () => {
    // The rest holds 50 and 250: a sixth and five sixths.
    expectList(computeSpecificities(halves), [3, 0.6]);
  });
});

describe('cells not known', () => {
  const holed = { jobs: [50, Number.NaN, 50], reference: [100, 70, 300] };

  it('are in no total of either side', () => {
    expectList(computeLocationQuotients(holed), [2, Number.NaN, 2 / 3]);
    expectList(computeSpecificities(holed), [3, Number.NaN, 0.6]);
    expect(computeShares(holed)).toEqual({ own: [0.5, 0.5], reference: [0.25, 0.75] });
    expect(computeKrugman(holed)).toBeCloseTo(0.5, 12);
    expect(computeSpecialisationGini(holed)).toBeCloseTo(0.25, 12);
  });
});

describe('nothing to compare', () => {
  it.each([
    ['no job here', { jobs: [0, 0], reference: [1, 2] }],
    ['no job there', { jobs: [1, 2], reference: [0, 0] }],
    ['no sector', { jobs: [], reference: [] }],
  ])('is null, not zero: %s', (_, structure) => {
    expect([
      computeSpecialisationGini(structure),
      computeKrugman(structure),
      computeHachman(structure),
      computeShares(structure),
    ]).toEqual([null, null, null, null]);
  });

  it('has no concentration without a job', () => {
    expect(computeHerfindahl([0, 0])).toBeNull();
    expect(computeHerfindahl([])).toBeNull();
  });

  it('has no likeness when the territory holds what the reference has not', () => {
    expect(computeHachman({ jobs: [1, 9], reference: [0, 10] })).toBeNull();
    expect(computeHachman({ jobs: [0, 9], reference: [0, 10] })).toBeCloseTo(1, 12);
  });

  it('has no specificity when the territory is the whole of a sector', () => {
    expectList(computeSpecificities({ jobs: [5, 5], reference: [5, 20] }), [Number.NaN, 0.5]);
  });
});

describe('one sector', () => {
  it('is as concentrated as can be, and like itself', () => {
    const one = { jobs: [7], reference: [70] };
    expect(computeHerfindahl(one.jobs)).toEqual({ index: 1, equivalent: 1 });
    expect([computeKrugman(one), computeHachman(one), computeSpecialisationGini(one)]).toEqual([0, 1, 0]);
  });
});

describe('jobs for a hundred residents', () => {
  it('are a share, unknown without residents or without the jobs', () => {
    expect(computeJobsPerResident(120, 80)).toBe(150);
    expect(computeJobsPerResident(120, 0)).toBeNull();
    expect(computeJobsPerResident(Number.NaN, 80)).toBeNull();
    expect(computeJobsPerResident(0, 80)).toBe(0);
  });
});

describe('mean shares of the three effects', () => {
  it('are of absolute points, each territory once [R094]', () => {
    // Points 10, −5, 5 for the first; 2, 2, −16 for the second, ten times larger.
    const shares = computeMeanShares([
      { start: 100, national: 10, structural: -5, local: 5 },
      { start: 1000, national: 20, structural: 20, local: -160 },
      { start: 0, national: 0, structural: 0, local: 9 },
    ]);
    expect(shares?.national).toBeCloseTo(12 / 40, 12);
    expect(shares?.structural).toBeCloseTo(7 / 40, 12);
    expect(shares?.local).toBeCloseTo(21 / 40, 12);
  });

  it('do not exist when nothing moved, or when nobody had a job', () => {
    expect(computeMeanShares([])).toBeNull();
    expect(computeMeanShares([{ start: 5, national: 0, structural: 0, local: 0 }])).toBeNull();
    expect(computeMeanShares([{ start: 0, national: 1, structural: 1, local: 1 }])).toBeNull();
  });
});

describe('a territory twice as large, in the same shape', () => {
  it('has the same indicators, and sectors put in another order too', () => {
    const jobs = fc.integer({ min: 1, max: 900 });
    fc.assert(
      fc.property(fc.array(fc.tuple(jobs, jobs), { minLength: 1, maxLength: 7 }), (rows) => {
        const structure = { jobs: rows.map(([own]) => own), reference: rows.map(([, whole]) => whole) };
        const twice = { ...structure, jobs: structure.jobs.map((own) => 2 * own) };
        const back = {
          jobs: [...structure.jobs].reverse(),
          reference: [...structure.reference].reverse(),
        };
        for (const measure of [computeKrugman, computeHachman, computeSpecialisationGini]) {
          const wanted = measure(structure) ?? Number.NaN;
          expect(measure(twice)).toBeCloseTo(wanted, 10);
          expect(measure(back)).toBeCloseTo(wanted, 10);
        }
      }),
      { numRuns: 60, seed: 1991 },
    );
  });
});
