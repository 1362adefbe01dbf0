// The two spatial regressions on a round of places whose answer is put in beforehand.
import { describe, expect, it } from 'vitest';
import { createDraw } from '../../kernel/index.js';
import { computeWeightEigenvalues } from './eigen.js';
import { testLagrange } from './lagrange.js';
import { invert } from './matrix.js';
import { computeLogLikelihood, fitLinear } from './ols.js';
import { fitSpatialError, fitSpatialLag, type SpatialSample } from './spatial-models.js';
import { lagValues, type Neighbours } from './weights.js';

const n = 80;
const round: Neighbours = Array.from({ length: n }, (_, i) => [(i + n - 1) % n, (i + 1) % n]);
const eigenvalues = computeWeightEigenvalues(round);
const draw = createDraw(2009);
/** The sum of twelve uniform draws, less six: near a normal of spread 1. */
const noise = (): number => {
  let sum = -6;
  for (let k = 0; k < 12; k += 1) sum += draw.u32() / 2 ** 32;
  return sum;
};
const x = Array.from({ length: n }, noise);
const columns = [x.map(() => 1), x];

/** Solves `(I − ρW)·v = right`, by the inverse of the whole matrix. */
function spill(rho: number, right: readonly number[]): number[] {
  const inverse = invert(
    round.map((others, i) =>
      Float64Array.from({ length: n }, (_, j) => (i === j ? 1 : others.includes(j) ? -rho / 2 : 0)),
    ),
  );
  return (inverse ?? []).map((row) => row.reduce((sum, value, j) => sum + value * (right[j] ?? 0), 0));
}

const sampleOf = (y: readonly number[]): SpatialSample => ({ y, columns, neighbours: round, eigenvalues });
const lagged = sampleOf(
  spill(
    0.6,
    x.map((value) => 2 + 3 * value + 0.5 * noise()),
  ),
);
const spilled = sampleOf(
  spill(
    0.6,
    x.map(() => 0.5 * noise()),
  ).map((rest, i) => 2 + 3 * (x[i] ?? 0) + rest),
);

describe('a spatial lag', () => {
  const fit = fitSpatialLag(lagged);

  it('finds the strength and the slope that were put in', () => {
    expect(fit?.rho).toBeGreaterThan(0.5);
    expect(fit?.rho).toBeLessThan(0.7);
    expect(Math.abs((fit?.coefficients[1] ?? 0) - 3)).toBeLessThan(4 * (fit?.errors[1] ?? 0));
    expect(fit?.errors[1]).toBeGreaterThan(0);
  });

  it('stands on the top of its likelihood, written out by the determinant', () => {
    const likelihood = (rho: number): number => {
      const ahead = lagValues(round, lagged.y).map((lag, i) => (lagged.y[i] ?? 0) - rho * lag);
      const rest = fitLinear(ahead, columns);
      const squares = (rest?.residuals ?? new Float64Array()).reduce((sum, value) => sum + value * value, 0);
      // The weights of a round have the cosines of its angles for eigenvalues.
      const determinant = Array.from({ length: n }, (_, k) =>
        Math.log(1 - rho * Math.cos((2 * Math.PI * k) / n)),
      ).reduce((sum, value) => sum + value, 0);
      return determinant + computeLogLikelihood(n, squares);
    };
    const top = fit?.rho ?? Number.NaN;
    for (const step of [-0.05, -0.002, 0.002, 0.05])
      expect(likelihood(top)).toBeGreaterThan(likelihood(top + step));
    expect(fit?.aic).toBeCloseTo(-2 * likelihood(top) + 2 * 4, 5);
  });

  it('says the total impact as the slope over 1 − ρ, the direct one in between', () => {
    const impact = fit?.impacts?.[1];
    const [slope, rho] = [fit?.coefficients[1] ?? 0, fit?.rho ?? 0];
    expect(impact?.total).toBeCloseTo(slope / (1 - rho), 8);
    // Round a circle, the mean of the diagonal is 1/n · Σ 1/(1 − ρ·cos).
    const diagonal = Array.from({ length: n }, (_, k) => 1 / (1 - rho * Math.cos((2 * Math.PI * k) / n)));
    expect(impact?.direct).toBeCloseTo((slope * diagonal.reduce((a, b) => a + b, 0)) / n, 6);
  });

  it('does better than least squares, which the tests announce', () => {
    const plain = fitLinear(lagged.y, columns);
    if (plain === null || fit === null) throw new Error('no fit');
    expect(fit.aic).toBeLessThan(plain.aic);
    const tests = testLagrange(lagged, plain);
    expect(tests?.lag).toBeGreaterThan(3.84);
    expect(tests?.lag).toBeGreaterThan(tests?.error ?? 0);
  });
});

describe('a spatial error', () => {
  const fit = fitSpatialError(spilled);

  it('finds the spill and the slope that were put in, and claims no impact', () => {
    expect(fit?.rho).toBeGreaterThan(0.35);
    expect(fit?.rho).toBeLessThan(0.8);
    expect(Math.abs((fit?.coefficients[1] ?? 0) - 3)).toBeLessThan(4 * (fit?.errors[1] ?? 0));
    expect(fit?.impacts).toBeNull();
  });

  it('is called for by its own test', () => {
    const plain = fitLinear(spilled.y, columns);
    if (plain === null) throw new Error('no fit');
    const tests = testLagrange(spilled, plain);
    expect(tests?.error).toBeGreaterThan(3.84);
    expect(tests?.error).toBeGreaterThan(tests?.lag ?? 0);
  });
});

describe('the test of an error left over', () => {
  it('is (u’Wu/σ²)²/tr(W’W + WW), by hand on five places in a line', () => {
    const line: Neighbours = [[1], [0, 2], [1, 3], [2, 4], [3]];
    const y = [1, 3, 2, 5, 4];
    const constant = [y.map(() => 1)];
    const plain = fitLinear(y, constant);
    if (plain === null) throw new Error('no fit');
    // Residuals −2 0 −1 2 1, squares 10, σ² = 2. Their lags: 0, −1.5, 1, 0, 2; u’Wu = −1 + 2 = 1.
    // tr(W’W) = 1 + ½ + ½ + ½ + 1 = 3.5; tr(WW) = 2·(½ + ¼ + ¼ + ½) = 3.
    const sample = { y, columns: constant, neighbours: line, eigenvalues: computeWeightEigenvalues(line) };
    expect(testLagrange(sample, plain)?.error).toBeCloseTo((1 / 2) ** 2 / 6.5, 10);
  });

  it('is null when nothing is left', () => {
    const y = [2, 2, 2, 2];
    const neighbours: Neighbours = [[1], [0], [3], [2]];
    const constant = [y.map(() => 1)];
    const plain = fitLinear(y, constant);
    if (plain === null) throw new Error('no fit');
    const sample = { y, columns: constant, neighbours, eigenvalues: computeWeightEigenvalues(neighbours) };
    expect(testLagrange(sample, plain)).toBeNull();
  });
});

describe('places without any link', () => {
  it('have no strength to find: the slope is that of least squares', () => {
    const alone: Neighbours = x.map(() => []);
    const sample = { ...lagged, neighbours: alone, eigenvalues: new Float64Array(n) };
    const plain = fitLinear(lagged.y, columns);
    expect(fitSpatialError(sample)?.coefficients[1]).toBeCloseTo(plain?.coefficients[1] ?? Number.NaN, 8);
  });

  it('and columns that repeat each other are fitted by neither', () => {
    const repeated = { ...lagged, columns: [...columns, x] };
    expect([fitSpatialLag(repeated), fitSpatialError(repeated)]).toEqual([null, null]);
  });
});
