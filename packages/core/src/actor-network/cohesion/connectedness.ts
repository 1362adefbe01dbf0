// Connectedness: the share of pairs that a path joins, and what is left of it without some nodes.
import { computeDegrees, type Graph, listNeighbours } from '../graph/graph.js';
import { groupComponents } from './components.js';

function countPairs(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size * (size - 1), 0);
}

/**
 * Share of pairs joined by a path, 0–1, whatever the direction (Krackhardt 1994); 1 minus it is fragmentation
 * (Borgatti 2006). Null under two nodes.
 */
export function computeConnectedness(graph: Graph): number | null {
  const { n } = graph;
  return n < 2 ? null : countPairs(groupComponents(graph).sizes) / (n * (n - 1));
}

/** Connectedness of what is left without some nodes; null when fewer than two are left. */
export function computeConnectednessWithout(graph: Graph, removed: ReadonlySet<number>): number | null {
  const left = graph.n - removed.size;
  if (left < 2) return null;
  const seen = new Uint8Array(graph.n);
  for (const node of removed) seen[node] = 1;
  const sizes: number[] = [];
  for (let root = 0; root < graph.n; root += 1) {
    if (seen[root] === 1) continue;
    seen[root] = 1;
    const queue = [root];
    for (let at = 0; at < queue.length; at += 1) visit(graph, queue, { at, seen });
    sizes.push(queue.length);
  }
  return countPairs(sizes) / (left * (left - 1));
}

function visit(graph: Graph, queue: number[], { at, seen }: { at: number; seen: Uint8Array }): void {
  for (const rows of graph.directed ? [graph.out, graph.in] : [graph.out]) {
    for (const other of listNeighbours(rows, queue[at] as number)) {
      if (seen[other] === 1) continue;
      seen[other] = 1;
      queue.push(other);
    }
  }
}

/**
 * For each node, the connectedness of the graph without it (undirected): how much hangs on one actor. A node
 * under two contacts holds nobody; its figure is read from the component sizes alone.
 */
export function computeConnectednessWithoutEach(graph: Graph): readonly (number | null)[] {
  const { n } = graph;
  const { of, sizes } = groupComponents(graph);
  const whole = countPairs(sizes);
  return Array.from(computeDegrees(graph.out), (degree, node) => {
    if (n < 3) return null;
    const size = sizes[of[node] as number] as number;
    if (degree < 2) return (whole - 2 * (size - 1)) / ((n - 1) * (n - 2));
    return computeConnectednessWithout(graph, new Set([node]));
  });
}
