// Projection: actors tied by the spaces they share.
import { createGraph, type Graph, type GraphTie } from '../graph/graph.js';
import type { TwoMode } from './two-mode.js';

/**
 * The graph of actors who share a space, weighted by how many. Its clustering is inflated by construction: one space of ten
 * makes a clique (spec §3.4), so it is drawn and counted, never clustered.
 */
export function projectActors({ actors, actorsOf }: TwoMode): Graph {
  const ties: GraphTie[] = [];
  for (const members of actorsOf) {
    members.forEach((a, at) => {
      for (const b of members.slice(at + 1)) ties.push([a, b]);
    });
  }
  return createGraph({ n: actors, directed: false, ties });
}
