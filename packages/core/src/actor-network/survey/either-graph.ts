// The graph « either says so » of a wave, for the measures that are drawn on a network.
import { createGraph, type Graph, type GraphTie } from '../graph/graph.js';
import type { WaveMatrix } from './matrix.js';

/** Two actors are tied when one of them says the tie is active. Nothing by name is ever drawn from it (§6). */
export function createEitherGraph({ n, either }: Pick<WaveMatrix, 'n' | 'either'>): Graph {
  const ties: GraphTie[] = [];
  for (let i = 0; i < n; i += 1)
    for (let j = i + 1; j < n; j += 1) if (either[i * n + j] === 1) ties.push([i, j]);
  return createGraph({ n, directed: false, ties });
}
