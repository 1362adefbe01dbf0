// The table a decomposition works on, from series kept in the database: years, totals, secrets and their room.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, createTestSpace, type TestDatabase } from '../../../../../test/database.js';
import type { TenantScope } from '../../../../platform/server/db/index.js';
import { insertDataset, insertPlaces, insertSectors, type StoredSector } from '../repo.js';
import { HIDDEN, listYears, type Series, writeSeries } from '../series.repo.js';
import { describeTable, layTable } from '../testing.js';
import { readEmploymentTable } from './read-table.js';

let test: TestDatabase;
let scope: TenantScope;

beforeAll(async () => {
  test = await createTestDatabase();
  const fabrique = await createTestSpace(test.database, { kind: 'fabrique' });
  scope = await createTestSpace(test.database, { kind: 'territory', fabrique });
});

afterAll(() => test.drop());

const detail = (code: string): StoredSector => ({ code, label: `Activité ${code}`, isTotal: false });
const total: StoredSector = { code: 'TT', label: 'Total', isTotal: true };

async function read(given: {
  readonly years: readonly number[];
  readonly sectors: readonly StoredSector[];
  readonly series: readonly Series[];
  readonly span?: { readonly from: number; readonly to: number };
}) {
  const { source } = layTable({ years: [], sectors: [], places: {} });
  const dataset = {
    ...describeTable({ ...layTable({ years: [], sectors: [], places: {} }), source, years: given.years }),
    id: randomUUID(),
    spaceId: scope.space,
  };
  const at = { scope, dataset: dataset.id };
  const { spaceId: _space, report: _report, ...made } = dataset;
  return test.database.within(scope, async (tx) => {
    await insertDataset(tx, scope, made);
    await insertPlaces(tx, at, [{ code: '0002', label: 'Aval' }]);
    await insertSectors(tx, at, given.sectors);
    await writeSeries(tx, { ...at, combine: 'once' }, given.series);
    const table = await readEmploymentTable(tx, dataset, given.span ?? { from: 1900, to: 2100 });
    if (!table.ok) throw new Error(table.refusal.code);
    return table.value;
  });
}

const series = (territory: string, sector: string, ...cells: readonly (number | null)[]): Series => ({
  territory,
  sector,
  cells,
});

describe('a table read again', () => {
  it('has its places, activities and years in order, whatever order they came in', async () => {
    const table = await read({
      years: [2015, 2009],
      sectors: [detail('GU'), detail('BE')],
      series: [series('0002', 'GU', 4, 3), series('0001', 'BE', 2, 1), series('0002', 'BE', 6, 5)],
    });
    expect(table.years).toEqual([2009, 2015]);
    expect(table.sectors.map(({ code }) => code)).toEqual(['BE', 'GU']);
    // A place that nobody named goes by its code.
    expect(table.territories).toEqual([
      { code: '0001', label: '0001' },
      { code: '0002', label: 'Aval' },
    ]);
    expect(table.jobs.map((plane) => [...plane])).toEqual([
      [1, Number.NaN, 5, 3],
      [2, Number.NaN, 6, 4],
    ]);
  });

  it('holds the years of the span alone, both ends included', async () => {
    const table = await read({
      years: [2008, 2009, 2015, 2016],
      sectors: [detail('BE')],
      series: [series('0001', 'BE', 1, 2, 3, 4)],
      span: { from: 2009, to: 2015 },
    });
    expect(table.years).toEqual([2009, 2015]);
    expect(table.jobs.map(([jobs]) => jobs)).toEqual([2, 3]);
  });

  it('never adds a total to what it sums; alone, the total is the table', async () => {
    const both = await read({
      years: [2009],
      sectors: [total, detail('BE')],
      series: [series('0001', 'TT', 9), series('0001', 'BE', 5)],
    });
    expect(both.sectors.map(({ code }) => code)).toEqual(['BE']);
    const alone = await read({ years: [2009], sectors: [total], series: [series('0001', 'TT', 9)] });
    expect([alone.sectors.map(({ code }) => code), [...(alone.jobs[0] ?? [])]]).toEqual([['TT'], [9]]);
  });
});

describe('a secret', () => {
  const sectors = [total, detail('BE'), detail('GU'), detail('JZ')];

  it('lies between nothing and what the printed total leaves to those that are hidden', async () => {
    const table = await read({
      years: [2009],
      sectors,
      series: [
        series('0001', 'TT', 100),
        series('0001', 'BE', 60),
        series('0001', 'GU', HIDDEN),
        series('0001', 'JZ', HIDDEN),
      ],
    });
    expect(table.hidden).toEqual([
      { territory: 0, sector: 1, year: 0, low: 0, high: 40 },
      { territory: 0, sector: 2, year: 0, low: 0, high: 40 },
    ]);
    expect([...(table.jobs[0] ?? [])]).toEqual([60, Number.NaN, Number.NaN]);
  });

  it('is nothing known where no total bounds it, or where the total is a secret too', async () => {
    for (const printed of [[], [series('0001', 'TT', HIDDEN)], [series('0001', 'TT', null)]]) {
      const table = await read({
        years: [2009],
        sectors,
        series: [...printed, series('0001', 'GU', HIDDEN)],
      });
      expect(table.hidden).toEqual([]);
      expect([...(table.jobs[0] ?? [])].every(Number.isNaN)).toBe(true);
    }
  });

  it('has no room, never a negative one, under a total smaller than its parts', async () => {
    const table = await read({
      years: [2009],
      sectors,
      series: [series('0001', 'TT', 50), series('0001', 'BE', 60), series('0001', 'GU', HIDDEN)],
    });
    expect(table.hidden).toMatchObject([{ low: 0, high: 0 }]);
  });

  it('is bounded by the total of its own place and year', async () => {
    const table = await read({
      years: [2009, 2015],
      sectors,
      series: [
        series('0001', 'TT', 10, 20),
        series('0001', 'BE', 4, 5),
        series('0001', 'GU', 6, HIDDEN),
        series('0002', 'TT', 900, 900),
      ],
    });
    expect(table.hidden).toEqual([{ territory: 0, sector: 1, year: 1, low: 0, high: 15 }]);
  });
});

describe('cells gathered by division', () => {
  it('are the sum of their classes; a secret among them keeps them secret, blanks alone are a blank', async () => {
    const dataset = randomUUID();
    const at = { scope, dataset };
    const { source } = layTable({ years: [], sectors: [], places: {} });
    const made = describeTable({
      ...layTable({ years: [], sectors: [], places: {} }),
      source,
      years: [2009, 2015],
    });
    const { spaceId: _space, report: _report, ...kept } = { ...made, id: dataset };
    const read = await test.database.within(scope, async (tx) => {
      await insertDataset(tx, scope, kept);
      await writeSeries(tx, { ...at, combine: 'once' }, [
        series('0001', '1011Z', 4, null),
        series('0001', '1013A', 3, null),
        series('0001', '2511Z', HIDDEN, 2),
        series('0001', '2512Z', 8, 5),
        series('0002', '1011Z', 9, 9),
      ]);
      const wish = { territories: ['0001'], years: [1, 0], byDivision: true };
      return listYears(tx, { space: scope.space, dataset }, wish);
    });
    expect([...read].sort((a, b) => (a.sector < b.sector ? -1 : 1))).toEqual([
      { territory: '0001', sector: '10', cells: [null, 7] },
      { territory: '0001', sector: '25', cells: [7, HIDDEN] },
    ]);
  });
});
