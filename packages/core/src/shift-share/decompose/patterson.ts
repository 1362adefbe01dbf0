// The regression version: sectors and territories adjusted for each other.
import { solveLinear } from './linear.js';
import { at } from './pair.js';
import type { SystemOfDates } from './spatial.js';

/** Rates, 0.05 for 5 %; NaN for a sector or a territory without any base. */
export interface PattersonRates {
  /** Growth of the cells kept, exactly. */
  readonly national: number;
  readonly sectors: Float64Array;
  readonly territories: Float64Array;
  /** Cells left out for want of a base or of a value. */
  readonly dropped: number;
  /** Share of the weighted variance of the rates that the model holds; null when they do not vary. */
  readonly explained: number | null;
}

interface Sums {
  readonly bySector: Float64Array;
  readonly byTerritory: Float64Array;
  readonly gainBySector: Float64Array;
  readonly gainByTerritory: Float64Array;
  base: number;
  gain: number;
  dropped: number;
}

function forEachKept(
  system: SystemOfDates,
  see: (t: number, s: number, cell: readonly [number, number]) => void,
): number {
  let dropped = 0;
  system.start.forEach((row, t) => {
    for (let s = 0; s < row.length; s += 1) {
      const start = at(row, s);
      const end = at(system.end[t] ?? [], s);
      if (start > 0 && Number.isFinite(end)) see(t, s, [start, end]);
      else dropped += 1;
    }
  });
  return dropped;
}

function computeSums(system: SystemOfDates): Sums {
  const sectors = system.start[0]?.length ?? 0;
  const sums: Sums = {
    bySector: new Float64Array(sectors),
    byTerritory: new Float64Array(system.start.length),
    gainBySector: new Float64Array(sectors),
    gainByTerritory: new Float64Array(system.start.length),
    base: 0,
    gain: 0,
    dropped: 0,
  };
  sums.dropped = forEachKept(system, (t, s, [start, end]) => {
    const gain = end - start;
    sums.bySector[s] = at(sums.bySector, s) + start;
    sums.byTerritory[t] = at(sums.byTerritory, t) + start;
    sums.gainBySector[s] = at(sums.gainBySector, s) + gain;
    sums.gainByTerritory[t] = at(sums.gainByTerritory, t) + gain;
    sums.base += start;
    sums.gain += gain;
  });
  return sums;
}

/** Territories are eliminated: what remains is one equation per sector, closed by `Σ E·β = 0`. */
function solveSectors(system: SystemOfDates, sums: Sums, kept: readonly number[]): number[] | null {
  const place = new Map(kept.map((s, at) => [s, at]));
  const national = sums.gain / sums.base;
  const matrix = kept.map((s) =>
    Float64Array.from(kept, (j) => (at(sums.bySector, s) * at(sums.bySector, j)) / sums.base),
  );
  const right = kept.map((s) => at(sums.gainBySector, s) - national * at(sums.bySector, s));
  kept.forEach((s, i) => {
    const row = matrix[i] as Float64Array;
    row[i] = at(row, i) + at(sums.bySector, s);
  });
  system.start.forEach((row, t) => {
    const base = at(sums.byTerritory, t);
    if (!(base > 0)) return;
    const weights = Float64Array.from(kept, (s) => {
      const start = at(row, s);
      return start > 0 && Number.isFinite(at(system.end[t] ?? [], s)) ? start : 0;
    });
    const lead = (at(sums.gainByTerritory, t) - national * base) / base;
    for (let i = 0; i < place.size; i += 1) {
      const weight = at(weights, i);
      if (weight === 0) continue;
      const line = matrix[i] as Float64Array;
      for (let j = 0; j < weights.length; j += 1) line[j] = at(line, j) - (weight * at(weights, j)) / base;
      right[i] = (right[i] ?? 0) - weight * lead;
    }
  });
  return solveLinear(matrix, right);
}

function computeExplained(system: SystemOfDates, rates: Omit<PattersonRates, 'explained'>): number | null {
  let whole = 0;
  let rest = 0;
  forEachKept(system, (t, s, [start, end]) => {
    const rate = end / start - 1;
    whole += start * (rate - rates.national) ** 2;
    rest += start * (rate - rates.national - at(rates.sectors, s) - at(rates.territories, t)) ** 2;
  });
  return whole > 0 ? 1 - rest / whole : null;
}

/**
 * Fits `g_ir = α + β_i + γ_r` by least squares weighted by the starting jobs, under `Σ E_i·β_i = 0` and
 * `Σ e_r·γ_r = 0`. `α` is the growth of the cells kept; `β` and `γ` are the structural and local rates
 * adjusted for each other, equal to Dunn's in a balanced table only. Cells without a base weigh nothing
 * and are counted. Null without any base, or when territories and sectors fall apart into blocks that
 * nothing ties together. Source: Patterson 1991, Journal of Regional Science 31(2):211-216.
 */
export function fitPatterson(system: SystemOfDates): PattersonRates | null {
  const sums = computeSums(system);
  if (!(sums.base > 0)) return null;
  const kept = Array.from(sums.bySector, (base, s) => (base > 0 ? s : -1)).filter((s) => s >= 0);
  const solved = solveSectors(system, sums, kept);
  if (solved === null) return null;
  const national = sums.gain / sums.base;
  const sectors = new Float64Array(sums.bySector.length).fill(Number.NaN);
  kept.forEach((s, i) => {
    sectors[s] = solved[i] ?? Number.NaN;
  });
  const pulled = new Float64Array(sums.byTerritory.length);
  forEachKept(system, (t, s, [start]) => {
    pulled[t] = at(pulled, t) + start * at(sectors, s);
  });
  const territories = Float64Array.from(sums.byTerritory, (base, t) =>
    base > 0 ? (at(sums.gainByTerritory, t) - national * base - at(pulled, t)) / base : Number.NaN,
  );
  const rates = { national, sectors, territories, dropped: sums.dropped };
  return { ...rates, explained: computeExplained(system, rates) };
}
