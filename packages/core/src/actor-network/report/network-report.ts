// The figures of a network file, under the names of the file format: graph, node, mixing, weighted, core_periphery, qap.
import { createGraph, type Graph, unweigh } from '../graph/graph.js';
import { computeQap } from '../mixing/qap.js';
import { computeStrength } from '../position/contact.js';
import type { ReportBlock } from './block.js';
import { reportCorePeriphery } from './core-periphery-report.js';
import { reportDirected } from './directed-report.js';
import { reportHoles } from './holes-report.js';
import { reportBrokerage, reportMixing } from './mixing-report.js';
import type { NetworkFile } from './schema.js';
import { reportUndirected } from './undirected-report.js';

function reportWeighted(graph: Graph): ReportBlock {
  const sum = (rows: Graph['out'], i: number): number =>
    rows.weight.subarray(rows.start[i], rows.start[i + 1]).reduce((total, w) => total + w, 0);
  const nodes = Array.from({ length: graph.n }, (_, i) => i);
  const strengths = graph.directed
    ? {
        instrength: nodes.map((i) => sum(graph.in, i)),
        outstrength: nodes.map((i) => sum(graph.out, i)),
      }
    : {};
  return {
    strength: Array.from(computeStrength(graph)),
    ...strengths,
    ...reportHoles(graph),
  };
}

/** How often chance is tried, and from which seed: the same file gives the same figures. */
const QAP = { permutations: 999, seed: 2026 } as const;

function reportQap({ names, directed, otherEdges }: NetworkFile, graph: Graph): ReportBlock {
  if (otherEdges === null) return {};
  const other = unweigh(createGraph({ n: names.length, directed, ties: otherEdges }));
  const { correlation, permutations, seed, atLeast, atMost, p } = computeQap(graph, other, QAP);
  return { qap: { correlation, permutations, seed, at_least: atLeast, at_most: atMost, p } };
}

/**
 * All figures of a one-mode network. Plain figures count ties without their weights; `weighted` is there when every tie has
 * one, `qap` when the file gives a second network (`other_edges`). Undefined figures are null (policy of this room's README).
 */
export function reportNetwork(file: NetworkFile): ReportBlock {
  const whole = createGraph({ n: file.names.length, directed: file.directed, ties: file.edges });
  const graph = unweigh(whole);
  const figures = file.directed ? reportDirected(graph) : reportUndirected(graph);
  const mixing = reportMixing(file, graph);
  return {
    ...figures,
    ...(Object.keys(mixing).length > 0 ? { mixing, brokerage: reportBrokerage(file, graph) } : {}),
    ...(file.isWeighted ? { weighted: reportWeighted(whole) } : {}),
    core_periphery: reportCorePeriphery(graph),
    ...reportQap(file, graph),
  };
}
