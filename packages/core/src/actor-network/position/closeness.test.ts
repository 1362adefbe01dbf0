// Closeness by its three conventions: worked by hand, known shapes, and how they stand to each other.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyGraph, barbell, clique, empty, law, link, star, whirl } from '../../../test/network-graphs.js';
import { computeDistances, computeGlobalEfficiency } from '../cohesion/distances.js';
import type { Graph } from '../graph/graph.js';
import { computeCloseness, computeClosenessInComponent, computeHarmonic } from './closeness.js';

const inside = (graph: Graph) => computeClosenessInComponent(computeDistances(graph));
const whole = (graph: Graph) => computeCloseness(computeDistances(graph));
const harmonic = (graph: Graph) => computeHarmonic(computeDistances(graph));

describe('closeness, worked by hand', () => {
  it('two triangles and a bridge: ten steps to the five others, or seven from the bridge', () => {
    expect(inside(barbell)).toEqual([1 / 2, 1 / 2, 5 / 7, 5 / 7, 1 / 2, 1 / 2]);
    expect(whole(barbell)).toEqual(inside(barbell));
    expect(harmonic(barbell)[0]).toBeCloseTo(19 / 30, 14);
    expect(harmonic(barbell)[2]).toBe(4 / 5);
  });

  it('a pair apart from a triangle looks central inside, not in the whole', () => {
    const graph = link(5, [
      [0, 1],
      [2, 3],
      [3, 4],
    ]);
    expect(inside(graph)).toEqual([1, 1, 2 / 3, 1, 2 / 3]);
    expect(whole(graph)).toEqual([1 / 4, 1 / 4, 1 / 3, 1 / 2, 1 / 3]);
    expect(harmonic(graph)).toEqual([1 / 4, 1 / 4, 3 / 8, 1 / 2, 3 / 8]);
  });

  it('along arcs: who leads nowhere is close to nobody', () => {
    expect(inside(whirl)).toEqual([4 / 10, 4 / 7, 4 / 8, 4 / 6, null]);
    expect(whole(whirl)[4]).toBe(0);
    expect(harmonic(whirl)[3]).toBe((1 + 1 + 1 / 2 + 1 / 2) / 4);
  });

  it('known shapes', () => {
    for (const read of [inside, whole, harmonic]) expect(read(clique(4))).toEqual([1, 1, 1, 1]);
    expect(inside(star(5))).toEqual([1, 4 / 7, 4 / 7, 4 / 7, 4 / 7]);
    expect([inside(empty(2)), whole(empty(2)), harmonic(empty(2))]).toEqual([
      [null, null],
      [0, 0],
      [0, 0],
    ]);
    expect(whole(empty(0))).toEqual([]);
  });
});

describe('laws of closeness', () => {
  it('that of the whole is never above that inside, nor above harmonic', () => {
    fc.assert(
      fc.property(anyGraph({ directed: true }), (graph) => {
        const [own, other] = [inside(graph), harmonic(graph)];
        whole(graph).forEach((value, i) => {
          if (value === null) return;
          expect(value).toBeLessThanOrEqual((own[i] ?? 0) + 1e-12);
          expect(value).toBeLessThanOrEqual((other[i] ?? 0) + 1e-12);
        });
      }),
      law,
    );
  });

  it('the mean of harmonic closeness is the efficiency of the network', () => {
    fc.assert(
      fc.property(anyGraph({ directed: true }), (graph) => {
        if (graph.n < 2) return;
        const mean = harmonic(graph).reduce<number>((sum, h) => sum + (h ?? Number.NaN), 0) / graph.n;
        expect(mean).toBeCloseTo(computeGlobalEfficiency(computeDistances(graph)) ?? Number.NaN, 12);
      }),
      law,
    );
  });
});
