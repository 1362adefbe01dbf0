// Coarser sectors and other grounds, worked out on paper, secrets and gaps included.
import { describe, expect, it } from 'vitest';
import { expectList, unwrap } from '../../../test/on-paper.js';
import { estel, tableOf } from '../testing/sources.js';
import { createTableBuilder } from './build.js';
import { listUnmatched, mergeSectors, mergeTerritories } from './merge.js';
import { estimateHidden, tightenHidden } from './tighten.js';

const known = (value: number) => ({ low: value, high: value });

describe('sectors brought together', () => {
  const table = tableOf({ A: [[1, 2, 4]], B: [[8, null, 16]] }, [2020]);

  it('are summed; a missing part makes the whole missing; a code without a parent is left out', () => {
    const coarse = mergeSectors(table, { s0: 'p', s1: 'p' });
    expect(coarse.sectors).toEqual([{ code: 'p', label: 'p' }]);
    expectList(coarse.jobs[0] ?? [], [3, Number.NaN]);
  });

  it('come in the order of their codes, whatever that of the parents', () => {
    const coarse = mergeSectors(table, { s2: 'a', s0: 'z', s1: 'a' }, new Map([['z', 'Le reste']]));
    expect(coarse.sectors).toEqual([
      { code: 'a', label: 'a' },
      { code: 'z', label: 'Le reste' },
    ]);
    expectList(coarse.jobs[0] ?? [], [6, 1, Number.NaN, 8]);
  });

  it('may be none', () => {
    expect(mergeSectors(table, {}).sectors).toEqual([]);
    expect(mergeSectors(table, { unknown: 'p' }).jobs[0]).toHaveLength(0);
  });
});

describe('territories passed on by shares', () => {
  const table = tableOf({ A: [[100]], B: [[50]], C: [[7]] }, [2020]);
  const lines = [
    { from: 'A', to: 'N', share: 0.25 },
    { from: 'A', to: 'S', share: 0.75 },
    { from: 'B', to: 'S', share: 1 },
  ];

  it('give each what the shares say, and keep the sum of those passed', () => {
    const passed = mergeTerritories(table, lines);
    expect(passed.territories.map(({ code }) => code)).toEqual(['N', 'S']);
    expectList(passed.jobs[0] ?? [], [25, 125]);
    expect(listUnmatched(table, lines)).toEqual(['C']);
  });

  it('share an interval as they share a count', () => {
    const builder = createTableBuilder(estel);
    builder.add({ territory: 'A', sector: 'x', year: 2020 }, { kind: 'hidden', low: 4, high: 20 });
    builder.add({ territory: 'B', sector: 'x', year: 2020 }, { kind: 'value', jobs: 50 });
    const passed = mergeTerritories(unwrap(builder.build()), lines);
    expect(passed.hidden).toEqual([
      { territory: 0, sector: 0, year: 0, low: 1, high: 5 },
      { territory: 1, sector: 0, year: 0, low: 53, high: 65 },
    ]);
    expectList(passed.jobs[0] ?? [], [Number.NaN, Number.NaN]);
  });

  it('lose the interval where a part is missing, since nothing then bounds the whole', () => {
    const builder = createTableBuilder(estel);
    builder.add({ territory: 'A', sector: 'x', year: 2020 }, { kind: 'hidden', low: 4, high: 20 });
    builder.add({ territory: 'B', sector: 'x', year: 2020 }, { kind: 'missing' });
    const passed = mergeTerritories(unwrap(builder.build()), lines);
    expect(passed.hidden.map(({ territory }) => territory)).toEqual([0]);
  });
});

describe('hidden cells beside their margins', () => {
  it('alone in a row are the rest of it', () => {
    const [row] = tightenHidden({
      cells: [[known(10), { low: 0, high: 99 }, known(5)]],
      rowTotals: [22],
      columnTotals: [null, null, null],
      rounding: 0,
    });
    expect(row).toEqual([known(10), known(7), known(5)]);
  });

  it('two in a row are bounded by what the other can hold', () => {
    const [row] = tightenHidden({
      cells: [
        [
          { low: 0, high: 4 },
          { low: 0, high: 99 },
        ],
      ],
      rowTotals: [10],
      columnTotals: [null, null],
      rounding: 0,
    });
    expect(row).toEqual([
      { low: 0, high: 4 },
      { low: 6, high: 10 },
    ]);
  });

  it('are narrowed by rows, then by columns, until nothing moves', () => {
    const wide = { low: 0, high: 100 };
    const cells = [
      [wide, wide],
      [wide, known(6)],
    ];
    // Second row: 9 − 6 leaves 3; first column: 5 − 3 leaves 2; first row: 8 − 2 leaves 6.
    expect(tightenHidden({ cells, rowTotals: [8, 9], columnTotals: [5, null], rounding: 0 })).toEqual([
      [known(2), known(6)],
      [known(3), known(6)],
    ]);
  });

  it('go to the multiples inside when counts are rounded', () => {
    const [row] = tightenHidden({
      cells: [
        [
          { low: 1, high: 13 },
          { low: 0, high: 100 },
        ],
      ],
      rowTotals: [100],
      columnTotals: [null, null],
      rounding: 5,
    });
    expect(row?.[0]).toEqual({ low: 5, high: 10 });
  });

  it('stay as given without a margin, and never cross when margins contradict', () => {
    const grid = { cells: [[{ low: 2, high: 5 }]], rowTotals: [null], columnTotals: [null], rounding: 0 };
    expect(tightenHidden(grid)).toEqual(grid.cells);
    const [[cell] = []] = tightenHidden({ ...grid, rowTotals: [1] });
    expect(cell?.low).toBeLessThanOrEqual(cell?.high ?? -1);
  });

  it('are estimated in proportion, inside their bounds', () => {
    // Twelve to share: each can hold from 0 to 12, and the middles are six and six.
    const cells = [
      [
        { low: 0, high: 20 },
        { low: 0, high: 40 },
      ],
    ];
    const grid = { cells, rowTotals: [12], columnTotals: [null, null], rounding: 0 };
    const [row = []] = estimateHidden(grid);
    expect(row.reduce((sum, value) => sum + value, 0)).toBeCloseTo(12, 9);
    expectList(row, [6, 6]);
    const [held = []] = estimateHidden({
      ...grid,
      cells: [
        [
          { low: 7, high: 20 },
          { low: 0, high: 40 },
        ],
      ],
    });
    expect(held[0]).toBeGreaterThanOrEqual(7);
    expect((held[0] ?? 0) + (held[1] ?? 0)).toBeCloseTo(12, 6);
  });
});
