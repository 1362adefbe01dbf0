// Vertex bootstrap: draw actors with replacement, and see how a figure of the graph moves.
import { createDraw, type Draw } from '../../kernel/index.js';
import { createGraph, type Graph, type GraphTie, hasTie } from '../graph/graph.js';

/** The figure over all draws. */
export interface Bootstrap {
  readonly draws: number;
  readonly seed: number;
  readonly mean: number | null;
  readonly standardError: number | null;
  readonly values: readonly (number | null)[];
}

/** Somebody drawn twice cannot be tied to himself: the pair is taken from two actors drawn at random. */
function fillTwin(graph: Graph, draw: Draw): boolean {
  const first = draw.below(graph.n);
  const second = draw.below(graph.n - 1);
  return hasTie(graph.out, first, second >= first ? second + 1 : second);
}

function resample(graph: Graph, draw: Draw): Graph {
  const { n } = graph;
  const drawn = Array.from({ length: n }, () => draw.below(n));
  const ties: GraphTie[] = [];
  for (let a = 0; a < n; a += 1) {
    for (let b = a + 1; b < n; b += 1) {
      const [i, j] = [drawn[a] as number, drawn[b] as number];
      if (i === j ? fillTwin(graph, draw) : hasTie(graph.out, i, j)) ties.push([a, b]);
    }
  }
  return createGraph({ n, directed: false, ties });
}

/**
 * Bootstrap of an undirected graph by its vertices (Snijders & Borgatti 1999). The board does not use it, because it needs
 * a seed and the jackknife does not; it is here as a second opinion. Nothing is drawn under two nodes.
 */
export function computeVertexBootstrap(
  graph: Graph,
  measure: (graph: Graph) => number | null,
  { draws, seed }: { readonly draws: number; readonly seed: number },
): Bootstrap {
  const draw = createDraw(seed);
  const values = Array.from({ length: graph.n < 2 ? 0 : draws }, () => measure(resample(graph, draw)));
  const known = values.filter((value) => value !== null);
  const mean = known.length === 0 ? null : known.reduce((sum, v) => sum + v, 0) / known.length;
  const squares = known.reduce((sum, v) => sum + (v - (mean ?? 0)) ** 2, 0);
  const standardError = known.length < 2 ? null : Math.sqrt(squares / (known.length - 1));
  return { draws, seed, mean, standardError, values };
}
