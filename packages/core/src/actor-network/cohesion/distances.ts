// Distances: one breadth-first sweep from every node, and the figures read from it.
import type { Graph } from '../graph/graph.js';

/** What one sweep finds; a node is at distance 0 of itself and is not counted. */
export interface Distances {
  readonly n: number;
  /** Other nodes each node can reach, along arcs when directed. */
  readonly reached: Int32Array;
  /** Sum of the distances to them. */
  readonly total: Float64Array;
  /** Sum of 1 / distance to them. */
  readonly inverse: Float64Array;
  /** Ordered pairs at each distance: `pairs[2]` are two steps away. */
  readonly pairs: readonly number[];
}

/** Breadth-first search from every node: O(n(n + m)). */
export function computeDistances({ n, out: { start, to } }: Graph): Distances {
  const reached = new Int32Array(n);
  const total = new Float64Array(n);
  const inverse = new Float64Array(n);
  const pairs: number[] = [0];
  const queue = new Int32Array(n);
  const seen = new Int32Array(n).fill(-1);
  for (let root = 0; root < n; root += 1) {
    queue[0] = root;
    seen[root] = root;
    let first = 0;
    let last = 1;
    for (let step = 1, end = 1; first < end; step += 1, end = last) {
      for (; first < end; first += 1) {
        const node = queue[first] as number;
        for (let e = start[node] as number, stop = start[node + 1] as number; e < stop; e += 1) {
          const other = to[e] as number;
          if (seen[other] === root) continue;
          seen[other] = root;
          queue[last++] = other;
        }
      }
      const found = last - end;
      if (found === 0) break;
      pairs[step] = (pairs[step] ?? 0) + found;
      total[root] = (total[root] as number) + step * found;
      inverse[root] = (inverse[root] as number) + found / step;
    }
    reached[root] = last - 1;
  }
  return { n, reached, total, inverse, pairs };
}

/** Mean distance of the ordered pairs that a path joins; null when there is none. */
export function computeAveragePathLength({ pairs }: Distances): number | null {
  const joined = pairs.reduce((sum, count) => sum + count, 0);
  const steps = pairs.reduce((sum, count, step) => sum + step * count, 0);
  return joined === 0 ? null : steps / joined;
}

/** The longest distance between two nodes that a path joins; null when there is none. */
export function computeDiameter({ pairs }: Distances): number | null {
  return pairs.length < 2 ? null : pairs.length - 1;
}

/** Mean of 1 / distance over all ordered pairs, 0 for those no path joins (Latora & Marchiori 2001); null under two nodes. */
export function computeGlobalEfficiency({ n, pairs }: Distances): number | null {
  if (n < 2) return null;
  return pairs.reduce((sum, count, step) => (step === 0 ? sum : sum + count / step), 0) / (n * (n - 1));
}

/** Share of ordered pairs at one or two steps, 0–1; null under two nodes. Falls by a fifth at 70 % response (spec §3.1). */
export function computeTwoStepReach({ n, pairs }: Distances): number | null {
  return n < 2 ? null : ((pairs[1] ?? 0) + (pairs[2] ?? 0)) / (n * (n - 1));
}
