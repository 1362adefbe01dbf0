// The small graph read back: rows, directions, degrees and what is left, on worked examples and by laws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell, toEitherMatrix, toMatrix } from '../../../test/dense-graph.js';
import { aim, anyGraph, barbell, law, link, whirl } from '../../../test/network-graphs.js';
import {
  computeDegrees,
  createGraph,
  hasTie,
  listNeighbours,
  listTies,
  removeNodes,
  symmetrise,
  unweigh,
} from './graph.js';

describe('a graph, worked by hand', () => {
  it('lays its rows end to end', () => {
    expect(Array.from(barbell.out.start)).toEqual([0, 2, 4, 7, 10, 12, 14]);
    expect(Array.from(barbell.out.to)).toEqual([1, 2, 0, 2, 0, 1, 3, 2, 4, 5, 3, 5, 3, 4]);
    expect(barbell.in).toBe(barbell.out);
  });

  it('keeps arcs received beside arcs sent', () => {
    expect(Array.from(computeDegrees(whirl.out))).toEqual([1, 2, 1, 2, 0]);
    expect(Array.from(computeDegrees(whirl.in))).toEqual([1, 2, 1, 1, 1]);
    expect(Array.from(listNeighbours(whirl.in, 1))).toEqual([0, 3]);
    expect(Array.from(listNeighbours(whirl.out, 4))).toEqual([]);
  });

  it('finds a tie at the first, the middle and the last place of a row, and none beside', () => {
    const row = aim(
      9,
      [1, 3, 5, 7].map((j) => [0, j] as const),
    );
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8].filter((j) => hasTie(row.out, 0, j))).toEqual([1, 3, 5, 7]);
    expect(hasTie(row.out, 1, 0)).toBe(false);
    expect(hasTie(row.in, 1, 0)).toBe(true);
  });

  it('without the two who hold the bridge, two pairs are left', () => {
    const left = removeNodes(barbell, new Set([2, 3]));
    expect(left.n).toBe(4);
    expect(listTies(left)).toEqual([
      [0, 1, 1],
      [2, 3, 1],
    ]);
    expect(removeNodes(barbell, new Set([0, 1, 2, 3, 4, 5]))).toMatchObject({ n: 0, ties: 0 });
  });

  it('keeps a weight of two thirds, and of nothing', () => {
    const graph = link(3, [
      [0, 1, 2 / 3],
      [1, 2, 0],
    ]);
    expect(listTies(graph)).toEqual([
      [0, 1, 2 / 3],
      [1, 2, 0],
    ]);
  });

  it.each([
    [Number.NaN, 0],
    [0, Number.NaN],
    [5, 0],
    [0, -1],
  ] as const)('names the tie that leads outside: %d to %d', (from, to) => {
    expect(() => createGraph({ n: 5, directed: true, ties: [[from, to]] })).toThrow(
      `actor-network/createGraph: tie ${from}–${to} outside of 5 nodes`,
    );
  });
});

describe('laws of a graph', () => {
  it.each([false, true])('is made again from its own ties, in any order, directed %s', (directed) => {
    fc.assert(
      fc.property(
        anyGraph({ directed }).chain((graph) => {
          const ties = [...listTies(graph)];
          const all = { minLength: ties.length, maxLength: ties.length };
          return fc.tuple(fc.constant(graph), fc.shuffledSubarray(ties, all));
        }),
        ([graph, ties]) => {
          expect(createGraph({ n: graph.n, directed, ties })).toEqual(graph);
        },
      ),
      law,
    );
  });

  it('arcs received are arcs sent, seen from the other end', () => {
    fc.assert(
      fc.property(anyGraph({ directed: true }), (graph) => {
        const matrix = toMatrix(graph);
        for (let i = 0; i < graph.n; i += 1)
          for (let j = 0; j < graph.n; j += 1) expect(hasTie(graph.in, i, j)).toBe(cell(matrix, j, i) === 1);
      }),
      law,
    );
  });

  it('« either says so » keeps whoever is tied, and the sum of all weights', () => {
    fc.assert(
      fc.property(anyGraph({ directed: true }), (graph) => {
        const either = symmetrise(graph);
        expect(toMatrix(either)).toEqual(toEitherMatrix(graph));
        const sum = (ties: ReturnType<typeof listTies>): number => ties.reduce((s, [, , w]) => s + w, 0);
        expect(sum(listTies(either))).toBe(sum(listTies(graph)));
      }),
      law,
    );
  });

  it('taking two away at once or one after the other leaves the same', () => {
    fc.assert(
      fc.property(anyGraph({ directed: true }), fc.nat(11), (graph, at) => {
        if (graph.n < 2) return;
        const first = at % (graph.n - 1);
        const together = removeNodes(graph, new Set([first, first + 1]));
        const oneByOne = removeNodes(removeNodes(graph, new Set([first])), new Set([first]));
        expect(oneByOne).toEqual(together);
        expect(removeNodes(graph, new Set())).toEqual(graph);
      }),
      law,
    );
  });

  it('forgetting weights twice is forgetting them once, and leaves the graph it came from alone', () => {
    fc.assert(
      fc.property(anyGraph({ directed: true }), (graph) => {
        const before = listTies(graph);
        const plain = unweigh(graph);
        expect(unweigh(plain)).toEqual(plain);
        expect(listTies(plain)).toEqual(before.map(([i, j]) => [i, j, 1]));
        expect(listTies(graph)).toEqual(before);
      }),
      law,
    );
  });
});
