// Trajectories, contours and places side by side, through the HTTP door.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/app.js';
import { createTestSpace } from '../../../../test/database.js';
import type { TenantScope } from '../../../platform/server/db/index.js';
import { createPress } from '../../../platform/server/document/index.js';
import type { Contours, Dataset, SideBySide, Trajectories } from '../contract.js';
import { createShiftShareRoom } from './index.js';
import { findSharedData, keepSmallTable, sendFile } from './testing.js';

let app: TestApp;
let scope: TenantScope;
let cookie: string;
let kept: Dataset;
const folder = mkdtempSync(join(tmpdir(), 'trame-contours-'));
const square = (code: string) => ({
  type: 'Feature',
  properties: { code },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [0, 45],
        [1, 45],
        [1, 46],
        [0, 45],
      ],
    ],
  },
});

beforeAll(async () => {
  app = await createTestApp({
    rooms: ({ database }) => [
      createShiftShareRoom({ database, contoursFolder: folder, press: createPress() }),
    ],
  });
  const fabrique = await createTestSpace(app.database, { kind: 'fabrique' });
  scope = await createTestSpace(app.database, { kind: 'territory', fabrique });
  cookie = await app.signIn('project-lead', scope);
  kept = await keepSmallTable(app, { scope, cookie });
  mkdirSync(folder, { recursive: true });
  const island = {
    ...square('0002'),
    geometry: {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [2, 45],
            [3, 45],
            [3, 46],
            [2, 45],
          ],
        ],
        [
          [
            [4, 45],
            [5, 45],
            [5, 46],
            [4, 45],
          ],
        ],
      ],
    },
  };
  const collection = { type: 'FeatureCollection', features: [square('0001'), island] };
  writeFileSync(join(folder, 'ZE2010.geojson.gz'), gzipSync(JSON.stringify(collection)));
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await app.close();
});

const ask = (path: string) => app.send({ url: `/api/spaces/${scope.space}/${path}`, cookie });

describe('trajectories [R089] [R090]', () => {
  it('class places by their share of industry at two dates, and stand beside what was published', async () => {
    const reply = await ask(`trajectories?dataset=${kept.id}&from=2008&to=2009&part=0.34`);
    const shown = reply.json<Trajectories>();
    expect(shown).toMatchObject({
      from: 2008,
      to: 2009,
      sector: { code: 'BE' },
      contours: 'ZE2010',
      unknown: 0,
    });
    expect(shown.places.map(({ code, type }) => [code, type])).toEqual([
      ['0001', 'tradi-industrial'],
      ['0002', 'other'],
      ['0003', 'other'],
    ]);
    expect(shown.places[0]?.firstShare).toBeCloseTo(66.67, 2);
    expect(shown.bands).toHaveLength(3);
  });

  it('leaves out, and counts, places with a secret or a blank', async () => {
    const shown = (
      await ask(`trajectories?dataset=${kept.id}&from=2009&to=2015&part=0.5`)
    ).json<Trajectories>();
    expect(shown.unknown).toBe(1);
    expect(shown.places.map(({ code }) => code)).toEqual(['0001', '0003']);
  });

  it.each([
    ['&sector=ZZ', 'sector-unknown'],
    ['&from=2015&to=2009', 'years-not-in-order'],
  ])('refuses %s in a sentence', async (query, code) => {
    const reply = await ask(`trajectories?dataset=${kept.id}${query}`);
    expect(reply.json()).toMatchObject({ status: 422, code: `shift-share/${code}` });
  });
});

describe('contours', () => {
  it('are read from the folder, polygons and islands alike', async () => {
    const { features } = (await ask('contours/ZE2010')).json<Contours>();
    expect(features.map(({ code, rings }) => [code, rings.length])).toEqual([
      ['0001', 1],
      ['0002', 2],
    ]);
  });

  it('that were not fetched are said so, and no path leads elsewhere', async () => {
    expect((await ask('contours/BV2022')).json()).toMatchObject({
      status: 404,
      code: 'shift-share/contours-not-found',
    });
    expect((await ask('contours/..%2F..%2Fetc')).status).toBeGreaterThanOrEqual(400);
  });
});

describe('places side by side', () => {
  it('keep the order asked', async () => {
    const reply = await ask(
      `diagnosis/side-by-side?dataset=${kept.id}&territories=0002,0001&from=2008&to=2009`,
    );
    const { places } = reply.json<SideBySide>();
    expect(places.map(({ code }) => code)).toEqual(['0002', '0001']);
    for (const { effects } of places) {
      expect(effects.national + effects.structural + effects.local).toBeCloseTo(effects.change, 9);
    }
  });

  it('are four at most', async () => {
    const reply = await ask(`diagnosis/side-by-side?dataset=${kept.id}&territories=1,2,3,4,5`);
    expect(reply.json()).toMatchObject({ status: 422, code: 'shift-share/too-many-places' });
  });
});

const shared = findSharedData();

describe.skipIf(shared === null)('the zones of INSEE (skipped where ../shared/data is absent)', () => {
  it('give the four published counts, 1998 to 2017: 62 tradi, 14 ex, 14 néo, 214 others', async () => {
    const bytes = readFileSync(join(shared ?? '', 'raw/estel-emploi-sectoriel-ze2010-1998-2017.csv.gz'));
    const zones = (
      await sendFile(app, { scope, cookie, route: 'imports' }, { name: 'e.csv.gz', bytes })
    ).json<Dataset>();
    const shown = (await ask(`trajectories?dataset=${zones.id}&from=1998&to=2017`)).json<Trajectories>();
    const counts = Object.fromEntries(shown.classes.map(({ type, count }) => [type, count]));
    expect(counts).toEqual({ 'tradi-industrial': 62, 'ex-industrial': 14, 'neo-industrial': 14, other: 214 });
    const neo = shown.classes.find(({ type }) => type === 'neo-industrial');
    expect(neo?.firstShare).toBeCloseTo(26.8, 1);
    expect(neo?.lastShare).toBeCloseTo(23.9, 1);
  });
});
