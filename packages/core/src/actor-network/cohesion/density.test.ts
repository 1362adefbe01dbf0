// Density on a worked example, on the shapes whose density everybody knows, and its laws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyGraph, barbell, clique, law, path, ring, star, whirl } from '../../../test/network-graphs.js';
import { removeNodes, symmetrise } from '../graph/graph.js';
import { computeDensity, computeMeanDegree } from './density.js';

describe('density, worked by hand', () => {
  it('two triangles and a bridge: 7 of 15 pairs, 14 ends for 6 actors', () => {
    expect(computeDensity(barbell)).toBe(7 / 15);
    expect(computeMeanDegree(barbell)).toBe(14 / 6);
  });

  it('six arcs of the twenty that five actors could send', () => {
    expect(computeDensity(whirl)).toBe(0.3);
    expect(computeMeanDegree(whirl)).toBe(1.2);
  });

  it('reads five pairs once « either says so » has closed the returned tie', () => {
    expect(computeDensity(symmetrise(whirl))).toBe(0.5);
  });
});

describe('density of known shapes falls with their size though each actor keeps his ties', () => {
  it.each([4, 10, 50])('a ring of %i is 2 / (n − 1), a tree 2 / n', (n) => {
    expect(computeDensity(ring(n))).toBeCloseTo(2 / (n - 1), 14);
    expect(computeDensity(path(n))).toBeCloseTo(2 / n, 14);
    expect(computeDensity(star(n))).toBe(computeDensity(path(n)));
    expect(computeMeanDegree(ring(n))).toBe(2);
    expect(computeMeanDegree(clique(n))).toBe(n - 1);
  });
});

describe('laws of density', () => {
  it.each([false, true])('mean degree is density times the others there are, directed %s', (directed) => {
    fc.assert(
      fc.property(anyGraph({ directed }), (graph) => {
        const density = computeDensity(graph);
        if (density === null) expect(graph.n).toBe(1);
        else expect(computeMeanDegree(graph)).toBeCloseTo(density * (graph.n - 1), 12);
      }),
      law,
    );
  });

  it('the mean density of what is left without each actor is the density of the whole', () => {
    fc.assert(
      fc.property(anyGraph({ directed: false }), (graph) => {
        if (graph.n < 3) return;
        const left = Array.from({ length: graph.n }, (_, i) =>
          computeDensity(removeNodes(graph, new Set([i]))),
        );
        const mean = left.reduce<number>((sum, d) => sum + (d ?? Number.NaN), 0) / graph.n;
        expect(mean).toBeCloseTo(computeDensity(graph) ?? Number.NaN, 12);
      }),
      law,
    );
  });
});
