// Least squares, with errors that do not suppose the same spread everywhere.
import { combine, crossColumns, dot, invert } from './matrix.js';

/** A fitted model: one coefficient a column, the constant first. */
export interface LinearFit {
  readonly coefficients: readonly number[];
  /** Robust to unequal spread (HC3). */
  readonly errors: readonly number[];
  readonly residuals: Float64Array;
  /** Weight of each unit in its own fitted value, from 0 to 1. */
  readonly leverages: Float64Array;
  readonly rSquared: number;
  readonly logLikelihood: number;
  /** −2·log-likelihood + 2·(coefficients + 1). */
  readonly aic: number;
}

/** Log-likelihood of normal residuals of a given sum of squares. */
export function computeLogLikelihood(count: number, squares: number): number {
  return (-count / 2) * (Math.log(2 * Math.PI) + Math.log(squares / count) + 1);
}

function spread(y: ArrayLike<number>): number {
  const mean = Array.from(y).reduce((sum, value) => sum + value, 0) / y.length;
  return Array.from(y).reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

function computeRobustErrors(
  columns: readonly ArrayLike<number>[],
  inverse: readonly (readonly number[])[],
  scaled: Float64Array,
): readonly number[] {
  const meat = columns.map((a) =>
    columns.map((b) => scaled.reduce((sum, square, i) => sum + square * (a[i] ?? 0) * (b[i] ?? 0), 0)),
  );
  return inverse.map((row) => {
    const half = meat.map((line) => dot(line, row));
    return Math.sqrt(dot(row, half));
  });
}

/**
 * Fits `y` on the columns (put a column of ones for the constant). Standard errors are HC3, residuals being
 * divided by `1 − leverage`. Null when the columns repeat each other or units are too few.
 * Source: MacKinnon and White 1985, Journal of Econometrics 29:305-325.
 */
export function fitLinear(y: ArrayLike<number>, columns: readonly ArrayLike<number>[]): LinearFit | null {
  const count = y.length;
  if (count <= columns.length) return null;
  const inverse = invert(crossColumns(columns));
  if (inverse === null) return null;
  const right = columns.map((column) => dot(column, y));
  const coefficients = inverse.map((row) => dot(row, right));
  const fitted = combine(columns, coefficients);
  const residuals = Float64Array.from(fitted, (value, i) => (y[i] ?? 0) - value);
  const leverages = Float64Array.from(fitted, (_, i) => {
    const unit = columns.map((column) => column[i] ?? 0);
    return dot(
      unit,
      inverse.map((row) => dot(row, unit)),
    );
  });
  const scaled = residuals.map((residual, i) => (residual / (1 - (leverages[i] ?? 0))) ** 2);
  const squares = dot(residuals, residuals);
  const whole = spread(y);
  const logLikelihood = computeLogLikelihood(count, squares);
  return {
    coefficients,
    errors: computeRobustErrors(columns, inverse, scaled),
    residuals,
    leverages,
    rSquared: whole > 0 ? 1 - squares / whole : 0,
    logLikelihood,
    aic: -2 * logLikelihood + 2 * (columns.length + 1),
  };
}

/** Variance inflation of each column but the first: 1 when it repeats nothing of the others; null when it repeats all. */
export function computeInflations(columns: readonly ArrayLike<number>[]): readonly (number | null)[] {
  return columns.slice(1).map((column, c) => {
    const others = columns.filter((_, other) => other !== c + 1);
    const fit = fitLinear(column, others);
    return fit === null || fit.rSquared >= 1 ? null : 1 / (1 - fit.rSquared);
  });
}
