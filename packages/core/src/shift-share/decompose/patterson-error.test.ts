// The errors of the regression, beside the textbook inverse of the whole system.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invert } from '../association/matrix.js';
import { fitPatterson } from './patterson.js';
import { computePattersonErrors } from './patterson-error.js';

interface Table {
  readonly start: readonly (readonly number[])[];
  readonly end: readonly (readonly number[])[];
}

/** Dummies of every sector and territory but the last, made to respect the two constraints; then `σ²·(X'WX)⁻¹`. */
function computeFully({ start, end }: Table): readonly number[] {
  const [territories, sectors] = [start.length, start[0]?.length ?? 0];
  const column = (s: number): number => start.reduce((sum, row) => sum + (row[s] ?? 0), 0);
  const line = (t: number): number => (start[t] ?? []).reduce((sum, jobs) => sum + jobs, 0);
  const design = (t: number, s: number): number[] => [
    1,
    ...Array.from({ length: sectors - 1 }, (_, j) =>
      s === j ? 1 : s === sectors - 1 ? -column(j) / column(sectors - 1) : 0,
    ),
    ...Array.from({ length: territories - 1 }, (_, r) =>
      t === r ? 1 : t === territories - 1 ? -line(r) / line(territories - 1) : 0,
    ),
  ];
  const cells = start.flatMap((row, t) =>
    row.map((jobs, s) => ({ jobs, x: design(t, s), rate: (end[t]?.[s] ?? 0) / jobs - 1 })),
  );
  const size = sectors + territories - 1;
  const cross = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (__, j) =>
      cells.reduce((sum, { jobs, x }) => sum + jobs * (x[i] ?? 0) * (x[j] ?? 0), 0),
    ),
  );
  const inverse = invert(cross) ?? [];
  const right = Array.from({ length: size }, (_, i) =>
    cells.reduce((sum, { jobs, x, rate }) => sum + jobs * (x[i] ?? 0) * rate, 0),
  );
  const fit = inverse.map((row) => row.reduce((sum, value, i) => sum + value * (right[i] ?? 0), 0));
  const squares = cells.reduce(
    (sum, { jobs, x, rate }) =>
      sum + jobs * (rate - x.reduce((all, value, i) => all + value * (fit[i] ?? 0), 0)) ** 2,
    0,
  );
  const variance = squares / (cells.length - size);
  return Array.from({ length: territories }, (_, t) => {
    const weights = Array.from({ length: size }, (__, i) => (i < sectors ? 0 : (design(t, 0)[i] ?? 0)));
    const spread = weights.reduce(
      (sum, a, i) => sum + a * weights.reduce((all, b, j) => all + b * (inverse[i]?.[j] ?? 0), 0),
      0,
    );
    return Math.sqrt(variance * spread);
  });
}

describe('the errors of Patterson’s rates', () => {
  it('are those of the whole system inverted', () => {
    const jobs = fc.integer({ min: 5, max: 900 });
    const plane = fc.array(fc.array(jobs, { minLength: 3, maxLength: 3 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(plane, plane, (start, end) => {
        const rates = fitPatterson({ start, end });
        if (rates === null) return false;
        const errors = computePattersonErrors({ start, end }, rates);
        return computeFully({ start, end }).every(
          (error, t) => Math.abs(error - (errors[t] ?? 0)) <= 1e-6 * Math.max(1e-3, error),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('are zero where the model is exact, and undefined without a base or without anything left', () => {
    const start = [
      [10, 20],
      [30, 40],
      [0, 0],
    ];
    const end = start.map((row) => row.map((jobs) => jobs * 1.5));
    const rates = fitPatterson({ start, end });
    if (rates === null) throw new Error('a table has rates');
    const errors = computePattersonErrors({ start, end }, rates);
    expect(errors[0]).toBeCloseTo(0, 9);
    expect(errors[2]).toBeNaN();
    const single = { start: [[10], [20]], end: [[11], [25]] };
    const few = fitPatterson(single);
    if (few === null) throw new Error('a table has rates');
    expect([...computePattersonErrors(single, few)]).toEqual([Number.NaN, Number.NaN]);
  });
});
