// The graph and node blocks of a directed network.
import { computeDirectedCentralisation } from '../cohesion/centralisation.js';
import { groupComponents, groupStrongComponents } from '../cohesion/components.js';
import { computeDensity } from '../cohesion/density.js';
import { computeDyads, computeReciprocity } from '../cohesion/reciprocity.js';
import { computeTriadCensus } from '../cohesion/triad-census.js';
import { computeDensityError } from '../error/graph-jackknife.js';
import { computeDegrees, type Graph } from '../graph/graph.js';
import { computeBetweenness, normaliseBetweenness } from '../position/betweenness.js';
import { computeGini } from '../position/gini.js';
import { computePageRank } from '../position/pagerank.js';
import { computeTopTenthShare } from '../position/top-share.js';
import type { ReportBlock } from './block.js';
import { reportHoles } from './holes-report.js';
import { reportSna } from './sna-report.js';

/** Figures of a directed network, arcs counted without their weights. */
export function reportDirected(graph: Graph): { readonly graph: ReportBlock; readonly node: ReportBlock } {
  const [received, sent] = [computeDegrees(graph.in), computeDegrees(graph.out)];
  const reciprocity = computeReciprocity(graph);
  const centralisation = computeDirectedCentralisation(graph);
  const betweenness = computeBetweenness(graph);
  const normalised = normaliseBetweenness(betweenness, true);
  return {
    graph: {
      n: graph.n,
      arcs: graph.ties,
      density: computeDensity(graph),
      dyads: computeDyads(graph),
      reciprocity_arcs: reciprocity.arcs,
      reciprocity_dyads: reciprocity.dyads,
      reciprocity_rho: reciprocity.rho,
      indegree_centralisation: centralisation.indegree,
      outdegree_centralisation: centralisation.outdegree,
      indegree_gini: computeGini(received),
      indegree_share_of_top_tenth: computeTopTenthShare(received),
      outdegree_gini: computeGini(sent),
      outdegree_share_of_top_tenth: computeTopTenthShare(sent),
      triad_census: computeTriadCensus(graph),
      weak_components: groupComponents(graph).sizes.length,
      strong_components: groupStrongComponents(graph).sizes.length,
      jackknife_se: { density: computeDensityError(graph) },
      sna: reportSna(graph, normalised),
    },
    node: {
      indegree: Array.from(received),
      outdegree: Array.from(sent),
      betweenness: Array.from(betweenness),
      betweenness_normalised: normalised,
      pagerank_085: Array.from(computePageRank(graph)),
      ...reportHoles(graph),
    },
  };
}
