// The diagnosis through the HTTP door: identity, band, secrets, refusals; INSEE's zones when this machine has them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/app.js';
import { createTestSpace } from '../../../../test/database.js';
import type { TenantScope } from '../../../platform/server/db/index.js';
import { createPress } from '../../../platform/server/document/index.js';
import type { Dataset, Diagnosis } from '../contract.js';
import { createShiftShareRoom } from './index.js';
import { writeZone } from './repo.js';
import { findSharedData, keepSmallTable, sendFile } from './testing.js';

let app: TestApp;
let scope: TenantScope;
let cookie: string;
let kept: Dataset;

beforeAll(async () => {
  app = await createTestApp({
    rooms: ({ database }) => [createShiftShareRoom({ database, contoursFolder: null, press: createPress() })],
  });
});

beforeEach(async () => {
  const fabrique = await createTestSpace(app.database, { kind: 'fabrique' });
  scope = await createTestSpace(app.database, { kind: 'territory', fabrique });
  cookie = await app.signIn('project-lead', scope);
  kept = await keepSmallTable(app, { scope, cookie });
});

afterAll(() => app.close());

function ask(query: Readonly<Record<string, string>>, dataset = kept) {
  const search = new URLSearchParams({ dataset: dataset.id, ...query });
  return app.send({ url: `/api/spaces/${scope.space}/diagnosis?${search}`, cookie });
}

async function read(query: Readonly<Record<string, string>>, dataset = kept): Promise<Diagnosis> {
  const reply = await ask(query, dataset);
  if (reply.status !== 200) throw new Error(reply.text);
  return reply.json<Diagnosis>();
}

describe('a decomposition [R093]', () => {
  it('adds up: national, mix and local make the change', async () => {
    const { effects, points } = await read({ territory: '0001' });
    expect(effects).toMatchObject({ start: 1420, end: 1300, change: -120 });
    expect(effects.national + effects.structural + effects.local).toBeCloseTo(-120, 9);
    expect(points.national + points.structural + points.local).toBeCloseTo((-100 * 120) / 1420, 9);
  });

  it('names its table, its years, its reference, and gives the same hash to the same question', async () => {
    const [first, second] = [await read({ territory: '0001' }), await read({ territory: '0001' })];
    expect(first).toMatchObject({
      from: 2009,
      to: 2015,
      reference: { kind: 'metropolitan', territories: 2, leftOut: 1 },
      dataset: { source: { publisher: 'Insee' }, years: [2008, 2009, 2015, 2016] },
      territory: { code: '0001', label: 'Amont' },
    });
    expect(second).toEqual(first);
    expect((await read({ territory: '0001', to: '2016' })).hash).not.toBe(first.hash);
  });

  it('keeps a secret as an interval bounded by the printed total', async () => {
    const { sectors, caveats, hiddenCells } = await read({ territory: '0002' });
    const services = sectors.find(({ sector }) => sector === 'GU');
    expect(services).toMatchObject({ end: null, local: null });
    expect(services?.marks).toContain('hidden');
    expect(services?.localRange).not.toBeNull();
    expect(hiddenCells).toBe(1);
    expect(caveats).toContain('hidden-cells');
  });

  it('takes a zero for a zero, and a blank for a blank', async () => {
    const ended = await read({ territory: '0003' });
    expect(ended.sectors.find(({ sector }) => sector === 'BE')?.marks).toContain('ended-activity');
    const blank = await ask({ territory: '0003', to: '2016' });
    expect(blank.json()).toMatchObject({ status: 422, code: 'shift-share/diagnosis-no-data' });
  });

  it('says that one activity alone has no mix', async () => {
    const { effects, caveats, sector } = await read({ territory: '0001', sector: 'BE' });
    expect(sector).toEqual({ code: 'BE', label: 'Industrie' });
    expect(effects.structural).toBeCloseTo(0, 9);
    expect(caveats).toContain('single-sector');
  });
});

describe('the band [R094] [R095]', () => {
  it('moves the end years, and holds the value it surrounds', async () => {
    const { windows, points } = await read({ territory: '0001' });
    expect(windows.tried).toBe(4);
    expect(windows.points?.low).toBeLessThanOrEqual(points.local);
    expect(windows.points?.high).toBeGreaterThanOrEqual(points.local);
  });

  it('crosses variants in the grid, and ranks nothing without a band', async () => {
    const { stability } = await read({ territory: '0001' });
    // Years are missing between 2009 and 2015: a course that moves year by year has nothing to follow.
    expect(new Set(stability.cells.map(({ course }) => course))).toEqual(new Set(['static']));
    expect(new Set(stability.cells.map(({ variant }) => variant))).toEqual(new Set(['dunn', 'patterson']));
    if (stability.rank !== null) expect(stability.rank.low).toBeLessThanOrEqual(stability.rank.high);
  });
});

describe('a zone that stands for a territory', () => {
  it('comes with the share the territory holds', async () => {
    const zone = {
      zoning: 'ZE2010',
      code: '0001',
      label: 'Amont',
      share: 10,
      shareYear: 2016,
      shareSource: 'Insee',
    };
    await app.database.within(scope, (tx) => writeZone(tx, scope, zone));
    expect((await read({ territory: '0001' })).zone).toEqual(zone);
    expect((await read({ territory: '0002' })).zone).toBeNull();
  });
});

describe('what cannot be diagnosed', () => {
  it.each([
    [{ territory: '9999' }, 'territory-unknown'],
    [{ territory: '0001', sector: 'ZZ' }, 'sector-unknown'],
    [{ territory: '0001', from: '2015', to: '2009' }, 'years-not-in-order'],
    [{ territory: '0001', from: '1995' }, 'year-unknown'],
  ])('%j is refused in a sentence', async (query, code) => {
    const reply = await ask(query as Record<string, string>);
    expect(reply.json()).toMatchObject({ status: 422, code: `shift-share/${code}` });
  });

  it('is not read from another space', async () => {
    const other = await createTestSpace(app.database, {
      kind: 'territory',
      fabrique: await createTestSpace(app.database, { kind: 'fabrique' }),
    });
    const stranger = await app.signIn('facilitator', other);
    const url = `/api/spaces/${other.space}/diagnosis?dataset=${kept.id}&territory=0001`;
    expect((await app.send({ url, cookie: stranger })).status).toBe(404);
  });
});

const shared = findSharedData();

describe.skipIf(shared === null)('the zones of INSEE (skipped where ../shared/data is absent)', () => {
  let zones: Dataset;

  beforeEach(async () => {
    const bytes = readFileSync(join(shared ?? '', 'raw/estel-emploi-sectoriel-ze2010-1998-2017.csv.gz'));
    const reply = await sendFile(app, { scope, cookie, route: 'imports' }, { name: 'estel.csv.gz', bytes });
    zones = reply.json<Dataset>();
  });

  it.each([
    ['2305', -2.11, -848, 7.8],
    ['2101', -5.63, -4289, -8.84],
    ['5204', 4.26, 3958, 11.21],
    ['7304', -0.26, -151, 1.85],
  ])(
    'gives zone %s its published local effect, of all activities and of industry',
    async (territory, all, jobs, industry) => {
      const whole = await read({ territory }, zones);
      expect(whole.reference.territories).toBe(304);
      expect(whole.points.local).toBeCloseTo(all, 2);
      expect(Math.round(whole.effects.local)).toBe(jobs);
      expect((await read({ territory, sector: 'BE' }, zones)).points.local).toBeCloseTo(industry, 2);
    },
  );

  it('gives Dieppe its band over nine windows, from −4.2 to −0.8 points', async () => {
    const { windows } = await read({ territory: '2305' }, zones);
    expect(windows).toMatchObject({ tried: 9, sameSign: 9, established: true });
    expect(windows.points?.low).toBeCloseTo(-4.2, 1);
    expect(windows.points?.high).toBeCloseTo(-0.8, 1);
  });

  it('says that the sign of Laval is not established', async () => {
    const { windows } = await read({ territory: '5209' }, zones);
    expect(windows.points?.low).toBeLessThan(0);
    expect(windows.points?.high).toBeGreaterThan(0);
  });
});
