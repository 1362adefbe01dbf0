// Core and periphery: splits weighed by hand, known shapes, and laws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aim,
  anyGraph,
  anyGraphAndOrder,
  clique,
  empty,
  law,
  link,
  relabel,
  ring,
  star,
} from '../../../test/network-graphs.js';
import { computeCorePeriphery, MOST_EXHAUSTIVE } from './core-periphery.js';

describe('a star of five, worked by hand: its centre needs one more to be a core', () => {
  const leaves = [
    [0, 1],
    [0, 2],
    [0, 3],
    [0, 4],
  ];

  it('between them nothing is asked: one core cell full, three empty, so 1, four times', () => {
    expect(computeCorePeriphery(star(5), 'ignored')).toEqual({
      correlation: 1,
      optima: 4,
      cores: leaves,
      isExhaustive: true,
    });
  });

  it('all that touches the core expected: (10 × 4 − 7 × 4) / √(24 × 21)', () => {
    const found = computeCorePeriphery(star(5), 'full');
    expect(found.correlation).toBeCloseTo(12 / Math.sqrt(24 * 21), 14);
    expect(found).toMatchObject({ optima: 4, cores: leaves });
  });
});

describe('known shapes', () => {
  it('two hubs tied to all: a perfect core when all that touches it is expected', () => {
    const hubs = link(6, [[0, 1], ...[2, 3, 4, 5].flatMap((i) => [[0, i] as const, [1, i] as const])]);
    expect(computeCorePeriphery(hubs, 'full')).toEqual({
      correlation: 1,
      optima: 1,
      cores: [[0, 1]],
      isExhaustive: true,
    });
  });

  it('arcs: three who answer each other, three who only speak to them', () => {
    const inner = [0, 1, 2].flatMap((i) => [0, 1, 2].filter((j) => j !== i).map((j) => [i, j] as const));
    const graph = aim(6, [...inner, [3, 0], [4, 1], [5, 2]]);
    expect(computeCorePeriphery(graph, 'ignored')).toMatchObject({
      correlation: 1,
      optima: 1,
      cores: [[0, 1, 2]],
    });
  });

  it('a triangle beside people without a tie: itself, or any two of it, the third following', () => {
    const graph = link(7, [
      [0, 3],
      [0, 5],
      [3, 5],
    ]);
    const found = computeCorePeriphery(graph, 'ignored');
    expect(found).toMatchObject({ correlation: 1, optima: 4 });
    expect(found.cores).toEqual([
      [0, 3],
      [0, 5],
      [3, 5],
      [0, 3, 5],
    ]);
  });

  it('shows five cores at most, however many are as good', () => {
    const found = computeCorePeriphery(ring(8), 'ignored');
    expect(found.cores).toHaveLength(5);
    expect(found.optima).toBeGreaterThan(5);
    expect((found.optima ?? 1) % 8).toBe(0);
  });

  it.each(['ignored', 'full'] as const)('%s: full, empty or alone, nothing can be correlated', (variant) => {
    expect(computeCorePeriphery(empty(5), variant).correlation).toBeNull();
    expect(computeCorePeriphery(link(2, [[0, 1]]), variant).correlation).toBeNull();
    expect(computeCorePeriphery(empty(1), variant).correlation).toBeNull();
    expect(computeCorePeriphery(clique(MOST_EXHAUSTIVE + 1), variant)).toEqual({
      correlation: null,
      optima: null,
      cores: [],
      isExhaustive: false,
    });
  });

  it('above twenty-one actors the same search gives the same core each time', () => {
    const hubs = link(24, [
      [0, 1],
      ...Array.from({ length: 22 }, (_, i) => [[0, i + 2] as const, [1, i + 2] as const]).flat(),
    ]);
    const found = computeCorePeriphery(hubs, 'full');
    expect(found).toMatchObject({ cores: [[0, 1]], optima: null, isExhaustive: false });
    expect(found.correlation).toBeCloseTo(1, 12);
    expect(computeCorePeriphery(hubs, 'full')).toEqual(found);
  });
});

describe('laws of core and periphery', () => {
  it.each(['ignored', 'full'] as const)('%s: hangs on no label, nor on which way arcs go', (variant) => {
    fc.assert(
      fc.property(anyGraphAndOrder({ directed: true, most: 7 }), ([graph, order]) => {
        const own = computeCorePeriphery(graph, variant);
        const turned = { ...graph, out: graph.in, in: graph.out };
        for (const other of [relabel(graph, order), turned]) {
          const found = computeCorePeriphery(other, variant);
          expect(found.optima).toBe(own.optima);
          if (own.correlation === null) expect(found.correlation).toBeNull();
          else expect(found.correlation).toBeCloseTo(own.correlation, 9);
        }
      }),
      law,
    );
  });

  it('an undirected network reads as its arcs both ways', () => {
    fc.assert(
      fc.property(anyGraph({ directed: false, most: 7 }), (graph) => {
        const both = { ...graph, directed: true, ties: 2 * graph.ties };
        for (const variant of ['ignored', 'full'] as const) {
          const [own, found] = [computeCorePeriphery(graph, variant), computeCorePeriphery(both, variant)];
          if (own.correlation === null) expect(found.correlation).toBeNull();
          else expect(found.correlation).toBeCloseTo(own.correlation, 9);
        }
      }),
      law,
    );
  });
});
