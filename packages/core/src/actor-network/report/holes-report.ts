// Structural holes, node by node, under the names of the file format.
import type { Graph } from '../graph/graph.js';
import { computeConstraint } from '../position/constraint.js';
import { createContacts } from '../position/contact.js';
import { computeEffectiveSize } from '../position/effective-size.js';
import type { ReportBlock } from './block.js';

/** Burt's measures on the weights of the graph, all 1 when it is `unweigh`ed. */
export function reportHoles(graph: Graph): ReportBlock {
  const contacts = createContacts(graph);
  const { constraint, hierarchy } = computeConstraint(contacts);
  const { size, efficiency } = computeEffectiveSize(contacts);
  return { constraint, effective_size: size, efficiency, hierarchy };
}
