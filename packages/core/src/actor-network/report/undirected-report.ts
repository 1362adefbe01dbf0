// The graph and node blocks of an undirected network.
import {
  computeBetweennessCentralisation,
  computeClosenessCentralisation,
  computeDegreeCentralisation,
} from '../cohesion/centralisation.js';
import { groupComponents } from '../cohesion/components.js';
import { computeCoreNumbers } from '../cohesion/core-number.js';
import { computeDistances } from '../cohesion/distances.js';
import { computeDegrees, type Graph } from '../graph/graph.js';
import { computeBetweenness, normaliseBetweenness } from '../position/betweenness.js';
import { computeClosenessInComponent } from '../position/closeness.js';
import { computeEigenvector } from '../position/eigenvector.js';
import { computeGini } from '../position/gini.js';
import { computeTopTenthShare } from '../position/top-share.js';
import type { ReportBlock } from './block.js';
import { type PathSweep, reportCohesion } from './cohesion-report.js';
import { reportGraphErrors, reportSearched } from './error-report.js';
import { reportPositions } from './position-report.js';

function reportSpread(graph: Graph, { distances, normalised }: PathSweep): ReportBlock {
  const degrees = computeDegrees(graph.out);
  const isWhole = groupComponents(graph).sizes.length === 1;
  return {
    degree_centralisation: computeDegreeCentralisation(graph),
    betweenness_centralisation: computeBetweennessCentralisation(normalised),
    closeness_centralisation: isWhole
      ? computeClosenessCentralisation(computeClosenessInComponent(distances))
      : null,
    degeneracy: computeCoreNumbers(graph).reduce((max, k) => Math.max(max, k), 0),
    degree_gini: computeGini(degrees),
    degree_share_of_top_tenth: computeTopTenthShare(degrees),
    jackknife_se: reportGraphErrors(graph),
  };
}

/** Figures of an undirected network, ties counted without their weights. */
export function reportUndirected(graph: Graph): { readonly graph: ReportBlock; readonly node: ReportBlock } {
  const betweenness = computeBetweenness(graph);
  const sweep: PathSweep = {
    distances: computeDistances(graph),
    betweenness,
    normalised: normaliseBetweenness(betweenness, false),
  };
  const eigenvector = computeEigenvector(graph);
  return {
    graph: {
      ...reportCohesion(graph, sweep),
      ...reportSpread(graph, sweep),
      spectral_radius: eigenvector === null ? 0 : eigenvector.spectralRadius,
      ...reportSearched(graph),
    },
    node: reportPositions(graph, sweep),
  };
}
