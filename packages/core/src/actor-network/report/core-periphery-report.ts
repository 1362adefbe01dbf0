// The core–periphery block of a network's figures.
import type { Graph } from '../graph/graph.js';
import { type CorePeriphery, computeCorePeriphery } from '../groups/core-periphery.js';
import type { ReportBlock } from './block.js';

/** What the file format writes when no split can be correlated. */
const NO_CORRELATION = -9;

function report(found: CorePeriphery): ReportBlock {
  return {
    correlation: found.correlation ?? NO_CORRELATION,
    optima: found.optima,
    core: found.cores,
    exhaustive: found.isExhaustive,
  };
}

/** Both variants; `core` lists the first five of the `optima`. */
export function reportCorePeriphery(graph: Graph): ReportBlock {
  if (graph.n < 2) return { cp_ignored: null, cp_full: null };
  return {
    cp_ignored: report(computeCorePeriphery(graph, 'ignored')),
    cp_full: report(computeCorePeriphery(graph, 'full')),
  };
}
