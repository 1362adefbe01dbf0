// Coming in and going: codes, QR tokens, one-time links, the last seat, names that can be erased.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashToken } from '../../../platform/server/http/token.js';
import {
  type Bench,
  listen,
  openBench,
  openRoom,
  order,
  seat,
  send,
  type TestRoom,
} from '../testing/room.js';
import { createCode, parseCode } from './code.js';
import type { Ticket } from './join.js';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

afterAll(() => bench.close());

const show = async (room: TestRoom) => {
  const shown = await bench.admin.getJoin(room.scope, room.room);
  if (shown === null) throw new Error('test: no door');
  return shown;
};

const join = (ticket: Ticket, more: { readonly name?: string; readonly device?: string | null } = {}) =>
  bench.engine.seats.join({ ticket, device: null, ...more });

async function codeOf(answer: ReturnType<typeof join>): Promise<string> {
  const joined = await answer;
  return joined.ok ? 'in' : joined.refusal.code;
}

test('codes hold six symbols of twenty-nine that nobody mistakes, evenly drawn', () => {
  const seen = new Map<string, number>();
  for (let draw = 0; draw < 20_000; draw += 1) {
    for (const symbol of createCode()) seen.set(symbol, (seen.get(symbol) ?? 0) + 1);
  }
  expect([...seen.keys()].sort().join('')).toBe('23456789ABCDEFGHJKMNPQRTVWXYZ');
  const expected = 120_000 / 29;
  const chiSquare = [...seen.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  // 28 degrees of freedom: above 70 once in a hundred thousand runs.
  expect(chiSquare).toBeLessThan(70);
});

test('a code is read as people type it, and nothing else is a code', () => {
  expect(parseCode(' ab3-k9z ')).toBe('AB3K9Z');
  for (const typed of ['', 'AB3K9', 'AB3K9ZZ', 'AB3K9O', "' or 1=1", 'ÀB3K9Z'])
    expect(parseCode(typed)).toBeNull();
});

test('[R039] a code, a QR token or a link lead to a seat without any account', async () => {
  const room = await openRoom(bench);
  const { code, token } = await show(room);
  const link = await bench.admin.createSeatLink(room.scope, room.room, 'projector');
  const seats = [await join({ code: code.toLowerCase() }), await join({ token }), await join({ link })];
  expect(seats.map((one) => (one.ok ? one.value.card.role : one.refusal.code))).toEqual([
    'participant',
    'participant',
    'projector',
  ]);
});

test('[G11] one tap changes the code: the old one and every QR token are dead', async () => {
  const room = await openRoom(bench);
  const old = await show(room);
  await bench.admin.rotateCode(room.scope, room.room);
  expect(await codeOf(join({ code: old.code }))).toBe('live/unknown-code');
  expect(await codeOf(join({ token: old.token }))).toBe('live/unknown-code');
  expect(await codeOf(join({ code: (await show(room)).code }))).toBe('in');
});

test('the code opens only while the room is open', async () => {
  const room = await openRoom(bench);
  const { code } = await show(room);
  await bench.admin.closeRoom(room.scope, room.room);
  expect(await codeOf(join({ code }))).toBe('live/unknown-code');
  expect(await bench.admin.getJoin(room.scope, room.room)).toBeNull();
});

test('[G11] the last seat is taken once, whoever comes together; a seat given back can be taken', async () => {
  const room = await openRoom(bench, 5);
  const { code } = await show(room);
  const answers = await Promise.all(Array.from({ length: 20 }, () => join({ code })));
  const inside = answers.flatMap((one) => (one.ok ? [one.value] : []));
  expect(inside).toHaveLength(5);
  expect(answers.find((one) => !one.ok)).toMatchObject({
    refusal: { code: 'live/room-full', data: { seats: 5 } },
  });
  await bench.engine.seats.remove({
    space: room.space,
    room: room.room,
    member: inside[0]?.card.member ?? '',
  });
  expect(await codeOf(join({ code }))).toBe('in');
});

test('a locked door keeps newcomers out, not those with a link', async () => {
  const room = await openRoom(bench);
  const { code } = await show(room);
  const link = await bench.admin.createSeatLink(room.scope, room.room, 'scribe');
  await bench.admin.updateDoor(room.scope, room.room, { locked: true });
  expect(await codeOf(join({ code }))).toBe('live/door-locked');
  expect(await codeOf(join({ link }))).toBe('in');
  await bench.admin.updateDoor(room.scope, room.room, { locked: false });
  expect(await codeOf(join({ code }))).toBe('in');
});

test('a link serves once, even when two come together, and not after a day', async () => {
  const room = await openRoom(bench);
  const link = await bench.admin.createSeatLink(room.scope, room.room, 'scribe');
  const both = await Promise.all([codeOf(join({ link })), codeOf(join({ link }))]);
  expect(both.sort()).toEqual(['in', 'live/link-spent']);
  const stale = await bench.admin.createSeatLink(room.scope, room.room, 'scribe');
  const tomorrow = bench.another({ clock: () => Date.now() + 25 * 3_600_000 });
  const late = await tomorrow.seats.join({ ticket: { link: stale }, device: null });
  expect(late).toMatchObject({ ok: false, refusal: { code: 'live/link-spent' } });
});

test('a device that comes again keeps its seat; a cookie this server never gave is not believed', async () => {
  const room = await openRoom(bench);
  const { code } = await show(room);
  const first = await join({ code }, { name: 'Ana' });
  const device = first.ok ? first.value.device : null;
  const hash = hashToken(device ?? '');
  const again = await join({ code }, { name: 'Quelqu’un d’autre', device: hash });
  expect(again).toMatchObject({ ok: true, value: { device: null, card: { name: 'Ana' } } });
  const forged = await join({ code }, { device: hashToken('made-up-by-the-visitor') });
  expect(forged.ok && forged.value.device).toMatch(/^[\w-]{22}$/);
});

test('one device may sit in two rooms', async () => {
  const rooms = [await openRoom(bench), await openRoom(bench)] as const;
  const first = await join({ code: (await show(rooms[0])).code });
  const hash = hashToken((first.ok && first.value.device) || '');
  const second = await join({ code: (await show(rooms[1])).code }, { device: hash });
  expect(second).toMatchObject({ ok: true, value: { device: null } });
  for (const { space, room } of rooms)
    expect(await bench.engine.seats.getSeat(hash, { space, room })).not.toBeNull();
});

test('secrets are kept as digests; the code alone is kept in clear, while the room is open', async () => {
  const room = await openRoom(bench);
  const { code, token } = await show(room);
  const link = await bench.admin.createSeatLink(room.scope, room.room, 'observer');
  const seated = await join({ code });
  const tables = ['live_door', 'live_door_token', 'live_seat', 'live_seat_link'];
  const dump = await Promise.all(
    tables.map(async (table) =>
      JSON.stringify((await bench.db.database.pool.query(`select * from ${table}`)).rows),
    ),
  );
  for (const secret of [token, link, (seated.ok && seated.value.device) || '-']) {
    expect(dump.join('')).not.toContain(secret);
  }
  expect(JSON.stringify(bench.log)).not.toContain(code);
});

test('[G12] erasing a name leaves the log whole and takes the name off every screen', async () => {
  const room = await openRoom(bench);
  const named = await seat(bench, room, 'participant', 'Zoé Canari');
  const reader = await listen(bench.engine, await seat(bench, room));
  await send(bench.engine, named, order('post-slip', { text: 'mon idée' }));
  await bench.engine.seats.erase(named);
  await reader.until((frame) => frame.trame === 'events' && frame.people?.[0]?.name === null);
  expect(await bench.admin.listMembers(room.scope, room.room)).toMatchObject([{ name: null }, {}]);
  expect(await bench.admin.listRoomEvents(room.scope, room.room)).toHaveLength(1);
});

test('names are one clean line; too long a name is refused', async () => {
  const room = await openRoom(bench);
  const { code } = await show(room);
  expect(await join({ code }, { name: '  Anne\u202e \n Marie\u200b ' })).toMatchObject({
    value: { card: { name: 'Anne Marie' } },
  });
  expect(await codeOf(join({ code }, { name: 'x'.repeat(61) }))).toBe('live/name-too-long');
  expect(await join({ code }, { name: ' \u200b ' })).toMatchObject({ value: { card: { name: null } } });
});

test('an organiser has one seat per room, with the role of the day', async () => {
  const room = await openRoom(bench);
  const account = { id: '7b1d6b3e-0000-4000-8000-000000000001', name: 'Marc Animateur' };
  const first = await bench.engine.seats.seatAccount(room, { ...account, role: 'facilitator' });
  const later = await bench.engine.seats.seatAccount(room, { ...account, role: 'observer' });
  expect(later).toEqual({ ...first, role: 'observer' });
});

test('what is past its date is forgotten', async () => {
  const room = await openRoom(bench);
  const { code } = await show(room);
  await join({ code });
  const later = bench.another({ clock: () => Date.now() + 8 * 24 * 3_600_000 });
  expect(await later.doors.purge()).toBeGreaterThan(0);
  for (const table of ['live_door', 'live_door_token', 'live_seat', 'live_seat_link']) {
    expect((await bench.db.database.pool.query(`select from ${table}`)).rowCount).toBe(0);
  }
});
