// Contacts as Burt (1992) reads them: the strength of a tie in both directions, and each one's share of it.
import { type Graph, symmetrise } from '../graph/graph.js';

/** Strengths z = a + aᵀ over « either direction », and their sums. */
export interface Contacts {
  readonly graph: Graph;
  /** Σ_q z_iq. */
  readonly sum: Float64Array;
  /** max_q z_iq. */
  readonly most: Float64Array;
}

/** Reads contacts in either direction; give an `unweigh`ed graph for the plain measures. */
export function createContacts(source: Graph): Contacts {
  const graph = symmetrise(source);
  const sum = new Float64Array(graph.n);
  const most = new Float64Array(graph.n);
  const { start, weight } = graph.out;
  for (let i = 0; i < graph.n; i += 1) {
    for (let e = start[i] as number; e < (start[i + 1] as number); e += 1) {
      sum[i] = (sum[i] as number) + (weight[e] as number);
      most[i] = Math.max(most[i] as number, weight[e] as number);
    }
  }
  return { graph, sum, most };
}

/**
 * Strength of each node: Σ of the weights of its ties; both directions when directed.
 */
export function computeStrength(source: Graph): Float64Array {
  return createContacts(source).sum;
}
