// Erasures of surveys done again after a restore: what an older backup brings back leaves, once, and nothing else does.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../../test/app.js';
import { createTestSpace } from '../../../../../test/database.js';
import type { TenantScope } from '../../../../platform/server/db/index.js';
import { type Erasure, hashPerson, readLedger } from '../../../../platform/server/erasure/index.js';
import type { MapReading } from '../../contract/map.js';
import type { Wave } from '../../contract/survey.js';
import { createActorNetworkRoom, replayErasures } from '../index.js';
import { listWishedPairs, upsertWish } from './shown.repo.js';

const DAY = 24 * 3600 * 1000;
const AT = '2026-11-28T10:00:00.000Z';

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
});
beforeEach(async () => {
  territory = await createTestSpace(app.database, { kind: 'territory', fabrique });
  lead = await app.signIn('project-lead', territory);
});
afterAll(() => app.close());

const call = (method: 'GET' | 'POST', path: string, body?: object) =>
  app.send({ method, url: `/api/spaces/${territory.space}/${path}`, cookie: lead, ...(body && { body }) });
const own = (path: string, body: object) => app.send({ method: 'POST', url: `/api/survey${path}`, body });

/** A survey open to Ana, Bob and Cat: their tokens and their numbers. */
async function open() {
  for (const personName of ['Ana', 'Bob', 'Cat']) await call('POST', 'roster', { personName });
  const draft = { title: 'Liens', askedBy: 'La communauté', contact: 'dpo@exemple.fr', noticeDays: 1 };
  const wave = (await call('POST', 'surveys', draft)).json<Wave>();
  const move = async (name: string, version: number) =>
    (await call('POST', `surveys/${wave.id}/move`, { move: name, version })).json<{
      wave: Wave;
      links: { path: string }[];
    }>();
  const noticed = await move('notice', wave.version);
  app.clock.advance(DAY);
  lead = await app.signIn('project-lead', territory);
  await move('open', noticed.wave.version);
  const people = [];
  for (const { path } of noticed.links) {
    const token = path.replace('/e#', '');
    const self = (await own('', { token })).json<{ form: { self: string } }>().form.self;
    people.push({ token, self });
  }
  const [ana, bob, cat] = people;
  if (!ana || !bob || !cat) throw new Error('test: three people');
  return { ana, bob, cat };
}

type Person = Awaited<ReturnType<typeof open>>['ana'];
const wish = (from: Person, to: Person, shown = true) =>
  own('/shown-ties/wish', { token: from.token, person: to.self, shown });
const tick = (from: Person, to: Person) =>
  own('/parts', { token: from.token, op: randomUUID(), say: { part: 'who', ticked: [to.self], done: true } });
const replay = (erased: readonly Erasure[]) =>
  app.database.within(territory, (tx) => replayErasures(tx, territory, erased));
const listPairs = () => app.database.within(territory, (tx) => listWishedPairs(tx, territory));
const ledger = async () =>
  (await readLedger(app.test.ownerUrl)).filter(({ space }) => space === territory.space);
const line = (kind: Erasure['kind'], id: string, at = AT): Erasure => ({
  ...{ space: territory.space, fabrique: fabrique.space, kind, hash: hashPerson(id), at },
});

describe('[G12] after a restore', () => {
  it('a tie that was taken back leaves the map again, and the others stay', async () => {
    const { ana, bob, cat } = await open();
    for (const [from, to] of [
      [ana, bob],
      [bob, ana],
      [ana, cat],
      [cat, ana],
    ] as const) {
      await wish(from, to);
    }
    await wish(bob, ana, false);
    // Nothing was wished here: nothing is written down.
    await wish(bob, cat, false);
    const erased = await ledger();
    expect(erased.map(({ kind }) => kind)).toEqual(['wish']);
    // What an older backup holds.
    await app.database.within(territory, async (tx) => {
      await upsertWish(tx, territory, { from: ana.self, to: bob.self, day: '2026-11-27' });
      await upsertWish(tx, territory, { from: bob.self, to: ana.self, day: '2026-11-27' });
    });
    expect(await listPairs()).toHaveLength(2);
    expect(await replay(erased)).toBe(1);
    expect(await listPairs()).toEqual([[ana.self, cat.self].sort()]);
    expect(await replay(erased)).toBe(0);
    expect((await call('GET', 'network-map')).json<MapReading>().shown).toHaveLength(1);
  });

  it('an objection said several times is one effect, and none when the backup holds it', async () => {
    const { ana, bob } = await open();
    await tick(ana, bob);
    await tick(bob, ana);
    const erased = [
      line('answers', bob.self, '2026-11-27T10:00:00.000Z'),
      line('objection', bob.self),
      line('objection', bob.self, '2026-11-28T11:00:00.000Z'),
    ];
    expect(await replay(erased)).toBe(1);
    const { waves } = (await call('GET', 'surveys')).json<{ waves: Wave[] }>();
    expect(waves[0]).toMatchObject({ actors: 2, objected: 1, respondents: 1 });
    expect((await own('', { token: bob.token })).status).toBe(404);
    expect(await replay(erased)).toBe(0);
    expect(await ledger()).toHaveLength(3);
  });
});

describe('a wish that nobody answered in time', () => {
  const count = async () => (await listPairs()).length;

  it.each(['network-map', 'surveys'])('leaves when somebody reads %s, whoever it is', async (path) => {
    const { ana, bob, cat } = await open();
    await wish(ana, bob);
    await wish(ana, cat);
    await wish(cat, ana);
    app.clock.advance(31 * DAY);
    lead = await app.signIn('project-lead', territory);
    expect(await count()).toBe(2);
    expect((await call('GET', path)).status).toBe(200);
    expect(await count()).toBe(1);
  });
});
