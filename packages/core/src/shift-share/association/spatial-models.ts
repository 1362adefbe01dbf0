// The two spatial regressions, by maximum likelihood.
import { combine, crossColumns, dot, invert, invertInPlace } from './matrix.js';
import { computeLogLikelihood, fitLinear, type LinearFit } from './ols.js';
import { lagValues, type Neighbours } from './weights.js';

/** What the models are fitted on; the eigenvalues are those of the weights. */
export interface SpatialSample {
  readonly y: ArrayLike<number>;
  /** The constant first. */
  readonly columns: readonly ArrayLike<number>[];
  readonly neighbours: Neighbours;
  readonly eigenvalues: ArrayLike<number>;
}

/** A spatial fit: `rho` is the strength of the neighbours, below 1. */
export interface SpatialFit {
  readonly coefficients: readonly number[];
  readonly errors: readonly number[];
  readonly rho: number;
  readonly residuals: Float64Array;
  readonly aic: number;
  /** Effects of each column once the neighbours have answered, for the lag model; null for the error model. */
  readonly impacts: readonly { readonly direct: number; readonly total: number }[] | null;
}

/** The highest point of a curve with one top, by golden sections. */
function climb(curve: (x: number) => number, low: number, high: number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [a, b] = [low, high];
  let [c, d] = [b - golden * (b - a), a + golden * (b - a)];
  let [fc, fd] = [curve(c), curve(d)];
  while (b - a > 1e-9) {
    if (fc > fd) {
      [b, d, fd] = [d, c, fc];
      c = b - golden * (b - a);
      fc = curve(c);
    } else {
      [a, c, fc] = [c, d, fd];
      d = a + golden * (b - a);
      fd = curve(d);
    }
  }
  return (a + b) / 2;
}

function bounds({ eigenvalues }: SpatialSample): readonly [number, number] {
  const least = Array.from(eigenvalues).reduce((low, value) => Math.min(low, value), 0);
  return [least < 0 ? 1 / least + 1e-6 : -0.999, 1 - 1e-6];
}

function logDeterminant({ eigenvalues }: SpatialSample, rho: number): number {
  return Array.from(eigenvalues).reduce((sum, value) => sum + Math.log(1 - rho * value), 0);
}

function subtractLag(sample: SpatialSample, list: ArrayLike<number>, rho: number): Float64Array {
  return lagValues(sample.neighbours, list).map((lag, i) => (list[i] ?? 0) - rho * lag);
}

/** `(I − ρW)⁻¹`, row after row; null when singular. */
function invertSpatial({ neighbours }: SpatialSample, rho: number): Float64Array | null {
  const n = neighbours.length;
  const a = new Float64Array(n * n);
  neighbours.forEach((others, i) => {
    a[i * n + i] = 1;
    for (const j of others) a[i * n + j] = -rho / others.length;
  });
  return invertInPlace(a, n) ? a : null;
}

interface LagTraces {
  readonly lagOfFitted: Float64Array;
  readonly square: number;
  readonly norm: number;
  readonly trace: number;
  readonly meanDiagonal: number;
}

function computeTraces(sample: SpatialSample, rho: number, fitted: Float64Array): LagTraces | null {
  const n = sample.y.length;
  const inverse = invertSpatial(sample, rho);
  if (inverse === null) return null;
  // G = W·A: each row is the mean of the neighbours' rows of A.
  let norm = 0;
  const lagOfFitted = new Float64Array(n);
  let diagonal = 0;
  const row = new Float64Array(n);
  sample.neighbours.forEach((others, i) => {
    diagonal += inverse[i * n + i] ?? 0;
    row.fill(0);
    for (const j of others) {
      for (let c = 0; c < n; c += 1) row[c] = (row[c] ?? 0) + (inverse[j * n + c] ?? 0) / others.length;
    }
    norm += dot(row, row);
    lagOfFitted[i] = dot(row, fitted);
  });
  const ratios = Array.from(sample.eigenvalues, (value) => value / (1 - rho * value));
  const sum = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0);
  return {
    lagOfFitted,
    norm,
    trace: sum(ratios),
    square: sum(ratios.map((ratio) => ratio * ratio)),
    meanDiagonal: diagonal / n,
  };
}

/** Inverse of the information of the coefficients, the strength and the variance. */
function computeErrors(sample: SpatialSample, traces: LagTraces, variance: number): readonly number[] | null {
  const { columns } = sample;
  const count = sample.y.length;
  const cross = crossColumns(columns).map((row) => row.map((value) => value / variance));
  const withRho = columns.map((column) => dot(column, traces.lagOfFitted) / variance);
  const rho = traces.square + traces.norm + dot(traces.lagOfFitted, traces.lagOfFitted) / variance;
  const side = traces.trace / variance;
  const information = [
    ...cross.map((row, c) => [...row, withRho[c] ?? 0, 0]),
    [...withRho, rho, side],
    [...columns.map(() => 0), side, count / (2 * variance * variance)],
  ];
  return invert(information)?.map((row, r) => Math.sqrt(row[r] ?? Number.NaN)) ?? null;
}

/**
 * Spatial lag, `y = ρ·W·y + X·β + ε`: what neighbours reach pulls each place. Strength by one-dimensional search
 * of the concentrated likelihood, errors from the information matrix, impacts direct (`β` times the mean of the
 * diagonal of `(I−ρW)⁻¹`) and total (`β/(1−ρ)`). Null when it cannot be fitted.
 * Sources: Ord 1975, JASA 70:120-126; LeSage and Pace 2009, chapter 2.
 */
export function fitSpatialLag(sample: SpatialSample): SpatialFit | null {
  const count = sample.y.length;
  const plain = fitLinear(sample.y, sample.columns);
  const lagged = fitLinear(lagValues(sample.neighbours, sample.y), sample.columns);
  if (plain === null || lagged === null) return null;
  const mix = (rho: number): Float64Array =>
    plain.residuals.map((residual, i) => residual - rho * (lagged.residuals[i] ?? 0));
  const likelihood = (rho: number): number => {
    const residuals = mix(rho);
    return logDeterminant(sample, rho) + computeLogLikelihood(count, dot(residuals, residuals));
  };
  const rho = climb(likelihood, ...bounds(sample));
  const coefficients = plain.coefficients.map((value, c) => value - rho * (lagged.coefficients[c] ?? 0));
  const residuals = mix(rho);
  const traces = computeTraces(sample, rho, combine(sample.columns, coefficients));
  const errors = traces === null ? null : computeErrors(sample, traces, dot(residuals, residuals) / count);
  if (traces === null || errors === null) return null;
  return {
    coefficients,
    errors: errors.slice(0, coefficients.length),
    rho,
    residuals,
    aic: -2 * likelihood(rho) + 2 * (coefficients.length + 2),
    impacts: coefficients.map((value) => ({ direct: value * traces.meanDiagonal, total: value / (1 - rho) })),
  };
}

/**
 * Spatial error, `y = X·β + u`, `u = ρ·W·u + ε`: what is left unexplained spills over. Errors of the coefficients
 * are those of the filtered regression. Null when it cannot be fitted.
 */
export function fitSpatialError(sample: SpatialSample): SpatialFit | null {
  const count = sample.y.length;
  const filter = (rho: number): LinearFit | null =>
    fitLinear(
      subtractLag(sample, sample.y, rho),
      sample.columns.map((column) => subtractLag(sample, column, rho)),
    );
  const likelihood = (rho: number): number => {
    const fit = filter(rho);
    if (fit === null) return Number.NEGATIVE_INFINITY;
    return logDeterminant(sample, rho) + computeLogLikelihood(count, dot(fit.residuals, fit.residuals));
  };
  const rho = climb(likelihood, ...bounds(sample));
  const fit = filter(rho);
  if (fit === null) return null;
  const filtered = sample.columns.map((column) => subtractLag(sample, column, rho));
  const inverse = invert(crossColumns(filtered));
  const variance = dot(fit.residuals, fit.residuals) / count;
  return {
    coefficients: fit.coefficients,
    errors: fit.coefficients.map((_, c) => Math.sqrt(variance * (inverse?.[c]?.[c] ?? Number.NaN))),
    rho,
    residuals: fit.residuals,
    aic: -2 * likelihood(rho) + 2 * (fit.coefficients.length + 2),
    impacts: null,
  };
}
