// Files of employment through the HTTP door: known, read, reconciled, kept whole or not at all.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/app.js';
import { createTestSpace } from '../../../../test/database.js';
import type { TenantScope } from '../../../platform/server/db/index.js';
import { createPress } from '../../../platform/server/document/index.js';
import type { Dataset, FilePreview } from '../contract.js';
import { createShiftShareRoom } from './index.js';
import { findSharedData, keepSmallTable, sendFile, smallTable } from './testing.js';

let app: TestApp;
let fabrique: TenantScope;
let scope: TenantScope;
let cookie: string;

beforeAll(async () => {
  app = await createTestApp({
    rooms: ({ database }) => [createShiftShareRoom({ database, contoursFolder: null, press: createPress() })],
  });
  fabrique = await createTestSpace(app.database, { kind: 'fabrique' });
});

beforeEach(async () => {
  scope = await createTestSpace(app.database, { kind: 'territory', fabrique });
  cookie = await app.signIn('project-lead', scope);
});

afterAll(() => app.close());

const send = (
  route: 'preview' | 'imports',
  text: string | Buffer,
  query: Readonly<Record<string, string>> = {},
) => sendFile(app, { scope, cookie, route }, { name: 'emplois.csv', bytes: Buffer.from(text), query });

async function list(of = scope, by = cookie) {
  const reply = await app.send({ url: `/api/spaces/${of.space}/employment`, cookie: by });
  return reply.json<{ datasets: Dataset[]; zones: unknown[] }>();
}

async function countRows(): Promise<number> {
  const { rows } = await app.database.within(scope, (tx) =>
    tx.execute<{ count: number }>(
      'select ((select count(*) from employment_series) + (select count(*) from employment_place) + (select count(*) from employment_dataset))::int as count',
    ),
  );
  return rows[0]?.count ?? -1;
}

async function readCells(dataset: Dataset, territory: string, sector: string) {
  const { rows } = await app.database.within(scope, (tx) =>
    tx.execute<{ cells: (number | null)[] }>(
      `select cells from employment_series where dataset_id = '${dataset.id}' and territory = '${territory}' and sector = '${sector}'`,
    ),
  );
  return rows[0]?.cells ?? null;
}

const unsigned = {
  basis: 'workplace',
  geographyKind: 'COM',
  geographyYear: '2020',
  publisher: 'La mairie',
  licence: 'Licence Ouverte 2.0',
};

describe('a file looked at [R093]', () => {
  it('is known by its shape, with nothing left to ask', async () => {
    const reply = await send('preview', smallTable);
    expect(reply.json<FilePreview>()).toMatchObject({
      profile: 'estel',
      headerRow: 0,
      questions: [],
      years: [2008, 2009, 2015, 2016],
      about: { publisher: 'Insee', geographyKind: 'ZE2010', geographyYear: 2010 },
    });
  });

  it('is shown as it is when nobody knows it', async () => {
    const preview = (
      await send('preview', 'un titre;;\nlieu;quoi;combien\nDieppe;usine;3')
    ).json<FilePreview>();
    expect(preview).toMatchObject({ profile: null, headerRow: 1 });
    expect(preview.rows[2]).toEqual(['Dieppe', 'usine', '3']);
  });

  it('keeps nothing', async () => {
    await send('preview', smallTable);
    expect(await countRows()).toBe(0);
  });

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7 x'), 'import-not-a-table'],
    ['nothing', Buffer.alloc(0), 'import-empty-file'],
  ])('says what to do with %s', async (_what, bytes, code) => {
    const reply = await send('preview', bytes);
    expect(reply.json()).toMatchObject({ status: 422, code: `shift-share/${code}` });
  });
});

describe('a file kept', () => {
  it('keeps every cell: values, secrets, blanks, zeros', async () => {
    const kept = await keepSmallTable(app, { scope, cookie });
    expect(await readCells(kept, '0001', 'BE')).toEqual([1000, 900, 700, 690]);
    expect(await readCells(kept, '0002', 'GU')).toEqual([800, 810, -1, 905]);
    expect(await readCells(kept, '0003', 'BE')).toEqual([50, 40, 0, null]);
  });

  it('gives its account: rows, sums beside published totals, secrets, partial places', async () => {
    const kept = await keepSmallTable(app, { scope, cookie });
    expect(kept.report).toMatchObject({
      rows: 9,
      hidden: 1,
      missing: 3,
      territories: 3,
      sectors: 2,
      partial: 1,
      doubles: 0,
      boroughs: 'none',
    });
    expect(kept.report.sums[0]).toEqual({ year: 2008, details: 2650, published: 2650 });
    expect(kept.report.sums[2]).toEqual({ year: 2015, details: 1690, published: 2590 });
  });

  it('is listed with its source, its licence and the year of its ground', async () => {
    await keepSmallTable(app, { scope, cookie });
    const { datasets } = await list();
    expect(datasets[0]).toMatchObject({
      isOwn: true,
      source: {
        licence: 'Licence Ouverte 2.0',
        basis: 'workplace',
        geography: { kind: 'ZE2010', year: 2010 },
      },
      sectors: [
        { code: 'BE', label: 'Industrie', isTotal: false },
        { code: 'GU', label: 'Services', isTotal: false },
        { code: 'TT', label: 'Total', isTotal: true },
      ],
    });
  });

  it('finds its places by a piece of their name, or by their code', async () => {
    const kept = await keepSmallTable(app, { scope, cookie });
    const find = async (search: string) =>
      (
        await app.send({
          url: `/api/spaces/${scope.space}/employment/tables/${kept.id}/places?search=${search}`,
          cookie,
        })
      ).json<{ places: unknown[] }>().places;
    expect(await find('ava')).toEqual([{ code: '0002', label: 'Aval' }]);
    expect(await find('0003')).toEqual([{ code: '0003', label: 'Mont' }]);
    expect(await find('')).toHaveLength(3);
  });

  it('is read by the territories of the Fabrique it was brought to, and taken away by the Fabrique alone', async () => {
    const keeper = await app.signIn('facilitator', fabrique);
    const kept = await keepSmallTable(app, { scope: fabrique, cookie: keeper });
    expect((await list()).datasets[0]).toMatchObject({ id: kept.id, isOwn: false });
    const url = `/api/spaces/${scope.space}/employment/tables/${kept.id}`;
    expect((await app.send({ method: 'DELETE', url, cookie })).status).toBe(404);
    const own = `/api/spaces/${fabrique.space}/employment/tables/${kept.id}`;
    expect((await app.send({ method: 'DELETE', url: own, cookie: keeper })).status).toBe(200);
    expect((await list()).datasets).toEqual([]);
  });

  it('is nobody else’s', async () => {
    const kept = await keepSmallTable(app, { scope, cookie });
    const other = await createTestSpace(app.database, { kind: 'territory', fabrique });
    const stranger = await app.signIn('project-lead', other);
    expect((await list(other, stranger)).datasets).toEqual([]);
    const url = `/api/spaces/${other.space}/employment/tables/${kept.id}/places`;
    expect((await app.send({ url, cookie: stranger })).status).toBe(404);
  });

  it('leaves with all its cells', async () => {
    const kept = await keepSmallTable(app, { scope, cookie });
    await app.send({
      method: 'DELETE',
      url: `/api/spaces/${scope.space}/employment/tables/${kept.id}`,
      cookie,
    });
    expect(await countRows()).toBe(0);
  });
});

describe('the traps of real files', () => {
  it('sums men and women, boroughs into their city, and says so', async () => {
    const text = 'code commune;secteur;annee;emplois\n75101;BE;2015;10\n75102;BE;2015;5\n76217;BE;2015;7\n';
    const kept = (await send('imports', text, unsigned)).json<Dataset>();
    expect(kept.report).toMatchObject({ boroughs: 'gathered', territories: 2 });
    expect(await readCells(kept, '75056', 'BE')).toEqual([15]);
    expect(await readCells(kept, '75101', 'BE')).toBeNull();
  });

  it('sets boroughs aside when their city has its own row', async () => {
    const text = 'code commune;secteur;annee;emplois\n75056;BE;2015;15\n75101;BE;2015;10\n';
    const kept = (await send('imports', text, unsigned)).json<Dataset>();
    expect(kept.report).toMatchObject({ boroughs: 'set-aside', territories: 1 });
    expect(await readCells(kept, '75056', 'BE')).toEqual([15]);
  });

  it('keeps the first of two values for one cell, and counts the doubt', async () => {
    const text = 'code commune;secteur;annee;emplois\n1001;BE;2015;10\n01001;BE;2015;12\n';
    const kept = (await send('imports', text, unsigned)).json<Dataset>();
    expect(kept.report).toMatchObject({ doubles: 1, repaired: 1 });
    expect(await readCells(kept, '01001', 'BE')).toEqual([10]);
  });

  it('joins the years of a long file however its rows are ordered', async () => {
    const places = Array.from({ length: 5000 }, (_, at) => String(30_000 + at));
    const rows = [2016, 2009].flatMap((year) => places.map((code) => `${code};BE;${year};${year - 2000}`));
    const kept = (
      await send(
        'imports',
        `code commune;secteur;annee;emplois\n${rows.join('\n')}\n30000;BE;2009;1`,
        unsigned,
      )
    ).json<Dataset>();
    expect(kept.years).toEqual([2009, 2016]);
    expect(kept.report).toMatchObject({ territories: 5000, doubles: 1 });
    expect(await readCells(kept, '34999', 'BE')).toEqual([16, 9]);
  });

  it('reads latin1, UTF-16 and gzip alike', async () => {
    const text = 'code commune;libellé;secteur;année;emplois\n76217;Éléville;BE;2015;12\u00a0345\n';
    for (const bytes of [
      Buffer.from(text, 'latin1'),
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      Buffer.from(`\ufeff${text}`),
    ]) {
      const kept = (await send('imports', bytes, unsigned)).json<Dataset>();
      expect(await readCells(kept, '76217', 'BE')).toEqual([12_345]);
    }
  });

  it.each([
    ['no basis', { basis: '' }, 'import-basis-missing'],
    ['no publisher', { publisher: ' ' }, 'import-publisher-missing'],
    ['no year of the ground', { geographyYear: '' }, 'import-geography-year-missing'],
  ])('refuses a table with %s [R018]', async (_what, change, code) => {
    const query = Object.fromEntries(
      Object.entries({ ...unsigned, ...change }).filter(([, value]) => value.trim() !== ''),
    );
    const reply = await send('imports', 'code commune;secteur;annee;emplois\n1001;BE;2015;10\n', query);
    expect(reply.json()).toMatchObject({ status: 422, code: `shift-share/${code}` });
    expect(await countRows()).toBe(0);
  });

  it('asks for a mapping, takes it, and refuses to mix workplace and residence', async () => {
    const text = 'lieu;emplois au lieu de travail;actifs au lieu de résidence\n76217;3;4\n';
    expect((await send('imports', text, unsigned)).json()).toMatchObject({
      code: 'shift-share/import-unknown-shape',
    });
    const mapping = {
      headerRow: 0,
      territory: 0,
      label: null,
      sector: null,
      yearColumn: null,
      values: [1],
      year: 2015,
    };
    const kept = (
      await send('imports', text, { ...unsigned, mapping: JSON.stringify(mapping) })
    ).json<Dataset>();
    expect(await readCells(kept, '76217', 'TOT')).toEqual([3]);
    const mixed = { ...mapping, values: [1, 2] };
    expect(
      (await send('imports', text, { ...unsigned, mapping: JSON.stringify(mixed) })).json(),
    ).toMatchObject({
      code: 'shift-share/import-basis-mixed',
    });
    expect((await send('imports', text, { ...unsigned, mapping: '{"x"' })).status).toBe(400);
  });

  it('leaves nothing of a file without a figure, nor of one that breaks midway', async () => {
    expect(
      (await send('imports', 'code commune;secteur;annee;emplois\n1001;BE;2015;x\n', unsigned)).json(),
    ).toMatchObject({
      status: 422,
      code: 'shift-share/import-no-figure',
    });
    const broken = `${smallTable}0004_X;BE;"${'x'.repeat(5 * 1_048_576)}`;
    expect((await send('imports', broken)).json()).toMatchObject({ code: 'shift-share/import-broken-text' });
    expect(await countRows()).toBe(0);
  });
});

const shared = findSharedData();

describe.skipIf(shared === null)('the file of INSEE itself (skipped where ../shared/data is absent)', () => {
  const raw = () => readFileSync(join(shared ?? '', 'raw/estel-emploi-sectoriel-ze2010-1998-2017.csv.gz'));

  it('gives 321 zones, five activities, twenty years, and the published totals to the unit', async () => {
    const kept = (await send('imports', raw())).json<Dataset>();
    expect(kept.report).toMatchObject({
      rows: 1926,
      territories: 321,
      sectors: 5,
      hidden: 0,
      unreadable: 0,
      doubles: 0,
    });
    for (const { details, published } of kept.report.sums) expect(details).toBe(published);
    expect(kept.years).toHaveLength(20);
  });

  it.each([
    ['latin1', (text: string) => Buffer.from(text, 'latin1')],
    ['a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    [
      'semicolons and narrow spaces',
      (text: string) =>
        Buffer.from(
          text
            .replace(/"([\d,]+)"/g, (_, number: string) => number.replaceAll(',', '\u202f'))
            .replaceAll(',', ';'),
        ),
    ],
  ])('gives the same cells in %s', async (_what, encode) => {
    const text = gunzipSync(raw()).toString('utf8');
    const kept = (await send('imports', encode(text))).json<Dataset>();
    const plain = (await send('imports', raw())).json<Dataset>();
    const { sums, values, territories } = kept.report;
    expect({ sums, values, territories }).toEqual({
      sums: plain.report.sums,
      values: plain.report.values,
      territories: plain.report.territories,
    });
  });

  it('reads the eight rows of the comparateur with both marks of decimals', async () => {
    const bytes = readFileSync(join(shared ?? '', 'raw/base_cc_comparateur-2022-extrait-8-lignes.csv'));
    const kept = (await send('imports', bytes, { geographyYear: '2025' })).json<Dataset>();
    expect(kept).toMatchObject({ profile: 'base-cc', years: [2016, 2022] });
    expect(await readCells(kept, '01001', 'TOT')).toEqual([76.979_839_825_995_6, 91.887_002_410_922_1]);
  });
});
