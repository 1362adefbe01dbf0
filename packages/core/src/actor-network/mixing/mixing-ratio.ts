// The mixing ratio of a graph: ties across categories against what chance would give.
import type { Graph } from '../graph/graph.js';
import type { EiIndex } from './ei-index.js';
import { countGroupSizes, type Grouping } from './grouping.js';

/**
 * (share of ties across) / (share of pairs across): 1 means no wall, below 1 walls. Null without a tie or when there is
 * only one category.
 */
export function computeMixingRatio(
  graph: Pick<Graph, 'n'>,
  grouping: Grouping,
  { external, internal }: Pick<EiIndex, 'external' | 'internal'>,
): number | null {
  const sizes = Array.from(countGroupSizes(grouping));
  const n = sizes.reduce((sum, size) => sum + size, 0);
  const across = n * (n - 1) - sizes.reduce((sum, s) => sum + s * (s - 1), 0);
  if (graph.n === 0 || external + internal === 0 || across === 0) return null;
  return external / (external + internal) / (across / (n * (n - 1)));
}
