// A Fabrique through the HTTP door: my spaces, its sheet counted from real events, what waits for whom.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/app.js';
import { createTestSpace } from '../../../../test/database.js';
import { arriveMeanwhile } from '../../../../test/held-write.js';
import type { TenantScope } from '../../../platform/server/db/index.js';
import { createSeminar, listCalendar, type NewSeminar } from '../../seminar/server/index.js';
import type { FabriqueSheet, WaitingItem } from '../contract.js';
import { formatDay } from './home.js';
import { createFabriqueRoom, type GrantedSpace } from './index.js';
import { insertBenchmarkSheets, insertSheets } from './library.repo.js';
import { getFrame, insertFabrique, writeFrame } from './repo.js';

const firm = randomUUID();
let app: TestApp;
let fabrique: TenantScope;
let tuile: TenantScope;
let owner: string;
let granted: readonly GrantedSpace[] = [];

const seminar = (number: number, more: Partial<NewSeminar> = {}): NewSeminar => ({
  id: randomUUID(),
  number,
  phase: 'motive',
  title: `Séminaire ${number}`,
  date: null,
  startsAt: null,
  place: { name: null, host: null, capacity: null, access: null },
  note: null,
  agenda: [],
  ...more,
});

async function writeFabrique(): Promise<void> {
  await app.database.within(fabrique, async (tx) => {
    await insertFabrique(tx, fabrique, {
      frame: {
        slug: 'terres-cuites',
        title: 'Terres cuites',
        question: 'Que devient une vallée de tuiliers\u202f?',
        aim: null,
        horizon: null,
        perimeter: null,
        state: 'running',
        designedFrom: null,
        startsOn: '2019-01-01',
        endsOn: '2019-12-31',
        nationalProgramme: null,
        specification: { localSeminars: 2, interSiteSeminars: 1, benchmarkSheets: 3 },
        transitions: [],
        sourceDiscrepancies: [],
        source: null,
      },
      organisations: [{ role: 'provider', organisationId: firm, lead: true, note: null }],
      territories: [tuile.space],
    });
    const place = { name: 'La Bisbal', place: null, country: 'Espagne', countryCode: 'ES', sources: [] };
    await insertBenchmarkSheets(tx, fabrique, [
      { ...place, id: randomUUID(), code: 'B1', whatHappened: 'École de céramique', whatToKeep: null },
      { ...place, id: randomUUID(), code: 'B2', whatHappened: null, whatToKeep: null },
    ]);
    const lesson = {
      id: 'L1',
      title: 'Rallier',
      thesis: '',
      mechanism: '',
      reciprocity: null,
      cooperationSpaces: null,
    };
    await insertSheets(tx, fabrique, {
      kind: 'lesson',
      bodies: [{ ...lesson, methodIds: ['absente'], exemplarIds: ['EX-FOUR'] }],
    });
    await insertSheets(tx, fabrique, {
      kind: 'exemplar',
      bodies: [
        {
          id: 'EX-FOUR',
          title: 'Le four commun',
          territoryId: tuile.space,
          lessonId: 'L1',
          kind: 'mutualisation',
          summary: '',
          actionCodes: ['T-01'],
          partnerIds: [firm, randomUUID()],
          timeline: [],
          figures: [],
          components: [],
          financing: [],
          status: null,
        },
      ],
    });
    await createSeminar(tx, fabrique, seminar(1, { phase: null }));
  });
  const faience = await createTestSpace(app.database, { kind: 'territory', fabrique, slug: 'faience' });
  await app.database.within(faience, (tx) => createSeminar(tx, faience, seminar(1)));
}

beforeAll(async () => {
  app = await createTestApp({
    rooms: ({ database }) => [
      createFabriqueRoom({
        database,
        listOrganisationNames: async () => new Map([[firm, { name: 'Atelier du Feu' }]]),
        listGrantedSpaces: async () => granted,
      }),
    ],
  });
  fabrique = await createTestSpace(app.database, { kind: 'fabrique', slug: 'terres-cuites' });
  tuile = await createTestSpace(app.database, { kind: 'territory', fabrique, slug: 'tuile' });
  await writeFabrique();
  owner = await app.signIn('programme-owner', fabrique);
});

afterAll(() => app.close());

const read = (path: string, options: { space?: TenantScope; cookie?: string } = {}) =>
  app.send({
    url: `/api/spaces/${(options.space ?? fabrique).space}/${path}`,
    cookie: options.cookie ?? owner,
  });

describe('the sheet of a Fabrique [R001] [R010]', () => {
  it('says its question, who does what for it, and nothing unusual but its size [R002] [R005]', async () => {
    const sheet = (await read('fabrique')).json<FabriqueSheet>();
    expect(sheet).toMatchObject({
      title: 'Terres cuites',
      state: 'running',
      organisations: [{ role: 'provider', name: 'Atelier du Feu', lead: true }],
      caveats: [{ code: 'few-territories', data: { territories: 1, min: 4 } }],
    });
  });

  it('counts what was delivered from the calendar and the sheets, nothing from memory', async () => {
    const sheet = (await read('fabrique')).json<FabriqueSheet>();
    expect(sheet.delivery).toEqual([
      { kind: 'local-seminars', done: 0, planned: 1, expected: 2 },
      { kind: 'inter-site-seminars', done: 0, planned: 1, expected: 1 },
      { kind: 'benchmark-sheets', done: 1, planned: 1, expected: 3 },
    ]);
    expect(sheet.interSite).toMatchObject([{ number: 1, state: 'planned' }]);
  });

  it('reads the same from a territory, and is nothing to a stranger [R013]', async () => {
    const lead = await app.signIn('project-lead', tuile);
    expect((await read('fabrique', { space: tuile, cookie: lead })).json()).toEqual(
      (await read('fabrique')).json(),
    );
    const elsewhere = await createTestSpace(app.database, { kind: 'fabrique' });
    expect((await read('fabrique', { space: elsewhere })).status).toBe(404);
    const stranger = await app.signIn('programme-owner', elsewhere);
    expect((await read('fabrique', { space: elsewhere, cookie: stranger })).json()).toMatchObject({
      status: 404,
      code: 'fabrique/not-found',
    });
  });
});

describe('writing the frame [R009]', () => {
  const write = async (change: object, options: { cookie?: string; space?: TenantScope } = {}) => {
    const { version, title, question } = (await read('fabrique')).json<FabriqueSheet>();
    const nothing = { aim: null, horizon: null, perimeter: null, startsOn: null, endsOn: null };
    return app.send({
      method: 'PUT',
      url: `/api/spaces/${(options.space ?? fabrique).space}/fabrique`,
      body: { version, title, question, state: 'running', ...nothing, ...change },
      cookie: options.cookie ?? owner,
    });
  };

  it('writes what was typed, cleaned, and says so in the caveats', async () => {
    const reply = await write({ question: '  ', startsOn: '2019-01-01' });
    const { question, caveats } = reply.json<FabriqueSheet>();
    expect(question).toBe('');
    expect(caveats.map(({ code }) => code)).toEqual(['few-territories', 'no-end-date', 'no-question']);
    expect((await write({ question: 'Que faire du four\u202f?' })).status).toBe(200);
  });

  it('refuses an end before the start and an empty title, in sentences', async () => {
    const backwards = await write({ startsOn: '2019-02-01', endsOn: '2019-01-01' });
    expect(backwards.json()).toMatchObject({ status: 422, code: 'fabrique/ends-before-start' });
    expect((await write({ title: ' ' })).json()).toMatchObject({
      status: 422,
      code: 'fabrique/title-missing',
    });
  });

  it('makes a second writer wait for the first, then tells it that the frame has changed', async () => {
    const { version } = (await read('fabrique')).json<FabriqueSheet>();
    const reply = await arriveMeanwhile(app.database, {
      scope: fabrique,
      first: async (tx) => {
        const frame = await getFrame(tx, fabrique);
        if (frame !== null) await writeFrame(tx, fabrique, { ...frame, aim: 'le premier' });
      },
      second: () => write({ aim: 'le second', version }),
    });
    expect(reply.json()).toMatchObject({ status: 409, code: 'fabrique/edited-meanwhile' });
    expect((await read('fabrique')).json()).toMatchObject({ aim: 'le premier' });
  });

  it('is for the owner and the facilitator of the Fabrique, at its own address', async () => {
    expect((await write({}, { cookie: await app.signIn('lead-pair', fabrique) })).status).toBe(403);
    const facilitator = await app.signIn('facilitator', tuile);
    const reply = await write({}, { cookie: facilitator, space: tuile });
    expect(reply.json()).toMatchObject({ status: 404, code: 'fabrique/not-a-fabrique' });
  });
});

describe('the library [R083] [R086] [R135]', () => {
  it('binds lessons to what illustrates them and leaves out what is not there', async () => {
    const { lessons } = (await read('lessons')).json<{ lessons: object[] }>();
    expect(lessons).toMatchObject([
      { id: 'L1', position: 0, methods: [], exemplars: [{ id: 'EX-FOUR', title: 'Le four commun' }] },
    ]);
  });

  it('names the partners that the directory knows', async () => {
    const { exemplars } = (await read('exemplars')).json<{ exemplars: object[] }>();
    expect(exemplars).toMatchObject([
      { id: 'EX-FOUR', partners: [{ organisationId: firm, name: 'Atelier du Feu' }], territoryName: null },
    ]);
  });

  it('says which benchmark sheets are filled, and lists methods even when there is none', async () => {
    const { sheets } = (await read('benchmark')).json<{ sheets: { code: string; filled: boolean }[] }>();
    expect(sheets.map(({ code, filled }) => [code, filled])).toEqual([
      ['B1', true],
      ['B2', false],
    ]);
    expect((await read('methods')).json()).toEqual({ methods: [] });
  });
});

describe('the first page', () => {
  it('lists what waits for the Fabrique, inter-site seminars without a date and empty sheets', async () => {
    const home = (await read('home')).json<{ today: string; waiting: WaitingItem[]; space: object }>();
    expect(home.today).toBe('2019-06-17');
    expect(home.space).toEqual({ id: fabrique.space, kind: 'fabrique', name: 'Terres cuites' });
    expect(home.waiting).toEqual([
      { kind: 'seminars-without-date', territoryId: null, territoryName: null, count: 1 },
      { kind: 'benchmark-empty', count: 1, total: 2 },
    ]);
  });

  it('puts today and this week first, soonest first', async () => {
    await app.database.within(tuile, async (tx) => {
      await createSeminar(tx, tuile, seminar(1, { date: '2019-06-17', title: 'Aujourd’hui' }));
      await createSeminar(tx, tuile, seminar(2, { date: '2019-06-20', title: 'Jeudi' }));
    });
    const home = (await read('home')).json<{ now: { title: string }[]; thisWeek: { title: string }[] }>();
    expect(home.now.map(({ title }) => title)).toEqual(['Aujourd’hui']);
    expect(home.thisWeek.map(({ title }) => title)).toEqual(['Jeudi']);
    expect(await app.database.within(tuile, (tx) => listCalendar(tx, tuile))).toHaveLength(3);
  });

  it('changes day at midnight in Paris', () => {
    expect(formatDay(Date.UTC(2019, 5, 16, 21, 59))).toBe('2019-06-16');
    expect(formatDay(Date.UTC(2019, 5, 16, 22, 0))).toBe('2019-06-17');
    expect(formatDay(Date.UTC(2019, 11, 31, 23, 0))).toBe('2020-01-01');
  });
});

describe('my spaces', () => {
  it('names the spaces where I hold a role, and leaves out those nobody has named', async () => {
    granted = [
      { scope: fabrique, roles: ['programme-owner', 'facilitator'] },
      { scope: tuile, roles: ['facilitator'] },
    ];
    const { spaces } = (await app.send({ url: '/api/spaces', cookie: owner })).json<{ spaces: object[] }>();
    expect(spaces).toEqual([
      {
        id: fabrique.space,
        kind: 'fabrique',
        slug: 'terres-cuites',
        name: 'Terres cuites',
        fabrique: { id: fabrique.space, name: 'Terres cuites' },
        roles: ['programme-owner', 'facilitator'],
      },
    ]);
  });

  it('is for signed-in organisers', async () => {
    expect((await app.send({ url: '/api/spaces' })).status).toBe(401);
  });
});
