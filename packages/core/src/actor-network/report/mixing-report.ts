// The mixing block of a network's figures: one entry for each categorical attribute of its nodes.
import type { Graph } from '../graph/graph.js';
import { computeAssortativity, computeModularity } from '../mixing/assortativity.js';
import { computeEiIndex, type EiIndex } from '../mixing/ei-index.js';
import { computeEiPermutation } from '../mixing/ei-permutation.js';
import { computeEiSpread } from '../mixing/ei-spread.js';
import { type Grouping, groupByCategory } from '../mixing/grouping.js';
import { computeMixingRatio } from '../mixing/mixing-ratio.js';
import { computeMixingTable } from '../mixing/mixing-table.js';
import { brokerageRoles, computeBrokerage } from '../position/brokerage.js';
import type { ReportBlock } from './block.js';
import type { NetworkFile } from './schema.js';

const PERMUTATIONS = 10_000;
const SEED = 42;

function toCategory(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : null;
}

/**
 * Attributes that sort nodes into groups, two values at least: words or yes/no, when two nodes share one; or whole numbers used
 * as codes, when there are at most half as many as nodes, so that ages or citation counts are not taken for categories.
 */
export function listCategoricalAttributes({ nodes }: NetworkFile): readonly string[] {
  const names = [...new Set(nodes.flatMap((node) => Object.keys(node)))].filter((name) => name !== 'id');
  return names.filter((name) => {
    const values = nodes.map((node) => node[name]).filter((value) => value !== null && value !== undefined);
    const areWords = values.every((v) => typeof v === 'string' || typeof v === 'boolean');
    const areCodes = values.every(
      (v) => typeof v !== 'object' && (typeof v !== 'number' || Number.isInteger(v)),
    );
    const distinct = new Set(values.map(toCategory)).size;
    if (distinct < 2) return false;
    return areWords ? distinct < values.length : areCodes && distinct <= nodes.length / 2;
  });
}

function listGroupings(file: NetworkFile): readonly (readonly [string, Grouping])[] {
  return listCategoricalAttributes(file).map((name) => [
    name,
    groupByCategory(file.nodes.map((node) => toCategory(node[name]))),
  ]);
}

/** E-I with its exact spread, range, permutation test and groups, under the names of the file format. */
export function reportEi(
  graph: Graph,
  grouping: Grouping,
  { permutations, seed }: { readonly permutations: number; readonly seed: number },
): ReportBlock & { readonly index: EiIndex } {
  const index = computeEiIndex(graph, grouping);
  const spread = computeEiSpread(graph, grouping, index.ei);
  const shuffled = computeEiPermutation(graph, grouping, { permutations, seed });
  const block = {
    external: index.external,
    internal: index.internal,
    ei: index.ei,
    expected_ei: spread.expected,
    sd_ei: spread.deviation,
    z: spread.z,
    min_ei: spread.min,
    max_ei: spread.max,
    rescaled_ei: spread.rescaled,
    mixing_ratio: computeMixingRatio(graph, grouping, index),
    perms: permutations,
    seed,
    count_ge: shuffled.atLeast,
    count_le: shuffled.atMost,
    p_two_sided: shuffled.p,
    per_group: Object.fromEntries(
      index.groups.map(({ name, size, externalEnds, internalEnds, ei }) => [
        name,
        { size, external_ends: externalEnds, internal_ends: internalEnds, ei },
      ]),
    ),
  };
  return Object.defineProperty(block, 'index', { value: index, enumerable: false }) as typeof block & {
    index: EiIndex;
  };
}

/** One entry per categorical attribute. */
export function reportMixing(file: NetworkFile, graph: Graph): ReportBlock {
  return Object.fromEntries(
    listGroupings(file).map(([name, grouping]) => {
      const ei = reportEi(graph, grouping, { permutations: PERMUTATIONS, seed: SEED });
      return [
        name,
        {
          ...ei,
          per_actor: ei.index.actors,
          assortativity: computeAssortativity(graph, grouping),
          modularity: computeModularity(graph, grouping),
          table: computeMixingTable(graph, grouping),
        },
      ];
    }),
  );
}

/** Gould–Fernandez roles of each node, per categorical attribute. */
export function reportBrokerage(file: NetworkFile, graph: Graph): ReportBlock {
  return Object.fromEntries(
    listGroupings(file).map(([name, grouping]) => {
      const counts = computeBrokerage(graph, grouping.of);
      return [name, Object.fromEntries(brokerageRoles.map((role) => [role, Array.from(counts[role])]))];
    }),
  );
}
