// How concentrated the jobs are on few sectors.
import { computeShares } from './structure.js';

/**
 * Herfindahl's index `Σ s_i²`, from 1/n (even) to 1 (one sector); its inverse is the number of sectors of
 * equal size that would give the same. Null without any job.
 */
export function computeHerfindahl(jobs: ArrayLike<number>): { index: number; equivalent: number } | null {
  const shares = computeShares({ jobs, reference: jobs });
  if (shares === null) return null;
  const index = shares.own.reduce((sum, share) => sum + share * share, 0);
  return { index, equivalent: 1 / index };
}
