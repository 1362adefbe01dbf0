// The graph and node blocks of a two-mode network.
import { computeDensity } from '../cohesion/density.js';
import { computeTransitivity } from '../cohesion/triangles.js';
import { computeArticulatedPairs, listMostPresent, removeActors } from '../two-mode/articulation.js';
import {
  computeTwoModeBetweenness,
  computeTwoModeCloseness,
  computeTwoModeDegree,
} from '../two-mode/centrality.js';
import { computeLatapy } from '../two-mode/latapy.js';
import { computeOpsahl, type TwoModeClustering } from '../two-mode/opsahl.js';
import { computeOverlap, computeOverlapJaccard } from '../two-mode/overlap.js';
import { projectActors } from '../two-mode/projection.js';
import { computeTwoModeRedundancy } from '../two-mode/redundancy.js';
import { computeRobinsAlexander } from '../two-mode/robins-alexander.js';
import {
  computeMultiMembership,
  computeTwoModeDensity,
  createTwoMode,
  type TwoMode,
  turnTwoMode,
} from '../two-mode/two-mode.js';
import type { ReportBlock } from './block.js';
import type { TwoModeFile } from './schema.js';

function reportProjection(network: TwoMode): ReportBlock {
  const graph = projectActors(network);
  return { edges: graph.ties, density: computeDensity(graph), transitivity: computeTransitivity(graph) };
}

const reportOpsahl = ({ value, closed, fourPaths }: TwoModeClustering): ReportBlock => ({
  value,
  closed,
  four_paths: fourPaths,
});

function reportArticulation(network: TwoMode): ReportBlock {
  const entries = [1, 2, 3].flatMap((common) =>
    [0, 1, 3].map((drop) => [
      `common${common}_drop${drop}`,
      computeArticulatedPairs(removeActors(network, listMostPresent(network, drop)), common),
    ]),
  );
  return Object.fromEntries(entries);
}

function reportNodes(network: TwoMode, turned: TwoMode): ReportBlock {
  const degree = computeTwoModeDegree(network);
  const betweenness = computeTwoModeBetweenness(network);
  const closeness = computeTwoModeCloseness(network);
  return {
    actor_degree: network.spacesOf.map((own) => own.length),
    space_degree: network.actorsOf.map((members) => members.length),
    actor_opsahl_local: computeOpsahl(network).local.map(({ value }) => value),
    actor_latapy_dot: computeLatapy(network, 'dot'),
    actor_latapy_min: computeLatapy(network, 'min'),
    actor_latapy_max: computeLatapy(network, 'max'),
    actor_redundancy: computeTwoModeRedundancy(network),
    space_redundancy: computeTwoModeRedundancy(turned),
    actor_degree_centrality: degree.actors,
    space_degree_centrality: degree.spaces,
    actor_betweenness_centrality: betweenness.actors,
    space_betweenness_centrality: betweenness.spaces,
    actor_closeness_centrality: closeness.actors,
    space_closeness_centrality: closeness.spaces,
  };
}

/** All figures of a two-mode network. */
export function reportTwoMode(file: TwoModeFile): {
  readonly graph: ReportBlock;
  readonly node: ReportBlock;
} {
  const network = createTwoMode({
    actors: file.actors.length,
    spaces: file.spaces.length,
    memberships: file.memberships,
  });
  const turned = turnTwoMode(network);
  return {
    graph: {
      actors: network.actors,
      spaces: network.spaces,
      memberships: network.memberships,
      density: computeTwoModeDensity(network),
      robins_alexander: computeRobinsAlexander(network),
      opsahl_global_actors: reportOpsahl(computeOpsahl(network).global),
      opsahl_global_spaces: reportOpsahl(computeOpsahl(turned).global),
      actor_projection: reportProjection(network),
      space_projection: reportProjection(turned),
      space_overlap_counts: computeOverlap(network),
      space_overlap_jaccard: computeOverlapJaccard(network),
      multi_membership_share: computeMultiMembership(network),
      articulation: reportArticulation(network),
    },
    node: reportNodes(network, turned),
  };
}
