// Reciprocity: how often a tie is returned, by the two definitions in use, and corrected for density.
import { type Graph, hasTie } from '../graph/graph.js';
import { computeDensity } from './density.js';

/** Pairs of nodes by what stands between them. */
export interface DyadCensus {
  readonly mutual: number;
  readonly asymmetric: number;
  readonly null: number;
}

/** The three readings of reciprocity; null when there is no tie to return. */
export interface Reciprocity {
  /** Share of arcs that are returned, 2M / (2M + A). */
  readonly arcs: number | null;
  /** Share of tied pairs that are mutual, M / (M + A). */
  readonly dyads: number | null;
  /** (arcs − density) / (1 − density), after Garlaschelli & Loffredo (2004); null when density is 1. */
  readonly rho: number | null;
}

/** Counts mutual, asymmetric and null dyads; every tie of an undirected graph is mutual. */
export function computeDyads(graph: Graph): DyadCensus {
  const { n, out, directed, ties } = graph;
  const pairs = n < 2 ? 0 : (n * (n - 1)) / 2;
  if (!directed) return { mutual: ties, asymmetric: 0, null: pairs - ties };
  let mutual = 0;
  for (let i = 0; i < n; i += 1) {
    for (let e = out.start[i] as number; e < (out.start[i + 1] as number); e += 1) {
      const j = out.to[e] as number;
      if (i < j && hasTie(out, j, i)) mutual += 1;
    }
  }
  const asymmetric = ties - 2 * mutual;
  return { mutual, asymmetric, null: pairs - mutual - asymmetric };
}

/**
 * Reciprocity by arcs, by dyads and corrected (spec §3.1). The two first differ widely: 0.4737 and 0.3103 on
 * Krackhardt's advice network, so a reader must be told which one is shown.
 */
export function computeReciprocity(graph: Graph): Reciprocity {
  const { mutual, asymmetric } = computeDyads(graph);
  const density = computeDensity(graph);
  if (mutual + asymmetric === 0) return { arcs: null, dyads: null, rho: null };
  const arcs = (2 * mutual) / (2 * mutual + asymmetric);
  const rho = density === null || density === 1 ? null : (arcs - density) / (1 - density);
  return { arcs, dyads: mutual / (mutual + asymmetric), rho };
}
