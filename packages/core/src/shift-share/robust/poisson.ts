// Counts drawn at random around an expected number.
import type { Draw } from '../../kernel/index.js';

/** Under this mean, multiplications are quicker than rejection. */
const SMALL_MEAN = 10;

/** A number in (0, 1), from 32 bits. */
export function drawUniform(draw: Draw): number {
  return (draw.u32() + 0.5) / 2 ** 32;
}

function logFactorial(n: number): number {
  if (n < 2) return 0;
  // Stirling's series, to 1e-9 from 8 on; below, the product itself.
  if (n < 8) {
    let product = 1;
    for (let k = 2; k <= n; k += 1) product *= k;
    return Math.log(product);
  }
  const x = n + 1;
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * x) - 1 / (360 * x ** 3);
}

/** Draws counts of one Poisson law. */
export type PoissonLaw = (draw: Draw) => number;

function createSmall(mean: number): PoissonLaw {
  const limit = Math.exp(-mean);
  return (draw) => {
    let product = drawUniform(draw);
    let count = 0;
    while (product > limit) {
      product *= drawUniform(draw);
      count += 1;
    }
    return count;
  };
}

function createLarge(mean: number): PoissonLaw {
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverse = 1.1239 + 1.1328 / (b - 3.4);
  const accepted = 0.9277 - 3.6224 / (b - 2);
  const logMean = Math.log(mean);
  return (draw) => {
    for (;;) {
      const u = drawUniform(draw) - 0.5;
      const v = drawUniform(draw);
      const us = 0.5 - Math.abs(u);
      const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
      if (us >= 0.07 && v <= accepted) return k;
      if (k < 0 || (us < 0.013 && v > us)) continue;
      if (Math.log((v * inverse) / (a / (us * us) + b)) <= k * logMean - mean - logFactorial(k)) return k;
    }
  };
}

/**
 * The Poisson law of a mean (0, or what is not a number, gives 0), ready to be drawn from many times. Means from
 * 10 on use transformed rejection. Source: Hörmann 1993, Insurance: Mathematics and Economics 12(1):39-45 (PTRS).
 */
export function createPoisson(mean: number): PoissonLaw {
  if (!(mean > 0)) return () => 0;
  return mean < SMALL_MEAN ? createSmall(mean) : createLarge(mean);
}
