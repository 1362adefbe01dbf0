// The demonstration as a visitor finds it: the real Fabrique of 2019, counted, noted, loaded once.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import published from '../../packages/core/src/actor-network/examples/pilot-network-2019.expected.json' with {
  type: 'json',
};
import { createTestApp, readCookie, type TestApp } from '../test/app.js';
import { createProgrammeParts } from '../test/programme.js';
import { createDemoId, loadDemo } from './main.demo.js';
import type { Database } from './platform/server/db/index.js';
import { mintScope } from './platform/server/db/index.js';
import type { ProgrammeReply } from './rooms/action-programme/contract.js';
import { createActionProgrammeRoom, listSharedActions } from './rooms/action-programme/server/index.js';
import type { Piloting } from './rooms/actor-network/contract/piloting.js';
import type { OrganisationLine, OrganisationSheet } from './rooms/actor-network/contract.js';
import { createActorNetworkRoom, listOrganisationNames } from './rooms/actor-network/server/index.js';
import type { FabriqueSheet, WaitingItem } from './rooms/fabrique/contract.js';
import { createFabriqueRoom } from './rooms/fabrique/server/index.js';
import { createOrganiserLink, listGrantedSpaces } from './rooms/people/server/index.js';
import type { TerritorySheet } from './rooms/territory/contract.js';
import { createTerritoryRoom, listTerritoryNames } from './rooms/territory/server/index.js';

const NOW = Date.UTC(2026, 10, 24);

let app: TestApp;
let cookie: string;

const fabrique = createDemoId('fabrique', 'territoires-industriels-2019');
const territory = (slug: string): string => createDemoId('territory', slug);
const SLUGS = ['ardenne-metropole', 'carene', 'decazeville-communaute', 'dieppe-maritime'];

function createRooms(database: Database) {
  const listPiloting = listSharedActions;
  return [
    createFabriqueRoom({
      database,
      listOrganisationNames,
      listGrantedSpaces: (account) => listGrantedSpaces(database, account),
    }),
    createTerritoryRoom({ database }),
    createActorNetworkRoom({ database, listSharedPiloting: listPiloting, listTerritoryNames }),
    createActionProgrammeRoom(createProgrammeParts({ database, listOrganisationNames, listTerritoryNames })),
  ];
}

async function read<T>(path: string): Promise<T> {
  const reply = await app.send({ url: `/api/${path}`, cookie });
  if (reply.status !== 200) throw new Error(`${path} answered ${reply.status}: ${reply.text}`);
  return reply.json<T>();
}

const readProgramme = (slug: string) => read<ProgrammeReply>(`spaces/${territory(slug)}/programme`);
const readTerritory = (slug: string) =>
  read<TerritorySheet>(`spaces/${fabrique}/territories/${territory(slug)}`);

beforeAll(async () => {
  app = await createTestApp({ rooms: ({ database }) => createRooms(database) });
  expect(await loadDemo(app.database, { now: app.clock.now })).toEqual({ loaded: true, fabrique });
  const link = await createOrganiserLink(app.database, { now: app.clock.now });
  cookie = readCookie(await app.send({ method: 'POST', url: '/api/session', body: { token: link.token } }));
});

afterAll(() => app.close());

describe('the spaces of the demonstration', () => {
  it('opens all five to the first account, with slugs that do not change', async () => {
    const { spaces } = await read<{ spaces: { slug: string; roles: string[]; kind: string }[] }>('spaces');
    expect(spaces.map(({ slug }) => slug).sort()).toEqual([...SLUGS, 'territoires-industriels-2019'].sort());
    expect(spaces.every(({ roles }) => roles.includes('facilitator'))).toBe(true);
    const owned = spaces.filter(({ roles }) => roles.includes('programme-owner'));
    expect(owned.map(({ kind }) => kind)).toEqual(['fabrique']);
  });

  it('is loaded once: a second start changes nothing, even after somebody wrote', async () => {
    const before = await readProgramme('carene');
    const body = { title: 'Chauffer la piscine avec le four' };
    const url = `/api/spaces/${territory('ardenne-metropole')}/actions`;
    await app.send({ method: 'POST', url, body, cookie });
    expect(await loadDemo(app.database, { now: NOW })).toEqual({ loaded: false, fabrique });
    expect(await readProgramme('carene')).toEqual(before);
    expect((await readProgramme('ardenne-metropole')).counted.actions).toBe(9);
  });

  it('is not loaded beside somebody’s own Fabrique', async () => {
    const other = await createTestApp();
    const own = mintScope(createDemoId('fabrique', 'own'), createDemoId('fabrique', 'own'));
    await other.test.ownerPool.query(
      `insert into space (id, kind, fabrique_id, slug) values ($1, 'fabrique', $1, 'la-notre')`,
      [own.space],
    );
    expect((await loadDemo(other.database, { now: NOW })).loaded).toBe(false);
    const { rows } = await other.test.ownerPool.query('select id from space');
    expect(rows).toHaveLength(1);
    await other.close();
  });

  it('takes up a load that was cut midway, and two starts at once load one demonstration', async () => {
    const cut = await createTestApp({ rooms: ({ database }) => createRooms(database) });
    const carene = mintScope(territory('carene'), fabrique);
    await cut.test.ownerPool.query(
      `insert into space (id, kind, fabrique_id, slug) values ($1, 'fabrique', $1, 'territoires-industriels-2019')`,
      [fabrique],
    );
    const loads = [1, 2].map(() => loadDemo(cut.database, { now: NOW }));
    await Promise.all(loads);
    const shared = await cut.database.within(carene, (tx) => listSharedActions(tx, carene));
    expect(shared).toHaveLength(8 + 31 + 14 + 16);
    await cut.close();
  });
});

describe('the Fabrique of 2019 [R001] [R002] [R004] [R005]', () => {
  it('has its four territories, its year, its firms and no caveat', async () => {
    const sheet = await read<FabriqueSheet>(`spaces/${fabrique}/fabrique`);
    expect(sheet.territories.map(({ slug }) => slug)).toEqual(SLUGS);
    expect([sheet.startsOn, sheet.endsOn, sheet.caveats]).toEqual(['2019-01-01', '2019-12-31', []]);
    const leads = sheet.organisations.filter(({ lead }) => lead).map(({ role, name }) => [role, name]);
    expect(leads).toContainEqual(['national-lead', 'ANCT']);
    expect(sheet.organisations.filter(({ role }) => role === 'provider')).toHaveLength(4);
    expect(sheet.sourceDiscrepancies.map(({ id }) => id)).toContain('D1');
  });

  it('shows four programmes beside what each announced [R010]', async () => {
    const sheet = await read<FabriqueSheet>(`spaces/${fabrique}/fabrique`);
    const counts = sheet.territories.map(({ slug, declaredActions }) => [slug, declaredActions]);
    expect(counts).toEqual([
      ['ardenne-metropole', 8],
      ['carene', 30],
      ['decazeville-communaute', 14],
      ['dieppe-maritime', 16],
    ]);
    expect(sheet.territories.find(({ slug }) => slug === 'carene')?.actions).toBe(31);
  });

  it('expects 16 local seminars, 3 inter-site and 10 sheets, all in the calendar [R010] [R041] [R042]', async () => {
    const sheet = await read<FabriqueSheet>(`spaces/${fabrique}/fabrique`);
    expect(sheet.delivery.map(({ expected, done, planned }) => [expected, done + planned])).toEqual([
      [16, 16],
      [3, 3],
      [10, 10],
    ]);
    const carene = sheet.territories.find(({ slug }) => slug === 'carene');
    expect(carene?.seminars[1]).toMatchObject({ number: 2, state: 'ready', date: null });
  });

  it('has four phases, nine methods, four lessons, six exemplars, ten names to study [R050] [R083] [R086] [R141]', async () => {
    const { phases } = await read<FabriqueSheet>(`spaces/${fabrique}/fabrique`);
    expect(phases.map(({ name }) => name)).toEqual(
      ['MOTIVE', 'SCAN', 'FOCUS', 'ACT'].map((name) => `${name}\u202f!`),
    );
    const library = async (name: string) =>
      (await read<Record<string, unknown[]>>(`spaces/${fabrique}/${name}`))[
        name === 'benchmark' ? 'sheets' : name
      ];
    expect(await library('methods')).toHaveLength(9);
    expect(await library('lessons')).toHaveLength(4);
    expect(await library('exemplars')).toHaveLength(6);
    expect(await library('benchmark')).toHaveLength(10);
  });

  it('leaves no lesson pointing nowhere [R135]', async () => {
    const { lessons } = await read<{ lessons: { methods: unknown[]; exemplars: unknown[] }[] }>(
      `spaces/${fabrique}/lessons`,
    );
    expect(lessons.map(({ methods, exemplars }) => [methods.length, exemplars.length])).toEqual([
      [2, 0],
      [1, 2],
      [1, 1],
      [0, 3],
    ]);
  });

  it('says on the first page what waits: « À préciser », unknown seats, empty sheets', async () => {
    const { waiting, ready } = await read<{ waiting: WaitingItem[]; ready: { number: number }[] }>(
      `spaces/${fabrique}/home`,
    );
    const halles = waiting.find((item) => item.kind === 'pilots-to-be-named');
    expect(halles).toMatchObject({
      territoryName: 'Decazeville communauté',
      actions: [{ title: 'Halles de l’économie créative' }],
    });
    const seats = waiting.flatMap((item) => (item.kind === 'lead-pair-incomplete' ? [item.seats] : []));
    expect(seats).toEqual([['elected', 'industrial'], ['industrial']]);
    expect(waiting).toContainEqual({ kind: 'benchmark-empty', count: 10, total: 10 });
    expect(ready).toMatchObject([{ number: 2, territoryName: 'CARENE' }]);
  });
});

describe('profiles [R015] [R017] [R018] [R020]', () => {
  it('keeps a source and a year on every figure of every territory', async () => {
    for (const slug of SLUGS) {
      const sheet = await readTerritory(slug);
      const figures = [
        ...sheet.figures,
        ...sheet.employers.flatMap(({ headcount, subcontractors }) =>
          [headcount ?? [], subcontractors ?? []].flat(),
        ),
        ...sheet.networks.flatMap(({ members }) => members ?? []),
      ];
      expect(figures.length).toBeGreaterThanOrEqual(3);
      for (const { source, year } of figures)
        expect([source, year]).toEqual([expect.stringContaining('INSEE'), 2017]);
    }
  });

  it('prints the two shares of Saint-Nazaire, and headcount apart from subcontractors', async () => {
    const { figures, employers } = await readTerritory('carene');
    expect(figures.map(({ key, value }) => [key, value])).toEqual([
      ['population', 124_487],
      ['industrial-job-share-epci', 27.8],
      ['industrial-job-share-ti', 24.2],
    ]);
    const yard = employers.find(({ name }) => name === 'Chantiers de l’Atlantique');
    expect([yard?.headcount?.value, yard?.subcontractors?.value]).toEqual([3000, 3000]);
  });

  it('lets Decazeville work on its living area, and keeps the doubt on the share it shares with Dieppe', async () => {
    const { perimeters, figures } = await readTerritory('decazeville-communaute');
    expect(perimeters.find(({ reference }) => reference)?.kind).toBe('living-area');
    expect(figures.find(({ key }) => key === 'industrial-job-share-ti')?.caveats[0]).toContain('Dieppe');
  });

  it('shows missing figures as missing when the four are side by side', async () => {
    const { rows } = await read<{ rows: { row: string; missing: number }[] }>(
      `spaces/${fabrique}/comparison`,
    );
    const missing = Object.fromEntries(rows.map((row) => [row.row, row.missing]));
    expect(missing).toMatchObject({ population: 0, 'industrial-companies': 3, sectors: 0 });
  });

  it('starts the history of Dieppe with its explorers', async () => {
    const { history } = await readTerritory('dieppe-maritime');
    expect(history[0]).toMatchObject({ period: 'XVe–XVIe siècles', from: null });
  });
});

describe('programmes, as printed and counted [R118] [R119] [R121] [R123]', () => {
  it('keeps the 31 rows of CARENE beside the 30 announced, with the note', async () => {
    const { counted, declared, discrepancy, groups } = await readProgramme('carene');
    expect([declared.actions, counted.actions]).toEqual([30, 31]);
    expect(discrepancy?.explanation).toContain('31');
    expect(groups.map((group) => group.counted)).toEqual([8, 5, 6, 8, 4]);
  });

  it.each([
    ['ardenne-metropole', 'porteur', null, 0],
    ['carene', 'pilote', 'axe', 5],
    ['decazeville-communaute', 'pilote', 'enjeu', 5],
    ['dieppe-maritime', 'pilote', 'enjeu', 4],
  ])('speaks the words of %s', async (slug, lead, group, groups) => {
    const { words, counted } = await readProgramme(slug);
    expect([words.lead, words.group, counted.groups]).toEqual([lead, group, groups]);
  });

  it('explains every uncertain row and every flag', async () => {
    for (const slug of SLUGS) {
      const { actions, counted } = await readProgramme(slug);
      const uncertain = actions.filter(({ flags, confidence }) => flags.length > 0 || confidence !== 'high');
      expect(uncertain).toHaveLength(counted.uncertain);
      for (const { flags } of uncertain) {
        expect(flags.length).toBeGreaterThan(0);
        for (const { flag, note } of flags) expect(note).not.toBe(flag);
      }
    }
  });

  it('stars the six shared projects of Ardenne and says what the star means [R022]', async () => {
    const { actions, starMeaning } = await readProgramme('ardenne-metropole');
    expect(actions.filter(({ starred }) => starred)).toHaveLength(6);
    expect(starMeaning).toContain('pacte Ardennes');
  });

  it('keeps the words of the source beside each row, and « À préciser » as a state', async () => {
    const { actions } = await readProgramme('decazeville-communaute');
    const halles = actions.find(({ code }) => code === 'DEC-08');
    expect(halles).toMatchObject({ pilotState: 'to-be-named', provenance: { quoted: ['À préciser'] } });
    expect(halles?.pilots[0]).toMatchObject({ kind: 'to-be-named', label: 'À préciser' });
    const training = actions.find(({ code }) => code === 'DEC-02');
    expect(training?.pilots.map(({ label }) => label)).toHaveLength(5);
  });

  it('gives the technocampus its three parts [R127]', async () => {
    const { actions } = await readProgramme('carene');
    const parts = actions.flatMap(({ code, components }) => components.map(({ title }) => [code, title]));
    expect(parts.map(([code]) => code)).toEqual(['CAR-09', 'CAR-09', 'CAR-09']);
  });

  it('balances pilots by family, never empty, never by organisation [R124]', async () => {
    const { balance } = await readProgramme('carene');
    expect(balance[0]).toMatchObject({ familyId: 'collectivite' });
    expect(balance.reduce((sum, { roles }) => sum + roles, 0)).toBe(45);
    expect(balance).toHaveLength(10);
  });
});

describe('who pilots what, as printed in annex 1 [R102] [R110] [R112] [R124]', () => {
  it.each([
    ['ardenne-metropole', 'PROG-ARD'],
    ['carene', 'PROG-CAR'],
    ['decazeville-communaute', 'PROG-DEC'],
    ['dieppe-maritime', 'PROG-DIE'],
  ] as const)('has the figures computed apart for %s', async (slug, id) => {
    const { figures, organisations } = await read<Piloting>(`spaces/${territory(slug)}/piloting`);
    const expected = published.programmes[id];
    const value = (key: string) => figures.find((one) => one.key === key)?.value;
    expect(organisations).toHaveLength(expected.organisations);
    expect(value('ties')).toBe(expected.coPilotTies);
    expect(value('density')).toBeCloseTo(expected.coPilotDensity, 4);
    expect(value('alone')).toBe(expected.isolatedOrganisations);
    expect(value('components')).toBe(expected.components);
    expect(value('largest-component')).toBe(expected.largestComponent);
    expect(value('mixed-ties')).toBe(expected.crossCategoryTies);
    expect(value('families')).toBe(expected.categories);
    expect(value('roles')).toBe(expected.edges);
    expect(value('busiest-roles')).toBe(expected.topPilot.projects);
    expect(value('concentration')).toBeCloseTo(expected.herfindahlOfPilotRoles, 4);
  });
});

describe('organisations [R030] [R033]', () => {
  it('lists 102 of them, 68 of which pilot, with 123 pilot roles', async () => {
    const { organisations, total } = await read<{ organisations: OrganisationLine[]; total: number }>(
      `spaces/${fabrique}/organisations`,
    );
    expect(total).toBe(102);
    const pilots = organisations.filter(({ pilotedActions }) => pilotedActions > 0);
    expect(pilots).toHaveLength(68);
    expect(pilots.reduce((sum, { pilotedActions }) => sum + pilotedActions, 0)).toBe(123);
  });

  it('tells what Pôle emploi pilots in two territories, with the note that it makes no tie', async () => {
    const id = createDemoId('organisation', 'pole-emploi');
    const sheet = await read<OrganisationSheet>(`spaces/${fabrique}/organisations/${id}`);
    const places = new Set(sheet.pilots.map(({ territoryName }) => territoryName));
    expect([...places].sort()).toEqual(['CARENE', 'Decazeville communauté']);
    expect(sheet.note).toContain('ne pas compter');
    expect(sheet.branches).toMatchObject([{ name: 'Pôle emploi Dieppe' }]);
  });

  it('finds one of them by an alias', async () => {
    const { organisations } = await read<{ organisations: OrganisationLine[] }>(
      `spaces/${fabrique}/organisations?search=CGET`,
    );
    expect(organisations.map(({ slug }) => slug)).toEqual(['anct']);
  });
});
