// The measurement error of a sampled source, carried to the local effect.
import { createDraw } from '../../kernel/index.js';
import type { Interval } from '../decompose/effects.js';
import { at, computePairTotals, type PairOfDates } from '../decompose/pair.js';
import { createPoisson } from './poisson.js';

/** How the draws are made. */
export interface BootstrapOptions {
  readonly draws: number;
  readonly seed: number;
  /**
   * People that one answer stands for: a quarter of the households gives 4, hence a standard error of `2·√n`.
   * 4 by default.
   */
  readonly weight?: number;
}

/** Local effects drawn, in ascending order, and the middle ninety in a hundred. */
export interface BootstrapEffects {
  readonly draws: Float64Array;
  readonly interval: Interval;
}

/** The value below which a share of a sorted list stands, between two neighbours in proportion. */
export function readQuantile(sorted: ArrayLike<number>, share: number): number {
  const place = share * (sorted.length - 1);
  const low = Math.floor(place);
  const high = Math.min(low + 1, sorted.length - 1);
  return at(sorted, low) + (place - low) * (at(sorted, high) - at(sorted, low));
}

/**
 * Draws every cell of the territory at both dates as `weight · Poisson(n / weight)`, whose mean is the count and
 * whose standard error is `√(weight·n)`, and recomputes the local effect each time, in jobs. The reference is
 * held, its own error being small beside. For sampled sources only: an exhaustive one has no such error. The
 * same seed gives the same draws on every machine.
 */
export function drawLocalEffects(pair: PairOfDates, options: BootstrapOptions): BootstrapEffects {
  const { uses, sectorGrowth } = computePairTotals(pair);
  const weight = options.weight ?? 4;
  const draw = createDraw(options.seed);
  const draws = new Float64Array(options.draws);
  uses.forEach((use, s) => {
    if (use !== 'used') return;
    const [before, after] = [at(pair.start, s), at(pair.end, s)].map((jobs) => createPoisson(jobs / weight));
    const ratio = 1 + at(sectorGrowth, s);
    if (before === undefined || after === undefined) return;
    for (let d = 0; d < draws.length; d += 1) {
      draws[d] = (draws[d] as number) + weight * (after(draw) - before(draw) * ratio);
    }
  });
  draws.sort();
  return { draws, interval: { low: readQuantile(draws, 0.05), high: readQuantile(draws, 0.95) } };
}
