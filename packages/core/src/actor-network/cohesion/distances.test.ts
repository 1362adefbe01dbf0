// Distances: steps counted by hand, known shapes, and Floyd and Warshall beside them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell, toMatrix, toSteps } from '../../../test/dense-graph.js';
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
import { computeDensity } from './density.js';
import {
  computeAveragePathLength,
  computeDiameter,
  computeDistances,
  computeGlobalEfficiency,
  computeTwoStepReach,
} from './distances.js';

describe('distances, worked by hand', () => {
  it('two triangles and a bridge: 14 pairs at one step, 8 at two, 8 at three', () => {
    const distances = computeDistances(barbell);
    expect(distances.pairs).toEqual([0, 14, 8, 8]);
    expect(Array.from(distances.total)).toEqual([10, 10, 7, 7, 10, 10]);
    expect(Array.from(distances.reached)).toEqual([5, 5, 5, 5, 5, 5]);
    expect(distances.inverse[0]).toBeCloseTo(1 + 1 + 1 / 2 + 2 / 3, 14);
    expect(distances.inverse[2]).toBe(4);
    expect(computeAveragePathLength(distances)).toBe(1.8);
    expect(computeDiameter(distances)).toBe(3);
    expect(computeGlobalEfficiency(distances)).toBeCloseTo(31 / 45, 14);
    expect(computeTwoStepReach(distances)).toBe(22 / 30);
  });

  it('along arcs: from the way out nobody is reached', () => {
    const distances = computeDistances(whirl);
    expect(Array.from(distances.reached)).toEqual([4, 4, 4, 4, 0]);
    expect(Array.from(distances.total)).toEqual([10, 7, 8, 6, 0]);
    expect(distances.pairs).toEqual([0, 6, 6, 3, 1]);
    expect(computeAveragePathLength(distances)).toBe(31 / 16);
    expect(computeGlobalEfficiency(distances)).toBeCloseTo((6 + 3 + 1 + 1 / 4) / 20, 14);
  });

  it.each([5, 6, 9])('a ring of %i: two at each step, one opposite when even', (n) => {
    const distances = computeDistances(ring(n));
    expect(computeDiameter(distances)).toBe(Math.floor(n / 2));
    expect(distances.pairs[1]).toBe(2 * n);
    expect(distances.pairs.at(-1)).toBe(n % 2 === 0 ? n : 2 * n);
  });

  it.each([2, 4, 11])('a line of %i: mean distance (n + 1) / 3', (n) => {
    expect(computeAveragePathLength(computeDistances(path(n)))).toBeCloseTo((n + 1) / 3, 12);
    expect(computeDiameter(computeDistances(path(n)))).toBe(n - 1);
  });

  it('everybody is at two steps in a star, at one in a clique', () => {
    expect(computeTwoStepReach(computeDistances(star(9)))).toBe(1);
    expect(computeAveragePathLength(computeDistances(star(9)))).toBeCloseTo(2 - 2 / 9, 14);
    expect(computeGlobalEfficiency(computeDistances(clique(5)))).toBe(1);
  });

  it('nobody, or one: nothing to measure', () => {
    expect(computeDistances(empty(0))).toMatchObject({ n: 0, pairs: [0] });
    const one = computeDistances(empty(1));
    expect([computeGlobalEfficiency(one), computeAveragePathLength(one), computeDiameter(one)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('laws of distances', () => {
  it.each([false, true])('are the steps of Floyd and Warshall, directed %s', (directed) => {
    fc.assert(
      fc.property(anyGraph({ directed }), (graph) => {
        const steps = toSteps(toMatrix(graph));
        const { reached, total, inverse } = computeDistances(graph);
        steps.forEach((row, i) => {
          const known = row.filter((d, j) => j !== i && Number.isFinite(d));
          expect(reached[i]).toBe(known.length);
          expect(total[i]).toBe(known.reduce((sum, d) => sum + d, 0));
          expect(inverse[i]).toBeCloseTo(
            known.reduce((sum, d) => sum + 1 / d, 0),
            12,
          );
        });
      }),
      law,
    );
  });

  it('efficiency and two-step reach lie between density and 1', () => {
    fc.assert(
      fc.property(anyGraph({ directed: true }), (graph) => {
        const distances = computeDistances(graph);
        const density = computeDensity(graph);
        if (density === null) return;
        for (const value of [computeGlobalEfficiency(distances), computeTwoStepReach(distances)]) {
          expect(value).toBeGreaterThanOrEqual(density - 1e-12);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
      law,
    );
  });

  it('one more tie brings nobody farther from anybody', () => {
    fc.assert(
      fc.property(anyGraph({ directed: false }), fc.nat(11), fc.nat(11), (graph, a, b) => {
        const more = link(graph.n, [...listTies(graph), [a % graph.n, b % graph.n]]);
        const [before, after] = [toSteps(toMatrix(graph)), toSteps(toMatrix(more))];
        after.forEach((row, i) => {
          for (const [j, d] of row.entries()) expect(d).toBeLessThanOrEqual(cell(before, i, j));
        });
        const [own, next] = [computeDistances(graph), computeDistances(more)].map(computeGlobalEfficiency);
        expect(next ?? 0).toBeGreaterThanOrEqual((own ?? 0) - 1e-12);
      }),
      law,
    );
  });
});
