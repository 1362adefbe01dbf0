// Eigenvector centrality: roots found by hand, known spectra, and its bounds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
import { computeDegrees, listTies } from '../graph/graph.js';
import { computeEigenvector } from './eigenvector.js';

const near = (values: readonly number[]) => values.map((v) => expect.closeTo(v, 12));

describe('eigenvector, worked by hand', () => {
  it('two triangles and a bridge: (λ − 1)² = 2, the bridge weighing √2 of the others', () => {
    const found = computeEigenvector(barbell);
    const a = 1 / Math.sqrt(8);
    expect(found?.spectralRadius).toBeCloseTo(1 + Math.SQRT2, 12);
    expect(Array.from(found?.l2 ?? [])).toEqual(near([a, a, 1 / 2, 1 / 2, a, a]));
    expect(Array.from(found?.max1 ?? [])).toEqual(
      near([Math.SQRT1_2, Math.SQRT1_2, 1, 1, Math.SQRT1_2, Math.SQRT1_2]),
    );
  });

  it('a triangle with a tail: λ³ − λ² − 3λ + 1 = 0', () => {
    const found = computeEigenvector(
      link(4, [
        [0, 1],
        [0, 2],
        [1, 2],
        [2, 3],
      ]),
    );
    const value = found?.spectralRadius ?? 0;
    expect(value ** 3 - value ** 2 - 3 * value + 1).toBeCloseTo(0, 10);
    expect((found?.l2[3] ?? 0) * value).toBeCloseTo(found?.l2[2] ?? 0, 12);
  });

  it('does not count weights', () => {
    const heavy = link(3, [
      [0, 1, 9],
      [1, 2, 1],
    ]);
    expect(Array.from(computeEigenvector(heavy)?.l2 ?? [])).toEqual(near([0.5, Math.SQRT1_2, 0.5]));
  });

  it('says nothing of a smaller piece', () => {
    const graph = link(5, [
      [0, 1],
      [2, 3],
      [3, 4],
      [2, 4],
    ]);
    const third = Math.sqrt(1 / 3);
    expect(Array.from(computeEigenvector(graph)?.l2 ?? [])).toEqual(near([0, 0, third, third, third]));
    expect(computeEigenvector(graph)?.spectralRadius).toBeCloseTo(2, 12);
  });
});

describe('known spectra', () => {
  it.each([3, 5, 12])('of %i: clique n − 1, ring 2, star √(n − 1), line 2 cos(π / (n + 1))', (n) => {
    const radius = [clique(n), ring(n), star(n), path(n)].map((g) => computeEigenvector(g)?.spectralRadius);
    expect(radius).toEqual(
      [n - 1, 2, Math.sqrt(n - 1), 2 * Math.cos(Math.PI / (n + 1))].map((v) => expect.closeTo(v, 10)),
    );
  });

  it('is undefined for nobody and for one alone', () => {
    expect([computeEigenvector(empty(0)), computeEigenvector(empty(1))]).toEqual([null, null]);
  });
});

describe('laws of the eigenvector', () => {
  it('the radius lies between the mean degree and the largest, and the vector has length 1', () => {
    fc.assert(
      fc.property(anyGraph({ directed: false }), (graph) => {
        const found = computeEigenvector(graph);
        if (found === null) return;
        const degrees = computeDegrees(graph.out);
        expect(found.spectralRadius).toBeGreaterThanOrEqual((2 * graph.ties) / graph.n - 1e-9);
        expect(found.spectralRadius).toBeLessThanOrEqual(Math.max(...degrees) + 1e-9);
        expect(found.l2.reduce((sum, v) => sum + v * v, 0)).toBeCloseTo(1, 9);
        expect(Math.max(...found.max1)).toBe(1);
      }),
      law,
    );
  });

  it('the radius hangs on no label and never falls with one more tie', () => {
    fc.assert(
      fc.property(anyGraphAndOrder({ directed: false }), fc.nat(11), fc.nat(11), ([graph, order], a, b) => {
        const radius = computeEigenvector(graph)?.spectralRadius ?? 0;
        expect(computeEigenvector(relabel(graph, order))?.spectralRadius ?? 0).toBeCloseTo(radius, 9);
        const more = link(graph.n, [...listTies(graph), [a % graph.n, b % graph.n]]);
        expect(computeEigenvector(more)?.spectralRadius ?? 0).toBeGreaterThanOrEqual(radius - 1e-9);
      }),
      law,
    );
  });
});
