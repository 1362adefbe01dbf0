// Effective size, efficiency and redundancy: worked by hand, known shapes, and how they complete each other.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyGraph,
  barbell,
  clique,
  empty,
  law,
  link,
  path,
  ring,
  star,
} from '../../../test/network-graphs.js';
import { computeLocalClustering } from '../cohesion/clustering.js';
import { computeDegrees, type Graph } from '../graph/graph.js';
import { createContacts } from './contact.js';
import { computeEffectiveSize } from './effective-size.js';
import { computeEgoRedundancy, computeMeanRedundancy } from './ego-redundancy.js';

const read = (graph: Graph) => computeEffectiveSize(createContacts(graph));

describe('effective size, worked by hand', () => {
  it('two triangles and a bridge: two contacts who know each other are worth one, three worth 7/3', () => {
    const { size, efficiency } = read(barbell);
    expect(size).toEqual([1, 1, 7 / 3, 7 / 3, 1, 1].map((v) => expect.closeTo(v, 14)));
    expect(efficiency).toEqual([1 / 2, 1 / 2, 7 / 9, 7 / 9, 1 / 2, 1 / 2].map((v) => expect.closeTo(v, 14)));
  });

  it('what is left is redundancy: 1/2, 2/9, and on average 11/27', () => {
    expect(computeEgoRedundancy(barbell)).toEqual([1 / 2, 1 / 2, 2 / 9, 2 / 9, 1 / 2, 1 / 2]);
    expect(computeMeanRedundancy(barbell)).toBeCloseTo(11 / 27, 14);
  });

  it('weighted: what a contact gives to my other contact, over the most it gives', () => {
    const graph = link(3, [
      [0, 1, 3],
      [0, 2, 1],
      [1, 2, 2],
    ]);
    const repeated = (1 / 4) * (2 / 3) + (3 / 4) * (2 / 2);
    expect(read(graph).size[0]).toBeCloseTo(2 - repeated, 14);
  });

  it('known shapes', () => {
    expect(read(clique(5)).size).toEqual(new Array(5).fill(expect.closeTo(1, 12)));
    expect(read(star(5)).size).toEqual([4, 1, 1, 1, 1]);
    expect(read(ring(5)).efficiency).toEqual([1, 1, 1, 1, 1]);
    expect(computeEgoRedundancy(clique(3))).toEqual([1 / 2, 1 / 2, 1 / 2]);
    expect(computeMeanRedundancy(clique(6))).toBeCloseTo(4 / 5, 14);
    expect(computeMeanRedundancy(star(6))).toBe(0);
  });

  it('is undefined without a contact', () => {
    expect(read(empty(2))).toEqual({ size: [null, null], efficiency: [null, null] });
    expect(computeEgoRedundancy(empty(1))).toEqual([null]);
    expect(computeMeanRedundancy(empty(0))).toBeNull();
    expect(read(path(2))).toEqual({ size: [1, 1], efficiency: [1, 1] });
  });
});

describe('laws of effective size', () => {
  it('lies between 1 and the number of contacts', () => {
    fc.assert(
      fc.property(anyGraph({ directed: false }), (graph) => {
        const degrees = computeDegrees(graph.out);
        read(graph).size.forEach((value, i) => {
          expect(value === null).toBe(degrees[i] === 0);
          if (value === null) return;
          expect(value).toBeLessThanOrEqual((degrees[i] ?? 0) + 1e-12);
          expect(value).toBeGreaterThanOrEqual(1 - 1e-9);
        });
      }),
      law,
    );
  });

  it('redundancy is clustering times (k − 1) / k', () => {
    fc.assert(
      fc.property(anyGraph({ directed: false }), (graph) => {
        const clustering = computeLocalClustering(graph);
        const degrees = computeDegrees(graph.out);
        computeEgoRedundancy(graph).forEach((found, i) => {
          const k = degrees[i] ?? 0;
          if (k === 0) expect(found).toBeNull();
          else expect(found).toBeCloseTo(((clustering[i] ?? 0) * (k - 1)) / k, 12);
        });
      }),
      law,
    );
  });
});
