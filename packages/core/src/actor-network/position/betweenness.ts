// Betweenness: how many shortest paths between others pass through each node.
import type { Graph } from '../graph/graph.js';

/** Scratch of one breadth-first search that counts shortest paths. */
interface Scratch {
  readonly distance: Int32Array;
  readonly paths: Float64Array;
  readonly share: Float64Array;
  readonly order: Int32Array;
}

function search({ start, to }: Graph['out'], root: number, scratch: Scratch): number {
  const { distance, paths, order } = scratch;
  distance.fill(-1);
  distance[root] = 0;
  paths[root] = 1;
  order[0] = root;
  let last = 1;
  for (let first = 0; first < last; first += 1) {
    const node = order[first] as number;
    const next = (distance[node] as number) + 1;
    const own = paths[node] as number;
    for (let e = start[node] as number, end = start[node + 1] as number; e < end; e += 1) {
      const other = to[e] as number;
      const known = distance[other] as number;
      if (known < 0) {
        distance[other] = next;
        paths[other] = own;
        order[last++] = other;
      } else if (known === next) paths[other] = (paths[other] as number) + own;
    }
  }
  return last;
}

/** Hands the dependency of each node to those one step nearer to the root, farthest first. */
function gather(
  { start, to }: Graph['in'],
  scratch: Scratch,
  { last, into }: { last: number; into: Float64Array },
) {
  const { distance, paths, share, order } = scratch;
  for (let at = 0; at < last; at += 1) share[order[at] as number] = 0;
  for (let at = last - 1; at > 0; at -= 1) {
    const node = order[at] as number;
    const nearer = (distance[node] as number) - 1;
    const mine = share[node] as number;
    const part = (1 + mine) / (paths[node] as number);
    for (let e = start[node] as number, end = start[node + 1] as number; e < end; e += 1) {
      const other = to[e] as number;
      if (distance[other] === nearer)
        share[other] = (share[other] as number) + (paths[other] as number) * part;
    }
    into[node] = (into[node] as number) + mine;
  }
}

/**
 * Betweenness (Freeman 1977; Brandes 2001): the sum, over pairs of others, of the share of their shortest paths
 * that pass through the node; each unordered pair once when undirected, each ordered pair when directed. O(nm).
 * An isolated node has 0.
 */
export function computeBetweenness(graph: Graph): Float64Array {
  const { n, directed, out, in: into } = graph;
  const scratch: Scratch = {
    distance: new Int32Array(n),
    paths: new Float64Array(n),
    share: new Float64Array(n),
    order: new Int32Array(n),
  };
  const total = new Float64Array(n);
  for (let root = 0; root < n; root += 1) {
    const last = search(out, root, scratch);
    gather(into, scratch, { last, into: total });
  }
  return directed ? total : total.map((b) => b / 2);
}

/** Betweenness over the pairs there are, 0–1: (n − 1)(n − 2)/2 undirected, (n − 1)(n − 2) directed; null under three nodes. */
export function normaliseBetweenness(
  betweenness: Float64Array,
  directed: boolean,
): readonly (number | null)[] {
  const n = betweenness.length;
  const pairs = ((n - 1) * (n - 2)) / (directed ? 1 : 2);
  return Array.from(betweenness, (b) => (n < 3 ? null : b / pairs));
}
