// Complementary hiding on tables of four and nine cells, worked out on paper.
import { describe, expect, it } from 'vitest';
import { type CandidateSum, hideSums } from './hide-sums.js';

const shown = (...atoms: readonly number[]): CandidateSum => ({ atoms, isSafe: true, canHide: true });
const small = (...atoms: readonly number[]): CandidateSum => ({ atoms, isSafe: false, canHide: true });
const elsewhere = (...atoms: readonly number[]): CandidateSum => ({ atoms, isSafe: true, canHide: false });
const hiddenOf = (
  values: readonly number[],
  sums: readonly CandidateSum[],
  secrets: readonly (readonly number[])[] = [],
) => {
  const { isHidden, isSealed } = hideSums({ values, sums, secrets });
  return { hidden: [...isHidden.keys()].filter((at) => isHidden[at]), isSealed };
};

describe('one line of cells and its total', () => {
  it('one small cell takes the smallest other with it', () => {
    // 2 | 7 | 5, total 14 on the board: 14 − 7 − 5 would tell 2; 5 costs least.
    expect(hiddenOf([2, 7, 5], [small(0), shown(1), shown(2), elsewhere(0, 1, 2)])).toEqual({
      hidden: [0, 2],
      isSealed: true,
    });
  });

  it('two small cells protect each other', () => {
    expect(hiddenOf([2, 7, 1], [small(0), shown(1), small(2), elsewhere(0, 1, 2)])).toEqual({
      hidden: [0, 2],
      isSealed: true,
    });
  });

  it('hides the total instead when it may be hidden and costs less than nothing else', () => {
    expect(hiddenOf([2, 7], [small(0), shown(1), shown(0, 1)])).toEqual({ hidden: [0, 1], isSealed: true });
  });

  it('two small cells that must both be nothing ask for a third', () => {
    // 0 | 0 | 6, total 6: 6 − 6 = 0 says that both are 0; without the 6, neither is told.
    expect(hiddenOf([0, 0, 6], [small(0), small(1), shown(2), elsewhere(0, 1, 2)])).toEqual({
      hidden: [0, 1, 2],
      isSealed: true,
    });
  });

  it('a total of nothing tells every cell: nothing can be sealed', () => {
    expect(hiddenOf([0, 0], [small(0), small(1), elsewhere(0, 1)])).toMatchObject({ isSealed: false });
  });
});

describe('two lines and two columns', () => {
  const table = (values: readonly number[], first: CandidateSum) =>
    hiddenOf(values, [
      first,
      shown(1),
      shown(2),
      shown(3),
      elsewhere(0, 1),
      elsewhere(2, 3),
      elsewhere(0, 2),
      elsewhere(1, 3),
    ]);

  it('with all the margins on the board, one small cell hides the whole square', () => {
    expect(table([1, 8, 9, 7], small(0))).toEqual({ hidden: [0, 1, 2, 3], isSealed: true });
  });

  it('with no small cell, hides none', () => {
    expect(table([4, 8, 9, 7], shown(0))).toEqual({ hidden: [], isSealed: true });
  });
});

describe('three lines and three columns', () => {
  const cells = [3, 9, 9, 9, 9, 8, 9, 7, 9];
  const lines = [0, 1, 2].map((r) => elsewhere(r * 3, r * 3 + 1, r * 3 + 2));
  const columns = [0, 1, 2].map((c) => elsewhere(c, c + 3, c + 6));
  const { hidden, isSealed } = hiddenOf(cells, [
    ...cells.map((_, at) => (at === 0 ? small(at) : shown(at))),
    ...lines,
    ...columns,
  ]);

  it('hides the four corners of a square, so that one may rise as another falls', () => {
    expect(isSealed).toBe(true);
    const squares = [1, 2].flatMap((r) => [1, 2].map((c) => [0, c, r * 3, r * 3 + c]));
    expect(squares.some((corners) => corners.every((at) => hidden.includes(at)))).toBe(true);
  });

  it('does not hide the whole table for one cell', () => {
    expect(hidden.length).toBeLessThan(9);
    expect(hidden).toContain(0);
  });
});

describe('secrets besides the cells', () => {
  it('a difference of two published sums is a secret told, so one of them goes', () => {
    // {0,1,2} − {1,2} = {0}.
    expect(hiddenOf([3, 4, 5], [shown(0, 1, 2), shown(1, 2)], [[0]])).toEqual({
      hidden: [1],
      isSealed: true,
    });
  });

  it('a published zero tells each of its parts', () => {
    expect(hiddenOf([0, 0, 9], [shown(0, 1), shown(2)], [[1]])).toEqual({ hidden: [0], isSealed: true });
  });

  it('what cannot be rebuilt is left alone', () => {
    expect(hiddenOf([1, 2, 3], [shown(0, 1), shown(1, 2)], [[0], [1], [2]])).toEqual({
      hidden: [],
      isSealed: true,
    });
  });

  it('nothing published, nothing told; an empty secret is none', () => {
    expect(hideSums({ values: [], sums: [], secrets: [[]] })).toEqual({ isHidden: [], isSealed: true });
  });
});
