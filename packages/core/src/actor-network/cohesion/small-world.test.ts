// The small world: measured figures pass through, chance is written beside them.
import { describe, expect, it } from 'vitest';
import { barbell, clique, empty, path, ring } from '../../../test/network-graphs.js';
import type { Graph } from '../graph/graph.js';
import { computeAverageClustering } from './clustering.js';
import { computeDensity, computeMeanDegree } from './density.js';
import { computeAveragePathLength, computeDistances } from './distances.js';
import { computeSmallWorld, type SmallWorld } from './small-world.js';

function read(graph: Graph): SmallWorld {
  return computeSmallWorld({
    n: graph.n,
    clustering: computeAverageClustering(graph).belowTwoAsZero,
    density: computeDensity(graph),
    path: computeAveragePathLength(computeDistances(graph)),
    meanDegree: computeMeanDegree(graph),
  });
}

describe('[R112] a small world is four numbers side by side, never one verdict', () => {
  it('two triangles and a bridge: 7/9 against 7/15, 1.8 steps against ln 6 / ln (7/3)', () => {
    const found = read(barbell);
    expect(found.clustering).toBeCloseTo(7 / 9, 14);
    expect(found.clusteringRandom).toBe(7 / 15);
    expect(found.path).toBe(1.8);
    expect(found.pathRandomApprox).toBeCloseTo(2.1147, 4);
    expect(Object.keys(found)).toEqual(['clustering', 'clusteringRandom', 'path', 'pathRandomApprox']);
  });

  it('a ring is no small world: no triangle, and a path that grows with n / 4', () => {
    const found = read(ring(64));
    expect(found.clustering).toBe(0);
    expect(found.path).toBeCloseTo((64 / 4) * (64 / 63), 12);
    expect(found.pathRandomApprox).toBeCloseTo(6, 12);
  });

  it('in a clique of n, chance would take ln n / ln (n − 1) steps', () => {
    expect(read(clique(5)).pathRandomApprox).toBeCloseTo(Math.log(5) / Math.log(4), 14);
  });

  it('keeps quiet where ln k is 0 or below: one contact each, or none, or nobody', () => {
    expect(read(path(2))).toEqual({ clustering: 0, clusteringRandom: 1, path: 1, pathRandomApprox: null });
    expect(read(empty(3))).toEqual({
      clustering: 0,
      clusteringRandom: 0,
      path: null,
      pathRandomApprox: null,
    });
    expect(read(empty(1)).pathRandomApprox).toBeNull();
    expect(read(empty(0))).toEqual({
      clustering: null,
      clusteringRandom: null,
      path: null,
      pathRandomApprox: null,
    });
  });
});
