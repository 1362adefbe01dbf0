// Connectedness: what hangs on a bridge, by hand, and its laws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell, toEitherMatrix, toSteps } from '../../../test/dense-graph.js';
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
  whirl,
} from '../../../test/network-graphs.js';
import { listTies } from '../graph/graph.js';
import {
  computeConnectedness,
  computeConnectednessWithout,
  computeConnectednessWithoutEach,
} from './connectedness.js';

describe('connectedness, worked by hand', () => {
  it('[R110] without one who holds the bridge, a pair and a triangle are left: 8 ordered pairs of 20', () => {
    expect(computeConnectedness(barbell)).toBe(1);
    expect(computeConnectednessWithoutEach(barbell)).toEqual([1, 1, 0.4, 0.4, 1, 1]);
  });

  it('without both, two pairs: 4 of 12', () => {
    expect(computeConnectednessWithout(barbell, new Set([2, 3]))).toBe(1 / 3);
    expect(computeConnectednessWithout(barbell, new Set())).toBe(1);
  });

  it('arcs join whatever their direction', () => {
    expect(computeConnectedness(whirl)).toBe(1);
    expect(computeConnectednessWithout(whirl, new Set([1]))).toBe(0.5);
  });

  it('known shapes: nothing hangs on one actor of a ring, all hangs on the centre of a star', () => {
    expect(computeConnectednessWithoutEach(ring(5))).toEqual([1, 1, 1, 1, 1]);
    expect(computeConnectednessWithoutEach(clique(4))).toEqual([1, 1, 1, 1]);
    expect(computeConnectednessWithoutEach(star(4))).toEqual([0, 1, 1, 1]);
    expect(computeConnectednessWithoutEach(path(5))[2]).toBe(1 / 3);
    expect(computeConnectednessWithoutEach(empty(3))).toEqual([0, 0, 0]);
  });

  it('the leaving of somebody alone brings the others nearer', () => {
    const graph = link(4, [
      [0, 1],
      [1, 2],
    ]);
    expect(computeConnectedness(graph)).toBe(0.5);
    expect(computeConnectednessWithoutEach(graph)).toEqual([1 / 3, 0, 1 / 3, 1]);
  });
});

describe('laws of connectedness', () => {
  it('is the share of pairs at a finite number of steps', () => {
    fc.assert(
      fc.property(anyGraph({ directed: true }), (graph) => {
        if (graph.n < 2) return;
        const steps = toSteps(toEitherMatrix(graph));
        let joined = 0;
        for (let i = 0; i < graph.n; i += 1)
          for (let j = 0; j < graph.n; j += 1) if (i !== j && Number.isFinite(cell(steps, i, j))) joined += 1;
        expect(computeConnectedness(graph)).toBeCloseTo(joined / (graph.n * (graph.n - 1)), 12);
      }),
      law,
    );
  });

  it('one more tie never takes it down', () => {
    fc.assert(
      fc.property(anyGraph({ directed: false }), fc.nat(11), fc.nat(11), (graph, a, b) => {
        const more = link(graph.n, [...listTies(graph), [a % graph.n, b % graph.n]]);
        expect(computeConnectedness(more) ?? 0).toBeGreaterThanOrEqual(computeConnectedness(graph) ?? 0);
      }),
      law,
    );
  });
});
