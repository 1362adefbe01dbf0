// Betweenness: how many shortest paths between others pass through each node.
import type { Graph } from '../graph/graph.js';

/**
 * Scratch of one breadth-first search, written by rank: the root has rank 0, then the nodes in the order they are met. What
 * follows on each other in the search then lies side by side in memory.
 */
interface Scratch {
  /** Rank of a node; n for one that is not met. */
  readonly rank: Int32Array;
  /** Node of a rank. */
  readonly node: Int32Array;
  /** Shortest paths from the root to a rank. */
  readonly paths: Float64Array;
  /** (1 + dependency) / paths of a rank: what one path that leads to it carries. */
  readonly load: Float64Array;
  /** Ranks one step farther than each rank; those of rank `r` are `farther[start[r]] … farther[start[r + 1] - 1]`. */
  readonly farther: Int32Array;
  readonly start: Int32Array;
}

function createScratch(n: number, ends: number): Scratch {
  return {
    rank: new Int32Array(n),
    node: new Int32Array(n),
    paths: new Float64Array(n),
    load: new Float64Array(n),
    farther: new Int32Array(ends + 1),
    start: new Int32Array(n + 1),
  };
}

/**
 * Counts shortest paths from the root; answers how many nodes it meets. A tie is kept when it leads to a rank of the next step,
 * that is at or past `end`: the sign bit of `end - 1 - rank` says so, since a branch would be guessed wrong half of the time.
 */
function search({ start, to }: Graph['out'], root: number, scratch: Scratch): number {
  const { rank, node, paths, farther, start: from } = scratch;
  const unmet = rank.length;
  rank.fill(unmet);
  rank[root] = 0;
  node[0] = root;
  paths[0] = 1;
  let [last, kept] = [1, 0];
  for (let at = 0, end = 1; at < last; end = last) {
    for (; at < end; at += 1) {
      const first = kept;
      from[at] = first;
      const one = node[at] as number;
      for (let e = start[one] as number, stop = start[one + 1] as number; e < stop; e += 1) {
        const other = to[e] as number;
        let place = rank[other] as number;
        if (place === unmet) {
          place = last;
          rank[other] = place;
          node[place] = other;
          paths[place] = 0;
          last += 1;
        }
        farther[kept] = place;
        kept += (end - 1 - place) >>> 31;
      }
      const own = paths[at] as number;
      for (let e = first; e < kept; e += 1) {
        const place = farther[e] as number;
        paths[place] = (paths[place] as number) + own;
      }
    }
  }
  from[last] = kept;
  return last;
}

/** Adds to each node what it carries, farthest first: paths of its own times the loads of the ranks one step farther. */
function gather(scratch: Scratch, last: number, into: Float64Array): void {
  const { node, paths, load, farther, start } = scratch;
  for (let at = last - 1; at > 0; at -= 1) {
    let sum = 0;
    for (let e = start[at] as number, stop = start[at + 1] as number; e < stop; e += 1)
      sum += load[farther[e] as number] as number;
    const own = paths[at] as number;
    const carried = own * sum;
    load[at] = (1 + carried) / own;
    const one = node[at] as number;
    into[one] = (into[one] as number) + carried;
  }
}

/**
 * Betweenness (Freeman 1977; Brandes 2001): the sum, over pairs of others, of the share of their shortest paths
 * that pass through the node; each unordered pair once when undirected, each ordered pair when directed. O(nm).
 * An isolated node has 0.
 */
export function computeBetweenness({ n, directed, out }: Graph): Float64Array {
  const scratch = createScratch(n, out.to.length);
  const total = new Float64Array(n);
  for (let root = 0; root < n; root += 1) gather(scratch, search(out, root, scratch), total);
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
