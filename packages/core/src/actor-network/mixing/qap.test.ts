// QAP: correlations worked by hand, exact chance on a small case, and its laws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell, toMatrix } from '../../../test/dense-graph.js';
import {
  aim,
  anyGraph,
  barbell,
  clique,
  empty,
  law,
  link,
  path,
  relabel,
  ring,
  whirl,
} from '../../../test/network-graphs.js';
import type { Graph } from '../graph/graph.js';
import { computeQap } from './qap.js';

const few = { permutations: 10, seed: 1 };

/** Pearson over the cells of two matrices, the diagonal aside. */
function correlate(first: Graph, second: Graph): number {
  const [a, b] = [toMatrix(first), toMatrix(second)];
  const pairs = a.flatMap((row, i) => row.flatMap((x, j) => (i === j ? [] : [[x, cell(b, i, j)] as const])));
  const mean = (list: readonly number[]): number => list.reduce((s, v) => s + v, 0) / list.length;
  const [p, q] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
  const cross = mean(pairs.map(([x, y]) => (x - p) * (y - q)));
  return cross / Math.sqrt(mean(pairs.map(([x]) => (x - p) ** 2)) * mean(pairs.map(([, y]) => (y - q) ** 2)));
}

describe('QAP, worked by hand', () => {
  it('two triangles, with and without their bridge: 12 cells of 14 in 30', () => {
    const apart = link(6, [
      [0, 1],
      [0, 2],
      [1, 2],
      [3, 4],
      [3, 5],
      [4, 5],
    ]);
    const [a, b] = [14 / 30, 12 / 30];
    const expected = (12 / 30 - a * b) / Math.sqrt(a * (1 - a) * b * (1 - b));
    expect(computeQap(barbell, apart, few).correlation).toBeCloseTo(expected, 14);
  });

  it('a line of three and one tie of it: 2 common cells of 6', () => {
    const found = computeQap(path(3), link(3, [[0, 1]]), few);
    expect(found.correlation).toBeCloseTo((1 / 3 - (2 / 3) * (1 / 3)) / (2 / 9), 14);
  });

  it('by chance, two orders in three put that tie on the line', () => {
    const { atLeast, atMost, p } = computeQap(path(3), link(3, [[0, 1]]), { permutations: 3_000, seed: 6 });
    expect(atLeast / 3_000).toBeCloseTo(2 / 3, 1);
    expect([atMost, p]).toEqual([3_000, 1]);
  });

  it('arcs and the same arcs turned round have only the returned tie in common', () => {
    const turned = { ...whirl, out: whirl.in, in: whirl.out };
    expect(computeQap(whirl, turned, few).correlation).toBeCloseTo((2 / 20 - 0.09) / (0.3 * 0.7), 14);
  });

  it('cannot be read on one actor, nor on none', () => {
    for (const n of [0, 1])
      expect(computeQap(empty(n), empty(n), few)).toEqual({
        correlation: null,
        ...few,
        atLeast: 0,
        atMost: 0,
        p: null,
      });
    expect(computeQap(clique(2), clique(2), few).correlation).toBeNull();
  });

  it('says by its own name what is wrong with two rosters', () => {
    expect(() => computeQap(aim(2, []), aim(3, []), few)).toThrow('not the same number of actors');
  });
});

const anyTwo = fc
  .tuple(anyGraph({ directed: true, most: 7 }), fc.infiniteStream(fc.boolean()))
  .map(([graph, coins]) => {
    const ties = Array.from(
      { length: graph.n ** 2 },
      (_, k) => [Math.floor(k / graph.n), k % graph.n] as const,
    );
    return [
      graph,
      aim(
        graph.n,
        ties.filter(() => coins.next().value === true),
      ),
    ] as const;
  });

describe('laws of QAP', () => {
  it('is Pearson’s correlation over ordered pairs', () => {
    fc.assert(
      fc.property(anyTwo, ([first, second]) => {
        const { correlation } = computeQap(first, second, few);
        if (correlation !== null) expect(correlation).toBeCloseTo(correlate(first, second), 9);
      }),
      law,
    );
  });

  it('does not hang on labels given to both', () => {
    fc.assert(
      fc.property(anyTwo, ([first, second]) => {
        const order = Array.from({ length: first.n }, (_, i) => first.n - 1 - i);
        const moved = computeQap(relabel(first, order), relabel(second, order), few).correlation;
        const { correlation } = computeQap(first, second, few);
        if (correlation === null) expect(moved).toBeNull();
        else expect(moved).toBeCloseTo(correlation, 12);
      }),
      law,
    );
  });

  it('its p is never 0, and 1 where every order gives the same', () => {
    expect(computeQap(ring(3), link(3, [[0, 1]]), few).p).toBeNull();
    fc.assert(
      fc.property(anyTwo, fc.integer(), ([first, second], seed) => {
        const { p, atLeast, atMost } = computeQap(first, second, { permutations: 9, seed });
        if (p === null) return;
        expect(p >= 2 / 10 && p <= 1).toBe(true);
        expect(atLeast + atMost).toBeGreaterThanOrEqual(9);
      }),
      law,
    );
  });
});
