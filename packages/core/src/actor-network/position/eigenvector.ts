// Eigenvector centrality: a node counts as much as those it is tied to.
import type { Graph } from '../graph/graph.js';

/** The leading eigenvalue of the adjacency matrix, and its vector scaled two ways. */
export interface Eigenvector {
  readonly spectralRadius: number;
  /** Sum of squares 1. */
  readonly l2: Float64Array;
  /** Largest value 1. */
  readonly max1: Float64Array;
}

/** Change under which powers have settled. */
const STILL = 1e-14;
/** Turns given to the powers: on a small graph the vector is then sharpened, on a large one they are all there is. */
const MOST_TURNS = { small: 1_000, large: 20_000 } as const;

function multiply({ n, out: { start, to } }: Graph, x: Float64Array, into: Float64Array): void {
  for (let i = 0; i < n; i += 1) {
    let sum = 0;
    for (let e = start[i] as number, end = start[i + 1] as number; e < end; e += 1)
      sum += x[to[e] as number] as number;
    into[i] = sum;
  }
}

function norm(x: Float64Array): number {
  let sum = 0;
  for (const value of x) sum += value * value;
  return Math.sqrt(sum);
}

/** Solves (A − λI) x = b in place by elimination with pivots; false when it cannot. */
function solve(matrix: readonly Float64Array[], b: Float64Array): boolean {
  const n = b.length;
  for (let k = 0; k < n; k += 1) {
    let pivot = k;
    for (let i = k + 1; i < n; i += 1)
      if (Math.abs(matrix[i]?.[k] as number) > Math.abs(matrix[pivot]?.[k] as number)) pivot = i;
    if (Math.abs(matrix[pivot]?.[k] as number) < 1e-300) return false;
    swap(matrix as Float64Array[], b, [k, pivot]);
    const row = matrix[k] as Float64Array;
    for (let i = k + 1; i < n; i += 1) {
      const lower = matrix[i] as Float64Array;
      const factor = (lower[k] as number) / (row[k] as number);
      if (factor === 0) continue;
      for (let j = k; j < n; j += 1) lower[j] = (lower[j] as number) - factor * (row[j] as number);
      b[i] = (b[i] as number) - factor * (b[k] as number);
    }
  }
  for (let k = n - 1; k >= 0; k -= 1) {
    const row = matrix[k] as Float64Array;
    let sum = b[k] as number;
    for (let j = k + 1; j < n; j += 1) sum -= (row[j] as number) * (b[j] as number);
    b[k] = sum / (row[k] as number);
  }
  return true;
}

function swap(matrix: Float64Array[], b: Float64Array, [i, j]: readonly [number, number]): void {
  if (i === j) return;
  const row = matrix[i] as Float64Array;
  matrix[i] = matrix[j] as Float64Array;
  matrix[j] = row;
  const value = b[i] as number;
  b[i] = b[j] as number;
  b[j] = value;
}

/** Largest graph whose vector is sharpened by inverse iteration: the matrix is held whole. */
const MOST_DENSE = 400;

/** One step of inverse iteration at the value found: makes a slow convergence exact. */
function sharpen(graph: Graph, x: Float64Array, value: number): Float64Array {
  const { n, out } = graph;
  const matrix = Array.from({ length: n }, (_, i) => {
    const row = new Float64Array(n);
    for (let e = out.start[i] as number; e < (out.start[i + 1] as number); e += 1)
      row[out.to[e] as number] = 1;
    row[i] = -value * (1 + 1e-13);
    return row;
  });
  const next = x.slice();
  if (!solve(matrix, next)) return x;
  const length = norm(next);
  const sign = next.reduce((sum, v) => sum + v, 0) < 0 ? -1 : 1;
  return length > 0 && Number.isFinite(length) ? next.map((v) => (sign * v) / length) : x;
}

function rayleigh(graph: Graph, x: Float64Array): number {
  const image = new Float64Array(graph.n);
  multiply(graph, x, image);
  return x.reduce((sum, v, i) => sum + v * (image[i] as number), 0);
}

/**
 * Eigenvector centrality of an undirected graph (Bonacich 1972), by powers of A + I, which settle on two-sided graphs
 * too. Depends on scale, and says nothing of the smaller pieces of a graph in pieces: never on the board. Null
 * without a tie.
 */
export function computeEigenvector(graph: Graph): Eigenvector | null {
  const { n } = graph;
  if (graph.ties === 0) return null;
  let x = new Float64Array(n).fill(1 / Math.sqrt(n));
  let image = new Float64Array(n);
  let change = 1;
  const turns = n <= MOST_DENSE ? MOST_TURNS.small : MOST_TURNS.large;
  for (let turn = 0; turn < turns && change > STILL; turn += 1) {
    multiply(graph, x, image);
    for (let i = 0; i < n; i += 1) image[i] = (image[i] as number) + (x[i] as number);
    const length = norm(image);
    change = 0;
    for (let i = 0; i < n; i += 1) {
      const value = (image[i] as number) / length;
      change = Math.max(change, Math.abs(value - (x[i] as number)));
      image[i] = value;
    }
    [x, image] = [image, x];
  }
  if (change > STILL && n <= MOST_DENSE) x = sharpen(graph, x, rayleigh(graph, x)) as typeof x;
  const l2 = x.map((v, i) => (graph.out.start[i] === graph.out.start[i + 1] ? 0 : v));
  const most = l2.reduce((max, v) => Math.max(max, v), 0);
  return { spectralRadius: rayleigh(graph, x), l2, max1: l2.map((v) => v / most) };
}
