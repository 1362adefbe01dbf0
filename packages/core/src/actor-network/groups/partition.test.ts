// Partitions worked by hand: modularity, one run, the best found and its proof, on known shapes and by laws.
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
import { createDraw } from '../../kernel/index.js';
import { type Graph, listTies, unweigh } from '../graph/graph.js';
import { computeBestPartition, computePartitionModularity } from './best-partition.js';
import { certifyPartition, MOST_CERTIFIED } from './certify-partition.js';
import { groupByLouvain, refinePartition, renumber } from './louvain.js';

const groups = (...of: readonly number[]): Int32Array => Int32Array.from(of);
const search = { runs: 8, seed: 3 };

describe('modularity, worked by hand', () => {
  it.each([
    ['its triangles', [0, 0, 0, 1, 1, 1], 6 / 7 - 1 / 2],
    ['all together', [0, 0, 0, 0, 0, 0], 0],
    ['each alone', [0, 1, 2, 3, 4, 5], -34 / 196],
    ['the bridge apart', [0, 0, 1, 1, 2, 2], 3 / 7 - (4 ** 2 + 6 ** 2 + 4 ** 2) / 196],
  ] as const)('two triangles and a bridge, parted as %s', (_, of, expected) => {
    expect(computePartitionModularity(barbell, groups(...of))).toBeCloseTo(expected, 14);
  });

  it('counts weights: a tie of 8 between two of weight 1', () => {
    const graph = link(4, [
      [0, 1, 1],
      [1, 2, 8],
      [2, 3, 1],
    ]);
    expect(computePartitionModularity(graph, groups(0, 1, 1, 2))).toBeCloseTo(0.8 - (1 + 324 + 1) / 400, 14);
  });

  it('does not hang on how groups are numbered', () => {
    expect(computePartitionModularity(barbell, groups(5, 5, 5, 2, 2, 2))).toBeCloseTo(5 / 14, 14);
  });
});

describe('one run', () => {
  it('parts the two triangles, in order or by dice', () => {
    expect(groupByLouvain(barbell)).toEqual(groups(0, 0, 0, 1, 1, 1));
    for (const seed of [1, 2, 3])
      expect(groupByLouvain(barbell, createDraw(seed))).toEqual(groups(0, 0, 0, 1, 1, 1));
  });

  it('brings back one who was put on the wrong side', () => {
    expect(refinePartition(barbell, groups(0, 0, 1, 1, 1, 1))).toEqual(groups(0, 0, 0, 1, 1, 1));
    expect(
      refinePartition(
        empty(3),
        groups(4, 4, 1).map((g) => g % 3),
      ),
    ).toEqual(groups(0, 0, 0));
  });

  it('follows weights where they lead', () => {
    const square = link(4, [
      [0, 1, 9],
      [1, 2, 1],
      [2, 3, 9],
      [3, 0, 1],
    ]);
    expect(groupByLouvain(square)).toEqual(groups(0, 0, 1, 1));
  });

  it('renumbers groups as they come', () => {
    expect(renumber(groups(3, 3, 0, 1, 0))).toEqual({ of: groups(0, 0, 1, 2, 1), count: 3 });
    expect(renumber(groups())).toEqual({ of: groups(), count: 0 });
  });
});

describe('the best partition of known shapes', () => {
  it.each([2, 3, 5])('%i pairs apart: 1 − 1/k', (k) => {
    const pairs = link(
      2 * k,
      Array.from({ length: k }, (_, i) => [2 * i, 2 * i + 1] as const),
    );
    const found = computeBestPartition(pairs, search);
    expect(found.modularity).toBeCloseTo(1 - 1 / k, 12);
    expect(Array.from(found.of)).toEqual(Array.from({ length: 2 * k }, (_, i) => Math.floor(i / 2)));
  });

  it('all who know each other are one group: 0', () => {
    expect(computeBestPartition(clique(5), search)).toMatchObject({ modularity: 0, of: new Int32Array(5) });
    expect(computeBestPartition(star(6), search).modularity).toBeCloseTo(0, 12);
  });

  it('a line of four in two pairs: 2/3 − 1/2', () => {
    const found = computeBestPartition(path(4), search);
    expect(found.modularity).toBeCloseTo(1 / 6, 14);
    expect(found.of).toEqual(groups(0, 0, 1, 1));
  });

  it('a ring of twelve in four of three: 8/12 − 4/16', () => {
    expect(computeBestPartition(ring(12), search).modularity).toBeCloseTo(8 / 12 - 1 / 4, 12);
  });

  it('without a tie there is nothing to part, nor to search', () => {
    expect(computeBestPartition(empty(2), search)).toMatchObject({ modularity: null, hits: 0, runs: 16 });
    expect(computeBestPartition(empty(0), search)).toMatchObject({ modularity: null, of: groups() });
  });
});

describe('the proof', () => {
  it('holds of the best, and of nothing less', () => {
    expect(certifyPartition(barbell, groups(0, 0, 0, 1, 1, 1))).toBe(true);
    expect(certifyPartition(barbell, groups(0, 0, 1, 1, 2, 2))).toBe(false);
    expect(certifyPartition(barbell, groups(0, 0, 0, 0, 0, 0))).toBe(false);
  });

  it('above seventeen nodes: three cliques of seven apart, and the same with one on the wrong side', () => {
    const sevens = [0, 7, 14].flatMap((first) =>
      listTies(clique(7)).map(([i, j]) => [first + i, first + j] as const),
    );
    const graph = link(21, sevens);
    const best = Int32Array.from({ length: 21 }, (_, i) => Math.floor(i / 7));
    expect(certifyPartition(graph, best)).toBe(true);
    expect(
      certifyPartition(
        graph,
        best.map((g, i) => (i === 0 ? 1 : g)),
      ),
    ).toBe(false);
  });

  it('is not tried on a graph too large, and needs no trial without a tie', () => {
    const n = MOST_CERTIFIED + 1;
    expect(certifyPartition(link(n, [[0, 1]]), new Int32Array(n))).toBe(false);
    expect(certifyPartition(empty(n), new Int32Array(n))).toBe(true);
  });
});

const anyPlain = (most: number): fc.Arbitrary<Graph> => anyGraph({ directed: false, most }).map(unweigh);

describe('laws of partitions', () => {
  it('what is proven is as good as the best found, and what is as good is proven', () => {
    fc.assert(
      fc.property(anyPlain(8), fc.infiniteStream(fc.nat(2)), (graph, labels) => {
        const best = computeBestPartition(graph, { runs: 12, seed: 1 });
        const other = Int32Array.from({ length: graph.n }, () => labels.next().value as number);
        const value = computePartitionModularity(graph, other);
        if (value === null || best.modularity === null) return;
        expect(certifyPartition(graph, other)).toBe(best.modularity - value < 1e-9);
      }),
      law,
    );
  });

  it('the best value hangs on no label, and lies between 0 and 1', () => {
    fc.assert(
      fc.property(anyGraphAndOrder({ directed: false, most: 8 }), ([graph, order]) => {
        const own = computeBestPartition(graph, { runs: 12, seed: 1 }).modularity;
        const other = computeBestPartition(relabel(graph, order), { runs: 12, seed: 2 }).modularity;
        if (own === null) expect(other).toBeNull();
        else {
          expect(other).toBeCloseTo(own, 9);
          expect(own >= -1e-12 && own < 1).toBe(true);
        }
      }),
      { ...law, numRuns: 30 },
    );
  });

  it('refining never lowers modularity, and has nothing left to do the second time', () => {
    fc.assert(
      fc.property(anyPlain(12), fc.infiniteStream(fc.nat(3)), (graph, labels) => {
        const of = Int32Array.from({ length: graph.n }, () => (labels.next().value as number) % graph.n);
        const refined = refinePartition(graph, of);
        const [before, after] = [of, refined].map((one) => computePartitionModularity(graph, one) ?? 0);
        expect(after).toBeGreaterThanOrEqual((before ?? 0) - 1e-12);
        expect(refinePartition(graph, refined)).toEqual(refined);
        expect(renumber(refined).of).toEqual(refined);
      }),
      law,
    );
  });
});
