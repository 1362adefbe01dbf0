// Least squares and their robust errors on data small enough for paper.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectList } from '../../../test/on-paper.js';
import { computeInflations, computeLogLikelihood, fitLinear } from './ols.js';

const ones = [1, 1, 1, 1];
const x = [0, 1, 2, 3];
const y = [1, 2, 2, 5];

describe('a line through four points', () => {
  // x̄ = 1.5, ȳ = 2.5, Sxx = 5, Sxy = 6: slope 1.2, constant 0.7.
  const fit = fitLinear(y, [ones, x]);
  const residuals = [0.3, 0.1, -1.1, 0.7];
  const leverages = [0.7, 0.3, 0.3, 0.7];

  it('has the slope and the constant of paper', () => {
    expectList(fit?.coefficients ?? [], [0.7, 1.2]);
  });

  it('leaves the residuals of paper, each unit weighing 1/4 + (x − x̄)²/5 in its own value', () => {
    expectList(fit?.residuals ?? [], residuals);
    expectList(fit?.leverages ?? [], leverages);
  });

  it('explains 72 points in 90 of the squares', () => {
    // Residual squares 0.09 + 0.01 + 1.21 + 0.49 = 1.8; whole 9.
    expect(fit?.rSquared).toBeCloseTo(1 - 1.8 / 9, 12);
  });

  it('has HC3 errors: (X’X)⁻¹ · Σ (u/(1−h))²·xx’ · (X’X)⁻¹', () => {
    const scaled = residuals.map((residual, i) => (residual / (1 - (leverages[i] ?? 0))) ** 2);
    // For the slope the sandwich is Σ s·(x − x̄)² / Sxx²; for the constant Σ s·(1/n − x̄·(x − x̄)/Sxx)².
    const slope = scaled.reduce((sum, square, i) => sum + square * ((x[i] ?? 0) - 1.5) ** 2, 0) / 25;
    const constant = scaled.reduce(
      (sum, square, i) => sum + square * (1 / 4 - (1.5 * ((x[i] ?? 0) - 1.5)) / 5) ** 2,
      0,
    );
    expectList(fit?.errors ?? [], [Math.sqrt(constant), Math.sqrt(slope)]);
  });

  it('has errors larger than the plain ones when the far points are the scattered ones', () => {
    const plain = Math.sqrt(1.8 / 2 / 5);
    expect(fit?.errors[1]).toBeGreaterThan(plain);
  });

  it('has the likelihood of normal residuals, and three things estimated', () => {
    const likelihood = -2 * (Math.log(2 * Math.PI) + Math.log(1.8 / 4) + 1);
    expect(computeLogLikelihood(4, 1.8)).toBeCloseTo(likelihood, 12);
    expect(fit?.logLikelihood).toBeCloseTo(likelihood, 10);
    expect(fit?.aic).toBeCloseTo(-2 * likelihood + 6, 10);
  });
});

describe('what cannot be fitted', () => {
  it('is refused: as many columns as units, a column that repeats another', () => {
    expect(
      fitLinear(
        [1, 2],
        [
          [1, 1],
          [0, 1],
        ],
      ),
    ).toBeNull();
    expect(fitLinear(y, [ones, x, x.map((value) => 2 * value + 1)])).toBeNull();
  });

  it('explains nothing of what does not vary', () => {
    expect(fitLinear([3, 3, 3, 3], [ones, x])?.rSquared).toBe(0);
  });
});

describe('variance inflation', () => {
  it('is 1 for columns that share nothing', () => {
    expectList(
      computeInflations([ones, [-1, 1, -1, 1], [-1, -1, 1, 1]]).map((one) => one ?? Number.NaN),
      [1, 1],
    );
  });

  it('is 1/(1 − r²) for two columns, the same for both', () => {
    // r² of x = 0..3 with y = 1, 2, 2, 5 is 36/(5·9) = 0.8, hence 5.
    expectList(
      computeInflations([ones, x, y]).map((one) => one ?? Number.NaN),
      [5, 5],
    );
  });

  it('is unknown when a column repeats the others, and there is none for the constant alone', () => {
    expect(computeInflations([ones, x, x.map((value) => 3 - value)])).toEqual([null, null]);
    expect(computeInflations([ones])).toEqual([]);
  });
});

describe('a change of unit', () => {
  it('moves the slope and its error together, and neither the fit nor the residuals', () => {
    const number = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(number, number), { minLength: 6, maxLength: 15 }),
        fc.integer({ min: 2, max: 9 }),
        (rows, times) => {
          const constant = rows.map(() => 1);
          const answers = rows.map(([, b]) => b);
          const plain = fitLinear(answers, [constant, rows.map(([a]) => a)]);
          const scaled = fitLinear(answers, [constant, rows.map(([a]) => a * times + 7)]);
          if (plain === null || scaled === null) return;
          expect((scaled.coefficients[1] ?? 0) * times).toBeCloseTo(plain.coefficients[1] ?? 0, 6);
          expect((scaled.errors[1] ?? 0) * times).toBeCloseTo(plain.errors[1] ?? 0, 6);
          expectList(scaled.residuals, [...plain.residuals], 6);
        },
      ),
      { numRuns: 50, seed: 1985 },
    );
  });
});
