// How unevenly the sectors are over-represented.
import { computeLocationQuotients } from './location-quotient.js';
import type { Structure } from './structure.js';

/**
 * Gini of specialisation over the location quotients `R` of the n sectors, put in ascending order:
 * `2/(n²·R̄)·Σ k·(R_k − R̄)`. 0 when every sector weighs as in the reference, towards 1 when all stands in
 * one. Sectors that the reference has not are left out; null when one of the two has no job.
 * Source: Farhauer and Kröll 2013, Standorttheorien.
 */
export function computeSpecialisationGini(structure: Structure): number | null {
  const quotients = computeLocationQuotients(structure).filter(Number.isFinite).sort();
  const count = quotients.length;
  const mean = quotients.reduce((sum, quotient) => sum + quotient, 0) / count;
  if (count === 0 || !(mean > 0)) return null;
  const sum = quotients.reduce((total, quotient, k) => total + (k + 1) * (quotient - mean), 0);
  return (2 * sum) / (count * count * mean);
}
