// The positions of an undirected network, node by node, under the names of the file format.
import { computeLocalClustering } from '../cohesion/clustering.js';
import { computeConnectednessWithoutEach } from '../cohesion/connectedness.js';
import { computeCoreNumbers } from '../cohesion/core-number.js';
import { computeDegrees, type Graph } from '../graph/graph.js';
import { computeCloseness, computeClosenessInComponent, computeHarmonic } from '../position/closeness.js';
import { computeEgoRedundancy } from '../position/ego-redundancy.js';
import { computeEigenvector } from '../position/eigenvector.js';
import { computePageRank } from '../position/pagerank.js';
import type { ReportBlock } from './block.js';
import type { PathSweep } from './cohesion-report.js';
import { reportHoles } from './holes-report.js';

/** Lists in the order of the nodes; null where a position is undefined. */
export function reportPositions(
  graph: Graph,
  { distances, betweenness, normalised }: PathSweep,
): ReportBlock {
  const eigenvector = computeEigenvector(graph);
  const none = Array.from({ length: graph.n }, () => null);
  return {
    local_clustering: computeLocalClustering(graph),
    degree: Array.from(computeDegrees(graph.out)),
    betweenness: Array.from(betweenness),
    betweenness_normalised: normalised,
    closeness_wasserman_faust: computeCloseness(distances),
    closeness_in_component: computeClosenessInComponent(distances),
    harmonic_normalised: computeHarmonic(distances),
    eigenvector_l2: eigenvector === null ? none : Array.from(eigenvector.l2),
    eigenvector_max1: eigenvector === null ? none : Array.from(eigenvector.max1),
    pagerank_085: Array.from(computePageRank(graph)),
    core_number: Array.from(computeCoreNumbers(graph)),
    ...reportHoles(graph),
    ego_redundancy: computeEgoRedundancy(graph),
    connectedness_without: computeConnectednessWithoutEach(graph),
  };
}
