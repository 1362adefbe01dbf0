// A survey through the HTTP door: told before asked, one's own sheet and nobody else's, ways out that erase.
import { randomUUID } from 'node:crypto';
import type { SheetPart } from '@trame/core/actor-network';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../../test/app.js';
import { createTestSpace } from '../../../../../test/database.js';
import type { TenantScope } from '../../../../platform/server/db/index.js';
import type { OwnForm, OwnSurvey } from '../../contract/own-survey.js';
import type { Wave } from '../../contract/survey.js';
import { createActorNetworkRoom } from '../index.js';
import { insertFamilies } from '../repo.js';

const DAY = 24 * 3600 * 1000;
const NAMES = ['Ana', 'Bob', 'Cat', 'Dan'];

let app: TestApp;
let fabrique: TenantScope;
let territory: TenantScope;
let lead: string;

beforeAll(async () => {
  app = await createTestApp({
    rooms: ({ database }) => [
      createActorNetworkRoom({
        database,
        listSharedPiloting: async () => [],
        listTerritoryNames: async () => [],
      }),
    ],
  });
  fabrique = await createTestSpace(app.database, { kind: 'fabrique' });
  await app.database.within(fabrique, (tx) => insertFamilies(tx, fabrique, [{ id: 'port', label: 'Port' }]));
});

beforeEach(async () => {
  territory = await createTestSpace(app.database, { kind: 'territory', fabrique });
  await signIn();
});

afterAll(() => app.close());

async function signIn() {
  lead = await app.signIn('project-lead', territory);
}

const call = (
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  given: { body?: object; cookie?: string } = {},
) => app.send({ method, url: `/api/spaces/${territory.space}/${path}`, cookie: lead, ...given });
const own = (path: string, body: object) => app.send({ method: 'POST', url: `/api/survey${path}`, body });
const open = async (token: string) => (await own('', { token })).json<OwnSurvey>();
const form = async (token: string): Promise<OwnForm> => {
  const { form } = await open(token);
  if (form === null) throw new Error('the survey of the test is not open');
  return form;
};
const say = (token: string, part: SheetPart, op = randomUUID()) => own('/parts', { token, op, say: part });
const draft = { title: 'Nos liens', askedBy: 'La communauté', contact: 'dpo@exemple.fr', noticeDays: 7 };

async function move(wave: Wave, name: string) {
  const reply = await call('POST', `surveys/${wave.id}/move`, {
    body: { move: name, version: wave.version },
  });
  return reply.json<{
    wave: Wave;
    links: { name: string; path: string; line: string }[];
    code?: string;
    detail?: string;
  }>();
}

/** A survey announced to four people, open when asked; tokens by name. */
async function announce(options: { readonly isOpen?: boolean; readonly names?: readonly string[] } = {}) {
  for (const personName of options.names ?? NAMES) {
    await call('POST', 'roster', { body: { personName, familyId: 'port' } });
  }
  const wave = (await call('POST', 'surveys', { body: draft })).json<Wave>();
  const told = await move(wave, 'notice');
  const tokens = new Map(told.links.map(({ name, path }) => [name, path.replace('/e#', '')]));
  const token = (name: string): string => tokens.get(name) ?? '';
  if (options.isOpen === false) return { wave: told.wave, token, links: told.links };
  app.clock.advance(7 * DAY);
  await signIn();
  return { wave: (await move(told.wave, 'open')).wave, token, links: told.links };
}

const idOf = async (token: string, name: string): Promise<string> =>
  (await form(token)).persons.find((person) => person.name === name)?.id ?? '';

describe('a survey is told before it is asked', () => {
  it('shows a notice with no name but one’s own, days before it opens', async () => {
    const { wave, token } = await announce({ isOpen: false });
    const reply = await own('', { token: token('Ana') });
    expect(reply.json()).toMatchObject({
      notice: { askedBy: 'La communauté', state: 'noticed', ownName: 'Ana', noticedOn: expect.any(String) },
      form: null,
    });
    expect(reply.text).not.toMatch(/Bob|Cat|Dan/);
    expect(await move(wave, 'open')).toMatchObject({ code: 'actor-network/wave-notice-too-short' });
    expect((await say(token('Ana'), { part: 'finish' })).json()).toMatchObject({
      code: 'actor-network/survey-not-open',
    });
  });

  it('closes its roster: whoever is added later is not in it', async () => {
    const { token } = await announce();
    await call('POST', 'roster', { body: { personName: 'Eve' } });
    expect((await form(token('Ana'))).persons.map(({ name }) => name)).toEqual(['Bob', 'Cat', 'Dan']);
  });

  it('is not announced to an empty list, and is corrected until then only', async () => {
    const wave = (await call('POST', 'surveys', { body: draft })).json<Wave>();
    expect(await move(wave, 'notice')).toMatchObject({ code: 'actor-network/wave-roster-empty' });
    const body = { ...draft, title: 'Autre', version: wave.version };
    expect((await call('PUT', `surveys/${wave.id}`, { body })).json()).toMatchObject({ title: 'Autre' });
    expect((await call('PUT', `surveys/${wave.id}`, { body })).status).toBe(409);
    expect((await call('DELETE', `surveys/${wave.id}`)).json()).toEqual({ removed: true });
    const told = await announce({ isOpen: false });
    expect((await call('DELETE', `surveys/${told.wave.id}`)).json()).toMatchObject({
      code: 'actor-network/survey-announced',
    });
    expect((await call('POST', 'surveys', { body: draft })).json()).toMatchObject({
      code: 'actor-network/survey-one-at-a-time',
    });
  });
});

describe('one’s own sheet', () => {
  it('keeps each part as it is said, and opens where it was left', async () => {
    const { token } = await announce();
    const bob = await idOf(token('Ana'), 'Bob');
    expect((await say(token('Ana'), { part: 'who', ticked: [bob], done: true })).status).toBe(200);
    await say(token('Ana'), { part: 'how', person: bob, rhythm: 3, modes: ['info', 'help'] });
    await say(token('Ana'), { part: 'outside', met: { clients: 'quarterly' } });
    expect((await form(token('Ana'))).sheet).toMatchObject({
      ticked: [bob],
      ties: { [bob]: { rhythm: 3, modes: ['info', 'help'] } },
      outside: { clients: 'quarterly' },
      finished: false,
    });
    expect((await form(token('Bob'))).sheet).toMatchObject({ ticked: [], ties: {} });
  });

  it('is written once however often the phone sends it, and old sendings change nothing', async () => {
    const { token } = await announce();
    const [bob, cat] = [await idOf(token('Ana'), 'Bob'), await idOf(token('Ana'), 'Cat')];
    const op = randomUUID();
    const first: SheetPart = { part: 'who', ticked: [bob], done: false };
    await Promise.all([say(token('Ana'), first, op), say(token('Ana'), first, op)]);
    await say(token('Ana'), { part: 'who', ticked: [bob, cat], done: true });
    expect((await say(token('Ana'), first, op)).status).toBe(200);
    expect((await form(token('Ana'))).sheet.ticked).toEqual([bob, cat]);
  });

  it('refuses oneself, strangers and choices that were not offered, and takes the same sending once corrected', async () => {
    const { token } = await announce();
    const { self, persons } = await form(token('Ana'));
    const op = randomUUID();
    const code = async (part: SheetPart) =>
      (await say(token('Ana'), part, op)).json<{ code?: string }>().code;
    expect(await code({ part: 'who', ticked: [self], done: true })).toBe('actor-network/survey-oneself');
    expect(await code({ part: 'who', ticked: [randomUUID()], done: true })).toBe(
      'actor-network/survey-stranger',
    );
    expect(await code({ part: 'spaces', ticked: ['x'] })).toBe('actor-network/survey-unknown-choice');
    expect(await code({ part: 'who', ticked: [persons[0]?.id ?? ''], done: true })).toBeUndefined();
  });

  it('is opened by its own link alone', async () => {
    const { wave, token, links } = await announce();
    for (const wrong of ['', 'x', token('Ana').slice(0, -1), `${token('Ana').slice(0, -1)}!`]) {
      expect((await own('', { token: wrong })).json()).toMatchObject({
        code: 'actor-network/survey-link-unknown',
      });
    }
    const line = links.find(({ name }) => name === 'Ana')?.line;
    const renewed = await call('POST', `surveys/${wave.id}/links`, { body: { line } });
    expect((await own('', { token: token('Ana') })).status).toBe(404);
    const fresh = renewed.json<{ path: string }>().path.replace('/e#', '');
    expect((await open(fresh)).notice.ownName).toBe('Ana');
  });

  it('counts screen times of nobody in particular', async () => {
    const { token } = await announce();
    for (const [name, seconds] of [
      ['Ana', 10],
      ['Bob', 30],
      ['Cat', 20],
    ] as const) {
      const screen = { step: 'who', seconds };
      await own('/parts', { token: token(name), op: randomUUID(), say: { part: 'finish' }, screen });
    }
    const { waves } = (await call('GET', 'surveys')).json<{ waves: Wave[] }>();
    expect(waves[0]?.screens).toEqual([{ step: 'who', visits: 3, median: 20 }]);
  });
});

describe('ways out', () => {
  async function read(text: string): Promise<number> {
    const client = new Client({ connectionString: app.test.adminUrl });
    await client.connect();
    const { rows } = await client.query<{ found: string }>(
      'select count(*) as found from survey_sheet where space_id = $1 and sheet::text like $2',
      [territory.space, `%${text}%`],
    );
    await client.end();
    return Number(rows[0]?.found);
  }

  it('withdrawal erases one’s own answers, and leaves what others said', async () => {
    const { token } = await announce();
    const [bob, ana] = [await idOf(token('Ana'), 'Bob'), await idOf(token('Bob'), 'Ana')];
    await say(token('Ana'), { part: 'who', ticked: [bob], done: true });
    await say(token('Bob'), { part: 'who', ticked: [ana], done: true });
    expect((await own('/withdrawal', { token: token('Ana') })).json()).toEqual({ erased: true });
    expect((await call('GET', 'surveys')).json<{ waves: Wave[] }>().waves[0]).toMatchObject({
      actors: 4,
      respondents: 1,
    });
    expect([await read(bob), await read(ana)]).toEqual([0, 1]);
    expect((await form(token('Ana'))).sheet.ticked).toEqual([]);
  });

  it('objection takes somebody off the roster, and erases what others said of them, before or after opening', async () => {
    const { wave, token } = await announce();
    const bob = await idOf(token('Ana'), 'Bob');
    await say(token('Ana'), { part: 'who', ticked: [bob, await idOf(token('Ana'), 'Cat')], done: true });
    await say(token('Ana'), { part: 'how', person: bob, rhythm: 4, modes: ['joint'] });
    expect((await own('/objection', { token: token('Bob') })).json()).toEqual({ erased: true });
    expect(await read(bob)).toBe(0);
    const { persons, sheet } = await form(token('Ana'));
    expect(persons.map(({ name }) => name)).toEqual(['Cat', 'Dan']);
    expect(sheet.ticked).toHaveLength(1);
    expect((await say(token('Ana'), { part: 'who', ticked: [bob], done: true })).json()).toMatchObject({
      code: 'actor-network/survey-stranger',
    });
    expect((await own('', { token: token('Bob') })).status).toBe(404);
    const members = (await call('GET', `surveys/${wave.id}/members`)).json<{ members: { name: string }[] }>();
    expect(members.members.map(({ name }) => name)).toEqual(['Ana', 'Cat', 'Dan']);
    expect((await call('GET', 'surveys')).json()).toMatchObject({ waves: [{ actors: 3, objected: 1 }] });
  });

  it('an objection holds for the surveys to come', async () => {
    const first = await announce();
    await own('/objection', { token: first.token('Bob') });
    await say(first.token('Ana'), { part: 'who', ticked: [], done: true });
    const closed = await move(first.wave, 'close');
    await move(closed.wave, 'release');
    const second = await announce({ names: [] });
    expect(second.links.map(({ name }) => name)).toEqual(['Ana', 'Cat', 'Dan']);
  });

  it('leaving the list erases as much as objecting', async () => {
    const { token, links } = await announce();
    const bob = await idOf(token('Ana'), 'Bob');
    await say(token('Ana'), { part: 'who', ticked: [bob], done: true });
    const line = links.find(({ name }) => name === 'Bob')?.line;
    expect((await call('DELETE', `roster/${line}`)).status).toBe(200);
    expect(await read(bob)).toBe(0);
    expect((await own('', { token: token('Bob') })).status).toBe(404);
  });
});

describe('a second wave', () => {
  it('shows what was said the first time, one by one, to who said it', async () => {
    const first = await announce();
    const [bob, cat] = [await idOf(first.token('Ana'), 'Bob'), await idOf(first.token('Ana'), 'Cat')];
    await say(first.token('Ana'), { part: 'who', ticked: [bob, cat], done: true });
    await say(first.token('Ana'), { part: 'how', person: bob, rhythm: 3, modes: null });
    await own('/objection', { token: first.token('Cat') });
    await move((await move(first.wave, 'close')).wave, 'release');
    const second = await announce({ names: [] });
    expect((await form(second.token('Ana'))).previous).toEqual([{ person: bob, rhythm: 3 }]);
    expect((await form(second.token('Bob'))).previous).toEqual([]);
    await say(second.token('Ana'), { part: 'still', person: bob, still: true });
    expect((await form(second.token('Ana'))).sheet).toMatchObject({ ticked: [bob], still: { [bob]: true } });
    expect((await own('', { token: first.token('Ana') })).json()).toMatchObject({ form: null });
  });
});

describe('raw answers', () => {
  it('are read by the steward alone, under numbers, and each reading is written down', async () => {
    const { wave, token } = await announce();
    await say(token('Ana'), { part: 'who', ticked: [await idOf(token('Ana'), 'Bob')], done: true });
    await own('/words', { token: token('Ana'), op: randomUUID(), kind: 'missing', body: 'Il manque Eve' });
    const answers = (cookie: string) =>
      call('POST', `surveys/${wave.id}/answers`, { body: { reason: 'Vérifier un doute' }, cookie });
    for (const role of ['facilitator', 'project-lead', 'lead-pair'] as const) {
      expect((await answers(await app.signIn(role, territory))).status).toBe(403);
    }
    const steward = await app.signIn('data-steward', territory);
    const reply = await answers(steward);
    expect(reply.json()).toMatchObject({
      answers: [{ familyId: 'port', sheet: { whoDone: true } }, {}].slice(0, 1),
      words: [{ kind: 'missing', body: 'Il manque Eve' }],
    });
    expect(reply.text).not.toMatch(/Ana|Bob/);
    expect(
      (await call('GET', 'survey-readings', { cookie: await app.signIn('lead-pair', territory) })).json(),
    ).toMatchObject({ readings: [{ reason: 'Vérifier un doute', wave: wave.id }] });
  });

  it('are not for a steward who holds another role', async () => {
    const { wave } = await announce();
    const steward = await app.signIn('data-steward', territory);
    const me = (await app.send({ url: '/api/session', cookie: steward })).json<{ account: { id: string } }>();
    const owner = await app.signIn('programme-owner', territory, fabrique);
    await app.send({
      method: 'POST',
      url: `/api/spaces/${territory.space}/organisers`,
      body: { role: 'lead-pair', who: { account: me.account.id } },
      cookie: owner,
    });
    const reply = await call('POST', `surveys/${wave.id}/answers`, {
      body: { reason: 'x' },
      cookie: steward,
    });
    expect(reply.json()).toMatchObject({ status: 403, code: 'actor-network/steward-holds-another-role' });
    expect((await call('GET', 'survey-readings', { cookie: lead })).json()).toEqual({ readings: [] });
  });

  it('are erased after two years, free words after thirty days', async () => {
    const { wave, token } = await announce();
    await say(token('Ana'), { part: 'who', ticked: [], done: true });
    await own('/words', { token: token('Ana'), op: randomUUID(), kind: 'free', body: 'Merci' });
    await move(wave, 'close');
    const kept = async () => {
      const cookie = await app.signIn('data-steward', territory);
      const reply = await call('POST', `surveys/${wave.id}/answers`, { body: { reason: 'x' }, cookie });
      const { answers, words } = reply.json<{ answers: object[]; words: object[] }>();
      return [answers.length, words.length];
    };
    expect(await kept()).toEqual([1, 1]);
    app.clock.advance(31 * DAY);
    expect(await kept()).toEqual([1, 0]);
    app.clock.advance(700 * DAY);
    expect(await kept()).toEqual([0, 0]);
  });
});

it('logs neither links nor words', () => {
  expect(JSON.stringify(app.log)).not.toMatch(/Ana|Bob|Il manque/);
});
