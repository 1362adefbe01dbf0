// Local clustering: how far the contacts of one node know each other, and its two means.
import { computeDegrees, type Graph } from '../graph/graph.js';
import { countTriangles } from './triangles.js';

/** 2t / (k(k − 1)) for each node of an undirected graph; null under two contacts. */
export function computeLocalClustering(graph: Graph): readonly (number | null)[] {
  const triangles = countTriangles(graph);
  return Array.from(computeDegrees(graph.out), (k, i) =>
    k < 2 ? null : (2 * (triangles[i] as number)) / (k * (k - 1)),
  );
}

/** The mean by the two conventions in use. */
export interface AverageClustering {
  /** Nodes under two contacts count as 0 (networkx). */
  readonly belowTwoAsZero: number | null;
  /** Nodes under two contacts are left out (Gephi, igraph's « NaN »). */
  readonly belowTwoLeftOut: number | null;
}

/**
 * Mean local clustering. The convention changes the figure (karate: 0.5706 or 0.5879), so both have a name.
 * Null when there is no node to average.
 */
export function computeAverageClustering(graph: Graph): AverageClustering {
  const known = computeLocalClustering(graph).filter((c) => c !== null);
  const sum = known.reduce((total, c) => total + c, 0);
  return {
    belowTwoAsZero: graph.n === 0 ? null : sum / graph.n,
    belowTwoLeftOut: known.length === 0 ? null : sum / known.length,
  };
}
