// The sna block of a directed network: Krackhardt's dimensions and two more, under the names of R's package.
import { computeBetweennessCentralisation } from '../cohesion/centralisation.js';
import { computeConnectedness } from '../cohesion/connectedness.js';
import {
  computeArcEfficiency,
  computeHierarchy,
  computeUpperBoundedness,
  computeWeakTransitivity,
} from '../cohesion/hierarchy.js';
import type { Graph } from '../graph/graph.js';
import type { ReportBlock } from './block.js';

/** The block that R's sna package computes, under its names. */
export function reportSna(graph: Graph, normalised: readonly (number | null)[]): ReportBlock {
  return {
    gtrans_weak: computeWeakTransitivity(graph),
    connectedness: computeConnectedness(graph),
    efficiency: computeArcEfficiency(graph),
    hierarchy_kh: computeHierarchy(graph),
    lubness: computeUpperBoundedness(graph),
    betcent: computeBetweennessCentralisation(normalised),
  };
}
