// The rights of the seminar, route by route and role by role, at the web server itself.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestSpace } from '../../../../test/database.js';
import {
  act,
  command,
  createHall,
  enter,
  expectDone,
  type Hall,
  type Phone,
} from '../../../../test/seminar.js';
import type { SpaceRole } from '../../../platform/contract.js';
import type { JoinCard } from '../contract.js';

type Caller = SpaceRole | 'stranger' | 'participant' | 'nobody';
const CALLERS: readonly Caller[] = [
  'facilitator',
  'project-lead',
  'lead-pair',
  'programme-owner',
  'operator',
  'stranger',
  'participant',
  'nobody',
];

let hall: Hall;
let phone: Phone;
let room: string;
const cookies = new Map<Caller, string>();

beforeAll(async () => {
  hall = await createHall();
  for (const role of ['facilitator', 'project-lead', 'lead-pair', 'programme-owner'] as const) {
    cookies.set(role, await hall.app.signIn(role, hall.scope));
  }
  cookies.set('operator', await hall.app.signIn('operator'));
  const elsewhere = await createTestSpace(hall.app.database, { kind: 'territory', fabrique: hall.fabrique });
  cookies.set('stranger', await hall.app.signIn('facilitator', elsewhere));
  const cookie = cookies.get('facilitator') ?? '';
  const opened = expectDone(await hall.app.send({ method: 'POST', url: `${hall.url}/open`, cookie }));
  const { roomId, join } = opened.json<{ roomId: string; join: JoinCard }>();
  room = roomId;
  phone = await enter(hall, { code: join.code ?? '' });
  cookies.set('participant', phone.cookie);
});
afterAll(() => hall.close());

async function call(caller: Caller, method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string) {
  const cookie = cookies.get(caller);
  const reply = await hall.app.send({
    method,
    url,
    ...(cookie === undefined ? {} : { cookie }),
    ...(method === 'GET' || method === 'DELETE' ? {} : { body: {} }),
  });
  return reply.status;
}

/** What matters is who gets past the door: 400, 404 and 409 come after it for those who may. */
const LISTED = [200, 200, 200, 200, 404, 404, 401, 401];
const READ = [200, 200, 200, 403, 404, 404, 401, 401];
const RUN = [200, 200, 403, 403, 404, 404, 401, 401];

describe('who may, route by route', () => {
  it.each([
    ['GET', '', READ],
    ['GET', '/join-card', RUN],
    ['GET', '/wall', RUN],
    ['GET', '/harvest', RUN],
    ['GET', '/attendees', RUN],
    ['GET', '/paper.pdf', RUN],
    ['GET', '/booklet.pdf', [200, 200, 403, 403, 404, 404, 401, 401]],
    ['PUT', '', [400, 400, 403, 403, 404, 404, 401, 401]],
    ['POST', '/attendees', [400, 400, 403, 403, 404, 404, 401, 401]],
    ['DELETE', `/attendees/${randomUUID()}`, RUN],
    ['PATCH', `/attendees/${randomUUID()}`, [404, 404, 403, 403, 404, 404, 401, 401]],
  ] as const)('%s …/seminar%s', async (method, rest, expected) => {
    const statuses: number[] = [];
    for (const caller of CALLERS) statuses.push(await call(caller, method, `${hall.url}${rest}`));
    expect(Object.fromEntries(CALLERS.map((caller, index) => [caller, statuses[index]]))).toEqual(
      Object.fromEntries(CALLERS.map((caller, index) => [caller, expected[index]])),
    );
  });

  it('GET …/seminars', async () => {
    const url = `/api/spaces/${hall.scope.space}/seminars`;
    const statuses: number[] = [];
    for (const caller of CALLERS) statuses.push(await call(caller, 'GET', url));
    expect(statuses).toEqual(LISTED);
  });

  it('the door of the live room is kept by those who run the seminar alone', async () => {
    const url = `/api/spaces/${hall.scope.space}/rooms/${room}/door`;
    for (const caller of ['facilitator', 'project-lead'] as const)
      expect(await call(caller, 'GET', url)).toBe(200);
    expect(await call('participant', 'GET', url)).toBe(403);
    expect(await call('programme-owner', 'GET', url)).toBe(403);
    expect(await call('stranger', 'GET', url)).toBe(404);
  });

  it('the raw room is not the national owner’s, nor the lead pair’s', async () => {
    const url = `/api/spaces/${hall.scope.space}/rooms/${room}/me`;
    expect(await call('participant', 'GET', url)).toBe(200);
    expect(await call('programme-owner', 'GET', url)).toBe(403);
    expect(await call('lead-pair', 'GET', url)).toBe(403);
  });

  it('[R038] an order of the console is the facilitator’s: a participant is refused in a sentence', async () => {
    const refused = await command(hall, phone, { type: 'close' });
    expect(refused).toMatchObject({ trame: 'refused' });
    expect('sentence' in refused && refused.sentence.length).toBeGreaterThan(20);
    await expect(act(hall, phone, { type: 'open-marketplace' })).rejects.toThrow();
  });

  it('the big screen’s own seat reads the code it shows; a participant’s does not', async () => {
    const cookie = cookies.get('facilitator') ?? '';
    const base = `/api/spaces/${hall.scope.space}/rooms/${room}`;
    const made = await hall.app.send({
      method: 'POST',
      url: `${base}/links`,
      cookie,
      body: { role: 'projector' },
    });
    const wall = await enter(hall, { link: expectDone(made).json<{ link: string }>().link });
    const shown = await hall.app.send({ url: `${base}/join-card`, cookie: wall.cookie });
    expect(expectDone(shown).json<{ code: string }>().code).toMatch(/^[2-9A-Z]{6}$/);
    expect(await call('participant', 'GET', `${base}/join-card`)).toBe(403);
    expect(await call('programme-owner', 'GET', `${base}/join-card`)).toBe(403);
    expect(await call('stranger', 'GET', `${base}/join-card`)).toBe(404);
  });

  it('a link for a scribe opens once, and gives the scribe’s seat', async () => {
    const cookie = cookies.get('facilitator') ?? '';
    const url = `/api/spaces/${hall.scope.space}/rooms/${room}/links`;
    const made = await hall.app.send({ method: 'POST', url, cookie, body: { role: 'scribe' } });
    const { link } = expectDone(made).json<{ link: string }>();
    const scribe = await enter(hall, { link }, { name: 'Secrétaire' });
    expect(scribe.room).toBe(room);
    await expect(enter(hall, { link })).rejects.toThrow('410');
  });
});

describe('what two hands, or a crash, can do to a seminar', () => {
  it('finishes an opening that stopped half-way', async () => {
    const other = await createHall();
    try {
      const { updateOpened } = await import('./repo.js');
      const roomId = randomUUID();
      // The server stopped after it had reserved the room and before it made it.
      await other.app.database.within(other.scope, (tx) =>
        updateOpened(tx, other.scope, { id: other.seminar, roomId, at: new Date(0) }),
      );
      const cookie = await other.app.signIn('facilitator', other.scope);
      const before = await other.app.send({ method: 'POST', url: `${other.url}/close`, cookie });
      expect([before.status, before.json().code]).toEqual([409, 'seminar/not-opened']);
      const opened = expectDone(await other.app.send({ method: 'POST', url: `${other.url}/open`, cookie }));
      expect(opened.json()).toMatchObject({ roomId, join: { code: expect.stringMatching(/^.{6}$/) } });
    } finally {
      await other.close();
    }
  });

  it('keeps one harvest when two hands close together', async () => {
    const cookie = cookies.get('facilitator') ?? '';
    const staff = { cookie, room };
    await command(hall, staff, { type: 'open' });
    await act(hall, staff, { type: 'answer-preflight', answerAlreadyKnown: 'no', confirmed: false });
    await act(hall, staff, { type: 'open-marketplace' });
    for (const text of ['Le port', 'Le lycée', 'La gare']) {
      await act(hall, staff, {
        type: 'add-card',
        kind: 'asset',
        text,
        report: null,
        paper: true,
        onBehalfOf: null,
      });
    }
    const close = () => hall.app.send({ method: 'POST', url: `${hall.url}/close`, cookie });
    const replies = await Promise.all([close(), close(), close()]);
    expect(replies.map((reply) => expectDone(reply).json().kept)).toEqual([3, 3, 3]);
    const { harvest } = (await hall.app.send({ url: `${hall.url}/harvest`, cookie })).json<{
      harvest: { text: string; kind: string; group: string | null }[];
    }>();
    expect(harvest.map(({ kind, text, group }) => [kind, text, group])).toEqual([
      ['asset', 'Le port', null],
      ['asset', 'Le lycée', null],
      ['asset', 'La gare', null],
    ]);
  });
});
