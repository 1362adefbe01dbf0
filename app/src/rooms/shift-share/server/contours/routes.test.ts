// Contours brought by the page: kept with their source, read by the territories of a Fabrique, refused in a sentence.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../../test/app.js';
import { createTestSpace } from '../../../../../test/database.js';
import type { TenantScope } from '../../../../platform/server/db/index.js';
import { createPress } from '../../../../platform/server/document/index.js';
import type { Contours, Trajectories } from '../../contract.js';
import { createShiftShareRoom } from '../index.js';
import { keepSmallTable } from '../testing.js';

let app: TestApp;
let fabrique: TenantScope;
let scope: TenantScope;
let cookie: string;
const folder = mkdtempSync(join(tmpdir(), 'trame-brought-'));

const triangle = [
  [0, 45],
  [1, 45],
  [1, 46],
  [0, 45],
];
const collect = (...codes: readonly string[]) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: codes.map((code) => ({
      type: 'Feature',
      properties: { ze2010: code },
      geometry: { type: 'Polygon', coordinates: [triangle] },
    })),
  });

beforeAll(async () => {
  app = await createTestApp({
    rooms: ({ database }) => [
      createShiftShareRoom({ database, contoursFolder: folder, press: createPress() }),
    ],
  });
  fabrique = await createTestSpace(app.database, { kind: 'fabrique' });
});

beforeEach(async () => {
  scope = await createTestSpace(app.database, { kind: 'territory', fabrique });
  cookie = await app.signIn('project-lead', scope);
});

afterAll(() => app.close());

interface Sender {
  readonly scope: TenantScope;
  readonly cookie: string;
}

const about = { name: 'zones.geojson', year: '2010', publisher: 'IGN', licence: 'Licence Ouverte 2.0' };

function bring(
  content: string | Buffer,
  change: Record<string, string> = {},
  by: Sender = { scope, cookie },
) {
  const { kind = 'ZE2010', ...query } = { ...about, ...change } as Record<string, string>;
  return app.send({
    method: 'POST',
    url: `/api/spaces/${by.scope.space}/contours/${kind}?${new URLSearchParams(query)}`,
    raw: Buffer.from(content),
    headers: { 'content-type': 'application/octet-stream' },
    cookie: by.cookie,
  });
}

const read = (kind = 'ZE2010', by: Sender = { scope, cookie }) =>
  app.send({ url: `/api/spaces/${by.scope.space}/contours/${kind}`, cookie: by.cookie });

const remove = (kind = 'ZE2010') =>
  app.send({ method: 'DELETE', url: `/api/spaces/${scope.space}/contours/${kind}`, cookie });

describe('contours brought', () => {
  it('are drawn with their source, their year and their licence', async () => {
    expect((await bring(collect('0001', '0002'))).json()).toMatchObject({
      kind: 'ZE2010',
      count: 2,
      places: 0,
    });
    const { features, origin } = (await read()).json<Contours>();
    expect(features).toEqual(['0001', '0002'].map((code) => ({ code, rings: [triangle] })));
    expect(origin).toEqual({
      publisher: 'IGN',
      licence: 'Licence Ouverte 2.0',
      year: 2010,
      fileName: 'zones.geojson',
      isOwn: true,
    });
  });

  it('say how many places of the tables they draw, and give them their map', async () => {
    const kept = await keepSmallTable(app, { scope, cookie });
    const ask = async () =>
      (
        await app.send({
          url: `/api/spaces/${scope.space}/trajectories?dataset=${kept.id}&sector=BE`,
          cookie,
        })
      ).json<Trajectories>();
    expect((await ask()).contours).toBeNull();
    expect((await bring(collect('0001', '0002', '9999'))).json()).toMatchObject({
      count: 3,
      places: 3,
      drawn: 2,
    });
    expect((await ask()).contours).toBe('ZE2010');
  });

  it('may be packed, and take the place of those that were there', async () => {
    await bring(collect('0001'));
    await bring(gzipSync(collect('0003')), { year: '2011' });
    expect((await read()).json()).toMatchObject({ features: [{ code: '0003' }], origin: { year: 2011 } });
  });

  it('go before those of the machine, which come back when they are taken away', async () => {
    writeFileSync(join(folder, 'BV2022.geojson'), collect('00001'));
    await bring(collect('00002'), { kind: 'BV2022' });
    expect((await read('BV2022')).json()).toMatchObject({ features: [{ code: '00002' }] });
    expect((await remove('BV2022')).json()).toEqual({ removed: true });
    expect((await read('BV2022')).json()).toMatchObject({ features: [{ code: '00001' }], origin: null });
    expect((await remove('BV2022')).status).toBe(404);
  });

  it('to a Fabrique are read by its territories, which bring their own or leave them', async () => {
    const keeper = { scope: fabrique, cookie: await app.signIn('facilitator', fabrique) };
    await bring(collect('0007'), { kind: 'DEP' }, keeper);
    expect((await read('DEP')).json()).toMatchObject({
      features: [{ code: '0007' }],
      origin: { isOwn: false },
    });
    expect((await remove('DEP')).status).toBe(404);
    await bring(collect('0008'), { kind: 'DEP' });
    expect((await read('DEP')).json()).toMatchObject({
      features: [{ code: '0008' }],
      origin: { isOwn: true },
    });
  });

  it('are nobody else’s', async () => {
    await bring(collect('0001'));
    const other = await createTestSpace(app.database, { kind: 'territory', fabrique });
    const stranger = { scope: other, cookie: await app.signIn('project-lead', other) };
    expect((await read('ZE2010', stranger)).status).toBe(404);
  });
});

describe('contours refused', () => {
  it.each([
    ['nothing', '', 'import-empty-file'],
    ['words', 'oui', 'contours-not-geojson'],
    ['a broken archive', Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]), 'import-broken-archive'],
    ['outlines without an area', '{"type":"FeatureCollection","features":[]}', 'contours-no-outline'],
  ])('%s', async (_what, content, code) => {
    const reply = await bring(content);
    expect(reply.json()).toMatchObject({ status: 422, code: `shift-share/${code}` });
    expect((await read()).status).toBe(404);
  });

  it('because they are those of another zoning, with a code of each', async () => {
    await keepSmallTable(app, { scope, cookie });
    const reply = await bring(collect('7777'));
    expect(reply.json()).toMatchObject({ status: 422, code: 'shift-share/contours-strangers' });
    expect(reply.text).toContain('7777');
    expect((await read()).status).toBe(404);
  });

  it.each([
    ['a zoning with a path in it', { kind: '..%2FZE' }],
    ['no source', { publisher: ' ' }],
    ['no year', { year: '' }],
  ])('with %s', async (_what, change) => {
    expect((await bring(collect('0001'), change)).status).toBeGreaterThanOrEqual(400);
  });

  it.each(['a%00b', 'a%0Ab', '%20'.repeat(41)])(
    'asked for a zoning named %s, are not there',
    async (kind) => {
      expect((await read(kind)).status).toBe(404);
    },
  );

  it('a file of the machine that is none is said so, not drawn', async () => {
    writeFileSync(join(folder, 'EPCI.geojson'), '<html>');
    expect((await read('EPCI')).json()).toMatchObject({
      status: 422,
      code: 'shift-share/contours-not-geojson',
    });
  });
});
