// Which of the three effects weighs most, over many territories.
import type { Effects } from '../decompose/effects.js';

/** Shares of the three effects, summing to 1. */
export interface MeanShares {
  readonly national: number;
  readonly structural: number;
  readonly local: number;
}

/**
 * Mean over territories of the absolute effects in points (each over the starting jobs), as shares of their sum
 * (R094): each territory counts once, whatever its size. The shares depend on which total is decomposed, all
 * sectors or one: never quote one without the other. Territories without a job at the start are passed over;
 * null when nothing moved.
 */
export function computeMeanShares(
  territories: readonly Pick<Effects, 'start' | 'national' | 'structural' | 'local'>[],
): MeanShares | null {
  const based = territories.filter(({ start }) => start > 0);
  const sum = (key: keyof MeanShares): number =>
    based.reduce((total, effects) => total + Math.abs(effects[key] / effects.start), 0);
  const [national, structural, local] = [sum('national'), sum('structural'), sum('local')];
  const whole = national + structural + local;
  if (!(whole > 0)) return null;
  return { national: national / whole, structural: structural / whole, local: local / whole };
}
