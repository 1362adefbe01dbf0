// How unequally something is held: Gini, the top tenth, Herfindahl.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { law } from '../../../test/network-graphs.js';
import { computeGini } from './gini.js';
import { computeHerfindahl } from './herfindahl.js';
import { computeTopTenthShare, countTopTenth } from './top-share.js';

const held = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 30 });

describe('when all are alike', () => {
  const alike = [3, 3, 3, 3];
  it('Gini is 0, Herfindahl 1/n, the top tenth its share of people', () => {
    expect([computeGini(alike), computeHerfindahl(alike), computeTopTenthShare(alike)]).toEqual([
      0, 0.25, 0.25,
    ]);
  });
});

describe('when one holds everything', () => {
  const one = [0, 0, 0, 8];
  it('Gini is 1 − 1/n, the others 1', () => {
    expect([computeGini(one), computeHerfindahl(one), computeTopTenthShare(one)]).toEqual([0.75, 1, 1]);
  });
});

it('on nothing, all are undefined', () => {
  for (const nothing of [[], [0, 0]])
    expect([computeGini(nothing), computeHerfindahl(nothing), computeTopTenthShare(nothing)]).toEqual([
      null,
      null,
      null,
    ]);
});

it.each([
  [1, 1],
  [10, 1],
  [11, 2],
  [30, 3],
  [48, 5],
])('the top tenth of %i is %i', (n, top) => {
  expect(countTopTenth(n)).toBe(top);
});

it('do not hang on order nor on the unit', () => {
  fc.assert(
    fc.property(held, fc.integer({ min: 2, max: 9 }), (values, unit) => {
      const other = [...values].reverse().map((v) => v * unit);
      for (const read of [computeGini, computeHerfindahl, computeTopTenthShare]) {
        const [a, b] = [read(values), read(other)];
        if (a === null || b === null) expect(b).toBe(a);
        else expect(b).toBeCloseTo(a, 9);
        if (a !== null) expect(a >= -1e-12 && a <= 1 + 1e-12).toBe(true);
      }
    }),
  );
});

describe('[R110] spread of roles, worked by hand', () => {
  it('1, 2, 3 and 4 roles: Gini (−3 − 2 + 3 + 12) / 40, Herfindahl 30 / 100, the first of four 4 / 10', () => {
    for (const values of [
      [1, 2, 3, 4],
      [4, 1, 3, 2],
    ])
      expect([computeGini(values), computeHerfindahl(values), computeTopTenthShare(values)]).toEqual([
        expect.closeTo(0.25, 14),
        expect.closeTo(0.3, 14),
        0.4,
      ]);
  });

  it('those who hold nothing count in Gini and in the tenth, not in Herfindahl', () => {
    const [few, many] = [
      [3, 1],
      [3, 1, ...new Array<number>(18).fill(0)],
    ];
    expect([computeHerfindahl(few), computeHerfindahl(many)]).toEqual([0.625, 0.625]);
    expect([computeTopTenthShare(few), computeTopTenthShare(many)]).toEqual([0.75, 1]);
    expect(computeGini(few)).toBe(0.25);
    expect(computeGini(many)).toBeCloseTo((17 * 1 + 19 * 3) / (20 * 4), 14);
  });
});

it('Gini is half the mean gap between two people, over the mean', () => {
  fc.assert(
    fc.property(held, (values) => {
      const sum = values.reduce((total, v) => total + v, 0);
      const gaps = values.flatMap((a) => values.map((b) => Math.abs(a - b))).reduce((s, g) => s + g, 0);
      if (sum === 0) expect(computeGini(values)).toBeNull();
      else expect(computeGini(values)).toBeCloseTo(gaps / (2 * values.length * sum), 10);
    }),
    law,
  );
});

it('one unit given by who has more to who has less lowers Gini and Herfindahl', () => {
  fc.assert(
    fc.property(held, fc.nat(), fc.nat(), (values, at, other) => {
      const [rich, poor] = [at % values.length, other % values.length];
      if ((values[rich] ?? 0) < (values[poor] ?? 0) + 2) return;
      const given = values.map((v, i) => v + (i === poor ? 1 : 0) - (i === rich ? 1 : 0));
      for (const read of [computeGini, computeHerfindahl])
        expect(read(given) ?? Number.NaN).toBeLessThan(read(values) ?? Number.NaN);
    }),
    law,
  );
});
