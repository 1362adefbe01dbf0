// Betweenness: paths counted by hand, known shapes, and Freeman's definition written out.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeOrderedBetweenness, toMatrix } from '../../../test/dense-graph.js';
import {
  aim,
  anyGraph,
  barbell,
  clique,
  empty,
  law,
  link,
  path,
  ring,
  star,
  whirl,
} from '../../../test/network-graphs.js';
import { computeBetweenness, normaliseBetweenness } from './betweenness.js';

const read = (graph: Parameters<typeof computeBetweenness>[0]): readonly number[] =>
  Array.from(computeBetweenness(graph));

describe('betweenness, worked by hand', () => {
  it('[R110] whoever holds the bridge stands between two on his side and three on the other', () => {
    expect(read(barbell)).toEqual([0, 0, 6, 6, 0, 0]);
    expect(normaliseBetweenness(computeBetweenness(barbell), false)).toEqual([0, 0, 0.6, 0.6, 0, 0]);
  });

  it('along arcs, all shortest paths being single', () => {
    expect(read(whirl)).toEqual([0, 6, 4, 5, 0]);
    expect(normaliseBetweenness(computeBetweenness(whirl), true)).toEqual([0, 6 / 12, 4 / 12, 5 / 12, 0]);
  });

  it('three ways round from 0 to 4: each holds a third of that pair, and the ends share what is between the three', () => {
    const graph = link(5, [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 4],
      [2, 4],
      [3, 4],
    ]);
    const third = expect.closeTo(1 / 3, 14);
    expect(read(graph)).toEqual([1.5, third, third, third, 1.5]);
  });

  it('a way there is not a way back', () => {
    const graph = aim(4, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 0],
    ]);
    expect(read(graph)).toEqual([3, 3, 3, 3]);
  });
});

describe('betweenness of known shapes', () => {
  it.each([3, 6, 9])('a line of %i: at place i, i before and n − 1 − i after', (n) => {
    expect(read(path(n))).toEqual(Array.from({ length: n }, (_, i) => i * (n - 1 - i)));
  });

  it.each([5, 7, 9])('a ring of %i, odd: (n − 1)(n − 3) / 8 each', (n) => {
    for (const b of read(ring(n))) expect(b).toBeCloseTo(((n - 1) * (n - 3)) / 8, 12);
  });

  it('nobody is between in a clique, one is between all in a star', () => {
    expect(read(clique(5))).toEqual([0, 0, 0, 0, 0]);
    expect(normaliseBetweenness(computeBetweenness(star(9)), false)[0]).toBe(1);
    expect(read(empty(0))).toEqual([]);
  });
});

describe('laws of betweenness', () => {
  it.each([false, true])('is Freeman’s definition, pair by pair, directed %s', (directed) => {
    fc.assert(
      fc.property(anyGraph({ directed, most: 9 }), (graph) => {
        const ways = directed ? 1 : 2;
        const naive = computeOrderedBetweenness(toMatrix(graph)).map((b) => expect.closeTo(b / ways, 9));
        expect(read(graph)).toEqual(naive);
      }),
      law,
    );
  });

  it('normalised it lies between 0 and 1', () => {
    fc.assert(
      fc.property(anyGraph({ directed: true }), (graph) => {
        for (const b of normaliseBetweenness(computeBetweenness(graph), true)) {
          if (b === null) expect(graph.n).toBeLessThan(3);
          else expect(b >= 0 && b <= 1 + 1e-12).toBe(true);
        }
      }),
      law,
    );
  });
});
