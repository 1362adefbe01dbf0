// Constraint: how far a node's contacts are tied to each other and leave it no room (Burt 1992), and its hierarchy.
import type { Contacts } from './contact.js';

/** For each contact of each node, (p_ij + Σ_q p_iq p_qj)², in the order of the graph's rows. */
function computeDyadicConstraint({ graph, sum }: Contacts): Float64Array {
  const { n, out } = graph;
  const { start, to, weight } = out;
  const own = new Float64Array(n);
  const through = new Float64Array(n);
  const dyadic = new Float64Array(to.length);
  for (let i = 0; i < n; i += 1) {
    const [first, end] = [start[i] as number, start[i + 1] as number];
    for (let e = first; e < end; e += 1) own[to[e] as number] = (weight[e] as number) / (sum[i] as number);
    for (let e = first; e < end; e += 1) through[to[e] as number] = 0;
    for (let e = first; e < end; e += 1) {
      const q = to[e] as number;
      const share = (own[q] as number) / (sum[q] as number);
      for (let f = start[q] as number, last = start[q + 1] as number; f < last; f += 1) {
        const j = to[f] as number;
        through[j] = (through[j] as number) + share * (weight[f] as number);
      }
    }
    for (let e = first; e < end; e += 1) {
      const j = to[e] as number;
      dyadic[e] = ((own[j] as number) + (through[j] as number)) ** 2;
    }
  }
  return dyadic;
}

/** Burt's constraint and its hierarchy, node by node. */
export interface Constraint {
  /** Σ_j c_ij; 1 for a single contact, not bounded by 1 (a triad has 1.125); null for an isolated node. */
  readonly constraint: readonly (number | null)[];
  /** Σ r ln r / (k ln k), r = c_ij / (c_i / k): 0 when all contacts constrain alike; null under two contacts. */
  readonly hierarchy: readonly (number | null)[];
}

/**
 * Constraint (Burt 1992, p. 55): z = a + aᵀ, p_ij = z_ij / Σ_q z_iq, c_i = Σ_j (p_ij + Σ_q p_iq p_qj)², over contacts in
 * either direction. Weighted when the contacts are.
 */
export function computeConstraint(contacts: Contacts): Constraint {
  const { start } = contacts.graph.out;
  const dyadic = computeDyadicConstraint(contacts);
  const rows = Array.from({ length: contacts.graph.n }, (_, i) => dyadic.subarray(start[i], start[i + 1]));
  const constraint = rows.map((row) => (row.length === 0 ? null : row.reduce((total, c) => total + c, 0)));
  const hierarchy = rows.map((row, i) => {
    const k = row.length;
    const whole = constraint[i] ?? 0;
    if (k < 2) return null;
    return row.reduce((total, c) => total + ratioLog(c / (whole / k)), 0) / (k * Math.log(k));
  });
  return { constraint, hierarchy };
}

function ratioLog(r: number): number {
  return r === 0 ? 0 : r * Math.log(r);
}
