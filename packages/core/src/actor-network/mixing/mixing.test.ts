// Mixing between categories: worked examples, exact chance against every permutation, laws, unknown categories.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aim, anyGraph, clique, empty, link, relabel, ring } from '../../../test/network-graphs.js';
import { symmetrise, unweigh } from '../graph/graph.js';
import { computeAssortativity, computeModularity } from './assortativity.js';
import { computeEiIndex } from './ei-index.js';
import { computeEiPermutation } from './ei-permutation.js';
import { computeEiSpread } from './ei-spread.js';
import { countGroupSizes, groupByCategory } from './grouping.js';
import { computeMixingRatio } from './mixing-ratio.js';
import { computeCategoryTable, computeMixingTable } from './mixing-table.js';
import { computeQap } from './qap.js';

const square = link(4, [
  [0, 1],
  [1, 2],
  [2, 3],
  [0, 3],
]);
const sides = groupByCategory(['A', 'A', 'B', 'B']);

/** Every order of 0 … n − 1. */
function listOrders(n: number): readonly (readonly number[])[] {
  if (n === 0) return [[]];
  return listOrders(n - 1).flatMap((rest) =>
    Array.from({ length: n }, (_, at) => [...rest.slice(0, at), n - 1, ...rest.slice(at)]),
  );
}

const anyMixed = (directed: boolean, most = 10) =>
  anyGraph({ directed, most }).chain((graph) =>
    fc.tuple(
      fc.constant(unweigh(graph)),
      fc.array(fc.constantFrom('A', 'B', 'C', null), { minLength: graph.n, maxLength: graph.n }),
    ),
  );

describe('grouping', () => {
  it('numbers categories in order of first appearance; unknown is none', () => {
    const grouping = groupByCategory(['x', null, 'y', 'x']);
    expect(grouping.names).toEqual(['x', 'y']);
    expect(Array.from(grouping.of)).toEqual([0, -1, 1, 0]);
    expect(Array.from(countGroupSizes(grouping))).toEqual([2, 1]);
  });
});

describe('the mixing table', () => {
  it('an undirected tie across stands in both cells, one inside once', () => {
    expect(computeMixingTable(square, sides).cells).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  it('an arc stands in one cell', () => {
    expect(computeCategoryTable(aim(2, [[0, 1]]), ['A', 'B']).cells).toEqual([
      [0, 1],
      [0, 0],
    ]);
  });

  it('holds every tie between known categories', () => {
    fc.assert(
      fc.property(anyMixed(true), ([graph, categories]) => {
        const table = computeCategoryTable(graph, categories);
        const { external, internal } = computeEiIndex(graph, groupByCategory(categories));
        expect(table.cells.flat().reduce((sum, cell) => sum + cell, 0)).toBe(external + internal);
      }),
    );
  });
});

describe('E-I (Krackhardt & Stern 1988)', () => {
  it('of the whole, of groups and of actors', () => {
    const graph = link(4, [
      [0, 1],
      [1, 2],
      [0, 2],
    ]);
    const index = computeEiIndex(graph, groupByCategory(['A', 'A', 'B', 'B']));
    expect(index).toMatchObject({ external: 2, internal: 1, ei: 1 / 3, actors: [0, 0, 1, null] });
    expect(index.groups).toEqual([
      { name: 'A', size: 2, externalEnds: 2, internalEnds: 2, ei: 0 },
      { name: 'B', size: 2, externalEnds: 2, internalEnds: 0, ei: 1 },
    ]);
  });

  it('is undefined without a tie, and so is all that is read from it', () => {
    const index = computeEiIndex(empty(4), sides);
    expect(index.ei).toBeNull();
    expect(computeEiSpread(empty(4), sides, index.ei)).toEqual({
      expected: null,
      deviation: null,
      z: null,
      min: null,
      max: null,
      rescaled: null,
    });
    expect(computeMixingRatio(empty(4), sides, index)).toBeNull();
    expect(computeEiPermutation(empty(4), sides, { permutations: 9, seed: 1 }).p).toBeNull();
  });

  it('leaves out those whose category is unknown', () => {
    const { external, internal } = computeEiIndex(clique(3), groupByCategory(['A', 'B', null]));
    expect([external, internal]).toEqual([1, 0]);
  });

  it.each([
    ['a square', square, ['A', 'A', 'B', 'B', 'C']],
    [
      'a line with a chord',
      link(5, [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 4],
        [0, 2],
      ]),
      ['A', 'A', 'A', 'B', 'C'],
    ],
    [
      'arcs, some returned',
      aim(5, [
        [0, 1],
        [1, 0],
        [1, 2],
        [3, 2],
        [4, 0],
      ]),
      ['A', 'B', 'A', 'B', 'B'],
    ],
  ] as const)('chance is exact: %s under every order of its labels', (_, graph, categories) => {
    const own = groupByCategory(categories.slice(0, graph.n));
    const all = listOrders(graph.n).map((order) => computeEiIndex(relabel(graph, order), own).ei ?? 0);
    const mean = all.reduce((sum, ei) => sum + ei, 0) / all.length;
    const variance = all.reduce((sum, ei) => sum + (ei - mean) ** 2, 0) / all.length;
    const spread = computeEiSpread(graph, own, computeEiIndex(graph, own).ei);
    expect(spread.expected).toBeCloseTo(mean, 12);
    expect(spread.deviation).toBeCloseTo(Math.sqrt(variance), 12);
  });

  it('the range is reached by nobody beyond it', () => {
    fc.assert(
      fc.property(anyMixed(false, 7), ([graph, categories]) => {
        const own = groupByCategory(categories);
        const { ei } = computeEiIndex(graph, own);
        const { min, max, rescaled } = computeEiSpread(graph, own, ei);
        if (ei === null || min === null || max === null) return;
        expect(ei >= min - 1e-12 && ei <= max + 1e-12).toBe(true);
        if (rescaled !== null) expect(Math.abs(rescaled) <= 1 + 1e-12).toBe(true);
      }),
    );
  });

  it('has no z when every order of labels gives the same index', () => {
    const own = groupByCategory(['A', 'A', 'B']);
    const spread = computeEiSpread(clique(3), own, computeEiIndex(clique(3), own).ei);
    expect([spread.deviation, spread.z, spread.rescaled]).toEqual([0, null, null]);
  });
});

describe('the permutation test', () => {
  const rows = { permutations: 500, seed: 42 };

  it('gives the same answer for the same seed', () => {
    expect(computeEiPermutation(square, sides, rows)).toEqual(computeEiPermutation(square, sides, rows));
  });

  it('counts ties with the measured value on both sides, and is never 0', () => {
    const { atLeast, atMost, p } = computeEiPermutation(square, sides, rows);
    expect(atLeast + atMost >= rows.permutations).toBe(true);
    expect((p ?? 0) > 0 && (p ?? 2) <= 1).toBe(true);
  });

  it('agrees with exact chance', () => {
    const graph = ring(8);
    const own = groupByCategory(['A', 'B', 'A', 'B', 'A', 'B', 'A', 'B']);
    const { p } = computeEiPermutation(graph, own, { permutations: 2_000, seed: 3 });
    expect(p).toBeCloseTo(2 * (2 / 70), 1);
  });
});

describe('mixing ratio, assortativity, modularity', () => {
  it('1 means that categories do not matter', () => {
    expect(computeMixingRatio(clique(4), sides, computeEiIndex(clique(4), sides))).toBeCloseTo(1, 12);
  });

  it('is undefined when nobody could mix', () => {
    const one = groupByCategory(['A', 'A', 'A', 'A']);
    expect(computeMixingRatio(square, one, computeEiIndex(square, one))).toBeNull();
    expect(computeAssortativity(square, one)).toBeNull();
    expect(computeModularity(square, one)).toBe(0);
  });

  it('two pairs apart are all assortative', () => {
    const pairs = link(4, [
      [0, 1],
      [2, 3],
    ]);
    expect(computeAssortativity(pairs, sides)).toBe(1);
    expect(computeModularity(pairs, sides)).toBe(0.5);
    expect(computeModularity(empty(4), sides)).toBeNull();
  });

  it('arcs that go one way from A to B are disassortative', () => {
    expect(
      computeAssortativity(
        aim(4, [
          [0, 2],
          [1, 3],
        ]),
        sides,
      ),
    ).toBe(0);
    expect(
      computeAssortativity(
        aim(4, [
          [0, 2],
          [2, 0],
        ]),
        sides,
      ),
    ).toBe(-1);
  });

  it('stay within −1 and 1', () => {
    fc.assert(
      fc.property(anyMixed(true), ([graph, categories]) => {
        const own = groupByCategory(categories);
        for (const value of [computeAssortativity(graph, own), computeModularity(graph, own)])
          if (value !== null) expect(Math.abs(value) <= 1 + 1e-9).toBe(true);
      }),
    );
  });
});

describe('QAP (Krackhardt 1987)', () => {
  const options = { permutations: 200, seed: 7 };

  it('a network goes with itself, and against what it is not', () => {
    const graph = link(6, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [0, 2],
    ]);
    const rest = link(6, [
      [0, 3],
      [0, 4],
      [0, 5],
      [1, 3],
      [1, 4],
      [1, 5],
      [2, 4],
      [2, 5],
      [3, 5],
      [4, 5],
    ]);
    expect(computeQap(graph, graph, options).correlation).toBeCloseTo(1, 12);
    expect(computeQap(graph, rest, options).correlation).toBeCloseTo(-1, 12);
    expect(computeQap(graph, graph, options).p).toBeLessThan(0.1);
  });

  it('is undefined when one network is empty or full', () => {
    expect(computeQap(empty(4), square, options)).toMatchObject({ correlation: null, p: null });
    expect(computeQap(square, clique(4), options).correlation).toBeNull();
  });

  it('throws on two rosters', () => {
    expect(() => computeQap(empty(3), empty(4), options)).toThrow('actor-network/computeQap');
  });

  it('is a correlation, the same both ways', () => {
    fc.assert(
      fc.property(anyGraph({ directed: true, most: 7 }), (graph) => {
        const other = symmetrise(graph);
        const [a, b] = [
          computeQap(graph, other, { permutations: 3, seed: 1 }),
          computeQap(other, graph, { permutations: 3, seed: 1 }),
        ];
        if (a.correlation === null) expect(b.correlation).toBeNull();
        else expect(b.correlation).toBeCloseTo(a.correlation, 9);
      }),
    );
  });
});
