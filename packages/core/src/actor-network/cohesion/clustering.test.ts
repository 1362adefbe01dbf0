// Local clustering and its two means: a worked example, known shapes, and the ties counted among contacts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyGraph, barbell, clique, empty, law, link, ring, star } from '../../../test/network-graphs.js';
import { hasTie, listNeighbours } from '../graph/graph.js';
import { computeAverageClustering, computeLocalClustering } from './clustering.js';
import { computeTransitivity } from './triangles.js';

describe('clustering, worked by hand', () => {
  it('two triangles and a bridge: the two who hold the bridge know three, of whom two know each other', () => {
    expect(computeLocalClustering(barbell)).toEqual([1, 1, 1 / 3, 1 / 3, 1, 1]);
    const { belowTwoAsZero, belowTwoLeftOut } = computeAverageClustering(barbell);
    expect(belowTwoAsZero).toBeCloseTo(7 / 9, 14);
    expect(belowTwoLeftOut).toBe(belowTwoAsZero);
  });

  it('a triangle with two passers-by: 3/5 or 1, by who is counted', () => {
    const graph = link(5, [
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect(computeLocalClustering(graph)).toEqual([1, 1, 1, null, null]);
    expect(computeAverageClustering(graph)).toEqual({ belowTwoAsZero: 3 / 5, belowTwoLeftOut: 1 });
  });

  it('known shapes', () => {
    expect(computeLocalClustering(clique(4))).toEqual([1, 1, 1, 1]);
    expect(computeLocalClustering(ring(5))).toEqual([0, 0, 0, 0, 0]);
    expect(computeLocalClustering(star(4))).toEqual([0, null, null, null]);
    expect(computeAverageClustering(star(4))).toEqual({ belowTwoAsZero: 0, belowTwoLeftOut: 0 });
    expect(computeAverageClustering(empty(3))).toEqual({ belowTwoAsZero: 0, belowTwoLeftOut: null });
  });
});

describe('laws of clustering', () => {
  it('is the density among one’s contacts', () => {
    fc.assert(
      fc.property(anyGraph({ directed: false }), (graph) => {
        computeLocalClustering(graph).forEach((found, i) => {
          const own = Array.from(listNeighbours(graph.out, i));
          const pairs = own.flatMap((a, at) => own.slice(at + 1).map((b) => hasTie(graph.out, a, b)));
          if (pairs.length === 0) expect(found).toBeNull();
          else expect(found).toBeCloseTo(pairs.filter(Boolean).length / pairs.length, 12);
        });
      }),
      law,
    );
  });

  it('weighed by pairs of contacts, its mean is transitivity', () => {
    fc.assert(
      fc.property(anyGraph({ directed: false }), (graph) => {
        let [closed, pairs] = [0, 0];
        computeLocalClustering(graph).forEach((c, i) => {
          const k = listNeighbours(graph.out, i).length;
          pairs += (k * (k - 1)) / 2;
          closed += ((c ?? 0) * k * (k - 1)) / 2;
        });
        expect(computeTransitivity(graph)).toBeCloseTo(pairs === 0 ? 0 : closed / pairs, 12);
      }),
      law,
    );
  });

  it('leaving out those under two contacts never lowers the mean', () => {
    fc.assert(
      fc.property(anyGraph({ directed: false }), (graph) => {
        const { belowTwoAsZero, belowTwoLeftOut } = computeAverageClustering(graph);
        expect(belowTwoLeftOut ?? 0).toBeGreaterThanOrEqual((belowTwoAsZero ?? 0) - 1e-12);
      }),
      law,
    );
  });
});
