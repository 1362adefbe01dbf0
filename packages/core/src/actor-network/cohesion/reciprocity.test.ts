// Reciprocity: returned ties counted by hand, against the matrix, and between its bounds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiply, toMatrix, trace } from '../../../test/dense-graph.js';
import {
  aim,
  anyGraph,
  anyGraphAndOrder,
  barbell,
  law,
  relabel,
  whirl,
} from '../../../test/network-graphs.js';
import { listTies } from '../graph/graph.js';
import { computeDyads, computeReciprocity } from './reciprocity.js';

describe('reciprocity, worked by hand', () => {
  it('one pair of five returns its tie, which is two arcs of six', () => {
    expect(computeDyads(whirl)).toEqual({ mutual: 1, asymmetric: 4, null: 5 });
    const { arcs, dyads, rho } = computeReciprocity(whirl);
    expect([arcs, dyads]).toEqual([1 / 3, 1 / 5]);
    expect(rho).toBeCloseTo((1 / 3 - 3 / 10) / (7 / 10), 14);
  });

  it('a round where nobody answers is below chance: −density / (1 − density)', () => {
    const round = aim(4, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 0],
    ]);
    const { arcs, dyads, rho } = computeReciprocity(round);
    expect([arcs, dyads]).toEqual([0, 0]);
    expect(rho).toBeCloseTo(-1 / 2, 14);
  });

  it('an undirected network returns everything', () => {
    expect(computeDyads(barbell)).toEqual({ mutual: 7, asymmetric: 0, null: 8 });
    expect(computeReciprocity(barbell)).toEqual({ arcs: 1, dyads: 1, rho: 1 });
  });

  it('one actor alone has no pair at all', () => {
    expect(computeDyads(aim(1, []))).toEqual({ mutual: 0, asymmetric: 0, null: 0 });
    expect(computeReciprocity(aim(1, [])).rho).toBeNull();
  });
});

describe('laws of reciprocity', () => {
  it('mutual pairs are half of the two-step ways back to oneself', () => {
    fc.assert(
      fc.property(anyGraph({ directed: true }), (graph) => {
        const matrix = toMatrix(graph);
        expect(computeDyads(graph).mutual).toBe(trace(multiply(matrix, matrix)) / 2);
      }),
      law,
    );
  });

  it('by arcs it is 2 / (1 + 1 / dyads), so never below it', () => {
    fc.assert(
      fc.property(anyGraph({ directed: true }), (graph) => {
        const { arcs, dyads } = computeReciprocity(graph);
        if (arcs === null || dyads === null) return;
        expect(arcs).toBeCloseTo((2 * dyads) / (1 + dyads), 12);
        expect(arcs).toBeGreaterThanOrEqual(dyads);
      }),
      law,
    );
  });

  it('is the same when every arc turns round, and under any labels', () => {
    fc.assert(
      fc.property(anyGraphAndOrder({ directed: true }), ([graph, order]) => {
        const turned = aim(
          graph.n,
          listTies(graph).map(([i, j, w]) => [j, i, w] as const),
        );
        expect(computeReciprocity(turned)).toEqual(computeReciprocity(graph));
        expect(computeReciprocity(relabel(graph, order))).toEqual(computeReciprocity(graph));
      }),
      law,
    );
  });
});
