// The sheets of territories through the HTTP door: common reading, writing at home, figures that stay.
import { computeEmptyPair } from '@trame/core/territory';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/app.js';
import { createTestSpace } from '../../../../test/database.js';
import { arriveMeanwhile } from '../../../../test/held-write.js';
import type { TenantScope } from '../../../platform/server/db/index.js';
import type { ProfileBlocks, TerritorySheet } from '../contract.js';
import { createTerritoryRoom } from './index.js';
import { insertFigure, insertTerritory, writeTerritory } from './repo.js';

const blocks: ProfileBlocks = {
  name: 'Pays de la Tuile',
  longName: null,
  epciType: 'communauté de communes',
  mainTowns: ['Tuilerie'],
  industrialTerritory: { name: 'Terres cuites', interregional: false },
  perimeters: [
    { id: 'epci', kind: 'epci', name: 'Pays de la Tuile', epcis: [], reference: true, note: null },
  ],
  perimeterReason: null,
  sectors: ['terre cuite'],
  employers: [],
  networks: [],
  specificities: [],
  history: [
    {
      id: 'h2',
      text: 'fermeture du four',
      from: 1984,
      to: null,
      approximate: false,
      period: null,
      source: null,
    },
    {
      id: 'h1',
      text: 'premier four',
      from: null,
      to: null,
      approximate: true,
      period: 'XIXe siècle',
      source: null,
    },
  ],
  attachmentThemes: [],
  situationsTested: [],
  voices: [],
  mobilisation: null,
  context: null,
};

const headcount = (value: number, year: number) => ({
  ...{ value, year, unit: 'emplois', source: 'INSEE', basis: null },
  caveats: [] as string[],
});

const population = {
  value: 12_000,
  unit: 'habitants',
  source: 'INSEE',
  year: 2017,
  basis: null,
  caveats: [] as string[],
};

let app: TestApp;
let fabrique: TenantScope;
let tuile: TenantScope;
let faience: TenantScope;
let stranger: TenantScope;
let lead: string;

async function createTerritory(name: string, slug: string, position: number): Promise<TenantScope> {
  const scope = await createTestSpace(app.database, { kind: 'territory', fabrique, slug });
  await app.database.within(scope, async (tx) => {
    const leadPair = computeEmptyPair();
    await insertTerritory(tx, scope, {
      slug,
      position,
      organisationId: null,
      blocks: { ...blocks, name },
      leadPair,
    });
    await insertFigure(tx, scope, { key: 'population', figure: population });
  });
  return scope;
}

beforeAll(async () => {
  app = await createTestApp({ rooms: ({ database }) => [createTerritoryRoom({ database })] });
  fabrique = await createTestSpace(app.database, { kind: 'fabrique' });
  tuile = await createTerritory('Pays de la Tuile', 'tuile', 2);
  faience = await createTerritory('Vallée de la Faïence', 'faience', 1);
  stranger = await createTestSpace(app.database, { kind: 'territory' });
  lead = await app.signIn('project-lead', tuile);
});

afterAll(() => app.close());

const sheetOf = (space: TenantScope, territory: TenantScope, cookie = lead) =>
  app.send({ url: `/api/spaces/${space.space}/territories/${territory.space}`, cookie });

const write = (path: string, body: unknown, options: { method?: 'PUT' | 'POST'; cookie?: string } = {}) =>
  app.send({
    method: options.method ?? 'PUT',
    url: `/api/spaces/${tuile.space}/territory${path}`,
    body,
    cookie: options.cookie ?? lead,
  });

describe('reading the sheets of a Fabrique [R013] [R017] [R020]', () => {
  it('lists its territories in the Fabrique’s own order', async () => {
    const reply = await app.send({ url: `/api/spaces/${tuile.space}/territories`, cookie: lead });
    const { territories } = reply.json<{ territories: { name: string; gaps: number }[] }>();
    expect(territories.map(({ name }) => name)).toEqual(['Vallée de la Faïence', 'Pays de la Tuile']);
    expect(territories[0]?.gaps).toBeGreaterThan(0);
  });

  it('lets a territory read its neighbour, with source and year on the figure [R018]', async () => {
    const reply = await sheetOf(tuile, faience);
    expect(reply.status).toBe(200);
    const sheet = reply.json<TerritorySheet>();
    expect(sheet.figures).toEqual([{ key: 'population', ...population, previous: [] }]);
    expect(sheet.history.map(({ id }) => id)).toEqual(['h1', 'h2']);
    expect(sheet.gaps).toContainEqual({ gap: 'lead-pair-elected', count: 1 });
  });

  it('reads a territory of somebody else as not found', async () => {
    expect((await sheetOf(tuile, stranger)).status).toBe(404);
    expect((await sheetOf(stranger, stranger)).status).toBe(404);
    expect((await sheetOf(tuile, tuile, '')).status).toBe(401);
  });

  it('sets territories side by side in the order asked, and refuses strangers [R020]', async () => {
    const compare = (order: string) =>
      app.send({ url: `/api/spaces/${tuile.space}/comparison?order=${order}`, cookie: lead });
    const reply = await compare(`${tuile.space},${faience.space}`);
    const compared = reply.json<{
      territories: { slug: string }[];
      rows: { row: string; missing: number }[];
    }>();
    expect(compared.territories.map(({ slug }) => slug)).toEqual(['tuile', 'faience']);
    expect(compared.rows.find(({ row }) => row === 'industrial-job-share-ti')?.missing).toBe(2);
    expect(compared.rows.find(({ row }) => row === 'population')?.missing).toBe(0);
    const refused = await compare(stranger.space);
    expect(refused.status).toBe(422);
    expect(refused.json()).toMatchObject({ code: 'territory/unknown-territory-in-order' });
  });

  it('compares all of them when no order is asked', async () => {
    const reply = await app.send({ url: `/api/spaces/${tuile.space}/comparison`, cookie: lead });
    expect(reply.json<{ territories: unknown[] }>().territories).toHaveLength(2);
  });
});

describe('writing one’s own sheet', () => {
  it('writes the blocks and moves the version', async () => {
    const before = (await sheetOf(tuile, tuile)).json<TerritorySheet>();
    const reply = await write('', { ...blocks, version: before.version, sectors: ['terre cuite', 'verre'] });
    expect(reply.status).toBe(200);
    expect(reply.json<TerritorySheet>()).toMatchObject({
      version: before.version + 1,
      sectors: ['terre cuite', 'verre'],
    });
  });

  it('refuses to write over somebody else’s words, and says both versions', async () => {
    const { version } = (await sheetOf(tuile, tuile)).json<TerritorySheet>();
    const reply = await write('', { ...blocks, version: version - 1, sectors: [] });
    expect(reply.status).toBe(409);
    const problem = reply.json<{ code: string; detail: string }>();
    expect(problem.code).toBe('territory/edited-meanwhile');
    expect(problem.detail).toContain(`version ${version}`);
    expect((await sheetOf(tuile, tuile)).json<TerritorySheet>().sectors).not.toEqual([]);
  });

  it('makes a second writer wait for the first, then tells it that the sheet has changed', async () => {
    const { version } = (await sheetOf(tuile, tuile)).json<TerritorySheet>();
    const reply = await arriveMeanwhile(app.database, {
      scope: tuile,
      first: (tx) => writeTerritory(tx, tuile, { blocks: { ...blocks, context: 'le premier' } }),
      second: () => write('', { ...blocks, version, context: 'le second' }),
    });
    expect(reply.status).toBe(409);
    expect((await sheetOf(tuile, tuile)).json()).toMatchObject({ context: 'le premier' });
  });

  it('refuses two perimeters of reference [R015]', async () => {
    const { version } = (await sheetOf(tuile, tuile)).json<TerritorySheet>();
    const perimeters = ['a', 'b'].map((id) => ({ ...blocks.perimeters[0], id }));
    const reply = await write('', { ...blocks, version, perimeters });
    expect(reply.json()).toMatchObject({ status: 422, code: 'territory/several-reference-perimeters' });
  });

  it('is not for the lead pair, nor for the neighbour, nor for the Fabrique’s space', async () => {
    const body = { ...blocks, version: 1 };
    const pair = await app.signIn('lead-pair', tuile);
    expect((await write('', body, { cookie: pair })).status).toBe(403);
    const neighbour = await app.signIn('project-lead', faience);
    expect((await write('', body, { cookie: neighbour })).status).toBe(404);
    const facilitator = await app.signIn('facilitator', fabrique);
    const url = `/api/spaces/${fabrique.space}/territory`;
    const reply = await app.send({ method: 'PUT', url, body, cookie: facilitator });
    expect(reply.json()).toMatchObject({ status: 404, code: 'territory/not-a-territory' });
  });

  it('answers a space without a sheet as not found', async () => {
    const bare = await createTestSpace(app.database, { kind: 'territory', fabrique });
    const cookie = await app.signIn('project-lead', bare);
    const url = `/api/spaces/${bare.space}/territory`;
    const reply = await app.send({ method: 'PUT', url, body: { ...blocks, version: 1 }, cookie });
    expect(reply.json()).toMatchObject({ status: 404, code: 'territory/not-found' });
  });
});

describe('figures [R018]', () => {
  const record = (figure: object) => write('/figures', { key: 'population', ...figure }, { method: 'POST' });

  it('keeps the headcounts that were replaced, whatever the writer says of them [R017]', async () => {
    const employer = (value: number, year: number, more: object = {}) => ({
      ...{ organisationId: null, name: 'La Tuilerie', sector: null, subcontractors: null },
      headcount: { ...headcount(value, year), ...more },
    });
    const save = async (employers: readonly object[]) => {
      const { version } = (await sheetOf(tuile, tuile)).json<TerritorySheet>();
      return (await write('', { ...blocks, employers, version })).json<TerritorySheet>().employers[0]
        ?.headcount;
    };
    await save([employer(80, 2017)]);
    expect(await save([employer(95, 2021, { previous: [] })])).toMatchObject({
      value: 95,
      previous: [{ value: 80, year: 2017 }],
    });
    expect((await save([employer(95, 2021)]))?.previous).toHaveLength(1);
    await save([]);
  });

  it('keeps the old figure behind the newer', async () => {
    const reply = await record({ ...population, value: 11_500, year: 2021 });
    const figure = reply.json<TerritorySheet>().figures.find(({ key }) => key === 'population');
    expect(figure).toMatchObject({ value: 11_500, year: 2021 });
    expect(figure?.previous).toEqual([population]);
  });

  it('changes nothing when the same figure is sent twice', async () => {
    const first = (await record({ ...population, value: 11_600, year: 2022 })).json<TerritorySheet>();
    const second = (await record({ ...population, value: 11_600, year: 2022 })).json<TerritorySheet>();
    expect(second).toEqual(first);
  });

  it('refuses a figure without a source, and a body without a year', async () => {
    expect((await record({ ...population, source: ' ' })).json()).toMatchObject({
      code: 'territory/figure-without-source',
    });
    const { year: _year, ...undated } = population;
    expect((await record(undated)).status).toBeGreaterThanOrEqual(400);
  });

  it('cannot be rewritten or removed, even by the application itself', async () => {
    const { rows } = await app.database.pool.query<{ update: boolean; delete: boolean }>(
      `select has_table_privilege('trame_app', 'territory_figure', 'update') as update,
              has_table_privilege('trame_app', 'territory_figure', 'delete') as delete`,
    );
    expect(rows[0]).toEqual({ update: false, delete: false });
  });
});

describe('the lead pair [R025] [R027] [R040]', () => {
  const mandate = {
    role: 'présidente',
    organisationId: null,
    since: '2019-01-10',
    until: null,
    reason: 'sait rassembler',
    confidence: 'explicit',
  };

  it('gives a seat to a holder and keeps the former one', async () => {
    await write('/lead-pair', { seat: 'elected', mandate });
    const reply = await write('/lead-pair', {
      seat: 'elected',
      mandate: { ...mandate, role: 'président', since: '2020-07-03' },
    });
    expect(reply.json<TerritorySheet>().leadPair.elected).toMatchObject({
      current: { role: 'président' },
      past: [{ role: 'présidente', until: '2020-07-03' }],
    });
  });

  it('refuses a mandate that ends before it starts', async () => {
    const backwards = { ...mandate, since: '2021-01-01', until: '2020-12-31' };
    const reply = await write('/lead-pair', { seat: 'industrial', mandate: backwards });
    expect(reply.json()).toMatchObject({ status: 422, code: 'territory/mandate-ends-before-start' });
  });
});
