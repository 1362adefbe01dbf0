// The carry-over by HTTP: what a closed seminar left is ready for the next, with its way back; inter-site ones when shared.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestSpace } from '../../../../../test/database.js';
import { act, command, createHall, expectDone, type Hall } from '../../../../../test/seminar.js';
import type { TenantScope } from '../../../../platform/server/db/index.js';
import type { CarryReply, TracedSentence } from '../../contract/carry.js';
import type { SeminarCard } from '../../contract.js';
import { updateClosed } from '../repo.js';
import { type KeptItem, replaceHarvest } from './harvest.repo.js';

let hall: Hall;
let lead: string;
let base: string;
let third: string;
let intersite: string;

const get = async <T>(url: string, cookie = lead): Promise<T> =>
  expectDone(await hall.app.send({ url, cookie })).json<T>();
const findSeminar = async (url: string, cookie: string, kind: string, number: number) => {
  const { seminars } = await get<{ seminars: SeminarCard[] }>(`${url}/seminars`, cookie);
  return seminars.find((one) => one.kind === kind && one.number === number)?.id ?? '';
};

/** A seminar held without a room: what it left is written as closing would. */
async function close(scope: TenantScope, seminar: string, items: readonly KeptItem[]): Promise<void> {
  hall.app.clock.advance(3_600_000);
  await hall.app.database.within(scope, async (tx) => {
    await replaceHarvest(tx, scope, { seminar, items });
    await updateClosed(tx, scope, { id: seminar, at: new Date(hall.app.clock.now) });
  });
}

const item = (id: string, text: string, sources: KeptItem['sources'] = []): KeptItem => ({
  id,
  activity: 'cafe',
  kind: 'idea',
  text,
  group: null,
  origins: [],
  sources,
});

beforeAll(async () => {
  hall = await createHall();
  lead = await hall.app.signIn('project-lead', hall.scope);
  base = `/api/spaces/${hall.scope.space}`;
  third = await findSeminar(base, lead, 'local', 3);
  intersite = await findSeminar(base, lead, 'intersite', 1);
  const { roomId: room } = expectDone(
    await hall.app.send({ method: 'POST', url: `${hall.url}/open`, cookie: lead }),
  ).json<{ roomId: string }>();
  const staff = { cookie: lead, room };
  await command(hall, staff, { type: 'open' });
  await act(hall, staff, { type: 'answer-preflight', answerAlreadyKnown: 'no', confirmed: false });
  await act(hall, staff, { type: 'open-marketplace' });
  for (const text of ['Recruter', 'Loger']) {
    await act(hall, staff, {
      type: 'add-card',
      kind: 'challenge',
      text,
      report: null,
      paper: true,
      onBehalfOf: null,
    });
  }
});
afterAll(() => hall.close());

describe('what earlier seminars hand on', () => {
  it('is nothing while they are open', async () => {
    expect(await get(`${base}/seminars/${third}/carry`)).toEqual({ groups: [], meetings: [], known: [] });
  });

  it('[R056] is their harvest once closed, activity by activity, in its words, with its way back', async () => {
    expectDone(await hall.app.send({ method: 'POST', url: `${hall.url}/close`, cookie: lead }));
    const { groups } = await get<CarryReply>(`${base}/seminars/${third}/carry`);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({
      seminar: { id: hall.seminar, kind: 'local', number: 2 },
      activity: { id: 'open-space', method: 'open-space' },
    });
    expect(groups[0]?.items.map(({ kind, text }) => [kind, text])).toEqual([
      ['challenge', 'Recruter'],
      ['challenge', 'Loger'],
    ]);
    const [first] = groups[0]?.items ?? [];
    expect(first?.source).toMatchObject({ seminar: hall.seminar, activity: 'open-space' });
    // Not handed on to itself.
    expect(await get(`${hall.url}/carry`)).toEqual({ groups: [], meetings: [], known: [] });
  });

  it('[R056] reads an inter-site harvest only once it is shared, and no more when it is taken back', async () => {
    const owner = await hall.app.signIn('facilitator', hall.fabrique);
    const url = `/api/spaces/${hall.fabrique.space}/seminars/${intersite}/shared`;
    const share = (shared: boolean) => hall.app.send({ method: 'PUT', url, cookie: owner, body: { shared } });
    const early = await share(true);
    expect([early.status, early.json().code]).toEqual([409, 'seminar/not-closed-yet']);
    await close(hall.fabrique, intersite, [item('common', 'Une idée des quatre territoires')]);
    const readCommon = async () =>
      (await get<CarryReply>(`${base}/seminars/${third}/carry`)).groups.filter(
        ({ seminar }) => seminar.kind === 'intersite',
      );
    const isShared = async () =>
      (await hall.app.send({ url: url.replace('/shared', ''), cookie: owner })).json().harvestShared;
    expect(await readCommon()).toEqual([]);
    expect(await isShared()).toBe(false);
    expect(expectDone(await share(true)).json()).toEqual({ shared: true });
    expect(await isShared()).toBe(true);
    expect((await readCommon())[0]?.items.map(({ text }) => text)).toEqual([
      'Une idée des quatre territoires',
    ]);
    expectDone(await share(false));
    expect(await readCommon()).toEqual([]);
    const local = await hall.app.send({
      method: 'PUT',
      url: `${hall.url}/shared`,
      cookie: lead,
      body: { shared: true },
    });
    expect([local.status, local.json().code]).toEqual([409, 'seminar/share-intersite-only']);
    expectDone(await share(true));
  });

  it('stays in its space: not a sister territory’s, not the lead pair’s', async () => {
    const sister = await createTestSpace(hall.app.database, { kind: 'territory', fabrique: hall.fabrique });
    const cookie = await hall.app.signIn('facilitator', sister);
    expect((await hall.app.send({ url: `${base}/seminars/${third}/carry`, cookie })).status).toBe(404);
    const pair = await hall.app.signIn('lead-pair', hall.scope);
    expect((await hall.app.send({ url: `${base}/seminars/${third}/carry`, cookie: pair })).status).toBe(403);
  });
});

describe('the way of a sentence', () => {
  it('[R011][R147] is read both ways, over seminars, local and inter-site', async () => {
    const { groups } = await get<CarryReply>(`${base}/seminars/${third}/carry`);
    const challenge = groups[0]?.items[0]?.source;
    const common = groups.find(({ seminar }) => seminar.kind === 'intersite')?.items[0]?.source;
    if (challenge === undefined || common === undefined) throw new Error('test: nothing was carried');
    await close(hall.scope, third, [
      item('idea', 'Des logements d’apprentis', [challenge, common]),
      item('solution', 'Une résidence au port', [{ seminar: third, activity: 'cafe', item: 'idea' }]),
    ]);
    const trace = (source: typeof challenge) =>
      get<{ sentence: TracedSentence; ancestors: TracedSentence[]; descendants: TracedSentence[] }>(
        `${base}/provenance/${source.seminar}/${source.activity}/${source.item}`,
      );
    const forward = await trace(challenge);
    expect(forward.sentence.text).toBe('Recruter');
    expect(
      forward.descendants.map(({ text, distance, seminar }) => [text, distance, seminar.number]),
    ).toEqual([
      ['Des logements d’apprentis', 1, 3],
      ['Une résidence au port', 2, 3],
    ]);
    const back = await trace({ seminar: third, activity: 'cafe', item: 'solution' });
    expect(back.ancestors.map(({ text }) => text)).toEqual([
      'Des logements d’apprentis',
      'Recruter',
      'Une idée des quatre territoires',
    ]);
    const { harvest } = await get<{ harvest: { id: string; sources: unknown[] }[] }>(
      `${base}/seminars/${third}/harvest`,
    );
    expect(harvest.find(({ id }) => id === 'idea')?.sources).toEqual([challenge, common]);
  });

  it('of a sentence that nobody left is none', async () => {
    const reply = await hall.app.send({ url: `${base}/provenance/${third}/cafe/nothing`, cookie: lead });
    expect([reply.status, reply.json().code]).toEqual([404, 'seminar/sentence-unknown']);
  });
});
