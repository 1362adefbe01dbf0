// PageRank: where a walker who follows ties, and sometimes jumps anywhere, is found.
import type { Graph } from '../graph/graph.js';

const MOST_TURNS = 1_000;

/**
 * PageRank (Brin & Page 1998), sums to 1. The walker follows a tie with probability `damping`, else jumps; from a node
 * without a way out it jumps. Empty graph: empty list.
 */
export function computePageRank(graph: Graph, damping = 0.85): Float64Array {
  const { n, out, in: into } = graph;
  let rank = new Float64Array(n).fill(1 / n);
  let next = new Float64Array(n);
  const part = new Float64Array(n);
  for (let turn = 0, change = 1; turn < MOST_TURNS && change > 1e-16 * n; turn += 1) {
    let stuck = 0;
    for (let i = 0; i < n; i += 1) {
      const ways = (out.start[i + 1] as number) - (out.start[i] as number);
      part[i] = ways === 0 ? 0 : (rank[i] as number) / ways;
      if (ways === 0) stuck += rank[i] as number;
    }
    const base = (1 - damping + damping * stuck) / n;
    change = 0;
    for (let i = 0; i < n; i += 1) {
      let sum = 0;
      for (let e = into.start[i] as number, end = into.start[i + 1] as number; e < end; e += 1)
        sum += part[into.to[e] as number] as number;
      next[i] = base + damping * sum;
      change += Math.abs((next[i] as number) - (rank[i] as number));
    }
    [rank, next] = [next, rank];
  }
  return rank;
}
