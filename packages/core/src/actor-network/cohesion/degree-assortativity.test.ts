// Degree assortativity: worked by hand, known shapes, and Pearson's correlation written out.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyGraph,
  anyGraphAndOrder,
  barbell,
  clique,
  law,
  link,
  path,
  relabel,
  ring,
  star,
} from '../../../test/network-graphs.js';
import { computeDegrees, type Graph, listTies } from '../graph/graph.js';
import { computeDegreeAssortativity } from './degree-assortativity.js';

/** Pearson over both ends of every tie. */
function correlateEnds(graph: Graph): number {
  const degree = computeDegrees(graph.out);
  const ends = listTies(graph).flatMap(([i, j]) => [[i, j] as const, [j, i] as const]);
  const [x, y] = [ends.map(([i]) => degree[i] ?? 0), ends.map(([, j]) => degree[j] ?? 0)];
  const mean = x.reduce((sum, v) => sum + v, 0) / x.length;
  const variance = x.reduce((sum, v) => sum + (v - mean) ** 2, 0);
  return x.reduce((sum, v, k) => sum + (v - mean) * ((y[k] ?? 0) - mean), 0) / variance;
}

describe('degree assortativity, worked by hand', () => {
  it('two triangles and a bridge: (14 × 82 − 34²) / (14 × 86 − 34²)', () => {
    expect(computeDegreeAssortativity(barbell)).toBeCloseTo(-8 / 48, 14);
  });

  it('a line of four: ends 1 2, 2 2, 2 1', () => {
    expect(computeDegreeAssortativity(path(4))).toBeCloseTo((6 * 16 - 100) / (6 * 18 - 100), 14);
  });

  it('a pair and a triangle apart: each knows only his like', () => {
    const apart = link(5, [
      [0, 1],
      [2, 3],
      [3, 4],
      [2, 4],
    ]);
    expect(computeDegreeAssortativity(apart)).toBeCloseTo(1, 14);
  });

  it('known shapes', () => {
    expect(computeDegreeAssortativity(star(8))).toBeCloseTo(-1, 12);
    for (const graph of [ring(6), clique(4), path(2)]) expect(computeDegreeAssortativity(graph)).toBeNull();
  });
});

describe('laws of degree assortativity', () => {
  it('is Pearson’s correlation of the two ends', () => {
    fc.assert(
      fc.property(anyGraph({ directed: false }), (graph) => {
        const found = computeDegreeAssortativity(graph);
        const spread = new Set(Array.from(computeDegrees(graph.out)).filter((k) => k > 0)).size;
        if (spread < 2) expect(found).toBeNull();
        else expect(found).toBeCloseTo(correlateEnds(graph), 9);
      }),
      law,
    );
  });

  it('does not hang on labels, nor on people without a tie', () => {
    fc.assert(
      fc.property(anyGraphAndOrder({ directed: false }), ([graph, order]) => {
        const own = computeDegreeAssortativity(graph);
        expect(computeDegreeAssortativity(relabel(graph, order))).toBe(own);
        expect(computeDegreeAssortativity(link(graph.n + 3, listTies(graph)))).toBe(own);
      }),
      law,
    );
  });
});
