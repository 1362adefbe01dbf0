// Introductions through the HTTP door: two people asked apart, a tie by two yeses, and nothing told of one answer alone.
import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../../test/app.js';
import { createTestSpace } from '../../../../../test/database.js';
import type { TenantScope } from '../../../../platform/server/db/index.js';
import { createPress, type Press } from '../../../../platform/server/document/index.js';
import { hashPerson } from '../../../../platform/server/erasure/index.js';
import type { IntroductionLink, IntroductionPair, OwnIntroduction } from '../../contract/introductions.js';
import type { MapReading } from '../../contract/map.js';
import type { OrganisationSheet } from '../../contract.js';
import { createActorNetworkRoom, listIntroductionActs, replayErasures } from '../index.js';
import { insertFamilies } from '../repo.js';
import { forgetIntroducedAgain, introductionFollower } from './forget.js';
import type { IntroductionSource, ToldPair } from './source.js';

const DAY = 24 * 3600 * 1000;
const ANA = randomUUID();
const BOB = randomUUID();

let app: TestApp;
let press: Press;
let fabrique: TenantScope;
let territory: TenantScope;
let lead: string;
let told: readonly ToldPair[] = [];
let source: IntroductionSource;

beforeAll(async () => {
  press = createPress();
  source = {
    listPairs: async () => told,
    readBadge: async (badge) => (badge === 'badge-of-ana' ? { scope: territory, person: ANA } : null),
    readTerritoryName: async () => 'Territoire d’essai',
    publicUrl: () => 'http://192.168.1.20:4400',
    drawCode: () =>
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M0 0h1v1h-1z"/></svg>',
  };
  app = await createTestApp({
    rooms: ({ database }) => [
      createActorNetworkRoom({
        database,
        listSharedPiloting: async () => [],
        listTerritoryNames: async () => [],
        introductions: { source, press },
        actSources: [(scope) => listIntroductionActs(database, source, scope)],
      }),
    ],
  });
  fabrique = await createTestSpace(app.database, { kind: 'fabrique' });
  await app.database.within(fabrique, (tx) => insertFamilies(tx, fabrique, [{ id: 'port', label: 'Port' }]));
});

beforeEach(async () => {
  territory = await createTestSpace(app.database, { kind: 'territory', fabrique });
  lead = await app.signIn('project-lead', territory);
  told = [invent()];
});

afterAll(async () => {
  await app.close();
  await press.close();
});

function invent(more: Partial<ToldPair> = {}): ToldPair {
  const person = (id: string, name: string) => ({
    id,
    name,
    organisationId: randomUUID(),
    organisationName: `Maison ${name}`,
    family: 'Entreprises',
  });
  return {
    place: { seminar: randomUUID(), activity: 'a1', offer: 'o1', need: 'n1' },
    where: 'Séminaire local 1, Apports et attentes',
    day: '2027-03-11',
    ends: {
      offer: { text: 'Quatre logements près de la gare', person: person(ANA, 'Ana Four') },
      need: { text: 'Un logement pour un apprenti', person: person(BOB, 'Bob Quai') },
    },
    words: ['logements'],
    tags: ['Logement'],
    madeInRoom: null,
    ...more,
  };
}

const call = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object, cookie = lead) =>
  app.send({
    method,
    url: `/api/spaces/${territory.space}/${path}`,
    cookie,
    ...(body === undefined ? {} : { body }),
  });
const own = (path: string, body: object) => app.send({ method: 'POST', url: `/api/${path}`, body });
const readText = async () => (await call('GET', 'introductions')).text;
const readPairs = async () =>
  (await call('GET', 'introductions')).json<{ pairs: IntroductionPair[] }>().pairs;

async function ask() {
  const reply = await call('POST', 'introductions', told[0]?.place);
  const { introduction, links } = reply.json<{ introduction: string; links: IntroductionLink[] }>();
  const token = (side: string) => links.find((one) => one.side === side)?.path.replace('/m#', '') ?? '';
  return { introduction, links, ana: token('offer'), bob: token('need') };
}
const answer = (token: string, agrees: boolean, contact = '') =>
  own('introduction/answer', { token, agrees, contact });

describe('les rencontres proposées [R113]', () => {
  it('disent qui a écrit quoi et pourquoi, et ne portent aucune note', async () => {
    const [pair] = await readPairs();
    expect(pair).toMatchObject({
      standing: 'free',
      introduction: null,
      offer: { name: 'Ana Four', text: 'Quatre logements près de la gare' },
      words: ['logements'],
      tags: ['Logement'],
    });
    expect(await readText()).not.toMatch(/weight|score|rank/);
  });

  it('ne se proposent pas quand une phrase n’est de personne, ni deux fois, ni après le oui de la salle', async () => {
    const [first] = told as readonly [ToldPair];
    told = [{ ...first, ends: { ...first.ends, need: { text: 'Un logement', person: null } } }];
    expect((await readPairs())[0]?.standing).toBe('nobody');
    expect((await call('POST', 'introductions', first.place)).json()).toMatchObject({
      code: 'actor-network/introduction-nobody',
    });
    told = [{ ...first, madeInRoom: '2027-03-11' }];
    expect((await readPairs())[0]).toMatchObject({ standing: 'in-room', madeOn: '2027-03-11' });
    expect((await call('POST', 'introductions', first.place)).status).toBe(409);
    told = [first];
    await ask();
    expect((await call('POST', 'introductions', first.place)).json()).toMatchObject({
      code: 'actor-network/introduction-already',
    });
    expect((await call('POST', 'introductions', { ...first.place, offer: 'o9' })).status).toBe(404);
  });

  it('ne se lisent que de l’équipe qui anime', async () => {
    for (const role of ['lead-pair', 'programme-owner', 'data-steward'] as const) {
      const cookie = await app.signIn(role, territory);
      expect((await call('GET', 'introductions', undefined, cookie)).status).toBe(403);
    }
  });
});

describe('chacun est demandé à part', () => {
  it('par un lien qui n’ouvre que son bout, sans le nom de l’autre', async () => {
    const { ana, bob } = await ask();
    const reply = await own('introduction', { token: ana });
    expect(reply.json<OwnIntroduction>()).toMatchObject({
      side: 'offer',
      state: 'asked',
      saidYes: false,
      yours: 'Quatre logements près de la gare',
      theirs: { text: 'Un logement pour un apprenti', family: 'Entreprises', name: null, contact: null },
    });
    expect(reply.text).not.toMatch(/Bob|Maison/);
    expect((await own('introduction', { token: bob })).text).not.toMatch(/Ana|Maison/);
    for (const token of ['', 'x'.repeat(22), `${ana.slice(0, 21)}!`]) {
      expect((await own('introduction', { token })).json()).toMatchObject({
        code: 'actor-network/introduction-link-unknown',
      });
    }
  });

  it('par son badge, sans compte, et ne répond que pour soi', async () => {
    const { introduction, bob } = await ask();
    const list = await own('badge/introductions', { badge: 'badge-of-ana' });
    expect(list.json<{ introductions: OwnIntroduction[] }>().introductions).toMatchObject([
      { side: 'offer' },
    ]);
    expect((await own('badge/introductions', { badge: 'nope' })).status).toBe(404);
    const said = { badge: 'badge-of-ana', introduction, agrees: true, contact: '' };
    expect((await own('badge/introductions/answer', { ...said, side: 'need' })).status).toBe(404);
    expect((await own('badge/introductions/answer', { ...said, side: 'offer' })).text).toContain(
      '"saidYes":true',
    );
    expect((await own('introduction', { token: bob })).json<OwnIntroduction>().saidYes).toBe(false);
  });

  it('par une feuille de papier, dont le code est un lien de plus', async () => {
    expect((await call('GET', 'introduction-sheets.pdf')).json()).toMatchObject({
      code: 'actor-network/introduction-nothing-to-print',
    });
    const { introduction, ana } = await ask();
    const printed = await call('GET', `introduction-sheets.pdf?introduction=${introduction}`);
    expect(printed.status).toBe(200);
    expect(printed.headers['content-type']).toBe('application/pdf');
    expect((await own('introduction', { token: ana })).status).toBe(200);
    expect(
      (await call('POST', `introductions/${introduction}/paper`, { side: 'offer', contact: '06' })).status,
    ).toBe(200);
    expect((await own('introduction', { token: ana })).json<OwnIntroduction>()).toMatchObject({
      saidYes: true,
      contact: '06',
    });
  });
});

describe('rien n’est dit d’une réponse seule', () => {
  it('ni à l’équipe ni à l’autre : oui, non et silence se lisent pareil, octet pour octet', async () => {
    const { ana, bob } = await ask();
    const read = async () => [await readText(), (await own('introduction', { token: bob })).text];
    const silence = await read();
    await answer(ana, true, 'ana@exemple.fr');
    expect(await read()).toEqual(silence);
    await answer(ana, false);
    expect(await read()).toEqual(silence);
    expect(await stored(/ana@exemple/)).toBe(false);
  });

  it('et d’un non rien n’est écrit : la base est comme avant la question', async () => {
    const { ana } = await ask();
    const rows = async () => {
      const [found] = await app.database.within(territory, async (tx) => [
        (await tx.execute(sql`select * from introduction_end order by side`)).rows,
      ]);
      return JSON.stringify(found);
    };
    const before = await rows();
    await answer(ana, false, 'jamais');
    expect(await rows()).toBe(before);
  });
});

async function stored(pattern: RegExp): Promise<boolean> {
  const rows = await app.database.within(
    territory,
    async (tx) =>
      (await tx.execute(sql`select * from introduction_end where space_id = ${territory.space}::uuid`)).rows,
  );
  return pattern.test(JSON.stringify(rows));
}

describe('deux oui font un lien daté [R105]', () => {
  it('et chacun reçoit le nom de l’autre et ce qu’il a laissé pour être joint', async () => {
    const { ana, bob } = await ask();
    await answer(ana, true, 'ana@exemple.fr');
    app.clock.advance(2 * DAY);
    const made = (await answer(bob, true, '06 11')).json<OwnIntroduction>();
    expect(made).toMatchObject({
      state: 'made',
      theirs: { name: 'Ana Four', organisation: 'Maison Ana Four', contact: 'ana@exemple.fr' },
    });
    expect((await own('introduction', { token: ana })).json<OwnIntroduction>().theirs.contact).toBe('06 11');
    lead = await app.signIn('project-lead', territory);
    const [pair] = await readPairs();
    expect(pair).toMatchObject({ standing: 'made', madeOn: made.madeOn });
    expect(await readText()).not.toContain('06 11');
  });

  it('entre deux organisations, sur la carte, à part de l’enquête et sans nom de personne', async () => {
    const add = async (name: string) =>
      (
        await call('POST', 'organisations', { name: `${name} ${randomUUID()}`, familyId: 'port' })
      ).json<OrganisationSheet>().id;
    const [one, other] = [await add('Gare'), await add('Centre')];
    const [first] = told as readonly [ToldPair];
    const at = (end: 'offer' | 'need', organisationId: string) => {
      const { text, person } = first.ends[end];
      return { text, person: person === null ? null : { ...person, organisationId } };
    };
    told = [{ ...first, ends: { offer: at('offer', one), need: at('need', other) } }];
    const { ana, bob } = await ask();
    const map = async () => (await call('GET', 'network-map')).json<MapReading>();
    await answer(ana, true);
    expect((await map()).acts).toEqual([]);
    await answer(bob, true);
    const reading = await map();
    expect(reading.acts).toEqual([
      { kind: 'introduction', day: reading.today, source: first.where, organisationIds: [one, other] },
    ]);
    expect(JSON.stringify(reading)).not.toMatch(/Ana Four|Bob Quai/);
    await answer(ana, false);
    expect((await map()).acts).toEqual([]);
    told = [{ ...(told[0] as ToldPair), madeInRoom: '2027-03-11' }];
    expect((await map()).acts).toMatchObject([{ kind: 'introduction', day: '2027-03-11' }]);
  });

  it('que l’équipe ne retire pas ; ce qui attend, si', async () => {
    const { introduction, ana, bob } = await ask();
    await answer(ana, true);
    expect((await call('DELETE', `introductions/${introduction}`)).status).toBe(200);
    expect((await own('introduction', { token: ana })).status).toBe(404);
    const again = await ask();
    await answer(again.ana, true);
    await answer(again.bob, true);
    expect((await call('DELETE', `introductions/${again.introduction}`)).json()).toMatchObject({
      code: 'actor-network/introduction-made',
    });
    expect(bob).not.toBe(again.bob);
  });
});

describe('le temps passe', () => {
  it('trente jours sans deux oui : close, et le oui seul est effacé avec les liens', async () => {
    const { introduction, ana } = await ask();
    await answer(ana, true, 'ana@exemple.fr');
    app.clock.advance(31 * DAY);
    lead = await app.signIn('project-lead', territory);
    expect((await readPairs())[0]).toMatchObject({ standing: 'lapsed', madeOn: null });
    expect(await stored(/ana@exemple/)).toBe(false);
    expect((await own('introduction', { token: ana })).status).toBe(404);
    expect((await call('POST', `introductions/${introduction}/links`)).json()).toMatchObject({
      code: 'actor-network/introduction-lapsed',
    });
    expect(
      (await call('POST', `introductions/${introduction}/paper`, { side: 'offer' })).json(),
    ).toMatchObject({
      code: 'actor-network/introduction-lapsed',
    });
  });

  it('des mots retirés retirent la mise en relation, sans rien copier d’eux', async () => {
    const { ana } = await ask();
    told = [];
    expect((await own('introduction', { token: ana })).status).toBe(404);
    expect(await readPairs()).toEqual([]);
  });
});

describe('une personne s’efface [G12]', () => {
  it('et ses mises en relation entières avec elle, encore après une restauration', async () => {
    const { ana, bob } = await ask();
    await answer(ana, true);
    await answer(bob, true, 'bob@exemple.fr');
    const at = new Date(app.clock.now);
    await app.database.within(territory, (tx) =>
      introductionFollower.forget(tx, territory, { person: BOB, at }),
    );
    expect(await stored(/./)).toBe(true);
    expect(await stored(/bob@exemple|agreed_on/)).toBe(false);
    expect((await own('introduction', { token: ana })).status).toBe(404);
    await ask();
    const erased = [
      {
        space: territory.space,
        fabrique: fabrique.space,
        kind: 'person' as const,
        hash: hashPerson(BOB),
        at: at.toISOString(),
      },
    ];
    const again = await app.database.within(territory, (tx) => replayErasures(tx, territory, erased));
    expect(again).toBe(1);
    expect(await app.database.within(territory, (tx) => forgetIntroducedAgain(tx, territory, erased))).toBe(
      0,
    );
  });

  it('un oui retiré le reste après une restauration, avec ce qu’on avait laissé', async () => {
    const { introduction, ana } = await ask();
    await answer(ana, true, 'ana@exemple.fr');
    await answer(ana, false);
    const at = new Date(app.clock.now + 1000).toISOString();
    const hash = hashPerson(`${introduction} offer`);
    const erased = [{ space: territory.space, fabrique: fabrique.space, kind: 'answers' as const, hash, at }];
    const [line] = await app.database.within(
      territory,
      async (tx) => (await tx.execute(sql`select kind from erasure_ledger where person_hash = ${hash}`)).rows,
    );
    expect(line).toEqual({ kind: 'answers' });
    await answer(ana, true, 'ana@exemple.fr');
    const replay = () => app.database.within(territory, (tx) => replayErasures(tx, territory, erased));
    expect(await replay()).toBe(1);
    expect(await stored(/ana@exemple/)).toBe(false);
    expect(await replay()).toBe(0);
    // Said again a day later than it was taken back: that yes stays.
    app.clock.advance(2 * DAY);
    await answer(ana, true, 'ana@exemple.fr');
    expect(await replay()).toBe(0);
  });

  it('deux fiches réunies gardent la question ouverte', async () => {
    const { ana } = await ask();
    const kept = randomUUID();
    await app.database.within(territory, (tx) =>
      introductionFollower.move(tx, territory, { from: ANA, into: kept }),
    );
    expect((await own('introduction', { token: ana })).status).toBe(404);
    const [first] = told as readonly [ToldPair];
    const { text, person } = first.ends.offer;
    told = [
      { ...first, ends: { ...first.ends, offer: { text, person: person && { ...person, id: kept } } } },
    ];
    expect((await own('introduction', { token: ana })).status).toBe(200);
  });
});
