// Positions: known shapes, traps, laws, and what an isolated node has.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aim,
  anyGraph,
  anyGraphAndOrder,
  clique,
  empty,
  link,
  path,
  relabel,
  ring,
  star,
} from '../../../test/network-graphs.js';
import { computeDistances } from '../cohesion/distances.js';
import { unweigh } from '../graph/graph.js';
import { computeBetweenness, normaliseBetweenness } from './betweenness.js';
import { brokerageRoles, computeBrokerage } from './brokerage.js';
import { computeCloseness, computeClosenessInComponent, computeHarmonic } from './closeness.js';
import { computeConstraint } from './constraint.js';
import { computeStrength, createContacts } from './contact.js';
import { computeEffectiveSize } from './effective-size.js';
import { computeEgoRedundancy, computeMeanRedundancy } from './ego-redundancy.js';
import { computeEigenvector } from './eigenvector.js';
import { computePageRank } from './pagerank.js';

const list = (values: Iterable<number>): number[] => [...values];

describe('betweenness', () => {
  it('the centre of a star has every pair, counted once', () => {
    expect(list(computeBetweenness(star(5)))).toEqual([6, 0, 0, 0, 0]);
    expect(normaliseBetweenness(computeBetweenness(star(5)), false)[0]).toBe(1);
  });

  it('directed pairs are ordered', () => {
    expect(
      list(
        computeBetweenness(
          aim(3, [
            [0, 1],
            [1, 2],
          ]),
        ),
      ),
    ).toEqual([0, 1, 0]);
    expect(normaliseBetweenness(Float64Array.of(0, 1, 0), true)[1]).toBe(0.5);
  });

  it('shares what several shortest paths share', () => {
    expect(list(computeBetweenness(ring(4)))).toEqual([0.5, 0.5, 0.5, 0.5]);
  });

  it('is 0 for an isolated node, undefined once normalised under three nodes', () => {
    expect(list(computeBetweenness(empty(2)))).toEqual([0, 0]);
    expect(normaliseBetweenness(Float64Array.of(0, 0), false)).toEqual([null, null]);
  });

  it('sums to what lies between the ends of all shortest paths', () => {
    fc.assert(
      fc.property(anyGraph({ directed: true }), (graph) => {
        const { pairs } = computeDistances(graph);
        const between = pairs.reduce((sum, count, step) => (step < 2 ? sum : sum + count * (step - 1)), 0);
        expect(computeBetweenness(graph).reduce((sum, b) => sum + b, 0)).toBeCloseTo(between, 9);
      }),
    );
  });

  it('does not hang on labels', () => {
    fc.assert(
      fc.property(anyGraphAndOrder({ directed: false }), ([graph, order]) => {
        const [a, b] = [computeBetweenness(graph), computeBetweenness(relabel(graph, order))];
        order.forEach((place, i) => {
          expect(b[place]).toBeCloseTo(a[i] ?? 0, 9);
        });
      }),
    );
  });
});

describe('closeness, by three conventions', () => {
  const pieces = computeDistances(
    link(4, [
      [0, 1],
      [1, 2],
    ]),
  );

  it('inside what a node reaches', () => {
    expect(computeClosenessInComponent(pieces)).toEqual([2 / 3, 1, 2 / 3, null]);
  });

  it('times the share of the graph it reaches', () => {
    expect(computeCloseness(pieces)).toEqual([(2 / 3) ** 2, 2 / 3, (2 / 3) ** 2, 0]);
  });

  it('harmonic, when the graph may be in pieces', () => {
    expect(computeHarmonic(pieces)).toEqual([1.5 / 3, 2 / 3, 1.5 / 3, 0]);
  });

  it('is undefined for somebody alone', () => {
    const alone = computeDistances(empty(1));
    expect([computeCloseness(alone), computeHarmonic(alone)]).toEqual([[null], [null]]);
  });
});

describe('eigenvector and PageRank', () => {
  it('a star: the centre weighs as √(n − 1) leaves', () => {
    const found = computeEigenvector(star(5));
    expect(found?.spectralRadius).toBeCloseTo(2, 12);
    expect((found?.l2[0] ?? 0) / (found?.l2[1] ?? 1)).toBeCloseTo(2, 12);
    expect(found?.max1[0]).toBe(1);
  });

  it('settles on two-sided graphs, and on two pieces of nearly the same size', () => {
    expect(list(computeEigenvector(path(2))?.l2 ?? [])).toEqual(
      [Math.SQRT1_2, Math.SQRT1_2].map((v) => expect.closeTo(v, 12)),
    );
    const graph = link(11, [
      ...[1, 2, 3, 4].map((i) => [0, i] as const),
      ...[6, 7, 8, 9, 10].map((i) => [5, i] as const),
    ]);
    expect(computeEigenvector(graph)?.spectralRadius).toBeCloseTo(Math.sqrt(5), 10);
  });

  it('is undefined without a tie', () => {
    expect(computeEigenvector(empty(3))).toBeNull();
  });

  it('solves A x = λ x, without a negative', () => {
    fc.assert(
      fc.property(anyGraph({ directed: false }), (graph) => {
        const found = computeEigenvector(graph);
        if (found === null) return;
        const { l2, spectralRadius } = found;
        for (let i = 0; i < graph.n; i += 1) {
          const row = graph.out.to.subarray(graph.out.start[i], graph.out.start[i + 1]);
          const image = row.reduce((sum, j) => sum + (l2[j] ?? 0), 0);
          expect(image).toBeCloseTo(spectralRadius * (l2[i] ?? 0), 8);
          expect((l2[i] ?? 0) >= -1e-9).toBe(true);
        }
      }),
    );
  });

  it('PageRank sums to one, jumps from dead ends included', () => {
    fc.assert(
      fc.property(anyGraph({ directed: true }), (graph) => {
        expect(computePageRank(graph).reduce((sum, r) => sum + r, 0)).toBeCloseTo(1, 12);
      }),
    );
    expect(list(computePageRank(empty(4)))).toEqual([0.25, 0.25, 0.25, 0.25]);
  });
});

describe('structural holes (Burt 1992)', () => {
  it('a triad constrains beyond 1: 1.125', () => {
    expect(computeConstraint(createContacts(clique(3))).constraint[0]).toBeCloseTo(1.125, 12);
  });

  it('1 for a single contact, undefined for nobody; hierarchy undefined under two', () => {
    const { constraint, hierarchy } = computeConstraint(
      createContacts(
        link(4, [
          [0, 1],
          [1, 2],
        ]),
      ),
    );
    expect(constraint).toEqual([1, 0.5, 1, null]);
    expect(hierarchy).toEqual([null, 0, null, null]);
  });

  it('counts contacts in either direction', () => {
    const one = computeConstraint(
      createContacts(
        aim(3, [
          [0, 1],
          [2, 0],
        ]),
      ),
    );
    expect(one.constraint[0]).toBeCloseTo(0.5, 12);
  });

  it('effective size on a plain graph is k − 2t / k (Borgatti 1997)', () => {
    fc.assert(
      fc.property(anyGraph({ directed: false }), (source) => {
        const graph = unweigh(source);
        const redundancy = computeEgoRedundancy(graph);
        const { size, efficiency } = computeEffectiveSize(createContacts(graph));
        size.forEach((value, i) => {
          const r = redundancy[i];
          if (value === null || r === null || r === undefined) expect(value).toBe(r ?? null);
          else expect(efficiency[i]).toBeCloseTo(1 - r, 9);
        });
      }),
    );
  });

  it('weights change who counts', () => {
    const graph = link(3, [
      [0, 1, 9],
      [0, 2, 1],
    ]);
    expect(computeConstraint(createContacts(graph)).constraint[0]).toBeCloseTo(0.81 + 0.01, 12);
    expect(list(computeStrength(graph))).toEqual([10, 9, 1]);
    expect(
      list(
        computeStrength(
          aim(2, [
            [0, 1, 2],
            [1, 0, 3],
          ]),
        ),
      ),
    ).toEqual([5, 5]);
  });

  it('does not hang on labels, nor on the unit of weights', () => {
    fc.assert(
      fc.property(anyGraphAndOrder({ directed: true }), ([graph, order]) => {
        const double = { ...graph, out: { ...graph.out, weight: graph.out.weight.map((w) => 2 * w) } };
        const [a, b] = [graph, relabel(double, order)].map(
          (one) => computeConstraint(createContacts(one)).constraint,
        );
        order.forEach((place, i) => {
          const [x, y] = [a?.[i] ?? null, b?.[place] ?? null];
          if (x === null || y === null) expect(y).toBe(x);
          else expect(y).toBeCloseTo(x, 9);
        });
      }),
    );
  });
});

describe('redundancy of contacts', () => {
  it('is 0 with one contact, undefined with none; the mean leaves both out', () => {
    const graph = link(5, [
      [0, 1],
      [1, 2],
      [0, 2],
      [2, 3],
    ]);
    expect(computeEgoRedundancy(graph)).toEqual([0.5, 0.5, 2 / 9, 0, null]);
    expect(computeMeanRedundancy(graph)).toBeCloseTo((0.5 + 0.5 + 2 / 9) / 3, 12);
    expect(computeMeanRedundancy(path(2))).toBeNull();
  });
});

describe('brokerage roles (Gould & Fernandez 1989)', () => {
  const two = aim(3, [
    [0, 1],
    [1, 2],
  ]);
  it.each([
    ['coordinator', [0, 0, 0]],
    ['itinerant', [0, 1, 0]],
    ['gatekeeper', [0, 1, 1]],
    ['representative', [0, 0, 1]],
    ['liaison', [0, 1, 2]],
  ] as const)('%s', (role, groups) => {
    const counts = computeBrokerage(two, groups);
    expect(brokerageRoles.filter((one) => (counts[one][1] ?? 0) > 0)).toEqual([role]);
  });

  it('a closed path is nobody’s, nor one that touches an unknown group', () => {
    const closed = computeBrokerage(
      aim(3, [
        [0, 1],
        [1, 2],
        [0, 2],
      ]),
      [0, 0, 0],
    );
    const unknown = computeBrokerage(two, [0, 0, -1]);
    for (const counts of [closed, unknown])
      for (const role of brokerageRoles) expect(list(counts[role])).toEqual([0, 0, 0]);
  });

  it('on an undirected graph each open path is read both ways', () => {
    expect(list(computeBrokerage(path(3), [0, 0, 0]).coordinator)).toEqual([0, 2, 0]);
  });
});
