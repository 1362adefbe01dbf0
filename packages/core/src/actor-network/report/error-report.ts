// Errors of an undirected network's figures, and what is searched with a seed, under the names of the file format.
import { computeDensity } from '../cohesion/density.js';
import { computeTransitivity } from '../cohesion/triangles.js';
import { computeDensityError, computeTransitivityError } from '../error/graph-jackknife.js';
import { computeVertexBootstrap } from '../error/vertex-bootstrap.js';
import type { Graph } from '../graph/graph.js';
import { computeBestPartition } from '../groups/best-partition.js';
import { certifyPartition } from '../groups/certify-partition.js';
import type { ReportBlock } from './block.js';

const DRAWS = 200;
const SEED = 42;
/** Starts of the search for the best partition: many on the graphs where one run misleads, few on larger ones. */
const RUNS = { small: 60, large: 6, upTo: 100 } as const;
/** Above this, bootstrap and best-of-many partitions are left out: minutes, for figures no board shows. */
const MOST_SEARCHED = 400;

/** Jackknife errors of density and transitivity. */
export function reportGraphErrors(graph: Graph): ReportBlock {
  return { density: computeDensityError(graph), transitivity: computeTransitivityError(graph) };
}

function reportBootstrap(graph: Graph, measure: (graph: Graph) => number | null): ReportBlock {
  const { draws, seed, mean, standardError, values } = computeVertexBootstrap(graph, measure, {
    draws: DRAWS,
    seed: SEED,
  });
  return { draws, seed, mean, se: standardError, first5: values.slice(0, 5) };
}

/** The best partition found, whether it is proven, and the bootstrap. */
export function reportSearched(graph: Graph): ReportBlock {
  if (graph.n > MOST_SEARCHED) return {};
  const partition = computeBestPartition(graph, {
    runs: graph.n <= RUNS.upTo ? RUNS.small : RUNS.large,
    seed: SEED,
  });
  return {
    modularity_maximum: partition.modularity,
    modularity_maximum_partition: Array.from(partition.of),
    modularity_maximum_certified: certifyPartition(graph, partition.of),
    modularity_maximum_hits: partition.hits,
    modularity_maximum_runs: partition.runs,
    vertex_bootstrap: {
      density: reportBootstrap(graph, computeDensity),
      transitivity: reportBootstrap(graph, computeTransitivity),
    },
  };
}
