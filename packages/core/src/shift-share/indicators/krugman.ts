// How far the structure is from that of the reference.
import { computeShares, type Structure } from './structure.js';

/**
 * Krugman's specialisation, not halved: `Σ |s_i − S_i|`, from 0 (the same structure) to 2 (nothing in
 * common). Null when one of the two has no job. Source: Krugman 1991, Geography and Trade.
 */
export function computeKrugman(structure: Structure): number | null {
  const shares = computeShares(structure);
  if (shares === null) return null;
  return shares.own.reduce((sum, share, s) => sum + Math.abs(share - (shares.reference[s] ?? 0)), 0);
}
