// How far Patterson's territory rates are known, given what the model leaves unexplained.
import { solveLinear } from './linear.js';
import { at } from './pair.js';
import type { PattersonRates } from './patterson.js';
import type { SystemOfDates } from './spatial.js';

interface Weights {
  /** Starting jobs of the cells kept, territory by territory; 0 elsewhere. */
  readonly cells: readonly Float64Array[];
  readonly territories: Float64Array;
  readonly sectors: Float64Array;
  readonly whole: number;
}

function readWeights({ start, end }: SystemOfDates): Weights {
  const cells = start.map((row, t) =>
    Float64Array.from(row, (jobs, s) => (jobs > 0 && Number.isFinite(at(end[t] ?? [], s)) ? jobs : 0)),
  );
  const sum = (list: ArrayLike<number>): number => Array.from(list).reduce((all, jobs) => all + jobs, 0);
  const sectors = Float64Array.from(cells[0] ?? [], (_, s) => sum(cells.map((row) => at(row, s))));
  return { cells, sectors, territories: Float64Array.from(cells, sum), whole: sum(sectors) };
}

/** Variance of a unit of weight: weighted squares of the residuals over the degrees of freedom left. */
function computeVariance(
  system: SystemOfDates,
  { cells, territories, sectors }: Weights,
  rates: PattersonRates,
): number {
  let [squares, kept] = [0, 0];
  cells.forEach((row, t) => {
    row.forEach((jobs, s) => {
      if (jobs === 0) return;
      const fitted = rates.national + at(rates.sectors, s) + at(rates.territories, t);
      squares += jobs * (at(system.end[t] ?? [], s) / jobs - 1 - fitted) ** 2;
      kept += 1;
    });
  });
  const used = (list: Float64Array): number => list.filter((jobs) => jobs > 0).length;
  return squares / (kept - used(territories) - used(sectors) + 1);
}

/** What remains between sectors once territories are taken out: `D − Σ w·w'/e`. */
function computeBetween({ cells, sectors, territories }: Weights, kept: readonly number[]): number[][] {
  const between = kept.map((s) => kept.map((j) => (s === j ? at(sectors, s) : 0)));
  cells.forEach((row, t) => {
    if (at(territories, t) === 0) return;
    kept.forEach((s, i) => {
      if (at(row, s) === 0) return;
      const line = between[i] as number[];
      kept.forEach((j, c) => {
        line[c] = at(line, c) - (at(row, s) * at(row, j)) / at(territories, t);
      });
    });
  });
  return between;
}

/**
 * Standard errors of the territory rates, 0.01 for a point: `σ²·[1/e_r − 1/E + p_r·V·p_r']`, `p` being the shares
 * of the sectors in the territory and `V` the variance of the sector rates over `σ²`. They suppose that a rate
 * varies as the inverse of its base. NaN for a territory without a base, and for all when nothing is left to
 * measure the spread. Source: Patterson 1991, Journal of Regional Science 31(2):211-216.
 */
export function computePattersonErrors(system: SystemOfDates, rates: PattersonRates): Float64Array {
  const weights = readWeights(system);
  const kept = Array.from(weights.sectors, (jobs, s) => (jobs > 0 ? s : -1)).filter((s) => s >= 0);
  const variance = computeVariance(system, weights, rates);
  const between = computeBetween(weights, kept);
  const closed = between.map((line, i) =>
    line.map(
      (value, c) =>
        value + (at(weights.sectors, kept[i] ?? 0) * at(weights.sectors, kept[c] ?? 0)) / weights.whole,
    ),
  );
  const units = kept.map((_, i) =>
    solveLinear(
      closed,
      kept.map((__, c) => (i === c ? 1 : 0)),
    ),
  );
  const solvable = units.every((column) => column !== null) && Number.isFinite(variance);
  return Float64Array.from(weights.territories, (base, t) => {
    if (base === 0 || !solvable) return Number.NaN;
    const shares = kept.map((s) => at(weights.cells[t] ?? [], s) / base);
    // The matrix is its own mirror: its inverse times the shares is a sum along each column.
    const carried = units.map((column) =>
      shares.reduce((sum, share, c) => sum + share * at(column ?? [], c), 0),
    );
    const spread = between.reduce(
      (sum, line, i) =>
        sum + at(carried, i) * line.reduce((all, value, c) => all + value * at(carried, c), 0),
      0,
    );
    return Math.sqrt(variance * Math.max(0, 1 / base - 1 / weights.whole + spread));
  });
}
