// Krackhardt's dimensions of hierarchy (1994): efficiency, hierarchy, least upper bounds; and weak transitivity.
import { type Graph, hasTie, listNeighbours } from '../graph/graph.js';
import { groupComponents } from './components.js';

/** Who reaches whom along arcs, oneself included: `reach[i * n + j]`. O(n(n + m)) time, n² bytes. */
function computeReachability({ n, out }: Graph): Uint8Array {
  const reach = new Uint8Array(n * n);
  for (let root = 0; root < n; root += 1) {
    const queue = [root];
    reach[root * n + root] = 1;
    for (const node of queue) {
      for (const other of listNeighbours(out, node)) {
        if (reach[root * n + other] === 1) continue;
        reach[root * n + other] = 1;
        queue.push(other);
      }
    }
  }
  return reach;
}

/**
 * Efficiency: 1 − (arcs beyond one tree per weak component) / (most there could be); null when no arc could be spare.
 * As in R sna.
 */
export function computeArcEfficiency(graph: Graph): number | null {
  const { sizes } = groupComponents(graph);
  const needed = sizes.reduce((sum, size) => sum + size - 1, 0);
  const spare = sizes.reduce((sum, size) => sum + (size - 1) ** 2, 0);
  const arcs = graph.directed ? graph.ties : 2 * graph.ties;
  return spare === 0 ? null : 1 - (arcs - needed) / spare;
}

/** Hierarchy: share of the pairs joined along arcs that are so in one direction only; null when none is joined. */
export function computeHierarchy(graph: Graph): number | null {
  const { n } = graph;
  const reach = computeReachability(graph);
  let [joined, mutual] = [0, 0];
  for (let i = 0; i < n; i += 1) {
    for (let j = i + 1; j < n; j += 1) {
      const both = (reach[i * n + j] as number) + (reach[j * n + i] as number);
      if (both > 0) joined += 1;
      if (both === 2) mutual += 1;
    }
  }
  return joined === 0 ? null : 1 - mutual / joined;
}

/** Largest graph whose bounds are sought pair by pair. */
const MOST_BOUNDED = 500;

/** True when somebody who reaches both reaches everybody else who does, as R sna reads « least upper bound ». */
function hasBound(reach: Uint8Array, n: number, [i, j]: readonly [number, number]): boolean {
  const bounds: number[] = [];
  for (let k = 0; k < n; k += 1) if (reach[k * n + i] === 1 && reach[k * n + j] === 1) bounds.push(k);
  return bounds.some((k) => bounds.every((l) => reach[k * n + l] === 1));
}

/**
 * Least-upper-boundedness: 1 − pairs without a common bound / Σ (s − 1)(s − 2)/2 over weak components of three or more.
 * Null when no component is that large, or above 500 nodes, where O(n³) would take minutes.
 */
export function computeUpperBoundedness(graph: Graph): number | null {
  const { n } = graph;
  if (n > MOST_BOUNDED) return null;
  const reach = computeReachability(graph);
  const { of, sizes } = groupComponents(graph);
  let missing = 0;
  for (let i = 0; i < n; i += 1) {
    if ((sizes[of[i] as number] as number) < 3) continue;
    for (let j = i + 1; j < n; j += 1) {
      if (of[i] === of[j] && !hasBound(reach, n, [i, j])) missing += 1;
    }
  }
  const most = sizes.reduce((sum, s) => (s < 3 ? sum : sum + ((s - 1) * (s - 2)) / 2), 0);
  return most === 0 ? null : 1 - missing / most;
}

/** Weak transitivity: share of two-step paths i → j → k (three different nodes) with i → k; null without one. */
export function computeWeakTransitivity({ n, out }: Graph): number | null {
  let [paths, closed] = [0, 0];
  for (let i = 0; i < n; i += 1) {
    for (const j of listNeighbours(out, i)) {
      for (const k of listNeighbours(out, j)) {
        if (k === i) continue;
        paths += 1;
        if (hasTie(out, i, k)) closed += 1;
      }
    }
  }
  return paths === 0 ? null : closed / paths;
}
