// A figure brought beside the local effect: read, asked, doubted, and not kept.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EmploymentTable } from '@trame/core/shift-share';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/app.js';
import { createTestSpace } from '../../../../test/database.js';
import type { TenantScope } from '../../../platform/server/db/index.js';
import { createPress } from '../../../platform/server/document/index.js';
import type { AssociationReply, Dataset } from '../contract.js';
import { composeAssociation } from './association.js';
import { readContours } from './contours/on-machine.js';
import { createShiftShareRoom } from './index.js';
import type { StoredDataset } from './repo.js';
import { sendFile } from './testing.js';

const SIDE = 5;
const places = Array.from({ length: SIDE * SIDE }, (_, at) => ({
  code: `${10 + (at % SIDE)}${String(at).padStart(2, '0')}`,
  x: at % SIDE,
  y: Math.floor(at / SIDE),
}));
const folder = mkdtempSync(join(tmpdir(), 'trame-association-'));

let app: TestApp;
let scope: TenantScope;
let cookie: string;
let kept: Dataset;

/** Squares that touch, each a place. */
const contours = {
  type: 'FeatureCollection',
  features: places.map(({ code, x, y }) => ({
    type: 'Feature',
    properties: { code },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [x, y],
          [x + 1, y],
          [x + 1, y + 1],
          [x, y + 1],
          [x, y],
        ],
      ],
    },
  })),
};

/** Jobs that move by a rule of their own, place by place. */
const rows = places.flatMap(({ code, x, y }) => [
  `${code}_Lieu ${code};BE-Industrie;${1000 + 40 * y};${1000 + 30 * x - 10 * y + ((x * 7 + y * 3) % 5)}`,
  `${code}_Lieu ${code};GU-Services;${2000 - 30 * x};${2000 + 20 * y + ((x + 2 * y) % 3)}`,
]);

beforeAll(async () => {
  writeFileSync(join(folder, 'ZE2010.geojson'), JSON.stringify(contours));
  app = await createTestApp({
    rooms: ({ database }) => [
      createShiftShareRoom({ database, contoursFolder: folder, press: createPress() }),
    ],
  });
  const fabrique = await createTestSpace(app.database, { kind: 'fabrique' });
  scope = await createTestSpace(app.database, { kind: 'territory', fabrique });
  cookie = await app.signIn('project-lead', scope);
  const bytes = Buffer.from(`Zone_emploi;Activite;2009;2015\n${rows.join('\n')}\n`);
  kept = (await sendFile(app, { scope, cookie, route: 'imports' }, { name: 'e.csv', bytes })).json<Dataset>();
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await app.close();
});

function ask(text: string, query: Readonly<Record<string, string>> = {}) {
  const search = new URLSearchParams({ dataset: kept.id, name: 'taux.csv', ...query });
  return app.send({
    method: 'POST',
    url: `/api/spaces/${scope.space}/association?${search}`,
    raw: Buffer.from(text),
    headers: { 'content-type': 'application/octet-stream' },
    cookie,
  });
}

const proxy = (of: (place: (typeof places)[number]) => number | string) =>
  `code;Participation\n${places.map((place) => `${place.code};${String(of(place)).replace('.', ',')}`).join('\n')}\n`;

describe('an association asked [R096]', () => {
  it('answers with every rung of the ladder, the residuals, and the four sentences', async () => {
    const reply = (await ask(proxy(({ x, y }) => x + 0.3 * y))).json<AssociationReply>();
    expect(reply).toMatchObject({
      count: 25,
      proxy: { label: 'Participation', fileName: 'taux.csv' },
      contours: 'ZE2010',
    });
    expect(new Set(reply.readings.map(({ kind }) => kind))).toEqual(
      new Set(['pearson', 'spearman', 'ols', 'lag', 'error']),
    );
    expect(reply.sentences).toEqual([
      'local-effect-is-the-rest',
      'association-is-not-cause',
      'proxy-is-not-social-capital',
      'a-few-zones-decide',
    ]);
    expect(reply.places.every(({ residual }) => residual !== null)).toBe(true);
    expect(reply.readings.find(({ kind }) => kind === 'pearson')?.estimate).toBeGreaterThan(0.6);
  });

  it('gives with and without the places that decide most', async () => {
    const reply = (await ask(proxy(({ x, y }) => x + 0.3 * y))).json<AssociationReply>();
    expect(reply.influential).not.toBeNull();
    expect(reply.readings.some(({ without }) => without === reply.influential)).toBe(true);
  });

  it('establishes no link with a figure that says nothing', async () => {
    const reply = (await ask(proxy(({ x, y }) => (x + y) % 2))).json<AssociationReply>();
    expect(reply.headline).toBe('no-link-established');
  });

  it('keeps nothing of the file', async () => {
    await ask(proxy(({ x }) => x));
    const listed = await app.send({ url: `/api/spaces/${scope.space}/employment`, cookie });
    expect(listed.json<{ datasets: unknown[] }>().datasets).toHaveLength(1);
  });

  it('leaves aside places without a figure', async () => {
    const reply = (await ask(proxy(({ x, y }) => (y === 0 ? 'nd' : x)))).json<AssociationReply>();
    expect(reply.count).toBe(20);
  });
});

describe('an association refused, in a sentence', () => {
  it.each([
    ['a file without figures', 'code;nom\n1;a\n2;b\n3;c\n', 'association-no-figure'],
    [
      'codes of another ground',
      `code;taux\n${places.map((_, at) => `${at};${at}`).join('\n')}\n`,
      'association-too-few',
    ],
    ['nothing', '', 'import-empty-file'],
  ])('%s', async (_what, text, code) => {
    const reply = await ask(text);
    expect(reply.json()).toMatchObject({ status: 422, code: `shift-share/${code}` });
  });

  it('an unknown activity', async () => {
    expect(
      (
        await ask(
          proxy(({ x }) => x),
          { sector: 'ZZ' },
        )
      ).json(),
    ).toMatchObject({
      code: 'shift-share/sector-unknown',
    });
  });
});

describe('the table it was computed on', () => {
  it('is the one it names: a level gathered after the import is that of the table, not of the file', async () => {
    const source = { ...kept.source, nomenclature: { ...kept.source.nomenclature, level: 'A88' } };
    const table: EmploymentTable = {
      source,
      territories: places.map(({ code }) => ({ code, label: code })),
      sectors: ['BE', 'GU'].map((code) => ({ code, label: code })),
      years: [2009, 2015],
      jobs: [0, 1].map((year) =>
        Float64Array.from(places.flatMap(({ x, y }) => [1000 + 40 * y + 30 * x * year, 2000 - 30 * x])),
      ),
      hidden: [],
    } as EmploymentTable;
    const outlined = await readContours(join(folder, 'ZE2010.geojson'), 'ZE2010');
    const given = {
      ...{ table, contours: { features: outlined.ok ? outlined.value : [] }, name: 'taux.csv' },
      dataset: kept as unknown as StoredDataset,
      proxy: { label: 'Participation', values: new Map(places.map(({ code, x }) => [code, x])) },
    };
    const composed = composeAssociation(given, { from: 2009, to: 2015 });
    expect(composed).toMatchObject({
      ok: true,
      value: { dataset: { source: { nomenclature: { level: 'A88' } } } },
    });
  });
});
