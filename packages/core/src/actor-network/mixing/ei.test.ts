// E-I on one worked example: the index, its chance, its range, its shuffles, the mixing ratio and the table.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aim,
  anyGraph,
  anyGraphAndOrder,
  barbell,
  clique,
  law,
  link,
  relabel,
  star,
  whirl,
} from '../../../test/network-graphs.js';
import { computeEiIndex, readEi } from './ei-index.js';
import { computeEiPermutation } from './ei-permutation.js';
import { computeEiSpread } from './ei-spread.js';
import { countGroupSizes, groupByCategory } from './grouping.js';
import { computeMixingRatio } from './mixing-ratio.js';
import { computeCategoryTable } from './mixing-table.js';

const families = ['industrie', 'industrie', 'industrie', 'élus', 'élus', 'élus'] as const;
const own = groupByCategory(families);
const index = computeEiIndex(barbell, own);

describe('[R107] two families, each a triangle, and one tie between them', () => {
  it('one tie across, six inside: −5/7', () => {
    expect(index).toMatchObject({ external: 1, internal: 6, ei: -5 / 7 });
  });

  it('each family holds one end across and six inside; only who holds the bridge mixes at all', () => {
    const each = { size: 3, externalEnds: 1, internalEnds: 6, ei: -5 / 7 };
    expect(index.groups).toEqual([
      { name: 'industrie', ...each },
      { name: 'élus', ...each },
    ]);
    expect(index.actors).toEqual([-1, -1, -1 / 3, -1 / 3, -1, -1]);
  });

  it('by chance two in five would be inside: 0.2, and it could be anything from −5/7 to 1', () => {
    const spread = computeEiSpread(barbell, own, index.ei);
    const deviation = (2 / 7) * Math.sqrt(7 * 0.4 + 20 * 0.1 + 22 * 0.2 - 2.8 ** 2);
    expect(spread.expected).toBeCloseTo(0.2, 14);
    expect(spread.deviation).toBeCloseTo(deviation, 14);
    expect(spread.z).toBeCloseTo((-5 / 7 - 0.2) / deviation, 12);
    expect([spread.min, spread.max, spread.rescaled]).toEqual([-5 / 7, 1, -1]);
  });

  it('no shuffle can be more closed, and two labellings in twenty are as closed', () => {
    const options = { permutations: 4_000, seed: 8 };
    const { atLeast, atMost, p } = computeEiPermutation(barbell, own, options);
    expect(atLeast).toBe(4_000);
    expect(atMost / 4_000).toBeCloseTo(2 / 20, 1);
    expect(p).toBe((2 * (1 + atMost)) / 4_001);
  });

  it('a seventh of ties against three fifths of pairs: 5/21 of what chance would give', () => {
    expect(computeMixingRatio(barbell, own, index)).toBeCloseTo(5 / 21, 14);
  });

  it('the table: three inside each, the one across in both cells', () => {
    expect(computeCategoryTable(barbell, families)).toEqual({
      names: ['industrie', 'élus'],
      cells: [
        [3, 1],
        [1, 3],
      ],
    });
  });
});

describe('arcs are counted one by one', () => {
  const sides = groupByCategory(['a', 'b', 'a', 'b', null]);

  it('to an actor of no known family they are left out', () => {
    const found = computeEiIndex(whirl, sides);
    expect(found).toMatchObject({ external: 4, internal: 1, ei: 3 / 5, actors: [1, 1 / 2, 1, 0, null] });
  });

  it('in the table they stand from row to column', () => {
    expect(computeCategoryTable(whirl, ['a', 'b', 'a', 'b', null]).cells).toEqual([
      [0, 2],
      [2, 1],
    ]);
  });
});

describe('known shapes', () => {
  it('reads the two ends of the scale, and nothing without a tie', () => {
    expect([readEi(3, 0), readEi(0, 3), readEi(2, 2), readEi(0, 0)]).toEqual([1, -1, 0, null]);
  });

  it('a centre unlike all its leaves: all across', () => {
    const leaves = groupByCategory(['a', 'b', 'b', 'b', 'b']);
    const found = computeEiIndex(star(5), leaves);
    expect(found).toMatchObject({ ei: 1, actors: [1, 1, 1, 1, 1] });
    expect(computeEiSpread(star(5), leaves, found.ei)).toMatchObject({
      expected: expect.closeTo(-0.2, 12),
      max: 1,
    });
  });

  it('a clique has what chance gives, whatever the families', () => {
    const three = groupByCategory(['a', 'a', 'b', 'b', 'c']);
    const found = computeEiIndex(clique(5), three);
    const { expected, deviation, z } = computeEiSpread(clique(5), three, found.ei);
    expect(expected).toBeCloseTo(found.ei ?? Number.NaN, 12);
    expect([deviation, z]).toEqual([0, null]);
    expect(computeMixingRatio(clique(5), three, found)).toBeCloseTo(1, 12);
    expect(computeEiPermutation(clique(5), three, { permutations: 20, seed: 1 })).toMatchObject({
      atLeast: 20,
      atMost: 20,
      p: 1,
    });
  });

  it('nobody has a known family', () => {
    const none = groupByCategory([null, null]);
    expect(countGroupSizes(none)).toEqual(new Int32Array(0));
    expect(computeEiIndex(link(2, [[0, 1]]), none)).toMatchObject({
      ei: null,
      groups: [],
      actors: [null, null],
    });
    expect(computeCategoryTable(link(2, [[0, 1]]), [null, null])).toEqual({ names: [], cells: [] });
  });
});

const anyMixed = (directed: boolean) =>
  anyGraphAndOrder({ directed }).chain(([graph, order]) =>
    fc.tuple(
      fc.constant(graph),
      fc.constant(order),
      fc.array(fc.constantFrom('a', 'b', 'c', null), { minLength: graph.n, maxLength: graph.n }),
    ),
  );

describe('laws of mixing', () => {
  it.each([false, true])('ends held by families are twice the ties, directed %s', (directed) => {
    fc.assert(
      fc.property(anyMixed(directed), ([graph, , categories]) => {
        const { external, internal, groups } = computeEiIndex(graph, groupByCategory(categories));
        expect(groups.reduce((sum, g) => sum + g.externalEnds, 0)).toBe(2 * external);
        expect(groups.reduce((sum, g) => sum + g.internalEnds, 0)).toBe(2 * internal);
        expect(external + internal).toBeLessThanOrEqual(graph.ties);
      }),
      law,
    );
  });

  it('an undirected table is the same both ways, an arc table turns with its arcs', () => {
    fc.assert(
      fc.property(anyMixed(false), anyMixed(true), ([graph, , sides], [arcs, , ends]) => {
        const { cells } = computeCategoryTable(graph, sides);
        expect(cells.map((row, i) => row.map((_, j) => cells[j]?.[i]))).toEqual(cells);
        const there = computeCategoryTable(arcs, ends).cells;
        const back = computeCategoryTable({ ...arcs, out: arcs.in, in: arcs.out }, ends).cells;
        expect(there.map((row, i) => row.map((_, j) => there[j]?.[i]))).toEqual(back);
      }),
      law,
    );
  });

  it('the index, its chance and its ratio hang on no label', () => {
    fc.assert(
      fc.property(anyMixed(true), ([graph, order, categories]) => {
        const moved: (string | null)[] = categories.map(() => null);
        order.forEach((place, i) => {
          moved[place] = categories[i] ?? null;
        });
        const [a, b] = [groupByCategory(categories), groupByCategory(moved)];
        const other = relabel(graph, order);
        const [x, y] = [computeEiIndex(graph, a), computeEiIndex(other, b)];
        expect([y.external, y.internal, y.ei]).toEqual([x.external, x.internal, x.ei]);
        expect(computeMixingRatio(other, b, y)).toBe(computeMixingRatio(graph, a, x));
        const [p, q] = [computeEiSpread(graph, a, x.ei), computeEiSpread(other, b, y.ei)];
        expect(q.expected ?? 0).toBeCloseTo(p.expected ?? 0, 10);
        expect(q.deviation ?? 0).toBeCloseTo(p.deviation ?? 0, 10);
      }),
      law,
    );
  });

  it('shuffles at least as open and at most as open overlap on those as open', () => {
    fc.assert(
      fc.property(anyMixed(false), fc.integer(), ([graph, , categories], seed) => {
        const grouping = groupByCategory(categories);
        const found = computeEiPermutation(graph, grouping, { permutations: 19, seed });
        expect(found.atLeast + found.atMost).toBeGreaterThanOrEqual(19);
        expect(Math.max(found.atLeast, found.atMost)).toBeLessThanOrEqual(19);
        if (found.p !== null) expect(found.p >= 2 / 20 && found.p <= 1).toBe(true);
      }),
      law,
    );
  });

  it('where each is his own family all ties are across, as chance would have them', () => {
    fc.assert(
      fc.property(anyGraph({ directed: true }), (graph) => {
        const alone = groupByCategory(Array.from({ length: graph.n }, (_, i) => `${i}`));
        const found = computeEiIndex(graph, alone);
        expect(found.internal).toBe(0);
        expect(found.external).toBe(graph.ties);
        expect(computeMixingRatio(graph, alone, found)).toBe(graph.ties === 0 ? null : 1);
      }),
      law,
    );
  });

  it('throws nothing on arcs to oneself, which are no ties', () => {
    expect(computeEiIndex(aim(2, [[0, 0]]), groupByCategory(['a', 'b'])).ei).toBeNull();
  });
});
