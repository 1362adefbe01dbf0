// What the neighbours did, between the reference and the territory.
import { decomposeDunn } from './dunn.js';
import { at, computeGrowth, type PairOfDates } from './pair.js';

/** Jobs by sector at two dates, territory after territory. */
export interface SystemOfDates {
  readonly start: readonly ArrayLike<number>[];
  readonly end: readonly ArrayLike<number>[];
}

/** Weights of the neighbours of one territory, by position; the territory itself is passed over. */
export type NeighbourWeights = ReadonlyMap<number, number>;

/** Two ways to tell the change of each sector, in jobs; NaN where the neighbours have no base. */
export interface SpatialParts {
  /** Growth of the weighted neighbours, 0.05 for 5 %. */
  readonly neighbourGrowth: Float64Array;
  readonly national: Float64Array;
  readonly neighbourMinusNational: Float64Array;
  readonly localMinusNeighbour: Float64Array;
  readonly structural: Float64Array;
  readonly neighbourMinusSector: Float64Array;
}

/**
 * Growth of the neighbours, sector by sector: `v = Σ w·e_s1 / Σ w·e_s0 − 1`, the territory excluded.
 * A neighbour whose cell is missing is passed over at both dates; NaN without any base.
 */
export function computeNeighbourGrowth(
  system: SystemOfDates,
  own: { readonly territory: number; readonly weights: NeighbourWeights; readonly sectors: number },
): Float64Array {
  return Float64Array.from({ length: own.sectors }, (_, sector) => {
    let before = 0;
    let after = 0;
    for (const [neighbour, weight] of own.weights) {
      if (neighbour === own.territory) continue;
      const start = at(system.start[neighbour] ?? [], sector);
      const end = at(system.end[neighbour] ?? [], sector);
      if (!Number.isFinite(start) || !Number.isFinite(end)) continue;
      before += weight * start;
      after += weight * end;
    }
    return computeGrowth(before, after);
  });
}

/**
 * Three parts `e·g + e·(v−g) + [e1 − e·(1+v)]`, and the same with the sector between, as
 * `e·g + e·(g_i−g) + e·(v−g_i) + [e1 − e·(1+v)]`; each sums to the change of the sector. A new activity is local
 * as a whole, whatever its neighbours; a sector that the reference did not have stands apart, as in Dunn's form.
 * Source: Nazara and Hewings 2004, Growth and Change 35(4):476-490.
 */
export function decomposeSpatial(pair: PairOfDates, neighbourGrowth: Float64Array): SpatialParts {
  const { national, structural, totals } = decomposeDunn(pair);
  const fill = (part: (start: number, v: number, sector: number) => number): Float64Array =>
    Float64Array.from(totals.uses, (use, sector) => {
      if (use !== 'used') return use === 'unreferenced' ? 0 : Number.NaN;
      const start = at(pair.start, sector);
      // Adding 0 turns −0 into 0.
      return part(start, start === 0 ? 0 : at(neighbourGrowth, sector), sector) + 0;
    });
  return {
    neighbourGrowth,
    national,
    structural,
    neighbourMinusNational: fill((start, v) => start * (v - totals.growth)),
    localMinusNeighbour: fill((start, v, sector) => at(pair.end, sector) - start - start * v),
    neighbourMinusSector: fill((start, v, sector) => start * (v - at(totals.sectorGrowth, sector))),
  };
}
