// The facilitation handed over through HTTP: never grabbed, taken by the right hand, taken back by an organiser.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  command,
  createHall,
  enter,
  expectDone,
  type Hall,
  type Phone,
} from '../../../../../test/seminar.js';

let hall: Hall;
let lead: string;
let room: string;
let nadia: Phone;
let karim: Phone;

const at = (path: string) => `/api/spaces/${hall.scope.space}/rooms/${room}/${path}`;
const post = (path: string, cookie: string) =>
  hall.app.send({ method: 'POST', url: at(path), cookie, body: {} });
const order = (cookie: string, type: string, more: object = {}) =>
  command(hall, { cookie, room }, { type, ...more });

async function readMe(cookie: string, as: 'seat' | 'account' = 'seat') {
  const reply = expectDone(await hall.app.send({ url: `${at('me')}?as=${as}`, cookie }));
  return reply.json<{ me: { member: string; role: string } }>().me;
}

async function refusalOf(answer: ReturnType<typeof order>): Promise<string | null> {
  const ack = await answer;
  return ack.trame === 'refused' ? ack.refusal.code : null;
}

beforeAll(async () => {
  hall = await createHall();
  lead = await hall.app.signIn('project-lead', hall.scope);
  const opened = expectDone(
    await hall.app.send({ method: 'POST', url: `${hall.url}/open`, cookie: lead, body: {} }),
  );
  const { roomId, join } = opened.json<{ roomId: string; join: { code: string } }>();
  room = roomId;
  nadia = await enter(hall, { code: join.code }, { name: 'Nadia' });
  karim = await enter(hall, { code: join.code }, { name: 'Karim' });
  await order(lead, 'open');
});
afterAll(() => hall.close());

beforeEach(async () => {
  expectDone(await post('take-back', lead));
});

describe('the facilitation of a room [F23]', () => {
  it('cannot be grabbed: no offer, no role; nor by one to whom it was not offered', async () => {
    expect((await post('take-over', nadia.cookie)).json().code).toBe('seminar/no-hand-over');
    expect(await refusalOf(order(nadia.cookie, 'next-step', { from: null }))).toBe('live/not-allowed');
    expect(await refusalOf(order(nadia.cookie, 'hand-over', { to: karim.member, stays: true }))).toBe(
      'live/not-allowed',
    );
    await order(lead, 'hand-over', { to: nadia.member, stays: true });
    const grabbed = await post('take-over', karim.cookie);
    expect(grabbed.status).toBe(409);
    expect(grabbed.json().code).toBe('seminar/hand-over-not-yours');
    expect((await readMe(karim.cookie)).role).toBe('participant');
    expect((await post('take-back', nadia.cookie)).status).toBe(403);
    await order(lead, 'withdraw-hand-over');
    expect((await post('take-over', nadia.cookie)).status).toBe(409);
  });

  it('passes to the one who accepts on their own device, and its holder becomes a scribe', async () => {
    await order(lead, 'hand-over', { to: nadia.member, stays: false });
    expect((await readMe(nadia.cookie)).role).toBe('participant');
    expectDone(await post('take-over', nadia.cookie));
    expect((await readMe(nadia.cookie)).role).toBe('facilitator');
    expect((await readMe(lead, 'account')).role).toBe('scribe');
    expect(await refusalOf(order(nadia.cookie, 'announce', { text: 'Je prends la suite.' }))).toBeNull();
    expect(await refusalOf(order(lead, 'announce', { text: 'Encore moi.' }))).toBe('live/not-allowed');
    // Her new role opens the door's card too, as any facilitator's seat does.
    expect((await hall.app.send({ url: at('door'), cookie: nadia.cookie })).status).toBe(200);
    await order(nadia.cookie, 'hand-over', { to: (await readMe(lead, 'account')).member, stays: false });
    expectDone(await post('take-over?as=account', lead));
    expect((await readMe(lead, 'account')).role).toBe('facilitator');
    expect((await readMe(nadia.cookie)).role).toBe('scribe');
  });

  it('may be shared: both facilitate, and each sees the other', async () => {
    await order(lead, 'hand-over', { to: karim.member, stays: true });
    expectDone(await post('take-over', karim.cookie));
    expect((await readMe(lead, 'account')).role).toBe('facilitator');
    const members = expectDone(await hall.app.send({ url: at('members'), cookie: lead })).json<{
      members: { role: string; name: string | null }[];
    }>().members;
    const holders = members.filter(({ role }) => role === 'facilitator').map(({ name }) => name);
    expect(holders).toContain('Karim');
    expect(holders.length).toBeGreaterThanOrEqual(2);
  });

  it('is finished by the same hand after a cut between the log and the seats', async () => {
    await order(lead, 'hand-over', { to: nadia.member, stays: true });
    await hall.engine.seats.changeRole(
      { space: hall.scope.space, room, member: nadia.member },
      { role: 'participant', isGiven: true },
    );
    expect(await refusalOf(order(nadia.cookie, 'take-over'))).toBeNull();
    expect((await readMe(nadia.cookie)).role).toBe('participant');
    expectDone(await post('take-over', nadia.cookie));
    expect((await readMe(nadia.cookie)).role).toBe('facilitator');
    expectDone(await post('take-over', nadia.cookie));
  });

  it('comes back to an organiser at once, and only to one who has the right to run the room', async () => {
    await order(lead, 'hand-over', { to: karim.member, stays: false });
    expectDone(await post('take-over', karim.cookie));
    expectDone(await post('take-back', lead));
    expect((await readMe(lead, 'account')).role).toBe('facilitator');
    expect(await refusalOf(order(lead, 'announce', { text: 'De retour.' }))).toBeNull();
    const reader = await hall.app.signIn('lead-pair', hall.scope);
    expect((await post('take-back', reader)).status).toBe(403);
    expect((await post('take-back', karim.cookie)).status).toBe(403);
  });

  it('leaves its whole story in the log, by seat and never by name', async () => {
    await order(lead, 'hand-over', { to: nadia.member, stays: true });
    await order(nadia.cookie, 'decline-hand-over');
    const stream = await hall.app.send({
      url: at('stream?since=0'),
      cookie: lead,
      headers: { accept: 'application/json' },
    });
    const told = stream.text.match(/"type":"(hand-over-[a-z]+|facilitation-taken-back)"/g) ?? [];
    expect(new Set(told).size).toBeGreaterThanOrEqual(4);
    expect(stream.text).toContain('hand-over-declined');
    expect(stream.text.replace(/"people":\[.*?\]/g, '')).not.toContain('Nadia');
  });

  it('tells the reader whose role has changed to read the room whole again', async () => {
    const poll = (cookie: string, since: number) =>
      hall.app.send({ url: at(`stream?since=${since}`), cookie, headers: { accept: 'application/json' } });
    const key = { space: hall.scope.space, room };
    const { seq } = (await hall.engine.getRoom(key)) ?? { seq: 0 };
    const waiting = poll(nadia.cookie, seq);
    let isAnswered = false;
    void waiting.then(() => {
      isAnswered = true;
    });
    // The question may still be on its way when the role changes: it is changed again until somebody reads.
    const become = (role: 'observer' | 'participant') =>
      hall.engine.seats.changeRole({ ...key, member: nadia.member }, { role, isGiven: true });
    while (!isAnswered) {
      await become('observer');
      await new Promise((resolve) => setTimeout(resolve, 20));
      await become('participant');
    }
    expect((await waiting).text).toContain('"trame":"bye","reason":"role"');
    const unknown = { ...key, member: crypto.randomUUID() };
    expect(await hall.engine.seats.changeRole(unknown, { role: 'scribe', isGiven: true })).toMatchObject({
      ok: false,
      refusal: { code: 'live/unknown-member' },
    });
  });

  it('is refused in a room that is not', async () => {
    const url = `/api/spaces/${hall.scope.space}/rooms/${crypto.randomUUID()}/take-back`;
    expect((await hall.app.send({ method: 'POST', url, cookie: lead, body: {} })).status).toBe(404);
  });
});
