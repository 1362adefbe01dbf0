// The best partition found: several seeded runs, then moves of one node, of two groups, and shakes of the best.
import { createDraw, type Draw } from '../../kernel/index.js';
import type { Graph } from '../graph/graph.js';
import { groupByLouvain, refinePartition, renumber } from './louvain.js';

/** A partition and its modularity; a reading of the whole, never a fact about anybody, and never named. */
export interface BestPartition {
  /** Σ(A − kk'/2m)/2m inside groups; null without a tie. */
  readonly modularity: number | null;
  /** The group of each node, numbered in order of first appearance. */
  readonly of: Int32Array;
  /** Runs that ended on this value, out of `runs`: how sure the search is of itself. */
  readonly hits: number;
  readonly runs: number;
}

/** Modularity of groups of an undirected graph, weights counted; null without a tie. */
export function computePartitionModularity({ n, out }: Graph, of: Int32Array): number | null {
  const ends = new Float64Array(n);
  let [inside, total] = [0, 0];
  for (let i = 0; i < n; i += 1) {
    for (let e = out.start[i] as number; e < (out.start[i + 1] as number); e += 1) {
      const w = out.weight[e] as number;
      total += w;
      ends[of[i] as number] = (ends[of[i] as number] as number) + w;
      if (of[out.to[e] as number] === of[i]) inside += w;
    }
  }
  return total === 0 ? null : inside / total - ends.reduce((sum, s) => sum + (s / total) ** 2, 0);
}

const ALIKE = 1e-12;

const countGroups = (of: Int32Array): number => of.reduce((max, group) => Math.max(max, group), -1) + 1;

interface Found {
  readonly of: Int32Array;
  readonly value: number;
}

function improve(graph: Graph, start: Int32Array): Found {
  let of = refinePartition(graph, start);
  let value = computePartitionModularity(graph, of) ?? 0;
  for (let better = true; better; ) {
    better = false;
    const count = countGroups(of);
    for (let a = 0; a < count && !better; a += 1) {
      for (let b = a + 1; b < count && !better; b += 1) {
        const merged = refinePartition(
          graph,
          of.map((g) => (g === b ? a : g)),
        );
        const next = computePartitionModularity(graph, merged) ?? 0;
        if (next > value + ALIKE) [of, value, better] = [merged, next, true];
      }
    }
  }
  return { of, value };
}

/** Of a higher value or, at the same value, of more groups, then first in the order of labels: no dice decides. */
function isBetter(found: Found, best: Found): boolean {
  if (Math.abs(found.value - best.value) > ALIKE) return found.value > best.value;
  const more = countGroups(found.of) - countGroups(best.of);
  if (more !== 0) return more > 0;
  const at = found.of.findIndex((group, i) => group !== best.of[i]);
  return at >= 0 && (found.of[at] as number) < (best.of[at] as number);
}

/** A few nodes, drawn, go to drawn groups (or to one of their own). */
function shake(of: Int32Array, draw: Draw): Int32Array {
  const count = countGroups(of) + 1;
  const shaken = of.slice();
  const moves = 1 + draw.below(Math.max(1, Math.floor(of.length / 3)));
  for (let k = 0; k < moves; k += 1) shaken[draw.below(of.length)] = draw.below(Math.min(count, of.length));
  return renumber(shaken).of;
}

/**
 * Maximises modularity of an undirected graph: `runs` seeded Louvain runs, each bettered by single moves and merges, then as
 * many shakes of the best. One run is not enough at this size (spec §3.3).
 */
export function computeBestPartition(
  graph: Graph,
  { runs, seed }: { readonly runs: number; readonly seed: number },
): BestPartition {
  const draw = createDraw(seed);
  const together = new Int32Array(graph.n);
  let best: Found = { of: together, value: computePartitionModularity(graph, together) ?? 0 };
  let hits = 0;
  for (let run = 0; run < 2 * runs && graph.ties > 0; run += 1) {
    const found: Found = improve(graph, run < runs ? groupByLouvain(graph, draw) : shake(best.of, draw));
    if (Math.abs(found.value - best.value) <= ALIKE) hits += 1;
    if (found.value > best.value + ALIKE) hits = 1;
    if (isBetter(found, best)) best = found;
  }
  const of = renumber(best.of).of;
  return { modularity: graph.ties === 0 ? null : best.value, of, hits, runs: 2 * runs };
}
