// The band of choices, worked out on paper over three years and one sector.
import { describe, expect, it } from 'vitest';
import type { AnalysisParameters, GridChoices } from '../analysis/analysis.js';
import { tableOf } from '../testing/sources.js';
import { computeStability } from './grid.js';

/** All together: 310, 335, 388. */
const table = tableOf(
  {
    A: [[100], [110], [120]],
    B: [[100], [105], [150]],
    C: [[100], [100], [88]],
    D: [[10], [20], [30]],
  },
  [2010, 2011, 2012],
);

const alone: GridChoices = { shift: 0, levels: [], references: [], courses: [], variants: [] };

function run(grid: Partial<GridChoices>, more: Partial<AnalysisParameters> = {}) {
  return computeStability(table, {
    territory: 'A',
    perimeter: 'EPCI 2025',
    from: 2010,
    to: 2012,
    reference: { label: 'ensemble', territories: null },
    sectors: null,
    course: 'static',
    variant: 'dunn',
    smallBase: 30,
    grid: { ...alone, ...grid },
    draws: 0,
    seed: 1,
    ...more,
  });
}

const atOnce = 120 - (100 * 388) / 310;
const firstYear = 110 - (100 * 335) / 310;
const secondYear = 120 - (110 * 388) / 335;

describe('end years moved by one', () => {
  const stability = run({ shift: 1 });

  it('try the windows that the table holds, and no other [R095]', () => {
    expect(stability.cells.map(({ from, to }) => [from, to])).toEqual([
      [2010, 2011],
      [2010, 2012],
      [2011, 2012],
    ]);
    const locals = stability.cells.map(({ local }) => local ?? Number.NaN);
    for (const [i, wanted] of [firstYear, atOnce, secondYear].entries()) {
      expect(locals[i]).toBeCloseTo(wanted, 10);
    }
  });

  it('give a band in points of each starting base', () => {
    expect(stability.points?.low).toBeCloseTo((100 * secondYear) / 110, 10);
    expect(stability.points?.high).toBeCloseTo(firstYear, 10);
  });

  it('do not establish a sign that two in three have', () => {
    expect(stability).toMatchObject({ tried: 3, sameSign: 2, established: false });
  });

  it('move the rank from second to first: it is said with both [R094]', () => {
    expect(stability.cells.map(({ rank }) => rank)).toEqual([1, 2, 2]);
    expect(stability.rank).toEqual({ rank: 2, low: 1, high: 2, of: 3 });
  });
});

describe('courses and variants', () => {
  it('establish a sign that four in four have', () => {
    const stability = run({ courses: ['dynamic'], variants: ['patterson'] });
    expect(stability).toMatchObject({ tried: 4, sameSign: 4, established: true });
    const local = (course: string, variant: string): number =>
      stability.cells.find((cell) => cell.course === course && cell.variant === variant)?.local ?? Number.NaN;
    expect(local('dynamic', 'dunn')).toBeCloseTo(firstYear + secondYear, 10);
    // With one sector there is nothing to adjust: the regression is the residual.
    expect(local('static', 'patterson')).toBeCloseTo(atOnce, 10);
    expect(local('dynamic', 'patterson')).toBeCloseTo(firstYear + secondYear, 10);
  });

  it('named again beside the one asked are tried once', () => {
    expect(run({ courses: ['static'], variants: ['dunn'] }).cells).toHaveLength(1);
  });
});

describe('references', () => {
  it('change the sign: one job above B and C, five under all four', () => {
    const stability = run({ references: [{ label: 'voisins', territories: ['B', 'C'] }] });
    expect(stability.cells.map(({ reference }) => reference)).toEqual(['ensemble', 'voisins']);
    expect(stability.cells[1]?.local).toBeCloseTo(120 - (100 * 238) / 200, 10);
    expect(stability).toMatchObject({ tried: 2, sameSign: 1, established: false });
  });

  it('that the table lacks stay in the grid as unknown and are not counted', () => {
    const stability = run({ references: [{ label: 'ailleurs', territories: ['Z'] }] });
    expect(stability.cells[1]).toMatchObject({
      reference: 'ailleurs',
      local: null,
      points: null,
      rank: null,
    });
    expect(stability).toMatchObject({ tried: 1, sameSign: 1 });
  });
});

describe('ranks', () => {
  it('count who has the base: a small one let in takes the first place', () => {
    expect(run({}).rank).toEqual({ rank: 2, low: 2, high: 2, of: 3 });
    expect(run({}, { smallBase: 5 }).rank).toEqual({ rank: 3, low: 3, high: 3, of: 4 });
  });

  it('are not given under three territories, nor to a base too small', () => {
    expect(run({}, { smallBase: 101 }).rank).toBeNull();
    expect(run({}, { territory: 'D' }).rank).toBeNull();
    expect(run({}, { reference: { label: 'B', territories: ['B'] } }).rank).toBeNull();
  });
});

describe('a window that the table does not hold', () => {
  it('tries nothing and says so', () => {
    expect(run({}, { from: 2001, to: 2002 })).toEqual({
      cells: [],
      tried: 0,
      sameSign: 0,
      established: false,
      points: null,
      rank: null,
    });
  });
});
