// Every trap of real files, each with its file in `test/fixtures/traps`, brought by the door a person uses.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyse, joinTables, passTable } from '@trame/core/shift-share';
import { writeXlsx } from 'hucre';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/app.js';
import { createTestSpace } from '../../../../test/database.js';
import type { TenantScope } from '../../../platform/server/db/index.js';
import { createPress } from '../../../platform/server/document/index.js';
import type { Dataset, FilePreview } from '../contract.js';
import { createShiftShareRoom } from './index.js';
import { findDataset } from './repo.js';
import { listSeries } from './series.repo.js';
import { readEmploymentTable } from './table/read-table.js';
import { sendFile } from './testing.js';

const folder = fileURLToPath(new URL('../../../../test/fixtures/traps/', import.meta.url));
const readFixture = (name: string): Buffer => readFileSync(folder + name);

let app: TestApp;
let scope: TenantScope;
let cookie: string;

beforeAll(async () => {
  app = await createTestApp({
    rooms: ({ database }) => [createShiftShareRoom({ database, contoursFolder: null, press: createPress() })],
  });
  const fabrique = await createTestSpace(app.database, { kind: 'fabrique' });
  scope = await createTestSpace(app.database, { kind: 'territory', fabrique });
  cookie = await app.signIn('project-lead', scope);
});

afterAll(() => app.close());

type Query = Readonly<Record<string, string>>;

const answers: Query = {
  basis: 'workplace',
  geographyKind: 'COM',
  geographyYear: '2020',
  publisher: 'La mairie',
  licence: 'Licence Ouverte 2.0',
};

interface File {
  readonly name: string;
  readonly bytes: Buffer;
}

const send = (route: 'preview' | 'imports', file: File, query: Query) =>
  sendFile(app, { scope, cookie, route }, { ...file, query });

/** Keeps a file, and gives what is kept: `place activity` → cells by year, in the order of years. */
async function keep(file: File, query: Query = {}) {
  const reply = await send('imports', file, { ...answers, ...query });
  if (reply.status !== 200) throw new Error(`${file.name} was refused: ${reply.text}`);
  const kept = reply.json<Dataset>();
  const at = { space: scope.space, dataset: kept.id };
  const [stored, series] = await app.database.within(scope, async (tx) => [
    await findDataset(tx, scope, kept.id),
    await listSeries(tx, at, null),
  ]);
  const order = kept.years.map((year) => stored?.years.indexOf(year) ?? -1);
  const cells = Object.fromEntries(
    series.map((one) => [`${one.territory} ${one.sector}`, order.map((year) => one.cells[year] ?? null)]),
  );
  return { kept, cells };
}

/** The table of a kept file, as a decomposition reads it. */
async function openTable(file: File, query: Query = {}) {
  const { kept } = await keep(file, query);
  return app.database.within(scope, async (tx) => {
    const stored = await findDataset(tx, scope, kept.id);
    const table = stored === null ? null : await readEmploymentTable(tx, stored, { from: 1900, to: 2100 });
    if (table?.ok !== true) throw new Error(`${file.name} cannot be opened`);
    return table.value;
  });
}

const fixture = (name: string): File => ({ name, bytes: readFixture(name) });

/** A sheet of a workbook, from a text of the folder. */
async function wrap(name: string, sheet: string): Promise<File> {
  const rows = readFixture(name)
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(';'));
  return {
    name: 'pop-act2554.xlsx',
    bytes: Buffer.from(await writeXlsx({ sheets: [{ name: sheet, rows }] })),
  };
}

interface Trap {
  readonly trap: string;
  readonly file: string;
  readonly query?: Query;
  readonly cells: Readonly<Record<string, readonly (number | null)[]>>;
  readonly report?: Partial<Dataset['report']>;
}

const HIDDEN = -1;
const plain = { '76217 BE': [1200, 1150], '76217 GU': [3400, 3520] };

const traps: readonly Trap[] = [
  {
    trap: 'columns cut by semicolons',
    file: 'separator-semicolon.csv',
    cells: { ...plain, '76217 BE': [1200, 1150.5] },
  },
  {
    trap: 'columns cut by commas, decimals with commas as well',
    file: 'separator-comma.csv',
    query: { comma: 'decimal' },
    cells: { ...plain, '76217 BE': [1200, 1150.5] },
  },
  {
    trap: 'decimal commas and decimal points in one file',
    file: 'decimal-comma-and-point.csv',
    cells: { '01001 TOT': [91.887, 76.9798], '76217 TOT': [17001.5, 16345.25] },
  },
  {
    trap: 'commas between thousands',
    file: 'thousands-comma.csv',
    cells: { '76217 BE': [1200, 1150], '76217 GU': [12_345, 1_234_567] },
  },
  {
    trap: 'narrow no-break spaces between thousands',
    file: 'thousands-narrow-space.csv',
    cells: { '76217 BE': [1200, 1150.5], '76217 GU': [12_345, 1_234_567] },
  },
  {
    trap: 'no-break spaces between thousands',
    file: 'thousands-no-break-space.csv',
    cells: { '76217 BE': [1200, 1150.5], '76217 GU': [12_345, 1_234_567] },
  },
  {
    trap: 'a byte order mark before the first header',
    file: 'byte-order-mark.csv',
    cells: { '76217 BE': [1200, 1150] },
  },
  { trap: 'latin1', file: 'latin1.csv', cells: { '76217 BE': [1200, 1150] } },
  {
    trap: 'a header on row 5',
    file: 'header-row-5.csv',
    cells: { '0050 BE': [8230, 8200], '0050 GU': [8800, 9000], '0050 TT': [17_030, 17_200] },
  },
  {
    trap: 'a double header: words, then codes',
    file: 'double-header.csv',
    cells: {
      '76217 ELT': [120],
      ...Object.fromEntries(
        'ADMPUB AGRICU BTP COMINT CONREC CULLOI DISTRI EDUFOR ENTREP FABRIC GESTIO LOGIST PREINT SANSOC SERPRO'
          .split(' ')
          .map((code, at) => [`76217 ${code}`, [at + 1]]),
      ),
    },
    report: { sums: [{ year: 2016, details: 120, published: 120 }] },
  },
  {
    trap: 'codes glued to their labels',
    file: 'code-glued-to-label.csv',
    query: { geographyKind: 'ZE2010' },
    cells: { '0050 BE': [10, 12], '2305 GU': [20, 22], 'LE HAVRE BE': [30, 33] },
  },
  {
    trap: 'codes that a spreadsheet read as numbers, and those of Corsica',
    file: 'codes-as-numbers.csv',
    cells: {
      '01001 BE': [10, 12],
      '01004 BE': [20, 22],
      '2A004 BE': [30, 33],
      '2B033 BE': [40, 44],
      '97411 BE': [50, 55],
    },
    report: { repaired: 2 },
  },
  {
    trap: 's is a secret; nd, n/a, ns and blanks are missing; only 0 is zero',
    file: 'secrets-and-blanks.csv',
    cells: {
      '76217 AZ': [0, HIDDEN],
      '76217 BE': [HIDDEN, 12],
      '76217 FZ': [null, null],
      '76217 GU': [null, null],
      '76217 OQ': [null, 7],
    },
    report: { hidden: 2, missing: 5, values: 3, unreadable: 0 },
  },
  {
    trap: 'rows of totals (TT) among those they sum',
    file: 'totals-tt.csv',
    cells: { '0050 BE': [100, 90], '0050 GU': [300, 330], '0050 TT': [400, 420] },
    report: {
      sums: [
        { year: 2009, details: 400, published: 400 },
        { year: 2015, details: 420, published: 420 },
      ],
    },
  },
  {
    trap: 'rows of totals (_T) among those they sum',
    file: 'totals-underscore-t.csv',
    cells: { '76217 BE': [90], '76217 GU': [330], '76217 _T': [420] },
    report: { sums: [{ year: 2022, details: 420, published: 420 }], skipped: skip({ filtered: 2 }) },
  },
  {
    trap: 'a column of totals (ET_TOT), in a file that counts establishments',
    file: 'totals-et-tot.csv',
    query: { year: '2019' },
    cells: { '76217 AZ': [4], '76217 BE': [8], '76217 TOT': [12] },
    report: { sums: [{ year: 2019, details: 12, published: 12 }] },
  },
  {
    trap: 'boroughs of Paris, Lyon and Marseille, beside their city or without it',
    file: 'boroughs.csv',
    cells: { '13055 BE': [900, 910], '69123 BE': [3, 4], '75056 BE': [15, 17], '76217 BE': [7, 8] },
    report: { boroughs: 'gathered', territories: 4 },
  },
  {
    trap: 'Mayotte absent before 2014',
    file: 'mayotte-before-2014.csv',
    cells: {
      '76217 BE': [100, 95, 90],
      '76217 GU': [200, 205, 210],
      '97601 BE': [null, 20, 21],
      '97601 GU': [null, 30, 31],
    },
    report: { partial: 1, missing: 2 },
  },
  { trap: 'years in columns', file: 'years-in-columns.csv', cells: plain },
  { trap: 'years in rows, in no order', file: 'years-in-rows.csv', cells: plain },
];

function skip(some: Partial<Dataset['report']['skipped']>): Dataset['report']['skipped'] {
  return { blank: 0, filtered: 0, 'no-territory': 0, 'no-sector': 0, 'no-year': 0, ...some };
}

describe('a trap of real files is not fallen into [R018]', () => {
  it.each(traps)('$trap', async ({ file, query = {}, cells, report = {} }) => {
    const { kept, cells: found } = await keep(fixture(file), query);
    expect(found).toEqual(cells);
    expect(kept.report).toMatchObject(report);
    expect(kept.years).toEqual([...kept.years].sort((a, b) => a - b));
  });

  it.each([
    ['a header on row 12, departments by their numbers', 'header-row-12.csv', 'DEP_1975', 11, ['07', '2A']],
    ['a header on row 14, communes in two parts', 'header-row-14.csv', 'COM_1975', 13, ['76217', '01004']],
  ])('%s, men and women apart', async (_trap, name, sheet, headerRow, [first, second]) => {
    const file = await wrap(name, sheet);
    const seen = (await send('preview', file, {})).json<FilePreview>();
    expect(seen).toMatchObject({ profile: 'census-1968-2022', headerRow });
    // Nothing says where these people are counted: it is asked, and no answer is taken for granted.
    expect(seen.questions).toContain('basis');
    const { cells } = await keep(file, { basis: 'residence' });
    expect(cells).toEqual({
      [`${first} AZ`]: [15],
      [`${first} BE`]: [100],
      [`${first} FZ`]: [20],
      [`${first} GQ`]: [40],
      [`${second} AZ`]: [3],
      [`${second} BE`]: [3],
      [`${second} FZ`]: [4],
      [`${second} GQ`]: [11],
    });
  });

  it('accents of latin1 and of UTF-8 under its mark come back as they were written', async () => {
    const listPlaces = async (name: string) => {
      const { kept } = await keep(fixture(name));
      const url = `/api/spaces/${scope.space}/employment/tables/${kept.id}/places`;
      return (await app.send({ url, cookie })).json<{ places: { label: string }[] }>().places;
    };
    expect(await listPlaces('latin1.csv')).toEqual([{ code: '76217', label: 'Éléville-le-Château' }]);
    expect(await listPlaces('byte-order-mark.csv')).toEqual([{ code: '76217', label: 'Éléville' }]);
  });

  it('a comma that may be either is asked about, never guessed', async () => {
    const bytes = Buffer.from('code commune;secteur;2009;2015\n76217;BE;1,200;2,345\n');
    const doubtful = { name: 'douteux.csv', bytes };
    const seen = (await send('preview', doubtful, {})).json<FilePreview>();
    expect(seen.questions).toContain('comma');
    expect((await send('imports', doubtful, answers)).json()).toMatchObject({
      code: 'shift-share/import-comma-missing',
    });
  });

  it('a place that enters the table later moves no rate of the reference', async () => {
    const table = await openTable(fixture('mayotte-before-2014.csv'));
    const analysis = analyse(table, {
      territory: '76217',
      perimeter: 'COM 2020',
      from: 2009,
      to: 2015,
      reference: { label: 'ensemble', territories: null },
      sectors: null,
      course: 'static',
      variant: 'dunn',
      smallBase: 30,
      grid: { shift: 0, levels: [], references: [], courses: ['static'], variants: ['dunn'] },
      draws: 0,
      seed: 1,
    });
    // The place is then the whole of its reference: nothing of its change is local.
    expect(analysis).toMatchObject({
      ok: true,
      value: { result: { effects: { start: 300, end: 300, local: expect.closeTo(0, 9) } } },
    });
  });
});

describe('the geography of another year', () => {
  const of2014 = () => openTable(fixture('another-geography-2014.csv'), { geographyYear: '2014' });
  const of2019 = () => openTable(fixture('another-geography-2019.csv'), { geographyYear: '2019' });
  const passage = {
    label: 'passage 2014–2019',
    from: { kind: 'COM', year: 2014 },
    to: { kind: 'COM', year: 2019 },
    lines: readFixture('another-geography-passage.csv')
      .toString('utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(';'))
      .map(([from = '', to = '', share]) => ({ from, to, share: Number(share) })),
  };

  it('is asked when the file does not say it [R015]', async () => {
    const { geographyYear: _none, ...rest } = answers;
    const file = fixture('another-geography-2014.csv');
    expect((await send('imports', file, rest)).json()).toMatchObject({
      code: 'shift-share/import-geography-year-missing',
    });
  });

  it('is not joined to that of this year until a passage is chosen, which is written in the result [R015]', async () => {
    const [before, after] = [await of2014(), await of2019()];
    expect(joinTables([before, after])).toMatchObject({ ok: false, refusal: { code: 'geographies-mixed' } });
    const passed = passTable(before, passage);
    if (!passed.ok) throw new Error(passed.refusal.code);
    expect(passed.value.unmatched).toEqual(['76999']);
    const joined = joinTables([passed.value.table, after]);
    if (!joined.ok) throw new Error(joined.refusal.code);
    expect(joined.value.source.geography).toEqual({ kind: 'COM', year: 2019, passage: 'passage 2014–2019' });
    expect(joined.value.jobs.map(([jobs]) => jobs)).toEqual([140, 120, 120]);
  });
});

it('no file of the folder is without its test', () => {
  const here = readFileSync(fileURLToPath(import.meta.url), 'utf8');
  expect(readdirSync(folder).filter((name) => !here.includes(`'${name}'`))).toEqual([]);
});
