// Coming in as a line of the owner's list: one seat a line, whatever the device; a seat already held is adopted.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashToken } from '../../../platform/server/http/token.js';
import { type Bench, openBench, openRoom, order, send, type TestRoom } from '../testing/room.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

async function come(room: TestRoom, attendee: string, device: string | null = null) {
  const seated = await bench.engine.seats.seatExpected(room, {
    attendee,
    name: 'Nadia Exemple',
    family: 'company',
    device,
  });
  if (!seated.ok) return { code: seated.refusal.code, member: '', attendee: null, device: null, name: null };
  const { card, device: secret } = seated.value;
  return { code: 'in', member: card.member, attendee: card.attendee, device: secret, name: card.name };
}

async function joinByCode(room: TestRoom, name?: string) {
  const code = (await bench.admin.getJoin(room.scope, room.room))?.code ?? '';
  const joined = await bench.engine.seats.join({ ticket: { code }, device: null, ...(name && { name }) });
  if (!joined.ok || joined.value.device === null) throw new Error('test/joinByCode: not seated');
  return { member: joined.value.card.member, hash: hashToken(joined.value.device) };
}

test('[R039] a line has one seat, from a first phone, a second one, and both at once', async () => {
  const room = await openRoom(bench);
  const attendee = randomUUID();
  const both = await Promise.all([come(room, attendee), come(room, attendee)]);
  const again = await come(room, attendee);
  expect(new Set([...both, again].map(({ member }) => member)).size).toBe(1);
  expect(again).toMatchObject({ code: 'in', attendee, name: 'Nadia Exemple' });
  expect(await bench.admin.listMembers(room.scope, room.room)).toHaveLength(1);
  for (const { device, member } of both) {
    expect(await bench.engine.seats.getSeat(hashToken(device ?? ''), room)).toMatchObject({ member });
  }
});

test('[R034] who came by the code and shows the badge later keeps the seat, and what it wrote', async () => {
  const room = await openRoom(bench);
  const { member, hash } = await joinByCode(room);
  await send(bench.engine, { ...room, member, role: 'participant' }, order('post-slip', { text: 'à moi' }));
  const attendee = randomUUID();
  expect(await come(room, attendee, hash)).toMatchObject({
    member,
    attendee,
    device: null,
    name: 'Nadia Exemple',
  });
  // The name that somebody chose for themselves stays.
  const chosen = await joinByCode(room, 'Nadou');
  expect(await come(room, randomUUID(), chosen.hash)).toMatchObject({ name: 'Nadou' });
});

test('a phone lent to somebody else: each badge has its own seat', async () => {
  const room = await openRoom(bench);
  const first = await come(room, randomUUID());
  const second = await come(room, randomUUID(), hashToken(first.device ?? ''));
  expect(second.member).not.toBe(first.member);
  expect(await bench.engine.seats.getSeat(hashToken(first.device ?? ''), room)).toMatchObject({
    member: second.member,
  });
});

test('[G11] being on the list opens a locked door, not a full room, not a closed one', async () => {
  const room = await openRoom(bench, 1);
  await bench.admin.updateDoor(room.scope, room.room, { locked: true });
  const attendee = randomUUID();
  expect((await come(room, attendee)).code).toBe('in');
  expect((await come(room, randomUUID())).code).toBe('live/room-full');
  expect((await come(room, attendee)).code).toBe('in');
  await bench.admin.closeRoom(room.scope, room.room);
  expect((await come(room, attendee)).code).toBe('live/room-closed');
  expect((await come({ ...room, room: randomUUID() }, attendee)).code).toBe('live/unknown-room');
});

test('a seat is tied to a line by hand, and leaves it', async () => {
  const room = await openRoom(bench);
  const [one, two] = [await joinByCode(room, 'Ana'), await joinByCode(room, 'Bob')];
  const attendee = randomUUID();
  const listTied = async () => {
    await bench.engine.refresh(room);
    const members = await bench.admin.listMembers(room.scope, room.room);
    return members.filter((member) => member.attendee === attendee).map(({ member }) => member);
  };
  await bench.engine.seats.tie(room, { attendee, member: one.member });
  expect(await listTied()).toEqual([one.member]);
  await bench.engine.seats.tie(room, { attendee, member: two.member });
  expect(await listTied()).toEqual([two.member]);
  await bench.engine.seats.tie(room, { attendee, member: null });
  expect(await listTied()).toEqual([]);
  expect(await bench.engine.seats.tie(room, { attendee, member: randomUUID() })).toMatchObject({
    refusal: { code: 'live/unknown-member' },
  });
});
