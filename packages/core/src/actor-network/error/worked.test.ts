// Errors worked by hand: jackknife of a density and of a transitivity, and what the dice of a bootstrap may give.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
import { computeDensity } from '../cohesion/density.js';
import { computeTransitivity } from '../cohesion/triangles.js';
import { computeDensityError, computeTransitivityError } from './graph-jackknife.js';
import { computeJackknifeError } from './jackknife.js';
import { computeVertexBootstrap } from './vertex-bootstrap.js';

describe('[R112] the jackknife, worked by hand', () => {
  it('1, 2 and 3: Σ(Z − 2)² = 2, times 1/6 for pairs, 2/3 for actors', () => {
    expect(computeJackknifeError([1, 2, 3], 'dyad')).toBeCloseTo(Math.sqrt(1 / 3), 14);
    expect(computeJackknifeError(Float64Array.of(3, 1, 2), 'node')).toBeCloseTo(Math.sqrt(4 / 3), 14);
  });

  it('density of two triangles and a bridge: 1/2 four times, 2/5 twice, so 1/15', () => {
    expect(computeDensityError(barbell)).toBeCloseTo(1 / 15, 14);
  });

  it('their transitivity: 1/2 four times, 1 without who holds the bridge, so 1/3', () => {
    expect(computeTransitivityError(barbell)).toBeCloseTo(1 / 3, 14);
  });

  it('density of arcs: 4, 2, 4, 3 and 5 of twelve are left', () => {
    expect(computeDensityError(whirl)).toBeCloseTo(Math.sqrt((0.3 * 5.2) / 144), 14);
  });

  it('a star hangs on its centre: nothing without it, a half without a leaf', () => {
    expect(computeDensityError(star(5))).toBeCloseTo(Math.sqrt(0.06), 14);
    expect(computeTransitivityError(star(5))).toBe(0);
  });

  it('is 0 where all are alike, undefined under three', () => {
    for (const graph of [ring(5), clique(4), empty(4)]) {
      expect(computeDensityError(graph)).toBeCloseTo(0, 14);
      expect(computeTransitivityError(graph)).toBeCloseTo(0, 14);
    }
    expect([
      computeTransitivityError(path(2)),
      computeDensityError(empty(0)),
      computeJackknifeError([], 'node'),
    ]).toEqual([null, null, null]);
  });
});

describe('laws of the jackknife', () => {
  const spread = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 3, maxLength: 12 });

  it('follows the unit, not the origin, nor the order', () => {
    fc.assert(
      fc.property(spread, fc.integer({ min: 1, max: 9 }), fc.integer(), (values, unit, origin) => {
        const shift = origin % 100;
        for (const kind of ['dyad', 'node'] as const) {
          const own = computeJackknifeError(values, kind) ?? Number.NaN;
          const moved = [...values].reverse().map((v) => unit * v + shift);
          expect(computeJackknifeError(moved, kind)).toBeCloseTo(unit * own, 9);
        }
      }),
      law,
    );
  });

  it('an error of actors is √(2(n − 1)/(n − 2)) times that of pairs', () => {
    fc.assert(
      fc.property(spread, (values) => {
        const n = values.length;
        const [pairs, actors] = [
          computeJackknifeError(values, 'dyad'),
          computeJackknifeError(values, 'node'),
        ];
        expect(actors).toBeCloseTo((pairs ?? Number.NaN) * Math.sqrt((2 * (n - 1)) / (n - 2)), 9);
      }),
      law,
    );
  });

  it('a network and what it lacks have the same error of density', () => {
    fc.assert(
      fc.property(anyGraph({ directed: false }), (graph) => {
        const lacks = link(
          graph.n,
          Array.from(
            { length: graph.n ** 2 },
            (_, k) => [Math.floor(k / graph.n), k % graph.n] as const,
          ).filter(
            ([i, j]) =>
              i < j && !graph.out.to.subarray(graph.out.start[i], graph.out.start[i + 1]).includes(j),
          ),
        );
        const own = computeDensityError(graph);
        if (own === null) expect(computeDensityError(lacks)).toBeNull();
        else expect(computeDensityError(lacks)).toBeCloseTo(own, 12);
      }),
      law,
    );
  });
});

describe('the vertex bootstrap', () => {
  it('draws densities that seven ties in fifteen could give, around their own', () => {
    const found = computeVertexBootstrap(barbell, computeDensity, { draws: 2_000, seed: 5 });
    expect(found.mean).toBeCloseTo(7 / 15, 1);
    for (const value of found.values)
      expect((value ?? 0.5) * 15).toBeCloseTo(Math.round((value ?? 0.5) * 15), 9);
  });

  it('sums up the values it shows', () => {
    const found = computeVertexBootstrap(barbell, computeTransitivity, { draws: 40, seed: 2 });
    const values = found.values.map((v) => v ?? Number.NaN);
    const mean = values.reduce((sum, v) => sum + v, 0) / 40;
    expect(found.mean).toBeCloseTo(mean, 12);
    expect(found.standardError).toBeCloseTo(
      Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / 39),
      12,
    );
    expect(found).toMatchObject({ draws: 40, seed: 2 });
  });

  it('leaves out what is undefined, and has no error from one draw or none', () => {
    const never = computeVertexBootstrap(barbell, () => null, { draws: 5, seed: 1 });
    expect(never).toMatchObject({ mean: null, standardError: null, values: [null, null, null, null, null] });
    let turn = 0;
    const once = computeVertexBootstrap(barbell, () => (turn++ === 0 ? 0.5 : null), { draws: 3, seed: 1 });
    expect(once).toMatchObject({ mean: 0.5, standardError: null, values: [0.5, null, null] });
    expect(computeVertexBootstrap(barbell, computeDensity, { draws: 0, seed: 1 })).toMatchObject({
      mean: null,
    });
  });

  it('another seed, other draws; somebody drawn twice is never tied to himself', () => {
    const [a, b] = [1, 2].map(
      (seed) => computeVertexBootstrap(barbell, computeDensity, { draws: 20, seed }).values,
    );
    expect(a).not.toEqual(b);
    computeVertexBootstrap(
      clique(4),
      (graph) => {
        expect([graph.n, graph.ties]).toEqual([4, 6]);
        return null;
      },
      { draws: 30, seed: 3 },
    );
  });
});
