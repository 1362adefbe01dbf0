// Assortativity and modularity of categories: worked by hand, known shapes, and the table they are read from.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aim, anyGraph, barbell, clique, law, link, ring, whirl } from '../../../test/network-graphs.js';
import { unweigh } from '../graph/graph.js';
import { computePartitionModularity } from '../groups/best-partition.js';
import { computeAssortativity, computeModularity } from './assortativity.js';
import { groupByCategory } from './grouping.js';
import { computeMixingTable } from './mixing-table.js';

const halves = groupByCategory(['a', 'a', 'a', 'b', 'b', 'b']);

describe('assortativity, worked by hand', () => {
  it('two triangles and a bridge: 6/7 inside against a half', () => {
    expect(computeModularity(barbell, halves)).toBeCloseTo(5 / 14, 14);
    expect(computeAssortativity(barbell, halves)).toBeCloseTo(5 / 7, 14);
  });

  it('arcs: sent 2 3, received 2 3 of five, one inside: (1/5 − 13/25) / (12/25)', () => {
    const sides = groupByCategory(['a', 'b', 'a', 'b', null]);
    expect(computeModularity(whirl, sides)).toBeCloseTo(1 / 5 - 13 / 25, 14);
    expect(computeAssortativity(whirl, sides)).toBeCloseTo(-2 / 3, 14);
  });

  it('a round of four, every second of the other kind: −1, and −1/2', () => {
    const sides = groupByCategory(['a', 'b', 'a', 'b']);
    expect(computeAssortativity(ring(4), sides)).toBe(-1);
    expect(computeModularity(ring(4), sides)).toBe(-1 / 2);
  });

  it.each([4, 6, 8])('a clique of %i in two halves is −1 / (n − 1): nobody is tied to himself', (n) => {
    const sides = groupByCategory(Array.from({ length: n }, (_, i) => (i % 2 === 0 ? 'a' : 'b')));
    expect(computeAssortativity(clique(n), sides)).toBeCloseTo(-1 / (n - 1), 12);
  });

  it('is undefined when no tie is between known categories', () => {
    const unknown = groupByCategory(['a', null, 'b']);
    const graph = link(3, [
      [0, 1],
      [1, 2],
    ]);
    expect([computeAssortativity(graph, unknown), computeModularity(graph, unknown)]).toEqual([null, null]);
    expect(computeAssortativity(aim(0, []), groupByCategory([]))).toBeNull();
  });
});

const anyMixed = (directed: boolean) =>
  anyGraph({ directed }).chain((graph) =>
    fc.tuple(
      fc.constant(unweigh(graph)),
      fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: graph.n, maxLength: graph.n }),
    ),
  );

describe('laws of assortativity', () => {
  it('modularity is that of the partition the categories make', () => {
    fc.assert(
      fc.property(anyMixed(false), ([graph, categories]) => {
        const grouping = groupByCategory(categories);
        const found = computeModularity(graph, grouping);
        const expected = computePartitionModularity(graph, grouping.of);
        if (expected === null) expect(found).toBeNull();
        else expect(found).toBeCloseTo(expected, 12);
      }),
      law,
    );
  });

  it('of arcs, both are read from the table: trace, rows and columns', () => {
    fc.assert(
      fc.property(anyMixed(true), ([graph, categories]) => {
        const grouping = groupByCategory(categories);
        const { cells } = computeMixingTable(graph, grouping);
        const sum = (list: readonly number[]): number => list.reduce((s, x) => s + x, 0);
        const all = sum(cells.flat());
        if (all === 0) return;
        const inside = sum(cells.map((row, g) => row[g] ?? 0)) / all;
        const chance = sum(cells.map((row, g) => (sum(row) * sum(cells.map((r) => r[g] ?? 0))) / all ** 2));
        expect(computeModularity(graph, grouping)).toBeCloseTo(inside - chance, 12);
        const r = computeAssortativity(graph, grouping);
        if (r !== null) expect(r).toBeCloseTo((inside - chance) / (1 - chance), 9);
      }),
      law,
    );
  });
});
