// Triangles and transitivity: a worked example, known shapes, and the trace of the cubed matrix.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiply, toMatrix, trace } from '../../../test/dense-graph.js';
import {
  anyGraph,
  anyGraphAndOrder,
  barbell,
  clique,
  empty,
  law,
  link,
  path,
  relabel,
  ring,
  star,
} from '../../../test/network-graphs.js';
import { computeTransitivity, countTriads, countTriangles } from './triangles.js';

describe('triangles, worked by hand', () => {
  it('two triangles and a bridge: each actor is in one, and ten two-step paths close six times', () => {
    expect(Array.from(countTriangles(barbell))).toEqual([1, 1, 1, 1, 1, 1]);
    expect(countTriads(barbell)).toEqual({ triangles: 2, connected: 10 });
    expect(computeTransitivity(barbell)).toBe(0.6);
  });

  it('a square with one diagonal: the two who hold it are in both triangles', () => {
    const square = link(4, [
      [0, 1],
      [1, 2],
      [2, 3],
      [0, 3],
      [0, 2],
    ]);
    expect(Array.from(countTriangles(square))).toEqual([2, 1, 2, 1]);
    expect(countTriads(square)).toEqual({ triangles: 2, connected: 8 });
    expect(computeTransitivity(square)).toBe(0.75);
  });

  it.each([3, 4, 7])('in a clique of %i each is in (n − 1)(n − 2) / 2', (n) => {
    expect(Array.from(countTriangles(clique(n)))).toEqual(new Array(n).fill(((n - 1) * (n - 2)) / 2));
    expect(computeTransitivity(clique(n))).toBe(1);
  });

  it('a fan of hubs: n − 2 blades around one shared tie', () => {
    const blades = [2, 3, 4, 5, 6];
    const fan = link(7, [[0, 1], ...blades.flatMap((i) => [[0, i] as const, [1, i] as const])]);
    expect(Array.from(countTriangles(fan))).toEqual([5, 5, 1, 1, 1, 1, 1]);
    expect(computeTransitivity(fan)).toBe(15 / (15 + 15 + 5));
  });

  it('trees and long rings have none; without a path to close it is 0, not undefined', () => {
    for (const graph of [star(6), path(6), ring(4), ring(9)]) expect(computeTransitivity(graph)).toBe(0);
    for (const graph of [empty(0), empty(3), path(2)]) {
      expect(countTriads(graph)).toEqual({ triangles: 0, connected: 0 });
      expect(computeTransitivity(graph)).toBe(0);
    }
  });
});

describe('laws of triangles', () => {
  it('six times their number is the trace of A³, and each actor holds half his diagonal', () => {
    fc.assert(
      fc.property(anyGraph({ directed: false }), (graph) => {
        const matrix = toMatrix(graph);
        const cube = multiply(multiply(matrix, matrix), matrix);
        expect(6 * countTriads(graph).triangles).toBe(trace(cube));
        expect(Array.from(countTriangles(graph))).toEqual(cube.map((row, i) => (row[i] ?? 0) / 2));
      }),
      law,
    );
  });

  it('two-step paths are half of A² off its diagonal', () => {
    fc.assert(
      fc.property(anyGraph({ directed: false }), (graph) => {
        const square = multiply(toMatrix(graph), toMatrix(graph));
        const all = square.flat().reduce((sum, x) => sum + x, 0);
        expect(countTriads(graph).connected).toBe((all - trace(square)) / 2);
      }),
      law,
    );
  });

  it('follow their actor under other labels', () => {
    fc.assert(
      fc.property(anyGraphAndOrder({ directed: false }), ([graph, order]) => {
        const [own, other] = [countTriangles(graph), countTriangles(relabel(graph, order))];
        expect(order.map((place) => other[place])).toEqual(Array.from(own));
      }),
      law,
    );
  });
});
