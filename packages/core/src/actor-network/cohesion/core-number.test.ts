// Core numbers: known shapes, a worked example, and the peeling done naively.
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
import { computeDegrees, type Graph, hasTie, listTies } from '../graph/graph.js';
import { computeCoreNumbers } from './core-number.js';

/** Takes away, for each k, whoever has fewer than k contacts left, until nobody has. */
function peel(graph: Graph): readonly number[] {
  const core = new Array<number>(graph.n).fill(0);
  for (let k = 1; k < graph.n; k += 1) {
    let left = core.map((_, i) => i);
    for (let size = -1; size !== left.length; ) {
      size = left.length;
      left = left.filter((i) => left.filter((j) => hasTie(graph.out, i, j)).length >= k);
    }
    for (const i of left) core[i] = k;
  }
  return core;
}

describe('cores, worked by hand', () => {
  it('three layers: a clique of four, two who know two of it, a chain that hangs', () => {
    const graph = link(8, [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
      [4, 0],
      [4, 1],
      [5, 4],
      [5, 2],
      [6, 5],
      [7, 6],
    ]);
    expect(Array.from(computeCoreNumbers(graph))).toEqual([3, 3, 3, 3, 2, 2, 1, 1]);
  });

  it('a hub of many is no deeper than those it knows', () => {
    expect(Array.from(computeCoreNumbers(star(7)))).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  it('known shapes', () => {
    expect(Array.from(computeCoreNumbers(barbell))).toEqual([2, 2, 2, 2, 2, 2]);
    expect(Array.from(computeCoreNumbers(clique(5)))).toEqual([4, 4, 4, 4, 4]);
    expect(Array.from(computeCoreNumbers(ring(4)))).toEqual([2, 2, 2, 2]);
    expect(Array.from(computeCoreNumbers(path(3)))).toEqual([1, 1, 1]);
    expect(Array.from(computeCoreNumbers(empty(2)))).toEqual([0, 0]);
    expect(Array.from(computeCoreNumbers(empty(0)))).toEqual([]);
  });
});

describe('laws of cores', () => {
  it('are what a naive peeling leaves', () => {
    fc.assert(
      fc.property(anyGraph({ directed: false }), (graph) => {
        expect(Array.from(computeCoreNumbers(graph))).toEqual(peel(graph));
      }),
      law,
    );
  });

  it('the deepest core has at least k + 1 members and k(k + 1)/2 ties', () => {
    fc.assert(
      fc.property(anyGraph({ directed: false }), (graph) => {
        const core = computeCoreNumbers(graph);
        const k = Math.max(...core);
        const members = core.filter((c) => c === k).length;
        const ties = listTies(graph).filter(([i, j]) => core[i] === k && core[j] === k).length;
        expect(members).toBeGreaterThan(k);
        expect(ties).toBeGreaterThanOrEqual((k * (k + 1)) / 2);
        expect(k).toBeLessThanOrEqual(Math.max(...computeDegrees(graph.out)));
      }),
      law,
    );
  });

  it('follow their actor under other labels', () => {
    fc.assert(
      fc.property(anyGraphAndOrder({ directed: false }), ([graph, order]) => {
        const other = computeCoreNumbers(relabel(graph, order));
        expect(order.map((place) => other[place])).toEqual(Array.from(computeCoreNumbers(graph)));
      }),
      law,
    );
  });
});
