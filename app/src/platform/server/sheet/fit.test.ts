// Room for every word: columns as wide as what they hold, rows as high as their fullest cell.
import { describe, expect, it } from 'vitest';
import { countPagesAcross, layHeights, layWidths } from './fit.js';

const table = (width: number, cells: readonly (string | number | Date | null)[]) => ({
  name: 'Feuille',
  columns: [{ title: 'Action', width }],
  rows: cells.map((cell) => [cell]),
});

describe('a column', () => {
  it('is as wide as its longest line, and a little more', () => {
    expect(layWidths(table(60, ['Un quai\nà quatre lignes d’eau', null]))).toEqual([26]);
  });

  it('is never wider than it may be, nor narrower than its title', () => {
    expect(layWidths(table(20, ['x'.repeat(300)]))).toEqual([20]);
    expect(layWidths(table(60, [null]))).toEqual([11]);
  });

  it('has room for a day and for a number', () => {
    const [days = 0] = layWidths(table(30, [new Date(0)]));
    expect(days).toBeGreaterThanOrEqual('01/01/1970'.length);
    expect(layWidths(table(30, [123_456_789_012]))[0]).toBeGreaterThan(12);
  });

  it('stays a column in a table without rows', () => {
    expect(layWidths(table(30, []))).toEqual([11]);
  });
});

describe('a row', () => {
  it('is one line high when its cells hold in one, or hold nothing', () => {
    expect(layHeights([['Un quai'], [null], []], [20])).toEqual([18, 18, 18]);
  });

  it('grows with the lines of its fullest cell, turned lines counted', () => {
    expect(layHeights([['a\nb\nc', 'x'.repeat(70)]], [20, 20])).toEqual([63]);
  });

  it('is no higher than spreadsheets take', () => {
    expect(layHeights([['x\n'.repeat(500)]], [20])).toEqual([409]);
  });
});

describe('a sheet on paper', () => {
  it('is as many pages wide as its type needs to be read, the columns that name a line on each', () => {
    expect(countPagesAcross([10, 40, 60], 0)).toBe(1);
    expect(countPagesAcross([], 0)).toBe(1);
    expect(countPagesAcross([100, 100, 100], 0)).toBe(2);
    expect(countPagesAcross([80, 100, 100, 100], 1)).toBe(2);
    expect(countPagesAcross([80, 100, 100, 100, 100, 100], 1)).toBe(3);
  });
});
