// Which spatial model the plain residuals call for.
import { dot } from './matrix.js';
import { fitLinear, type LinearFit } from './ols.js';
import type { SpatialSample } from './spatial-models.js';
import { lagValues, type Neighbours } from './weights.js';

/** Lagrange multiplier statistics, each a χ² of one degree: 3.84 is the usual threshold. */
export interface LagrangeTests {
  readonly lag: number;
  readonly error: number;
}

/** `tr(W'W + WW)` of row-standardised weights. */
function traceOf(neighbours: Neighbours): number {
  return neighbours.reduce((sum, others, i) => {
    const own = others.length === 0 ? 0 : 1 / others.length;
    const back = others
      .filter((j) => neighbours[j]?.includes(i))
      .reduce((total, j) => total + own / (neighbours[j]?.length ?? 1), 0);
    return sum + own + back;
  }, 0);
}

/**
 * Tests for a lag and for an error left in the residuals of the plain fit; null when it cannot be fitted again.
 * Source: Anselin 1988, Geographical Analysis 20(1):1-17.
 */
export function testLagrange(sample: SpatialSample, fit: LinearFit): LagrangeTests | null {
  const count = sample.y.length;
  const variance = dot(fit.residuals, fit.residuals) / count;
  const trace = traceOf(sample.neighbours);
  const fitted = fit.residuals.map((residual, i) => (sample.y[i] ?? 0) - residual);
  const rest = fitLinear(lagValues(sample.neighbours, fitted), sample.columns);
  if (rest === null || !(variance > 0)) return null;
  const error = dot(fit.residuals, lagValues(sample.neighbours, fit.residuals)) / variance;
  const lag = dot(fit.residuals, lagValues(sample.neighbours, sample.y)) / variance;
  const spread = dot(rest.residuals, rest.residuals) / variance + trace;
  return { lag: (lag * lag) / spread, error: (error * error) / trace };
}
