// How like the reference the structure is, read from the quotients.
import { computeShares, type Structure } from './structure.js';

/**
 * Hachman's index `1 / Σ s_i·LQ_i = 1 / Σ s_i²/S_i`, from near 0 (unlike) to 1 (the same structure). Null when
 * one of the two has no job, or when the territory holds a sector that the reference has not.
 */
export function computeHachman(structure: Structure): number | null {
  const shares = computeShares(structure);
  if (shares === null) return null;
  let sum = 0;
  for (const [s, own] of shares.own.entries()) {
    const reference = shares.reference[s] ?? 0;
    if (own > 0 && reference === 0) return null;
    if (own > 0) sum += (own * own) / reference;
  }
  return 1 / sum;
}
