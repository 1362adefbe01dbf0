// Groups: the best splits against all splits on small graphs, and how sure a search is of itself.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aim, anyGraph, clique, empty, link, path, ring, type star } from '../../../test/network-graphs.js';
import { createDraw } from '../../kernel/index.js';
import { hasTie, unweigh } from '../graph/graph.js';
import { computeBestPartition, computePartitionModularity } from './best-partition.js';
import { certifyPartition } from './certify-partition.js';
import { type CorePeripheryVariant, computeCorePeriphery } from './core-periphery.js';
import { groupByLouvain, refinePartition, renumber } from './louvain.js';

const cliques = link(8, [
  [0, 1],
  [0, 2],
  [0, 3],
  [1, 2],
  [1, 3],
  [2, 3],
  [4, 5],
  [4, 6],
  [4, 7],
  [5, 6],
  [5, 7],
  [6, 7],
  [3, 4],
]);

/** Every way to part n nodes, as labels in order of first appearance. */
function listPartitions(n: number): readonly (readonly number[])[] {
  if (n === 0) return [[]];
  return listPartitions(n - 1).flatMap((labels) => {
    const next = Math.max(-1, ...labels) + 1;
    return Array.from({ length: next + 1 }, (_, label) => [...labels, label]);
  });
}

function findBest(graph: Parameters<typeof computePartitionModularity>[0]): number {
  const values = listPartitions(graph.n).map(
    (of) => computePartitionModularity(graph, Int32Array.from(of)) ?? 0,
  );
  return Math.max(...values);
}

describe('modularity', () => {
  it('finds the two cliques', () => {
    const found = computeBestPartition(cliques, { runs: 5, seed: 1 });
    expect(Array.from(found.of)).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
    expect(found.hits >= 1 && found.hits <= found.runs).toBe(true);
  });

  it('reaches the best of all partitions, and is proven to', () => {
    fc.assert(
      fc.property(anyGraph({ directed: false, most: 7 }), (source) => {
        const graph = unweigh(source);
        const found = computeBestPartition(graph, { runs: 10, seed: 5 });
        if (graph.ties === 0) expect(found.modularity).toBeNull();
        else expect(found.modularity).toBeCloseTo(findBest(graph), 9);
        expect(certifyPartition(graph, found.of)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('does not prove what is not so', () => {
    expect(certifyPartition(cliques, new Int32Array(8))).toBe(false);
    const wheel = link(
      20,
      Array.from({ length: 20 }, (_, i) => [i, (i + 1) % 20] as const),
    );
    expect(certifyPartition(wheel, new Int32Array(20))).toBe(false);
  });

  it('proves above seventeen nodes by a bound', () => {
    const ten = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    const inside = ten.flatMap((i) => ten.slice(i + 1).map((j) => [i, j] as const));
    const graph = link(20, [...inside, ...inside.map(([i, j]) => [i + 10, j + 10] as const), [0, 10]]);
    expect(
      certifyPartition(
        graph,
        Int32Array.from({ length: 20 }, (_, i) => (i < 10 ? 0 : 1)),
      ),
    ).toBe(true);
    expect(certifyPartition(link(60, [[0, 1]]), new Int32Array(60))).toBe(false);
  });

  it('at the same value, keeps more groups, then the first in order', () => {
    expect(Array.from(computeBestPartition(ring(6), { runs: 20, seed: 9 }).of)).toEqual([0, 0, 1, 1, 2, 2]);
  });

  it('one run of Louvain never does worse than everybody alone', () => {
    fc.assert(
      fc.property(anyGraph({ directed: false, most: 20 }), fc.integer(), (graph, seed) => {
        if (graph.ties === 0) return;
        const alone = Int32Array.from({ length: graph.n }, (_, i) => i);
        const run = groupByLouvain(graph, createDraw(seed));
        const least = computePartitionModularity(graph, alone) ?? 0;
        expect((computePartitionModularity(graph, run) ?? -1) >= least - 1e-12).toBe(true);
        expect(computePartitionModularity(graph, refinePartition(graph, run)) ?? -1).toBeGreaterThanOrEqual(
          (computePartitionModularity(graph, run) ?? 0) - 1e-12,
        );
      }),
    );
  });

  it('leaves everybody alone without a tie', () => {
    expect(Array.from(groupByLouvain(empty(3)))).toEqual([0, 1, 2]);
    expect(computePartitionModularity(empty(3), new Int32Array(3))).toBeNull();
  });

  it('renumbers in order of first appearance', () => {
    expect(renumber(Int32Array.of(2, 0, 2, 1))).toEqual({ of: Int32Array.of(0, 1, 0, 2), count: 3 });
  });
});

/** Pearson correlation of ties and pattern, cell by cell. */
function correlateNaively(
  graph: Parameters<typeof hasTie>[0] extends never ? never : ReturnType<typeof star>,
  core: ReadonlySet<number>,
  variant: CorePeripheryVariant,
) {
  const [x, y]: [number[], number[]] = [[], []];
  for (let i = 0; i < graph.n; i += 1) {
    for (let j = 0; j < graph.n; j += 1) {
      if (i === j || (!graph.directed && j < i)) continue;
      const inCore = Number(core.has(i)) + Number(core.has(j));
      if (inCore === 1 && variant === 'ignored') continue;
      x.push(hasTie(graph.out, i, j) ? 1 : 0);
      y.push(inCore > 0 ? 1 : 0);
    }
  }
  const mean = (list: readonly number[]): number => list.reduce((sum, v) => sum + v, 0) / list.length;
  const [a, b] = [mean(x), mean(y)];
  const cross = x.reduce((sum, v, k) => sum + (v - a) * ((y[k] ?? 0) - b), 0);
  const spread = Math.sqrt(
    x.reduce((sum, v) => sum + (v - a) ** 2, 0) * y.reduce((sum, v) => sum + (v - b) ** 2, 0),
  );
  return spread < 1e-12 ? Number.NaN : cross / spread;
}

describe('core and periphery (Borgatti & Everett 2000)', () => {
  it.each(['ignored', 'full'] as const)('%s: the best of all splits', (variant) => {
    fc.assert(
      fc.property(
        fc.boolean().chain((directed) => anyGraph({ directed, most: 6 })),
        (graph) => {
          const found = computeCorePeriphery(graph, variant);
          const values = Array.from(
            { length: 2 ** graph.n },
            (_, mask) => new Set(Array.from({ length: graph.n }, (_, i) => i).filter((i) => (mask >> i) & 1)),
          )
            .filter((core) => core.size >= 2)
            .map((core) => correlateNaively(graph, core, variant))
            .filter((value) => !Number.isNaN(value));
          if (values.length === 0) expect(found.correlation).toBeNull();
          else expect(found.correlation).toBeCloseTo(Math.max(...values), 9);
          expect(found.isExhaustive).toBe(true);
          expect(found.cores.length <= 5 && found.cores.length <= (found.optima ?? 0)).toBe(true);
        },
      ),
    );
  });

  it('cannot be read on an empty or a full graph', () => {
    expect(computeCorePeriphery(clique(4), 'full').correlation).toBeNull();
    expect(computeCorePeriphery(empty(4), 'ignored')).toMatchObject({ correlation: null, optima: 16 });
  });

  it('a core of three with its own followers', () => {
    const graph = link(6, [
      [0, 1],
      [0, 2],
      [1, 2],
      [0, 3],
      [1, 4],
      [2, 5],
    ]);
    expect(computeCorePeriphery(graph, 'ignored')).toMatchObject({ correlation: 1, cores: [[0, 1, 2]] });
  });

  it('above 21 nodes, searches without claiming to have seen all', () => {
    const graph = link(30, [
      ...[0, 1, 2, 3, 4].flatMap((i) => [0, 1, 2, 3, 4].filter((j) => j > i).map((j) => [i, j] as const)),
      ...Array.from({ length: 25 }, (_, k) => [k % 5, k + 5] as const),
    ]);
    const found = computeCorePeriphery(graph, 'ignored');
    expect(found).toMatchObject({ isExhaustive: false, optima: null, cores: [[0, 1, 2, 3, 4]] });
    expect(found.correlation).toBeCloseTo(1, 12);
    expect(computeCorePeriphery(aim(25, []), 'full')).toMatchObject({ correlation: null, cores: [] });
    expect(computeCorePeriphery(path(25), 'ignored').correlation).not.toBeNull();
  });
});
