// A small graph on plain typed arrays: who is tied to whom, by position, with a weight.

/** A tie from one position to another; its weight is 1 when it is left out. */
export type GraphTie = readonly [from: number, to: number, weight?: number];

/** Neighbours in one direction: those of `i` are `to[start[i]] … to[start[i + 1] - 1]`, in increasing order. */
export interface Adjacency {
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
}

/**
 * A simple graph: no tie to oneself, at most one tie per pair (and per direction when it is directed).
 * Undirected, `out` and `in` are the same object and each tie stands in it twice.
 */
export interface Graph {
  readonly n: number;
  readonly directed: boolean;
  /** Edges, or arcs when directed. */
  readonly ties: number;
  readonly out: Adjacency;
  readonly in: Adjacency;
}

/** What a graph is made of. */
export interface GraphDraft {
  readonly n: number;
  readonly directed: boolean;
  readonly ties: readonly GraphTie[];
}

interface Half {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
}

function add(into: Int32Array | Float64Array, at: number, amount: number): void {
  into[at] = (into[at] as number) + amount;
}

/** Sorts by `from` and keeps the order of `to` within: one counting pass. */
function bucket(n: number, { from, to, weight }: Half): Adjacency {
  const start = new Int32Array(n + 1);
  for (let e = 0; e < from.length; e += 1) add(start, (from[e] as number) + 1, 1);
  for (let i = 0; i < n; i += 1) add(start, i + 1, start[i] as number);
  const next = start.slice(0, n);
  const sorted = { to: new Int32Array(to.length), weight: new Float64Array(to.length) };
  for (let e = 0; e < from.length; e += 1) {
    const at = next[from[e] as number] as number;
    add(next, from[e] as number, 1);
    sorted.to[at] = to[e] as number;
    sorted.weight[at] = weight[e] as number;
  }
  return { start, ...sorted };
}

/** The other direction, its rows in increasing order. */
function turn(n: number, { start, to, weight }: Adjacency): Adjacency {
  const from = new Int32Array(to.length);
  for (let i = 0; i < n; i += 1) from.fill(i, start[i], start[i + 1]);
  return bucket(n, { from: to, to: from, weight });
}

/** Puts together the ties that follow each other on the same pair: weights add up. */
function merge(n: number, rows: Adjacency): Adjacency {
  const start = new Int32Array(n + 1);
  const to = new Int32Array(rows.to.length);
  const weight = new Float64Array(rows.to.length);
  let kept = 0;
  for (let i = 0; i < n; i += 1) {
    const first = kept;
    for (let e = rows.start[i] as number; e < (rows.start[i + 1] as number); e += 1) {
      const other = rows.to[e] as number;
      if (kept > first && to[kept - 1] === other) add(weight, kept - 1, rows.weight[e] as number);
      else {
        to[kept] = other;
        weight[kept] = rows.weight[e] as number;
        kept += 1;
      }
    }
    start[i + 1] = kept;
  }
  return { start, to: to.slice(0, kept), weight: weight.slice(0, kept) };
}

function split({ n, directed, ties }: GraphDraft): Half {
  const kept = ties.filter(([from, to]) => from !== to);
  const size = directed ? kept.length : 2 * kept.length;
  const half = { from: new Int32Array(size), to: new Int32Array(size), weight: new Float64Array(size) };
  kept.forEach(([from, to, weight = 1], e) => {
    if (!(from >= 0 && from < n && to >= 0 && to < n))
      throw new Error(`actor-network/createGraph: tie ${from}–${to} outside of ${n} nodes`);
    half.from[e] = from;
    half.to[e] = to;
    half.weight[e] = weight;
    if (directed) return;
    half.from[kept.length + e] = to;
    half.to[kept.length + e] = from;
    half.weight[kept.length + e] = weight;
  });
  return half;
}

/**
 * Makes a graph. A tie to oneself is left out; a tie written twice counts once, and its weights add up.
 * Throws when a tie leads outside of the n nodes.
 *
 * @example createGraph({ n: 3, directed: false, ties: [[0, 1], [1, 2]] }).ties // 2
 */
export function createGraph(draft: GraphDraft): Graph {
  const { n, directed } = draft;
  const out = merge(n, turn(n, turn(n, bucket(n, split(draft)))));
  if (!directed) return { n, directed, ties: out.to.length / 2, out, in: out };
  return { n, directed, ties: out.to.length, out, in: turn(n, out) };
}

/** Number of neighbours of each node, in one direction. */
export function computeDegrees({ start }: Adjacency): Int32Array {
  const degrees = new Int32Array(start.length - 1);
  for (let i = 0; i < degrees.length; i += 1) degrees[i] = (start[i + 1] as number) - (start[i] as number);
  return degrees;
}

/** All the ties, each once: undirected ones with `from < to`. */
export function listTies({ n, directed, out }: Graph): readonly (readonly [number, number, number])[] {
  const ties: [number, number, number][] = [];
  for (let i = 0; i < n; i += 1) {
    for (let e = out.start[i] as number; e < (out.start[i + 1] as number); e += 1) {
      const j = out.to[e] as number;
      if (directed || i < j) ties.push([i, j, out.weight[e] as number]);
    }
  }
  return ties;
}

/** The undirected graph of « either says so »: two arcs become one edge, whose weights add up. */
export function symmetrise(graph: Graph): Graph {
  return graph.directed ? createGraph({ n: graph.n, directed: false, ties: listTies(graph) }) : graph;
}

/** The graph without some nodes; the others keep their order and close ranks. */
export function removeNodes(graph: Graph, removed: ReadonlySet<number>): Graph {
  const place = new Int32Array(graph.n).fill(-1);
  let n = 0;
  for (let i = 0; i < graph.n; i += 1) if (!removed.has(i)) place[i] = n++;
  const ties = listTies(graph).flatMap(([i, j, w]): GraphTie[] => {
    const [from, to] = [place[i] as number, place[j] as number];
    return from < 0 || to < 0 ? [] : [[from, to, w]];
  });
  return createGraph({ n, directed: graph.directed, ties });
}

/** The same ties, all of weight 1. */
export function unweigh(graph: Graph): Graph {
  const ones = (rows: Adjacency): Adjacency => ({
    ...rows,
    weight: new Float64Array(rows.to.length).fill(1),
  });
  const out = ones(graph.out);
  return { ...graph, out, in: graph.directed ? ones(graph.in) : out };
}

/** The neighbours of one node, in increasing order. */
export function listNeighbours({ start, to }: Adjacency, node: number): Int32Array {
  return to.subarray(start[node], start[node + 1]);
}

/** True when the tie is there: a search by halves. */
export function hasTie({ start, to }: Adjacency, from: number, other: number): boolean {
  let low = start[from] as number;
  let high = (start[from + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = to[middle] as number;
    if (found === other) return true;
    if (found < other) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
