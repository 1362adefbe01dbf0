// Effective size: how many contacts are left once those who repeat each other are taken away (Burt 1992).
import type { Contacts } from './contact.js';

/** Effective size and efficiency, node by node; null for an isolated node. */
export interface EffectiveSize {
  /** Σ_j (1 − Σ_q p_iq m_jq), m_jq = z_jq / max z_j; on a plain undirected graph k − 2t / k (Borgatti 1997). */
  readonly size: readonly (number | null)[];
  /** Effective size over contacts, 0–1. */
  readonly efficiency: readonly (number | null)[];
}

/** Effective size and efficiency over contacts in either direction; weighted when the contacts are. */
export function computeEffectiveSize({ graph, sum, most }: Contacts): EffectiveSize {
  const { n, out } = graph;
  const { start, to, weight } = out;
  const own = new Float64Array(n);
  const size: (number | null)[] = [];
  for (let i = 0; i < n; i += 1) {
    const [first, end] = [start[i] as number, start[i + 1] as number];
    for (let e = first; e < end; e += 1) own[to[e] as number] = (weight[e] as number) / (sum[i] as number);
    let repeated = 0;
    for (let e = first; e < end; e += 1) {
      const j = to[e] as number;
      for (let f = start[j] as number, last = start[j + 1] as number; f < last; f += 1)
        repeated += ((own[to[f] as number] as number) * (weight[f] as number)) / (most[j] as number);
    }
    for (let e = first; e < end; e += 1) own[to[e] as number] = 0;
    size.push(first === end ? null : end - first - repeated);
  }
  const efficiency = size.map((value, i) =>
    value === null ? null : value / ((start[i + 1] as number) - (start[i] as number)),
  );
  return { size, efficiency };
}
