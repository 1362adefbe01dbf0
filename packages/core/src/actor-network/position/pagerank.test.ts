// PageRank: the walker's equations solved by hand, known shapes, and the balance every step must keep.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell, toMatrix } from '../../../test/dense-graph.js';
import {
  aim,
  anyGraph,
  anyGraphAndOrder,
  barbell,
  empty,
  law,
  relabel,
  ring,
  star,
} from '../../../test/network-graphs.js';
import { computeDegrees } from '../graph/graph.js';
import { computePageRank } from './pagerank.js';

const near = (values: readonly number[]) => values.map((v) => expect.closeTo(v, 12));

describe('PageRank, worked by hand', () => {
  it('two triangles and a bridge: 20/137 each, 57/274 for who holds it', () => {
    const [a, b] = [20 / 137, 57 / 274];
    expect(Array.from(computePageRank(barbell))).toEqual(near([a, a, b, b, a, a]));
  });

  it('one arc: who leads nowhere gives back to all', () => {
    const found = computePageRank(aim(2, [[0, 1]]));
    expect(Array.from(found)).toEqual(near([1 / 2.85, 1.85 / 2.85]));
  });

  it('a star: the centre is c = (1 − d)/n + d(1 − c)', () => {
    const centre = (0.15 / 5 + 0.85) / 1.85;
    expect(computePageRank(star(5))[0]).toBeCloseTo(centre, 12);
  });

  it('a walker who never follows a tie is anywhere', () => {
    expect(Array.from(computePageRank(barbell, 0))).toEqual(near(new Array(6).fill(1 / 6)));
  });

  it('one who almost always does is found as often as people have ties', () => {
    const found = computePageRank(barbell, 0.999);
    computeDegrees(barbell.out).forEach((k, i) => {
      expect(found[i]).toBeCloseTo(k / 14, 3);
    });
  });

  it('known shapes: all alike on a ring; one alone holds all; nobody', () => {
    expect(Array.from(computePageRank(ring(5)))).toEqual(near(new Array(5).fill(0.2)));
    expect(Array.from(computePageRank(empty(1)))).toEqual([1]);
    expect(Array.from(computePageRank(empty(0)))).toEqual([]);
  });
});

describe('laws of PageRank', () => {
  it('one more step of the walker changes nothing', () => {
    fc.assert(
      fc.property(anyGraph({ directed: true }), (graph) => {
        const rank = computePageRank(graph);
        const matrix = toMatrix(graph);
        const ways = computeDegrees(graph.out);
        for (let j = 0; j < graph.n; j += 1) {
          const next = rank.reduce((sum, r, i) => {
            const follow = ways[i] === 0 ? 1 / graph.n : cell(matrix, i, j) / (ways[i] ?? 1);
            return sum + r * (0.85 * follow + 0.15 / graph.n);
          }, 0);
          expect(next).toBeCloseTo(rank[j] ?? Number.NaN, 12);
        }
      }),
      law,
    );
  });

  it('nobody is below what jumps alone give, and labels do not count', () => {
    fc.assert(
      fc.property(anyGraphAndOrder({ directed: true }), ([graph, order]) => {
        const [own, other] = [computePageRank(graph), computePageRank(relabel(graph, order))];
        for (const r of own) expect(r).toBeGreaterThanOrEqual(0.15 / graph.n - 1e-12);
        expect(order.map((place) => other[place])).toEqual(near(Array.from(own)));
      }),
      law,
    );
  });
});
