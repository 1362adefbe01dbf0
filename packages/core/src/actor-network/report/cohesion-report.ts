// The cohesion of an undirected network, under the names of the file format.
import { computeAverageClustering } from '../cohesion/clustering.js';
import { groupComponents } from '../cohesion/components.js';
import { computeConnectedness, computeConnectednessWithout } from '../cohesion/connectedness.js';
import { computeDegreeAssortativity } from '../cohesion/degree-assortativity.js';
import { computeDensity, computeMeanDegree } from '../cohesion/density.js';
import {
  computeAveragePathLength,
  computeDiameter,
  computeGlobalEfficiency,
  computeTwoStepReach,
  type Distances,
} from '../cohesion/distances.js';
import { computeSmallWorld } from '../cohesion/small-world.js';
import { computeTransitivity, countTriads } from '../cohesion/triangles.js';
import { computeDegrees, type Graph } from '../graph/graph.js';
import { computeMeanRedundancy } from '../position/ego-redundancy.js';
import type { ReportBlock } from './block.js';

/** What several figures are read from. */
export interface PathSweep {
  readonly distances: Distances;
  readonly betweenness: Float64Array;
  readonly normalised: readonly (number | null)[];
}

/** The three most between, level ones in order: used to see how much hangs on them, never to name them. */
function listTopThree(betweenness: Float64Array): ReadonlySet<number> {
  const round = (i: number): number => Math.round((betweenness[i] as number) * 1e9);
  const order = Array.from(betweenness.keys()).sort((a, b) => round(b) - round(a) || a - b);
  return new Set(order.slice(0, 3));
}

/** Counts, shares, distances and clustering. */
export function reportCohesion(graph: Graph, { distances, betweenness }: PathSweep): ReportBlock {
  const sizes = [...groupComponents(graph).sizes].sort((a, b) => b - a);
  const connectedness = computeConnectedness(graph);
  const clustering = computeAverageClustering(graph);
  const path = computeAveragePathLength(distances);
  const density = computeDensity(graph);
  const meanDegree = computeMeanDegree(graph);
  const small = computeSmallWorld({
    n: graph.n,
    clustering: clustering.belowTwoAsZero,
    density,
    path,
    meanDegree,
  });
  return {
    n: graph.n,
    m: graph.ties,
    density,
    components: sizes.length,
    component_sizes: sizes,
    isolates: computeDegrees(graph.out).filter((k) => k === 0).length,
    mean_degree: meanDegree,
    connectedness,
    fragmentation: connectedness === null ? null : 1 - connectedness,
    reach_two_steps: computeTwoStepReach(distances),
    average_path_length_reachable: path,
    diameter_reachable: computeDiameter(distances),
    global_efficiency: computeGlobalEfficiency(distances),
    triangles: countTriads(graph).triangles,
    transitivity: computeTransitivity(graph),
    average_clustering_degree_below_2_as_zero: clustering.belowTwoAsZero,
    average_clustering_degree_below_2_left_out: clustering.belowTwoLeftOut,
    mean_ego_redundancy_degree_2_plus: computeMeanRedundancy(graph),
    degree_assortativity: computeDegreeAssortativity(graph),
    smallworld: {
      clustering: small.clustering,
      clustering_random: small.clusteringRandom,
      path: small.path,
      path_random_approx: small.pathRandomApprox,
    },
    connectedness_without_top3_betweenness: computeConnectednessWithout(graph, listTopThree(betweenness)),
  };
}
