// Errors: the jackknife against recomputing by hand, its known value, and the bootstrap's dice.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aim, anyGraph, clique, empty, link, ring } from '../../../test/network-graphs.js';
import { computeDensity } from '../cohesion/density.js';
import { computeTransitivity } from '../cohesion/triangles.js';
import { removeNodes } from '../graph/graph.js';
import { computeDensityError, computeTransitivityError } from './graph-jackknife.js';
import { computeJackknifeError } from './jackknife.js';
import { computeVertexBootstrap } from './vertex-bootstrap.js';

describe('the jackknife', () => {
  it('node: the error of a mean is the usual one', () => {
    const values = [1, 2, 4, 7];
    const sum = values.reduce((total, v) => total + v, 0);
    const without = values.map((v) => (sum - v) / 3);
    const mean = sum / 4;
    const usual = Math.sqrt(values.reduce((total, v) => total + (v - mean) ** 2, 0) / 3 / 4);
    expect(computeJackknifeError(without, 'node')).toBeCloseTo(usual, 12);
  });

  it('dyad: on the density of independent dyads it is unbiased, pq / C(n, 2) on average over all graphs', () => {
    const pairs = [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
    ] as const;
    const errors = Array.from({ length: 64 }, (_, mask) => {
      const graph = link(
        4,
        pairs.filter((_, k) => (mask >> k) & 1),
      );
      return (computeDensityError(graph) ?? 0) ** 2;
    });
    expect(errors.reduce((sum, v) => sum + v, 0) / 64).toBeCloseTo(0.25 / 6, 12);
  });

  it('is undefined under three actors, or when a recomputed value is', () => {
    expect(computeJackknifeError([1, 2], 'dyad')).toBeNull();
    expect(computeJackknifeError([1, null, 2], 'node')).toBeNull();
    expect(computeJackknifeError(Float64Array.of(1, Number.NaN, 2), 'node')).toBeNull();
  });

  it('is 0 when nobody changes anything', () => {
    expect(computeDensityError(clique(5))).toBeCloseTo(0, 12);
    expect(computeTransitivityError(clique(5))).toBeCloseTo(0, 12);
    expect(computeDensityError(empty(2))).toBeNull();
  });

  it.each([false, true])(
    'density without each node is the density of what is left, directed %s',
    (directed) => {
      fc.assert(
        fc.property(anyGraph({ directed }), (graph) => {
          const left = Array.from({ length: graph.n }, (_, i) =>
            computeDensity(removeNodes(graph, new Set([i]))),
          );
          const expected = graph.n < 3 ? null : computeJackknifeError(left, 'dyad');
          const found = computeDensityError(graph);
          if (expected === null) expect(found).toBeNull();
          else expect(found).toBeCloseTo(expected, 12);
        }),
      );
    },
  );

  it('transitivity without each node is that of what is left', () => {
    fc.assert(
      fc.property(anyGraph({ directed: false }), (graph) => {
        const left = Array.from({ length: graph.n }, (_, i) =>
          computeTransitivity(removeNodes(graph, new Set([i]))),
        );
        const expected = computeJackknifeError(left, 'dyad');
        const found = computeTransitivityError(graph);
        if (expected === null) expect(found).toBeNull();
        else expect(found).toBeCloseTo(expected, 12);
      }),
    );
  });
});

describe('the vertex bootstrap', () => {
  const options = { draws: 50, seed: 11 };

  it('gives the same draws for the same seed', () => {
    expect(computeVertexBootstrap(ring(6), computeDensity, options)).toEqual(
      computeVertexBootstrap(ring(6), computeDensity, options),
    );
  });

  it('cannot move a graph that is empty or full', () => {
    expect(computeVertexBootstrap(clique(5), computeDensity, options)).toMatchObject({
      mean: 1,
      standardError: 0,
    });
    expect(computeVertexBootstrap(empty(5), computeDensity, options)).toMatchObject({
      mean: 0,
      standardError: 0,
    });
  });

  it('draws nothing under two nodes', () => {
    expect(computeVertexBootstrap(aim(1, []), computeDensity, options)).toMatchObject({
      mean: null,
      standardError: null,
      values: [],
    });
  });
});
