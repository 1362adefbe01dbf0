// Small matrices, their inverses and their eigenvalues, by paper.
import { describe, expect, it } from 'vitest';
import { expectList } from '../../../test/on-paper.js';
import { computeEigenvalues, computeWeightEigenvalues } from './eigen.js';
import { combine, crossColumns, dot, invert, invertInPlace } from './matrix.js';

describe('an inverse', () => {
  it('of two by two is that of the determinant', () => {
    const inverse = invert([
      [4, 7],
      [2, 6],
    ]);
    expectList(inverse?.flat() ?? [], [0.6, -0.7, -0.2, 0.4]);
  });

  it('in place gives the same, rows swapped when a pivot is nothing', () => {
    const flat = Float64Array.of(0, 2, 4, 0);
    expect(invertInPlace(flat, 2)).toBe(true);
    expectList(flat, [0, 0.25, 0.5, 0]);
    const three = Float64Array.of(0, 1, 0, 0, 0, 1, 1, 0, 0);
    expect(invertInPlace(three, 3)).toBe(true);
    expectList(three, [0, 0, 1, 1, 0, 0, 0, 1, 0]);
  });

  it('of what is singular does not exist', () => {
    expect(
      invert([
        [1, 2],
        [2, 4],
      ]),
    ).toBeNull();
    expect(invertInPlace(Float64Array.of(0, 0, 0, 0), 2)).toBe(false);
  });
});

describe('products', () => {
  it('of lists, of columns, of columns with coefficients', () => {
    expect(dot([1, 2, 3], [4, 5, 6])).toBe(32);
    expect(
      crossColumns([
        [1, 1, 1],
        [0, 1, 2],
      ]),
    ).toEqual([
      [3, 3],
      [3, 5],
    ]);
    expect([
      ...combine(
        [
          [1, 1, 1],
          [0, 1, 2],
        ],
        [10, -2],
      ),
    ]).toEqual([10, 8, 6]);
    expect([...combine([], [])]).toEqual([]);
  });
});

describe('eigenvalues', () => {
  it('of 2 on the diagonal and 1 beside are 1 and 3', () => {
    expectList(
      computeEigenvalues([
        [2, 1],
        [1, 2],
      ]),
      [1, 3],
    );
  });

  it('of a diagonal are its entries in order; of nothing, none', () => {
    expectList(
      computeEigenvalues([
        [5, 0, 0],
        [0, -2, 0],
        [0, 0, 1],
      ]),
      [-2, 1, 5],
    );
    expect([...computeEigenvalues([])]).toEqual([]);
  });

  it('of the second difference of four points are 2 − 2·cos(kπ/5)', () => {
    const rows = Array.from({ length: 4 }, (_, r) =>
      Array.from({ length: 4 }, (_, c) => (r === c ? 2 : Math.abs(r - c) === 1 ? -1 : 0)),
    );
    expectList(
      computeEigenvalues(rows),
      [1, 2, 3, 4].map((k) => 2 - 2 * Math.cos((k * Math.PI) / 5)),
      9,
    );
  });

  it('of the weights of a round of four are −1, 0, 0, 1; of two places side by side, −1 and 1', () => {
    const ring = [
      [1, 3],
      [0, 2],
      [1, 3],
      [0, 2],
    ];
    expectList(computeWeightEigenvalues(ring), [-1, 0, 0, 1], 9);
    expectList(computeWeightEigenvalues([[1], [0]]), [-1, 1], 9);
    expectList(computeWeightEigenvalues([[], [2], [1]]), [-1, 0, 1], 9);
  });

  it('of a round of n are the cosines of its angles', () => {
    const n = 12;
    const round = Array.from({ length: n }, (_, i) => [(i + n - 1) % n, (i + 1) % n]);
    const wanted = Array.from({ length: n }, (_, k) => Math.cos((2 * Math.PI * k) / n)).sort((a, b) => a - b);
    expectList(computeWeightEigenvalues(round), wanted, 9);
  });
});
