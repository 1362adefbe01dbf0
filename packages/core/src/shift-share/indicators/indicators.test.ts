// Companion indicators: published values, known shapes, laws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasSharedData, readSharedBytes } from '../../../test/shared-data.js';
import { computeSpecialisationGini } from './gini.js';
import { computeHachman } from './hachman.js';
import { computeHerfindahl } from './herfindahl.js';
import { computeJobsPerResident } from './jobs-per-resident.js';
import { computeKrugman } from './krugman.js';
import { computeLocationQuotients } from './location-quotient.js';
import { computeMeanShares } from './mean-shares.js';
import { computeSpecificities } from './specificity.js';
import { computeShares } from './structure.js';

const same = { jobs: [1, 2, 3], reference: [10, 20, 30] };
const alone = { jobs: [5, 0, 0], reference: [10, 20, 30] };
const nothing = { jobs: [0, 0], reference: [1, 2] };

/** Farhauer and Kröll 2013: five industries, a Gini of specialisation of 0.6222. */
const textbook = {
  jobs: [700, 600, 500, 10_000, 40_000],
  reference: [30_000, 15_000, 10_000, 60_000, 50_000],
};

describe('location quotients', () => {
  it('are 1 when the structures are the same, and undefined where the reference has none', () => {
    expect([...computeLocationQuotients(same)]).toEqual([1, 1, 1]);
    expect([...computeLocationQuotients({ jobs: [5, 5], reference: [0, 10] })]).toEqual([Number.NaN, 0.5]);
    expect([...computeLocationQuotients(nothing)]).toEqual([Number.NaN, Number.NaN]);
  });

  it('leave a missing cell out of the totals', () => {
    expect([...computeLocationQuotients({ jobs: [5, Number.NaN, 5], reference: [10, 99, 10] })]).toEqual([
      1,
      Number.NaN,
      1,
    ]);
  });
});

describe('the Gini of specialisation', () => {
  it('is that of the textbook', () => {
    expect(computeSpecialisationGini(textbook)).toBeCloseTo(0.6222222, 7);
  });

  it.skipIf(!hasSharedData)('is that of Göttingen in 2017', () => {
    const rows = new TextDecoder()
      .decode(readSharedBytes('shift-share-goettingen-2008-2017.csv'))
      .split('\n')
      .slice(2)
      .filter((line) => line !== '')
      .map((line) =>
        line
          .replace(/"[^"]*"/g, '')
          .split(',')
          .slice(2)
          .map(Number),
      );
    const structure = { jobs: rows.map((row) => row[9] ?? 0), reference: rows.map((row) => row[19] ?? 0) };
    expect(computeSpecialisationGini(structure)).toBeCloseTo(0.359852, 6);
  });

  it('is 0 on the same structure, null without jobs', () => {
    expect(computeSpecialisationGini(same)).toBeCloseTo(0, 12);
    expect(computeSpecialisationGini(nothing)).toBeNull();
  });
});

describe('distances and concentrations', () => {
  it('Krugman goes from 0 to 2, not halved', () => {
    expect(computeKrugman(same)).toBeCloseTo(0, 12);
    expect(computeKrugman({ jobs: [1, 0], reference: [0, 1] })).toBe(2);
    expect(computeKrugman(alone)).toBeCloseTo(5 / 3, 12);
    expect(computeKrugman(nothing)).toBeNull();
  });

  it('Herfindahl counts the sectors of equal size that would give the same', () => {
    expect(computeHerfindahl([1, 1, 1, 1])).toEqual({ index: 0.25, equivalent: 4 });
    expect(computeHerfindahl([0, 9])).toEqual({ index: 1, equivalent: 1 });
    expect(computeHerfindahl([0, 0])).toBeNull();
  });

  it('Hachman is 1 on the same structure, null where the reference has not the sector', () => {
    expect(computeHachman(same)).toBeCloseTo(1, 12);
    expect(computeHachman(alone)).toBeCloseTo(1 / 6, 12);
    expect(computeHachman({ jobs: [1, 1], reference: [0, 5] })).toBeNull();
    expect(computeHachman(nothing)).toBeNull();
  });

  it('specificity looks at the rest of the reference, the territory taken out', () => {
    const [first = 0, second = 0] = computeSpecificities({ jobs: [20, 10], reference: [40, 90] });
    expect(first).toBeCloseTo(20 / 30 / (20 / 100), 12);
    expect(second).toBeCloseTo(10 / 30 / (80 / 100), 12);
    expect([...computeSpecificities({ jobs: [5, 0], reference: [5, 9] })]).toEqual([Number.NaN, 0]);
    expect([...computeSpecificities({ jobs: [Number.NaN, 1], reference: [5, 9] })]).toEqual([Number.NaN, 1]);
  });

  it('stay within their bounds on any structure', () => {
    const list = fc.array(fc.tuple(fc.nat(1_000), fc.integer({ min: 1, max: 1_000 })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(list, (cells) => {
        const structure = { jobs: cells.map(([own]) => own), reference: cells.map(([, other]) => other) };
        const krugman = computeKrugman(structure);
        if (krugman === null) return computeShares(structure) === null;
        const gini = computeSpecialisationGini(structure) ?? -1;
        const hachman = computeHachman(structure) ?? -1;
        const index = computeHerfindahl(structure.jobs)?.index ?? -1;
        const within = (figure: number, low: number, high: number): boolean =>
          figure >= low - 1e-12 && figure <= high + 1e-12;
        return (
          within(krugman, 0, 2) &&
          within(gini, 0, 1) &&
          within(hachman, 0, 1) &&
          within(index, 1 / cells.length, 1)
        );
      }),
    );
  });

  it('counts jobs for a hundred employed residents', () => {
    expect([
      computeJobsPerResident(120, 100),
      computeJobsPerResident(5, 0),
      computeJobsPerResident(Number.NaN, 9),
    ]).toEqual([120, null, null]);
  });
});

describe('mean shares of the three effects', () => {
  it('count each territory once, whatever its size [R094]', () => {
    const shares = computeMeanShares([
      { start: 100, national: 10, structural: 0, local: -10 },
      { start: 10_000, national: -1_000, structural: 0, local: 3_000 },
      { start: 0, national: 0, structural: 0, local: 50 },
    ]);
    expect([shares?.national, shares?.structural, shares?.local].map((share) => share?.toFixed(6))).toEqual([
      (0.2 / 0.6).toFixed(6),
      '0.000000',
      (0.4 / 0.6).toFixed(6),
    ]);
    expect(computeMeanShares([{ start: 1, national: 0, structural: 0, local: 0 }])).toBeNull();
  });
});
