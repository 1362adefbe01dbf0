// The routes of a live room over the wire: coming in, speaking, listening both ways, keeping the door.
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { WebApp } from '../../platform/server/http/app.js';
import { hashToken } from '../../platform/server/http/token.js';
import type { Frame } from '../protocol.js';
import { createHall, type HallOrganiser } from './testing/hall.js';
import { type Bench, openBench, openRoom, order, type TestRoom } from './testing/room.js';

let bench: Bench;
let hall: WebApp;
let room: TestRoom;
let origin: string;

const marc = { id: randomUUID(), displayName: 'Marc', roles: ['facilitator'] as const };
const claire = { id: randomUUID(), displayName: 'Claire', roles: ['lead-pair'] as const };
const marcCookie = 'trame-session=session-of-marc-0123456789';
const claireCookie = 'trame-session=session-of-claire-0123456789';
const hashOf = (cookie: string): string => hashToken(cookie.split('=')[1] ?? '');

beforeAll(async () => {
  bench = await openBench();
  const organisers = new Map<string, HallOrganiser>([
    [hashOf(marcCookie), marc],
    [hashOf(claireCookie), claire],
  ]);
  hall = await createHall(bench.engine, bench.db.database, { organisers });
  await hall.http.listen({ port: 0, host: '127.0.0.1' });
  origin = `http://127.0.0.1:${(hall.http.server.address() as AddressInfo).port}`;
  room = await openRoom(bench);
});

afterAll(async () => {
  await bench.engine.close();
  await hall.http.close();
  await bench.close();
});

const at = (path: string, where: TestRoom = room): string =>
  `${origin}/api/spaces/${where.space}/rooms/${where.room}${path}`;

async function call(
  method: string,
  url: string,
  more: { readonly cookie?: string; readonly body?: unknown; readonly ip?: string } = {},
) {
  const answer = await fetch(url, {
    method,
    headers: {
      ...(more.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(more.cookie === undefined ? {} : { cookie: more.cookie }),
      'x-forwarded-for': more.ip ?? '203.0.113.7',
    },
    ...(more.body === undefined ? {} : { body: JSON.stringify(more.body) }),
  });
  return { answer, status: answer.status, json: await answer.json().catch(() => null) };
}

async function enter(
  where: TestRoom = room,
  name?: string,
): Promise<{ readonly cookie: string; readonly member: string }> {
  const code = (await bench.admin.getJoin(where.scope, where.room))?.code;
  const { answer, json } = await call('POST', `${origin}/api/join`, { body: { code, name } });
  return { cookie: (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '', member: json.me.member };
}

async function readStream(
  url: string,
  cookie: string,
  enough: (frames: Frame[]) => boolean,
  headers = {},
): Promise<Frame[]> {
  const gone = new AbortController();
  const answer = await fetch(url, { headers: { cookie, ...headers }, signal: gone.signal });
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  expect(answer.headers.get('x-accel-buffering')).toBe('no');
  const frames: Frame[] = [];
  let text = '';
  for await (const chunk of answer.body ?? []) {
    text += Buffer.from(chunk as Uint8Array).toString();
    const parts = text.split('\n\n');
    text = parts.pop() ?? '';
    for (const part of parts) {
      const data = /^data: (.*)$/m.exec(part)?.[1];
      if (data !== undefined) frames.push(JSON.parse(data) as Frame);
    }
    if (enough(frames)) break;
  }
  gone.abort();
  return frames;
}

test('a code gives a seat and a cookie that scripts cannot read; the seat speaks and is answered', async () => {
  const code = (await bench.admin.getJoin(room.scope, room.room))?.code;
  const { answer, json } = await call('POST', `${origin}/api/join`, { body: { code, name: 'Léa' } });
  expect(json).toMatchObject({
    space: room.space,
    room: room.room,
    me: { role: 'participant', name: 'Léa' },
  });
  const [cookie = ''] = answer.headers.getSetCookie();
  expect(cookie).toMatch(/^trame-device=[\w-]{22}; .*HttpOnly/);
  const envelope = order('post-slip', { text: 'bonjour' });
  const ack = await call('POST', at('/commands'), { cookie: cookie.split(';')[0] ?? '', body: envelope });
  expect(ack.json).toMatchObject({
    trame: 'ack',
    op: envelope.op,
    events: [{ body: { type: 'slip-posted', text: 'bonjour' } }],
  });
});

test('[G6] a batch is answered one by one, in its order', async () => {
  const { cookie } = await enter();
  const commands = [order('post-slip', { text: 'a' }), order('draw-lot'), order('post-slip', { text: 'b' })];
  const { json } = await call('POST', at('/commands'), { cookie, body: { commands } });
  expect(json.trame).toBe('acks');
  expect(json.acks.map((ack: { trame: string; op: string }) => [ack.trame, ack.op])).toEqual([
    ['ack', commands[0]?.op],
    ['refused', commands[1]?.op],
    ['ack', commands[2]?.op],
  ]);
  const long = { commands: Array.from({ length: 21 }, () => order('post-slip', { text: 'x' })) };
  expect((await call('POST', at('/commands'), { cookie, body: long })).status).toBe(400);
});

test('the stream starts with the room, follows it, and resumes after Last-Event-ID', async () => {
  const where = await openRoom(bench);
  const { cookie } = await enter(where);
  const following = readStream(at('/stream', where), cookie, (frames) =>
    frames.some(({ trame }) => trame === 'events'),
  );
  await new Promise((resolve) => setTimeout(resolve, 100));
  await call('POST', at('/commands', where), { cookie, body: order('post-slip', { text: 'un' }) });
  expect((await following).map(({ trame }) => trame)).toEqual(['snapshot', 'events']);
  await call('POST', at('/commands', where), { cookie, body: order('post-slip', { text: 'deux' }) });
  const resumed = await readStream(at('/stream?since=0', where), cookie, (frames) => frames.length > 0, {
    'last-event-id': '1',
  });
  expect(resumed).toMatchObject([{ trame: 'events', from: 1, to: 2, events: [{ seq: 2 }] }]);
});

test('a long poll answers at once when there is news, waits otherwise, and misses nothing', async () => {
  const where = await openRoom(bench);
  const { cookie } = await enter(where);
  const poll = async (since: string) => {
    const answer = await fetch(at(`/stream${since}`, where), {
      headers: { cookie, accept: 'application/json' },
    });
    return (await answer.json()) as Frame[];
  };
  expect(await poll('')).toMatchObject([{ trame: 'snapshot', seq: 0 }]);
  const waiting = poll('?since=0');
  await new Promise((resolve) => setTimeout(resolve, 100));
  await call('POST', at('/commands', where), { cookie, body: order('post-slip', { text: 'enfin' }) });
  expect(await waiting).toMatchObject([{ trame: 'events', from: 0, to: 1, events: [{ seq: 1 }] }]);
});

test('no seat, no room: a stranger reads « not found », a seat elsewhere too', async () => {
  const other = await openRoom(bench);
  const { cookie } = await enter(other);
  expect((await call('GET', at('/me'))).status).toBe(401);
  expect(
    (await call('POST', at('/commands'), { cookie, body: order('post-slip', { text: 'intrus' }) })).status,
  ).toBeGreaterThanOrEqual(401);
  expect((await call('GET', at('/door', other), { cookie })).status).toBe(403);
});

test('an organiser acts from a seat made at the first call; the lead pair only looks on', async () => {
  const ack = await call('POST', at('/commands'), { cookie: marcCookie, body: order('draw-lot') });
  expect(ack.json.trame).toBe('ack');
  const watch = await call('GET', at('/me'), { cookie: claireCookie });
  expect(watch.json.me).toMatchObject({ role: 'observer', name: 'Claire' });
  const speak = await call('POST', at('/commands'), {
    cookie: claireCookie,
    body: order('post-slip', { text: 'je voudrais' }),
  });
  expect(speak.json).toMatchObject({ trame: 'refused', refusal: { code: 'live/not-allowed' } });
  const seats = await call('GET', at('/members'), { cookie: marcCookie });
  expect(seats.json.members.filter(({ name }: { name: string }) => name === 'Marc')).toHaveLength(1);
});

test('an organiser who also sits as a participant acts from either seat', async () => {
  const { cookie, member } = await enter();
  const both = `${marcCookie}; ${cookie}`;
  expect((await call('GET', at('/me'), { cookie: both })).json.me.role).toBe('facilitator');
  expect((await call('GET', at('/me?as=seat'), { cookie: both })).json.me).toMatchObject({
    member,
    role: 'participant',
  });
});

test('a seat that is a line of the owner’s list says which, until its name is erased', async () => {
  const where = await openRoom(bench);
  const { cookie, member } = await enter(where);
  const [attendee, admin] = [randomUUID(), new Client({ connectionString: bench.db.adminUrl })];
  await admin.connect();
  await admin.query('update live_member set attendee_id = $1 where id = $2', [attendee, member]);
  await admin.end();
  const read = readStream(at('/stream?since=0', where), cookie, (frames) =>
    JSON.stringify(frames).includes('Léa'),
  );
  const renamed = await call('PUT', at('/me', where), { cookie, body: { name: 'Léa' } });
  expect(renamed.json.me).toMatchObject({ name: 'Léa', attendee });
  expect(JSON.stringify(await read)).toContain(attendee);
  const erased = await call('DELETE', at(`/members/${member}/name`, where), { cookie: marcCookie });
  expect(erased.json).toEqual({ erased: true });
  const seats = await call('GET', at('/members', where), { cookie: marcCookie });
  const card = seats.json.members.find((one: { member: string }) => one.member === member);
  expect(card).toMatchObject({ name: null, attendee: null });
});

test('the door: shown, locked, rotated by its keeper', async () => {
  const where = await openRoom(bench);
  await enter(where);
  const door = await call('GET', at('/door', where), { cookie: marcCookie });
  expect(door.json).toMatchObject({ locked: false, seats: 80, taken: 1, closed: false });
  const rotated = await call('POST', at('/door/rotate', where), { cookie: marcCookie });
  expect(rotated.json.code).not.toBe(door.json.code);
  expect(
    (await call('PATCH', at('/door', where), { cookie: marcCookie, body: { locked: true } })).json,
  ).toEqual({ locked: true, seats: 80 });
  const shut = await call('POST', `${origin}/api/join`, { body: { code: rotated.json.code } });
  expect([shut.status, shut.json.code]).toEqual([409, 'live/door-locked']);
  const link = await call('POST', at('/links', where), { cookie: marcCookie, body: { role: 'projector' } });
  expect((await call('POST', `${origin}/api/join`, { body: { link: link.json.link } })).json.me.role).toBe(
    'projector',
  );
});

test('[G11] a removed seat loses its rights at once, on the wire too; leaving frees the seat and the device', async () => {
  const [gone, leaves] = [await enter(), await enter()];
  expect((await call('DELETE', at(`/members/${gone.member}`), { cookie: marcCookie })).json).toEqual({
    removed: true,
  });
  expect((await call('GET', at('/me'), { cookie: gone.cookie })).status).toBe(401);
  const { answer } = await call('POST', at('/leave'), { cookie: leaves.cookie });
  expect(answer.headers.getSetCookie()[0]).toMatch(/^trame-device=;.*Max-Age=0/);
  expect((await call('GET', at('/me'), { cookie: leaves.cookie })).status).toBe(401);
});

test('renaming changes the card; names too long are refused in words', async () => {
  const { cookie } = await enter();
  const renamed = await call('PUT', at('/me'), { cookie, body: { name: 'Nouvelle', family: 'emploi' } });
  expect(renamed.json.me).toMatchObject({ name: 'Nouvelle', family: 'emploi' });
  const refused = await call('PUT', at('/me'), { cookie, body: { name: 'x'.repeat(100) } });
  expect([refused.status, refused.json.detail]).toEqual([
    422,
    'Ce nom est trop long : 60 caractères au plus.',
  ]);
});

test('[G11] wrong codes are slowed by address; the QR code of the hall still lets everybody in', async () => {
  const ip = '198.51.100.9';
  const guess = () => call('POST', `${origin}/api/join`, { body: { code: 'ZZZZZZ' }, ip });
  for (let time = 0; time < 60; time += 1) expect((await guess()).status).toBe(404);
  const slowed = await guess();
  expect([slowed.status, slowed.json.code]).toEqual([429, 'live/too-many-tries']);
  expect(Number(slowed.answer.headers.get('retry-after'))).toBeGreaterThan(0);
  const token = (await bench.admin.getJoin(room.scope, room.room))?.token;
  for (let phone = 0; phone < 10; phone += 1) {
    expect((await call('POST', `${origin}/api/join`, { body: { token }, ip })).status).toBe(200);
  }
});

test('[F9] while the database is away a command is not answered as kept: 503 and « réessayez »', async () => {
  const { cookie } = await enter();
  const envelope = order('post-slip', { text: 'pendant la panne' });
  const sending = Array.from({ length: 10 }, () => call('POST', at('/commands'), { cookie, body: envelope }));
  await bench.db.cutConnections();
  for (const { status, json } of await Promise.all(sending)) {
    expect([200, 503]).toContain(status);
    if (status === 200) expect(json).toMatchObject({ trame: 'ack', op: envelope.op });
  }
  await expect
    .poll(async () => (await call('POST', at('/commands'), { cookie, body: envelope })).status)
    .toBe(200);
});

test('a stream is compressed for whoever takes it, to the last word; in clear for the others; calm when asked', async () => {
  const where = await openRoom(bench);
  const { cookie } = await enter(where, 'Ana');
  const open = (encoding: string, query = '') =>
    fetch(at(`/stream${query}`, where), {
      headers: { cookie, accept: 'text/event-stream', 'accept-encoding': encoding },
    });
  const [packed, clear, refusing] = [
    await open('gzip, deflate'),
    await open('identity'),
    await open('gzip;q=0'),
  ];
  const forms = [packed, clear, refusing].map((answer) => answer.headers.get('content-encoding'));
  expect(forms).toEqual(['gzip', null, null]);
  for (let rank = 0; rank < 12; rank += 1) {
    await call('POST', at('/commands', where), {
      cookie: (await enter(where)).cookie,
      body: order('post-slip', { text: `idée ${rank}` }),
    });
  }
  await bench.admin.closeRoom(where.scope, where.room);
  // Read to its end: a sum or a length that is wrong would throw.
  const events = (text: string) => text.split('\n').filter((line) => line.startsWith('data:'));
  const [one, other] = [events(await packed.text()), events(await clear.text())];
  // The snapshots were printed at two instants.
  expect(one.slice(1)).toEqual(other.slice(1));
  expect(one[0]).toContain('"name":"Ana"');
  expect(one.at(-1)).toContain('"bye"');
  expect(one.join('').match(/idée \d+/g)).toHaveLength(12);
  expect((await open('gzip', '?calm=1')).status).toBe(200);
  expect((await open('gzip', '?calm=perhaps')).status).toBe(400);
});
