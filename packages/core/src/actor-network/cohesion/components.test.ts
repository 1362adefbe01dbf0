// Components: pieces found by hand, weak and strong, and their laws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell, toEitherMatrix, toSteps } from '../../../test/dense-graph.js';
import { aim, anyGraph, barbell, empty, law, link, path, whirl } from '../../../test/network-graphs.js';
import { listTies, symmetrise } from '../graph/graph.js';
import { groupComponents, groupStrongComponents } from './components.js';

describe('components, worked by hand', () => {
  it('the loop reaches itself; the way out leads to one who does not come back', () => {
    expect(groupComponents(whirl)).toEqual({ of: new Int32Array(5), sizes: [5] });
    expect(groupStrongComponents(whirl)).toEqual({ of: Int32Array.of(0, 0, 0, 0, 1), sizes: [4, 1] });
  });

  it('two loops joined one way are two strong groups', () => {
    const graph = aim(6, [
      [0, 2],
      [2, 4],
      [4, 0],
      [1, 3],
      [3, 5],
      [5, 1],
      [4, 5],
    ]);
    expect(groupStrongComponents(graph)).toEqual({ of: Int32Array.of(0, 1, 0, 1, 0, 1), sizes: [3, 3] });
    expect(groupComponents(graph).sizes).toEqual([6]);
  });

  it('a chain of command has as many strong groups as people', () => {
    const chain = aim(4, [
      [3, 2],
      [2, 1],
      [1, 0],
    ]);
    expect(groupStrongComponents(chain)).toEqual({ of: Int32Array.of(0, 1, 2, 3), sizes: [1, 1, 1, 1] });
  });

  it('everybody alone, nobody at all, and a bridge that holds all', () => {
    expect(groupComponents(empty(3))).toEqual({ of: Int32Array.of(0, 1, 2), sizes: [1, 1, 1] });
    expect(groupComponents(empty(0))).toEqual({ of: new Int32Array(0), sizes: [] });
    expect(groupStrongComponents(aim(0, []))).toEqual({ of: new Int32Array(0), sizes: [] });
    expect(groupComponents(barbell).sizes).toEqual([6]);
  });

  it('goes deep without running out of stack', () => {
    const n = 30_000;
    const far = aim(
      n,
      Array.from({ length: n }, (_, i) => [i, (i + 1) % n] as const),
    );
    expect(groupStrongComponents(far).sizes).toEqual([n]);
    expect(groupComponents(path(n)).sizes).toEqual([n]);
  });
});

describe('laws of components', () => {
  it('two are together exactly when steps lead from one to the other, whatever the direction', () => {
    fc.assert(
      fc.property(anyGraph({ directed: true, most: 9 }), (graph) => {
        const { of, sizes } = groupComponents(graph);
        const steps = toSteps(toEitherMatrix(graph));
        for (let i = 0; i < graph.n; i += 1)
          for (let j = 0; j < graph.n; j += 1)
            expect(of[i] === of[j]).toBe(Number.isFinite(cell(steps, i, j)));
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(graph.n);
      }),
      law,
    );
  });

  it('strong groups refine weak ones, and are them once every tie is returned', () => {
    fc.assert(
      fc.property(anyGraph({ directed: true }), (graph) => {
        const [weak, strong] = [groupComponents(graph), groupStrongComponents(graph)];
        expect(strong.sizes.length).toBeGreaterThanOrEqual(weak.sizes.length);
        const both = aim(
          graph.n,
          listTies(symmetrise(graph)).flatMap(([i, j]) => [[i, j] as const, [j, i] as const]),
        );
        expect(groupStrongComponents(both)).toEqual(weak);
      }),
      law,
    );
  });

  it('one more tie takes away one piece at most', () => {
    fc.assert(
      fc.property(anyGraph({ directed: false }), fc.nat(11), fc.nat(11), (graph, a, b) => {
        const more = link(graph.n, [...listTies(graph), [a % graph.n, b % graph.n]]);
        const lost = groupComponents(graph).sizes.length - groupComponents(more).sizes.length;
        const { of } = groupComponents(graph);
        expect(lost).toBe(of[a % graph.n] === of[b % graph.n] ? 0 : 1);
      }),
      law,
    );
  });
});
