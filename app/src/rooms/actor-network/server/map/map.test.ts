// The map through the HTTP door: facts as other rooms tell them, and persons by two wishes, whoever asks.
import { randomUUID } from 'node:crypto';
import type { Act } from '@trame/core/actor-network';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../../test/app.js';
import { createTestSpace } from '../../../../../test/database.js';
import type { TenantScope } from '../../../../platform/server/db/index.js';
import { networkFormats } from '../../contract/exchange.js';
import type { MapReading } from '../../contract/map.js';
import type { OwnShownTies } from '../../contract/shown.js';
import type { Wave } from '../../contract/survey.js';
import type { OrganisationSheet } from '../../contract.js';
import { createActorNetworkRoom } from '../index.js';
import { insertFamilies } from '../repo.js';

const DAY = 24 * 3600 * 1000;
const NAMES = ['Ana', 'Bob', 'Cat'];

let app: TestApp;
let fabrique: TenantScope;
let territory: TenantScope;
let lead: string;
let told: readonly Act[] = [];

beforeAll(async () => {
  app = await createTestApp({
    rooms: ({ database }) => [
      createActorNetworkRoom({
        database,
        listSharedPiloting: async () => [],
        listTerritoryNames: async () => [],
        actSources: [async () => told],
      }),
    ],
  });
  fabrique = await createTestSpace(app.database, { kind: 'fabrique' });
  await app.database.within(fabrique, (tx) => insertFamilies(tx, fabrique, [{ id: 'port', label: 'Port' }]));
});

beforeEach(async () => {
  territory = await createTestSpace(app.database, { kind: 'territory', fabrique });
  lead = await app.signIn('project-lead', territory);
  told = [];
});

afterAll(() => app.close());

const call = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: object, cookie = lead) =>
  app.send({
    method,
    url: `/api/spaces/${territory.space}/${path}`,
    cookie,
    ...(body === undefined ? {} : { body }),
  });
const own = (path: string, body: object) => app.send({ method: 'POST', url: `/api/survey${path}`, body });
const readMap = async () => (await call('GET', 'network-map')).json<MapReading>();

async function add(name: string): Promise<string> {
  const sheet = await call('POST', 'organisations', { name: `${name} ${randomUUID()}`, familyId: 'port' });
  return sheet.json<OrganisationSheet>().id;
}

async function move(wave: Wave, name: string) {
  const reply = await call('POST', `surveys/${wave.id}/move`, { move: name, version: wave.version });
  return reply.json<{ wave: Wave; links: { name: string; path: string; line: string }[] }>();
}

/** A survey open to three people; their tokens and their lines. */
async function open() {
  for (const personName of NAMES) await call('POST', 'roster', { personName, familyId: 'port' });
  const draft = { title: 'Liens', askedBy: 'La communauté', contact: 'dpo@exemple.fr', noticeDays: 7 };
  const wave = (await call('POST', 'surveys', draft)).json<Wave>();
  const noticed = await move(wave, 'notice');
  const token = (name: string): string =>
    noticed.links.find((one) => one.name === name)?.path.replace('/e#', '') ?? '';
  const early = await own('/shown-ties', { token: token('Ana') });
  app.clock.advance(7 * DAY);
  lead = await app.signIn('project-lead', territory);
  const opened = await move(noticed.wave, 'open');
  return { token, early, wave: opened.wave, links: noticed.links };
}

type Field = Awaited<ReturnType<typeof open>>;

const shownOf = async ({ token }: Field, name: string) =>
  (await own('/shown-ties', { token: token(name) })).json<OwnShownTies>();
async function wish(field: Field, from: string, to: string, shown = true) {
  const { people } = await shownOf(field, from);
  const person = people.find(({ name }) => name === to)?.id ?? '';
  return own('/shown-ties/wish', { token: field.token(from), person, shown });
}

describe('facts on the map [R105] [R107]', () => {
  it('are told by day and source, with the spaces of the register that exist; a planned one ties nobody', async () => {
    const [port, lycee] = [await add('Port'), await add('Lycée')];
    told = [
      { kind: 'co-presence', day: '2026-01-10', source: 'Séminaire local 1', organisationIds: [port, lycee] },
    ];
    for (const [name, stage] of [
      ['La halle', 'existing'],
      ['Le projet', 'planned'],
    ]) {
      await call('POST', 'cooperation', { name, stage, memberIds: [port, lycee] });
    }
    const map = await readMap();
    expect(map.acts).toEqual([
      ...told,
      { kind: 'space', day: null, source: 'La halle', organisationIds: [port, lycee].sort() },
    ]);
    expect(map.actors.map(({ id, kind, familyId }) => [id, kind, familyId]).sort()).toEqual(
      [port, lycee].map((id) => [id, 'organisation', 'port']).sort(),
    );
    expect(map.families).toEqual([{ id: 'port', label: 'Port' }]);
    expect(map.today).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('name no organisation that the directory does not hold', async () => {
    const port = await add('Port');
    told = [{ kind: 'co-piloting', day: null, source: 'x', organisationIds: [port, randomUUID()] }];
    const map = await readMap();
    expect(map.acts[0]?.organisationIds).toEqual([port]);
    expect(map.actors.map(({ id }) => id)).toEqual([port]);
  });

  it('are told under the record that stays when two became one, register and other rooms alike', async () => {
    const [port, double, lycee] = [await add('Port'), await add('Port bis'), await add('Lycée')];
    const fact = { kind: 'co-piloting' as const, day: null, source: 'x' };
    told = [{ ...fact, organisationIds: [double, lycee] }];
    await call('POST', 'cooperation', { name: 'La halle', memberIds: [double, lycee] });
    await app.database.within(fabrique, (tx) =>
      tx.execute(sql`update organisation set merged_into = ${port}::uuid where id = ${double}::uuid`),
    );
    const { acts, actors } = await readMap();
    expect(acts.map(({ organisationIds }) => [...organisationIds].sort())).toEqual([
      [port, lycee].sort(),
      [port, lycee].sort(),
    ]);
    expect(actors).toHaveLength(2);
  });

  it('are an empty map on an empty territory, not a fault', async () => {
    expect(await readMap()).toMatchObject({ actors: [], acts: [], shown: [] });
  });

  it('are read by the territory’s own team alone', async () => {
    for (const role of ['facilitator', 'lead-pair'] as const) {
      const cookie = await app.signIn(role, territory);
      expect((await call('GET', 'network-map', undefined, cookie)).status).toBe(200);
    }
    for (const role of ['programme-owner', 'data-steward'] as const) {
      const cookie = await app.signIn(role, territory, fabrique);
      expect((await call('GET', 'network-map', undefined, cookie)).status).toBe(403);
    }
  });
});

describe('the map in files [R105]', () => {
  it('says of each tie its origin, its source and its days; who did nothing together stays out', async () => {
    const [port, lycee, lone] = [await add('Port'), await add('Lycée'), await add('Seul')];
    const pair = [port, lycee];
    told = [
      { kind: 'co-presence', day: '2019-01-10', source: 'Séminaire local 1', organisationIds: pair },
      { kind: 'co-presence', day: '2019-03-02', source: 'Séminaire local 2', organisationIds: pair },
      { kind: 'co-piloting', day: null, source: '«\u00a0Four\u00a0»', organisationIds: pair },
    ];
    const [from, to] = [...pair].sort();
    const lines = (await call('GET', 'network-map-files/ties-csv')).text.trim().split('\r\n').slice(1);
    expect(lines).toEqual([
      `${from},${to},co-presence,2,"Même table\u202f: Séminaire local 2 (2019-03-02) ; Même table\u202f: Séminaire local 1 (2019-01-10)",2019-01-10,2019-03-02`,
      `${from},${to},public,1,Action pilotée ensemble\u202f: «\u00a0Four\u00a0»,,`,
    ]);
    const actors = (await call('GET', 'network-map-files/actors-csv')).text;
    expect([port, lycee, lone].map((id) => actors.includes(id))).toEqual([true, true, false]);
    expect((await call('GET', 'network-map-files/gexf')).text).toContain(
      'start="2019-01-10" end="2019-03-02"',
    );
    // A pair is one line where neither source nor day can be said.
    expect((await call('GET', 'network-map-files/pajek')).text.trim().split('*Edges\r\n')[1]).toMatch(
      /^\d \d 3$/,
    );
    expect((await call('GET', 'network-map-files/exe')).status).toBe(404);
  });
});

describe('persons on the map [R107]', () => {
  it('appear when both wished it, and only then; the numbers of the survey stay out of it', async () => {
    const field = await open();
    await wish(field, 'Ana', 'Bob');
    expect((await call('GET', 'network-map')).text).not.toMatch(/Ana|Bob|Cat/);
    expect(await shownOf(field, 'Ana')).toMatchObject({ shown: [], asking: [], asked: [expect.any(String)] });
    expect(await shownOf(field, 'Cat')).toMatchObject({ shown: [], asked: [], asking: [] });
    const answered = (await wish(field, 'Bob', 'Ana')).json<OwnShownTies>();
    expect(answered).toMatchObject({ asked: [], asking: [], shown: [expect.any(String)] });
    const reply = await call('GET', 'network-map');
    const map = reply.json<MapReading>();
    expect(map.actors.map(({ label, kind }) => [label, kind])).toEqual([
      ['Ana', 'person'],
      ['Bob', 'person'],
    ]);
    const lines = field.links.filter(({ name }) => name !== 'Cat').map(({ line }) => line);
    expect([map.shown[0]?.a, map.shown[0]?.b].sort()).toEqual([...lines].sort());
    for (const { id } of answered.people) expect(reply.text).not.toContain(id);
  });

  it.each(networkFormats)(
    'leave in the file %s as on the map: both or neither, never a number',
    async (format) => {
      const field = await open();
      const read = async (cookie = lead) => call('GET', `network-map-files/${format}`, undefined, cookie);
      const names = format === 'ties-csv' ? /accepted/ : /Ana|Bob/;
      await wish(field, 'Ana', 'Bob');
      expect((await read()).text).not.toMatch(/Ana|Bob|Cat|accepted/);
      const { people } = (await wish(field, 'Bob', 'Ana')).json<OwnShownTies>();
      const file = await read();
      expect(file.status).toBe(200);
      expect(file.headers['content-disposition']).toMatch(/^attachment; filename="?carte-/);
      expect(file.text).toMatch(names);
      expect(file.text).not.toContain('Cat');
      for (const { id } of people) expect(file.text).not.toContain(id);
      await wish(field, 'Bob', 'Ana', false);
      expect((await read()).text).not.toMatch(/Ana|Bob|Cat|accepted/);
      const owner = await app.signIn('programme-owner', territory, fabrique);
      expect((await read(owner)).status).toBe(403);
    },
  );

  it('leave at once when one end takes it back, and neither is asked again', async () => {
    const field = await open();
    await wish(field, 'Ana', 'Bob');
    await wish(field, 'Bob', 'Ana');
    await wish(field, 'Bob', 'Ana', false);
    expect((await readMap()).shown).toEqual([]);
    for (const name of ['Ana', 'Bob']) {
      expect(await shownOf(field, name)).toMatchObject({ shown: [], asked: [], asking: [] });
    }
  });

  it.each(['withdrawal', 'objection'])('leave at once by the %s', async (way) => {
    const field = await open();
    await wish(field, 'Ana', 'Bob');
    await wish(field, 'Bob', 'Ana');
    expect((await readMap()).shown).toHaveLength(1);
    expect((await own(`/${way}`, { token: field.token('Bob') })).status).toBe(200);
    expect((await call('GET', 'network-map')).text).not.toMatch(/Ana|Bob/);
  });

  it('leave with their line of the roster', async () => {
    const field = await open();
    await wish(field, 'Ana', 'Bob');
    await wish(field, 'Bob', 'Ana');
    const line = field.links.find(({ name }) => name === 'Bob')?.line ?? '';
    expect((await call('DELETE', `roster/${line}`)).status).toBe(200);
    expect((await call('GET', 'network-map')).text).not.toMatch(/Ana|Bob/);
  });

  it('are not tied by a wish that came a month too late: the first has lapsed without a trace', async () => {
    const field = await open();
    await wish(field, 'Ana', 'Bob');
    app.clock.advance(31 * DAY);
    lead = await app.signIn('project-lead', territory);
    expect(await shownOf(field, 'Ana')).toMatchObject({ asked: [] });
    await wish(field, 'Bob', 'Ana');
    expect((await readMap()).shown).toEqual([]);
    await wish(field, 'Ana', 'Bob');
    expect((await readMap()).shown).toHaveLength(1);
    app.clock.advance(400 * DAY);
    lead = await app.signIn('project-lead', territory);
    expect((await readMap()).shown).toHaveLength(1);
  });

  it('are named on no phone before the survey opens, nor to a stranger, nor tied to oneself', async () => {
    const field = await open();
    expect(field.early.json()).toMatchObject({ code: 'actor-network/survey-not-open' });
    const form = (await own('', { token: field.token('Ana') })).json<{ form: { self: string } }>().form;
    const say = (person: string) =>
      own('/shown-ties/wish', { token: field.token('Ana'), person, shown: true });
    expect((await say(form.self)).json()).toMatchObject({ code: 'actor-network/survey-oneself' });
    expect((await say(randomUUID())).json()).toMatchObject({ code: 'actor-network/survey-stranger' });
    expect((await own('/shown-ties', { token: 'x' })).status).toBe(404);
  });
});
