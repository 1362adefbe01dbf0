// The employment of the demonstration: figures of INSEE with their source, and the share each territory holds.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/app.js';
import { createTestSpace } from '../../../../test/database.js';
import type { TenantScope } from '../../../platform/server/db/index.js';
import { createPress } from '../../../platform/server/document/index.js';
import type { Dataset, Diagnosis, Zone } from '../contract.js';
import { createShiftShareRoom, loadDemoEmployment, loadDemoZone } from './index.js';

const files = {
  'employment-zones.json': JSON.parse(
    readFileSync(new URL('../../../../demo/fabrique-2019/employment-zones.json', import.meta.url), 'utf8'),
  ) as unknown,
};

let app: TestApp;
let fabrique: TenantScope;
let dataset: string;
const ids = new Map<string, string>();
const idOf = (kind: string, slug: string) => {
  const known = ids.get(`${kind} ${slug}`) ?? randomUUID();
  ids.set(`${kind} ${slug}`, known);
  return known;
};

async function openTerritory(slug: string) {
  const scope = await createTestSpace(app.database, { kind: 'territory', fabrique });
  await app.database.within(scope, (tx) => loadDemoZone(tx, scope, { files, idOf, slug }));
  const cookie = await app.signIn('lead-pair', scope);
  const read = async <T>(path: string) =>
    (await app.send({ url: `/api/spaces/${scope.space}/${path}`, cookie })).json<T>();
  return { scope, read };
}

beforeAll(async () => {
  app = await createTestApp({
    rooms: ({ database }) => [createShiftShareRoom({ database, contoursFolder: null, press: createPress() })],
  });
  fabrique = await createTestSpace(app.database, { kind: 'fabrique' });
  const load = () =>
    app.database.within(fabrique, (tx) => loadDemoEmployment(tx, fabrique, { files, idOf, now: 0 }));
  await load();
  await load();
  dataset = idOf('employment', 'zones-2010');
});

afterAll(() => app.close());

describe('the table of the demonstration [R018] [R093]', () => {
  it('is read by the territories, once, with its source and its licence', async () => {
    const { read } = await openTerritory('dieppe-maritime');
    const { datasets } = await read<{ datasets: Dataset[] }>('employment');
    expect(datasets).toHaveLength(1);
    expect(datasets[0]).toMatchObject({
      isOwn: false,
      years: [2008, 2009, 2010, 2014, 2015, 2016],
      source: { publisher: 'Insee', licence: 'Licence Ouverte 2.0', geography: { kind: 'ZE2010' } },
    });
  });

  it.each([
    ['ardenne-metropole', '2101', 66, -5.63],
    ['carene', '5204', 54, 4.26],
    ['decazeville-communaute', '7304', 10, -0.26],
    ['dieppe-maritime', '2305', 50, -2.11],
  ])(
    'gives %s its zone, its share and its local effect against France',
    async (slug, code, share, points) => {
      const { read } = await openTerritory(slug);
      const { zones } = await read<{ zones: Zone[] }>('employment');
      expect(zones[0]).toMatchObject({ code, share, shareYear: 2016 });
      const shown = await read<Diagnosis>(`diagnosis?dataset=${dataset}&territory=${code}`);
      expect(shown).toMatchObject({
        from: 2009,
        to: 2015,
        zone: { share },
        reference: { territories: 1, leftOut: 0 },
      });
      expect(shown.points.local).toBeCloseTo(points, 2);
      expect(shown.windows.tried).toBe(9);
    },
  );

  it('offers no ranking among four zones, and no year-by-year over years it lacks', async () => {
    const { read } = await openTerritory('carene');
    const { stability } = await read<Diagnosis>(`diagnosis?dataset=${dataset}&territory=5204`);
    expect(stability.rank).toBeNull();
    expect(new Set(stability.cells.map(({ course }) => course))).toEqual(new Set(['static']));
  });

  it('says nothing of a territory it does not know', async () => {
    const { read } = await openTerritory('ailleurs');
    expect((await read<{ zones: Zone[] }>('employment')).zones).toEqual([]);
  });
});
