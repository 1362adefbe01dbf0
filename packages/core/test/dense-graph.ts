// Slow, plain readings of a graph from its matrix, to check the fast ones against.
import { type Graph, hasTie } from '../src/actor-network/graph/graph.js';

/** Rows of 0 and 1. */
export type Matrix = readonly (readonly number[])[];

const upTo = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);

/** The cell of a matrix; it must be there. */
export function cell(matrix: Matrix, i: number, j: number): number {
  const value = matrix[i]?.[j];
  if (value === undefined) throw new Error(`no cell ${i}, ${j}`);
  return value;
}

/** Who is tied to whom, weights aside. */
export function toMatrix(graph: Graph): Matrix {
  return upTo(graph.n).map((i) => upTo(graph.n).map((j) => (hasTie(graph.out, i, j) ? 1 : 0)));
}

/** Who is tied to whom, whatever the direction. */
export function toEitherMatrix(graph: Graph): Matrix {
  return upTo(graph.n).map((i) =>
    upTo(graph.n).map((j) => (hasTie(graph.out, i, j) || hasTie(graph.out, j, i) ? 1 : 0)),
  );
}

/** Product of two square matrices. */
export function multiply(a: Matrix, b: Matrix): Matrix {
  return a.map((row) => b.map((_, j) => row.reduce((sum, x, k) => sum + x * cell(b, k, j), 0)));
}

/** Sum of the diagonal. */
export function trace(matrix: Matrix): number {
  return matrix.reduce((sum, _, i) => sum + cell(matrix, i, i), 0);
}

/** Steps from each node to each other (Floyd and Warshall), infinite where no path goes. */
export function toSteps(matrix: Matrix): Matrix {
  const steps = matrix.map((row, i) => row.map((x, j) => (i === j ? 0 : x === 1 ? 1 : Infinity)));
  for (const k of steps.keys())
    for (const row of steps)
      for (const j of row.keys()) row[j] = Math.min(row[j] ?? 0, (row[k] ?? 0) + cell(steps, k, j));
  return steps;
}

/** How many shortest paths go from each node to each other; one from a node to itself. */
export function countShortestPaths(matrix: Matrix): Matrix {
  const steps = toSteps(matrix);
  const counts = matrix.map((row, i) => row.map((_, j): number => (i === j ? 1 : 0)));
  for (let step = 1; step < matrix.length; step += 1)
    counts.forEach((row, i) => {
      for (const j of row.keys()) {
        if (cell(steps, i, j) !== step) continue;
        row[j] = upTo(matrix.length)
          .filter((v) => cell(steps, i, v) === step - 1 && cell(matrix, v, j) === 1)
          .reduce((sum, v) => sum + (row[v] ?? 0), 0);
      }
    });
  return counts;
}

/** Freeman's betweenness by its definition, over ordered pairs. */
export function computeOrderedBetweenness(matrix: Matrix): readonly number[] {
  const steps = toSteps(matrix);
  const counts = countShortestPaths(matrix);
  return upTo(matrix.length).map((v) => {
    let sum = 0;
    for (const s of upTo(matrix.length)) {
      for (const t of upTo(matrix.length)) {
        if (s === t || s === v || t === v || !Number.isFinite(cell(steps, s, t))) continue;
        if (cell(steps, s, v) + cell(steps, v, t) === cell(steps, s, t))
          sum += (cell(counts, s, v) * cell(counts, v, t)) / cell(counts, s, t);
      }
    }
    return sum;
  });
}
