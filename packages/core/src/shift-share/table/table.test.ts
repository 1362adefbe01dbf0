// Building, checking, merging and tightening tables.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estel, tableOf } from '../testing/sources.js';
import { createTableBuilder } from './build.js';
import { readCell } from './cell.js';
import { checkTable } from './check.js';
import { listUnmatched, mergeSectors, mergeTerritories } from './merge.js';
import type { JobCell } from './table.js';
import { estimateHidden, type MarginedGrid, tightenHidden } from './tighten.js';
import { selectSectors } from './window.js';

const value = (jobs: number): JobCell => ({ kind: 'value', jobs });
const place = (territory: string, sector: string, year = 2020) => ({ territory, sector, year });

function build(cells: readonly (readonly [ReturnType<typeof place>, JobCell])[]) {
  const builder = createTableBuilder(estel);
  for (const [where, cell] of cells) builder.add(where, cell);
  return builder.build();
}

function built(cells: readonly (readonly [ReturnType<typeof place>, JobCell])[]) {
  const answer = build(cells);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

describe('a table built cell by cell', () => {
  const table = built([
    [place('B', 'x'), value(5)],
    [place('A', 'x'), { kind: 'hidden', low: 0, high: 9 }],
    [place('A', 'y', 2019), { kind: 'missing' }],
    [place('B', 'y'), value(0)],
  ]);

  it('puts codes and years in order', () => {
    expect(table.territories.map(({ code }) => code)).toEqual(['A', 'B']);
    expect(table.years).toEqual([2019, 2020]);
  });

  it('tells a value, a hidden cell, a missing one, and zero apart', () => {
    const read = (territory: number, sector: number, year: number): JobCell =>
      readCell(table, { territory, sector, year });
    expect(read(1, 0, 1)).toEqual(value(5));
    expect(read(0, 0, 1)).toEqual({ kind: 'hidden', low: 0, high: 9 });
    expect(read(0, 1, 0)).toEqual({ kind: 'missing' });
    expect(read(0, 0, 0)).toEqual({ kind: 'missing' });
    expect(read(1, 1, 1)).toEqual(value(0));
  });

  it('sums a place given twice; an interval stays one, a missing part makes the whole missing', () => {
    const twice = built([
      [place('A', 'x'), value(2)],
      [place('A', 'x'), value(3)],
      [place('A', 'y'), value(2)],
      [place('A', 'y'), { kind: 'hidden', low: 1, high: 4 }],
      [place('A', 'z'), value(2)],
      [place('A', 'z'), { kind: 'missing' }],
    ]);
    expect([0, 1, 2].map((sector) => readCell(twice, { territory: 0, sector, year: 0 }))).toEqual([
      value(5),
      { kind: 'hidden', low: 3, high: 6 },
      { kind: 'missing' },
    ]);
  });

  it.each([
    [value(-1), 'negative-jobs'],
    [value(Number.POSITIVE_INFINITY), 'negative-jobs'],
    [{ kind: 'hidden', low: 5, high: 3 }, 'hidden-interval-crossed'],
  ] as const)('refuses %j: %s', (cell, code) => {
    expect(build([[place('A', 'x'), cell]])).toMatchObject({ ok: false, refusal: { code } });
  });

  it('is checked as a whole', () => {
    expect(checkTable(table).ok).toBe(true);
    expect(checkTable({ ...table, years: [2019] })).toMatchObject({ refusal: { code: 'table-wrong-size' } });
    const same = {
      ...table,
      territories: [...table.territories.slice(0, 1), ...table.territories.slice(0, 1)],
    };
    expect(checkTable(same)).toMatchObject({ refusal: { code: 'same-code-twice', data: { code: 'A' } } });
    const negative = { ...table, jobs: table.jobs.map((plane) => plane.map(() => -1)) };
    expect(checkTable(negative)).toMatchObject({ refusal: { code: 'negative-jobs' } });
    const crossed = { ...table, hidden: [{ territory: 0, sector: 0, year: 0, low: 2, high: 1 }] };
    expect(checkTable(crossed)).toMatchObject({ refusal: { code: 'hidden-interval-crossed' } });
  });
});

describe('a coarser table', () => {
  const table = built([
    [place('A', 'x'), value(2)],
    [place('A', 'y'), { kind: 'hidden', low: 1, high: 4 }],
    [place('A', 'z'), value(7)],
    [place('B', 'x'), value(3)],
    [place('B', 'y'), value(5)],
  ]);

  it('sums sectors, keeps what is hidden as an interval and what is missing as missing', () => {
    const merged = mergeSectors(table, { x: 'p', y: 'p', z: 'q' }, new Map([['p', 'Premier']]));
    expect(merged.sectors).toEqual([
      { code: 'p', label: 'Premier' },
      { code: 'q', label: 'q' },
    ]);
    const read = (territory: number, sector: number): JobCell =>
      readCell(merged, { territory, sector, year: 0 });
    expect([read(0, 0), read(0, 1), read(1, 0), read(1, 1)]).toEqual([
      { kind: 'hidden', low: 3, high: 6 },
      value(7),
      value(8),
      { kind: 'missing' },
    ]);
  });

  it('shares a territory between two, and names those that no line passes on', () => {
    const lines = [
      { from: 'B', to: 'N', share: 0.25 },
      { from: 'B', to: 'S', share: 0.75 },
    ];
    const passed = mergeTerritories(table, lines);
    expect(readCell(passed, { territory: 0, sector: 1, year: 0 })).toEqual(value(1.25));
    expect(listUnmatched(table, lines)).toEqual(['A']);
  });

  it('keeps the sectors asked, in the order of the table, with their hidden cells', () => {
    const kept = selectSectors(table, ['z', 'y']);
    if (!kept.ok) throw new Error(kept.refusal.code);
    expect(kept.value.sectors.map(({ code }) => code)).toEqual(['y', 'z']);
    expect(readCell(kept.value, { territory: 0, sector: 0, year: 0 })).toMatchObject({ kind: 'hidden' });
    expect(tableOf({ A: [[1, null]] }, [2000]).jobs[0]).toEqual(Float64Array.from([1, Number.NaN]));
  });
});

describe('hidden cells and their margins', () => {
  const open = { low: 0, high: 100 };
  const fixed = (jobs: number) => ({ low: jobs, high: jobs });

  it('are narrowed to what row and column leave them', () => {
    const grid: MarginedGrid = {
      cells: [
        [open, fixed(10), open],
        [open, fixed(5), open],
      ],
      rowTotals: [30, 25],
      columnTotals: [12, 15, 28],
      rounding: 0,
    };
    expect(tightenHidden(grid)).toEqual([
      [{ low: 0, high: 12 }, fixed(10), { low: 8, high: 20 }],
      [{ low: 0, high: 12 }, fixed(5), { low: 8, high: 20 }],
    ]);
  });

  it('are parent less visible siblings when they are alone, and follow the rounding', () => {
    const alone = { cells: [[open, fixed(10)]], rowTotals: [33], columnTotals: [null, null], rounding: 0 };
    expect(tightenHidden(alone)[0]?.[0]).toEqual({ low: 23, high: 23 });
    const rounded = { cells: [[open, open]], rowTotals: [35], columnTotals: [null, null], rounding: 5 };
    expect(tightenHidden(rounded)[0]?.[0]).toEqual({ low: 0, high: 35 });
    const odd = { ...rounded, cells: [[open, { low: 3, high: 22 }]] };
    expect(tightenHidden(odd)[0]).toEqual([
      { low: 15, high: 30 },
      { low: 5, high: 20 },
    ]);
    const free = { cells: [[open]], rowTotals: [null], columnTotals: [null], rounding: 0 };
    expect(tightenHidden(free)).toEqual([[open]]);
  });

  it('always hold the true value, and their estimate stays inside the bounds', () => {
    const cells = fc.array(fc.array(fc.tuple(fc.nat(200), fc.boolean()), { minLength: 3, maxLength: 3 }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(cells, (rows) => {
        const grid = {
          cells: rows.map((row) => row.map(([jobs, hide]) => (hide ? { low: 0, high: 1_000 } : fixed(jobs)))),
          rowTotals: rows.map((row) => row.reduce((sum, [jobs]) => sum + jobs, 0)),
          columnTotals: [0, 1, 2].map((c) => rows.reduce((sum, row) => sum + (row[c]?.[0] ?? 0), 0)),
          rounding: 0,
        };
        const bounds = tightenHidden(grid);
        const points = estimateHidden(grid);
        return rows.every((row, r) =>
          row.every(([jobs], c) => {
            const { low, high } = bounds[r]?.[c] ?? { low: 1, high: 0 };
            const point = points[r]?.[c] ?? Number.NaN;
            return low <= jobs && jobs <= high && low <= point && point <= high;
          }),
        );
      }),
    );
  });

  it('estimate a point that respects the margins', () => {
    const grid = {
      cells: [
        [open, open],
        [open, open],
      ],
      rowTotals: [30, 10],
      columnTotals: [20, 20],
      rounding: 0,
    };
    const [[a = 0, b = 0] = [], [c = 0, d = 0] = []] = estimateHidden(grid);
    expect([a + b, c + d, a + c, b + d].map(Math.round)).toEqual([30, 10, 20, 20]);
  });
});
