// What hidden cells leave possible, worked out on paper.
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../test/on-paper.js';
import { createTableBuilder } from '../table/build.js';
import type { EmploymentTable, JobCell } from '../table/table.js';
import { resolveReference } from '../table/window.js';
import { estel } from '../testing/sources.js';
import { boundHiddenRange } from './hidden-range.js';

const span = { from: 0, to: 1 };
const value = (jobs: number): JobCell => ({ kind: 'value', jobs });
const hidden = (low: number, high: number): JobCell => ({ kind: 'hidden', low, high });
const missing: JobCell = { kind: 'missing' };

/** Cells by territory: one list a year, one cell a sector. */
function tableOfCells(rows: Readonly<Record<string, readonly (readonly JobCell[])[]>>): EmploymentTable {
  const builder = createTableBuilder(estel);
  for (const [territory, byYear] of Object.entries(rows)) {
    for (const [y, cells] of byYear.entries()) {
      for (const [s, cell] of cells.entries()) {
        builder.add({ territory, sector: `s${s}`, year: 2010 + 10 * y }, cell);
      }
    }
  }
  return unwrap(builder.build());
}

const beside = (table: EmploymentTable, codes: readonly string[]) => unwrap(resolveReference(table, codes));

describe('a range', () => {
  it('is nothing when nothing is hidden', () => {
    const table = tableOfCells({ A: [[value(40)], [value(50)]], R: [[value(400)], [value(440)]] });
    expect(boundHiddenRange(beside(table, ['R']), span, 0)).toEqual({
      sectors: [null],
      total: null,
      touched: [false],
    });
  });

  it('of a hidden base is the local effect at each of its ends [R093]', () => {
    const table = tableOfCells({
      A: [
        [hidden(30, 45), value(60)],
        [value(20), value(54)],
      ],
      R: [
        [value(400), value(100)],
        [value(360), value(90)],
      ],
    });
    const range = boundHiddenRange(beside(table, ['R']), span, 0);
    expect(range.touched).toEqual([true, false]);
    // 20 − 45·0.9 and 20 − 30·0.9; the second sector adds 54 − 60·0.9 = 0.
    expect(range.sectors[0]?.low).toBeCloseTo(-20.5, 12);
    expect(range.sectors[0]?.high).toBeCloseTo(-7, 12);
    expect(range.sectors[1]).toBeNull();
    expect(range.total?.low).toBeCloseTo(-20.5, 12);
    expect(range.total?.high).toBeCloseTo(-7, 12);
  });

  it('opens when the reference hides, though the territory shows all', () => {
    const table = tableOfCells({
      A: [[value(40)], [value(50)]],
      R: [[value(400)], [hidden(400, 480)]],
    });
    const range = boundHiddenRange(beside(table, ['R']), span, 0);
    // Growth from 0 to 20 %: 50 − 48 to 50 − 40.
    expect(range.total?.low).toBeCloseTo(2, 12);
    expect(range.total?.high).toBeCloseTo(10, 12);
  });

  it('has no end when a reference may have had no job at all', () => {
    const table = tableOfCells({
      A: [
        [value(40), value(5)],
        [value(50), value(6)],
      ],
      R: [
        [hidden(0, 10), value(10)],
        [value(12), value(10)],
      ],
    });
    const range = boundHiddenRange(beside(table, ['R']), span, 0);
    expect(range).toMatchObject({ total: null, touched: [true, false] });
    expect(range.sectors).toEqual([null, null]);
  });

  it('leaves out a sector with a cell missing, as the totals do', () => {
    const table = tableOfCells({
      A: [
        [value(40), missing],
        [hidden(48, 52), value(9)],
      ],
      R: [
        [value(400), value(100)],
        [value(440), value(90)],
      ],
    });
    const range = boundHiddenRange(beside(table, ['R']), span, 0);
    expect(range.touched).toEqual([true, false]);
    expect(range.total?.low).toBeCloseTo(4, 12);
    expect(range.total?.high).toBeCloseTo(8, 12);
  });

  it('adds a known local effect to both ends', () => {
    const table = tableOfCells({
      A: [
        [value(40), value(60)],
        [hidden(48, 52), value(64)],
      ],
      R: [
        [value(400), value(100)],
        [value(440), value(90)],
      ],
    });
    // Second sector 64 − 54 = 10, beside 4 to 8.
    expect(boundHiddenRange(beside(table, ['R']), span, 0).total).toEqual({ low: 14, high: 18 });
  });
});
