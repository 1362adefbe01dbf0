// Triangles: those each node belongs to, and the share of two-step paths they close.
import { computeDegrees, type Graph } from '../graph/graph.js';

/**
 * Number of triangles through each node of an undirected graph. Each triangle is found once, from its two ends of
 * lower rank by degree, so the work is O(m^1.5) whatever the hubs.
 */
export function countTriangles({ n, out }: Graph): Float64Array {
  const degree = computeDegrees(out);
  const isLower = (a: number, b: number): boolean =>
    (degree[a] as number) < (degree[b] as number) || (degree[a] === degree[b] && a < b);
  const { start, to } = rankForward(n, out, isLower);
  const found = new Float64Array(n);
  const mark = new Int32Array(n).fill(-1);
  for (let i = 0; i < n; i += 1) {
    const end = start[i + 1] as number;
    for (let e = start[i] as number; e < end; e += 1) mark[to[e] as number] = i;
    for (let e = start[i] as number; e < end; e += 1) {
      const j = to[e] as number;
      for (let f = start[j] as number; f < (start[j + 1] as number); f += 1) {
        const k = to[f] as number;
        if (mark[k] !== i) continue;
        found[i] = (found[i] as number) + 1;
        found[j] = (found[j] as number) + 1;
        found[k] = (found[k] as number) + 1;
      }
    }
  }
  return found;
}

function rankForward(n: number, out: Graph['out'], isLower: (a: number, b: number) => boolean) {
  const start = new Int32Array(n + 1);
  const to = new Int32Array(out.to.length / 2);
  let at = 0;
  for (let i = 0; i < n; i += 1) {
    for (let e = out.start[i] as number; e < (out.start[i + 1] as number); e += 1) {
      const j = out.to[e] as number;
      if (isLower(i, j)) to[at++] = j;
    }
    start[i + 1] = at;
  }
  return { start, to };
}

/** What transitivity is made of. */
export interface Triads {
  readonly triangles: number;
  /** Two-step paths i – j – k, closed or not. */
  readonly connected: number;
}

/** Triangles and connected triples of an undirected graph. */
export function countTriads(graph: Graph): Triads {
  const triangles = countTriangles(graph).reduce((sum, t) => sum + t, 0) / 3;
  const connected = computeDegrees(graph.out).reduce((sum, k) => sum + (k * (k - 1)) / 2, 0);
  return { triangles, connected };
}

/**
 * Transitivity: 3 triangles / connected triples, 0–1. It is not the mean of local clustering. Without any connected
 * triple it is 0 (there is nothing that could be closed), as in networkx and in the published figures.
 */
export function computeTransitivity(graph: Graph): number {
  const { triangles, connected } = countTriads(graph);
  return connected === 0 ? 0 : (3 * triangles) / connected;
}
