// Centralisation: gaps summed by hand, the star that has the most, and its laws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aim,
  anyGraph,
  anyGraphAndOrder,
  barbell,
  clique,
  empty,
  law,
  path,
  relabel,
  ring,
  star,
  whirl,
} from '../../../test/network-graphs.js';
import type { Graph } from '../graph/graph.js';
import { computeBetweenness, normaliseBetweenness } from '../position/betweenness.js';
import { computeClosenessInComponent } from '../position/closeness.js';
import {
  computeBetweennessCentralisation,
  computeClosenessCentralisation,
  computeDegreeCentralisation,
  computeDirectedCentralisation,
} from './centralisation.js';
import { computeDistances } from './distances.js';

const byDegree = computeDegreeCentralisation;
const byBetweenness = (graph: Graph): number | null =>
  computeBetweennessCentralisation(normaliseBetweenness(computeBetweenness(graph), graph.directed));
const byCloseness = (graph: Graph): number | null =>
  computeClosenessCentralisation(computeClosenessInComponent(computeDistances(graph)));

describe('centralisation, worked by hand', () => {
  it('two triangles and a bridge: degrees 3, 3 and four 2; betweenness 6/10 twice; closeness 5/7 twice, 1/2', () => {
    expect(byDegree(barbell)).toBe(4 / 20);
    expect(byBetweenness(barbell)).toBeCloseTo((4 * 0.6) / 5, 14);
    expect(byCloseness(barbell)).toBeCloseTo((4 * (5 / 7 - 1 / 2) * 9) / 20, 14);
  });

  it('a line of five: degrees 2, 2, 2, 1, 1', () => {
    expect(byDegree(path(5))).toBe(2 / 12);
    expect(byBetweenness(path(5))).toBeCloseTo((2 * (4 / 6) + 2 * (1 / 6)) / 4, 14);
  });

  it('arcs received 1 2 1 1 1, sent 1 2 1 2 0', () => {
    expect(computeDirectedCentralisation(whirl)).toEqual({ indegree: 4 / 16, outdegree: 4 / 16 });
  });

  it('one who speaks to all and hears nobody: sent 1, received 1 / (n − 1)²', () => {
    const speaker = aim(
      5,
      [1, 2, 3, 4].map((i) => [0, i] as const),
    );
    expect(computeDirectedCentralisation(speaker)).toEqual({ indegree: 1 / 16, outdegree: 1 });
  });

  it.each([4, 7, 12])('a star of %i has it all, by the three readings', (n) => {
    for (const read of [byDegree, byBetweenness, byCloseness]) expect(read(star(n))).toBeCloseTo(1, 12);
  });

  it('where all are alike there is none', () => {
    for (const graph of [ring(6), clique(5)])
      for (const read of [byDegree, byBetweenness, byCloseness]) expect(read(graph)).toBeCloseTo(0, 12);
    expect([byDegree(empty(4)), byBetweenness(empty(4))]).toEqual([0, 0]);
  });

  it('closeness is not read on a network in pieces, nor anything under three', () => {
    expect(byCloseness(empty(3))).toBeNull();
    for (const read of [byDegree, byBetweenness, byCloseness]) expect(read(path(2))).toBeNull();
  });
});

describe('laws of centralisation', () => {
  it('lies between 0 and 1, a star being the most', () => {
    fc.assert(
      fc.property(anyGraph({ directed: false }), (graph) => {
        for (const value of [byDegree(graph), byBetweenness(graph), byCloseness(graph)]) {
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(-1e-12);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
      law,
    );
  });

  it('arcs received and sent change places when every arc turns round', () => {
    fc.assert(
      fc.property(anyGraphAndOrder({ directed: true }), ([graph, order]) => {
        const { indegree, outdegree } = computeDirectedCentralisation(graph);
        expect(computeDirectedCentralisation(relabel(graph, order))).toEqual({ indegree, outdegree });
        const turned = { ...graph, out: graph.in, in: graph.out };
        expect(computeDirectedCentralisation(turned)).toEqual({ indegree: outdegree, outdegree: indegree });
      }),
      law,
    );
  });
});
