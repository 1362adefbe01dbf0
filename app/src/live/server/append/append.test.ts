// The log: one effect per operation, one order, nothing answered before it is kept, nobody harmed by another.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CommandAck } from '../../protocol.js';
import type { SlipsState } from '../../testing/slips.js';
import { type Bench, openBench, openRoom, order, seat, send, type TestRoom } from '../testing/room.js';
import { LiveUnavailable } from './pending.js';

let bench: Bench;
let wall: TestRoom;

beforeAll(async () => {
  bench = await openBench();
  wall = await openRoom(bench);
});

afterAll(() => bench.close());

const codeOf = (ack: CommandAck): string => (ack.trame === 'refused' ? ack.refusal.code : 'accepted');

async function stateOf(room: TestRoom): Promise<SlipsState> {
  return (await bench.admin.getRoomState(room.scope, room.room))?.state as SlipsState;
}

test('[G1] an ack carries the events, and the log holds them with dense numbers', async () => {
  const room = await openRoom(bench);
  const who = await seat(bench, room);
  for (const text of ['un', 'deux', 'trois']) await send(bench.engine, who, order('post-slip', { text }));
  const log = await bench.admin.listRoomEvents(room.scope, room.room);
  expect(log.map(({ seq, body }) => [seq, Reflect.get(body, 'text')])).toEqual([
    [1, 'un'],
    [2, 'deux'],
    [3, 'trois'],
  ]);
  expect(log.every(({ by, role }) => by === who.member && role === 'participant')).toBe(true);
});

test('[G7] the same operation fifty times at once has one effect and one answer', async () => {
  const room = await openRoom(bench);
  const who = await seat(bench, room);
  const envelope = order('post-slip', { text: 'une fois' });
  const acks = await Promise.all(Array.from({ length: 50 }, () => send(bench.engine, who, envelope)));
  expect(new Set(acks.map((ack) => JSON.stringify(ack))).size).toBe(1);
  expect((await stateOf(room)).slips).toHaveLength(1);
});

test('[G7] the same operation sent again later gives the same ack, whatever the case of its letters', async () => {
  const who = await seat(bench, wall);
  const envelope = order('post-slip', { text: 'encore' });
  const first = await send(bench.engine, who, envelope);
  const again = await send(bench.engine, who, { ...envelope, op: envelope.op.toUpperCase() });
  expect(again).toEqual({ ...first, op: envelope.op.toUpperCase() });
});

test('[G7] an operation sent several times in one tick, long after it was kept, gets its one event back', async () => {
  const who = await seat(bench, wall, 'scribe');
  const envelope = order('post-slip', { text: 'unique' });
  const first = await send(bench.engine, who, envelope);
  expect(await bench.engine.submit(who, [envelope, envelope, envelope])).toEqual([first, first, first]);
});

test('[G7] what was refused stays refused: a late copy of it is not accepted when the room has changed', async () => {
  const room = await openRoom(bench);
  const who = await seat(bench, room, 'scribe');
  const slip = order('post-slip', { text: 'pas encore là' });
  const vote = order('vote', { slip: slip.op });
  expect(codeOf(await send(bench.engine, who, vote))).toBe('no-such-slip');
  await send(bench.engine, who, slip);
  expect(codeOf(await send(bench.engine, who, vote))).toBe('no-such-slip');
  expect(codeOf(await send(bench.engine, who, order('vote', { slip: slip.op })))).toBe('accepted');
});

test('an operation that belongs to somebody else is refused and tells nothing', async () => {
  const [author, other] = [await seat(bench, wall), await seat(bench, wall)];
  const envelope = order('confide', { text: 'pour moi seul' });
  await send(bench.engine, author, envelope);
  const ack = await send(bench.engine, other, envelope);
  expect(codeOf(ack)).toBe('live/operation-of-another');
  expect(JSON.stringify(ack)).not.toContain('pour moi');
});

test('[G7] two commands of one batch see each other: fifty votes by one person count once', async () => {
  const room = await openRoom(bench);
  const who = await seat(bench, room, 'scribe');
  const slip = order('post-slip', { text: 'à voter' });
  const votes = Array.from({ length: 50 }, () => order('vote', { slip: slip.op }));
  const acks = await bench.engine.submit(who, [slip, ...votes]);
  expect(acks.filter((ack) => ack.trame === 'ack')).toHaveLength(2);
  expect(acks.filter((ack) => codeOf(ack) === 'voted-already')).toHaveLength(49);
  expect((await stateOf(room)).slips[0]?.votes).toEqual([who.member]);
});

test('rights are checked before the program: a participant draws no lot, an unknown order is refused in words', async () => {
  const who = await seat(bench, wall);
  const ack = await send(bench.engine, who, order('draw-lot'));
  expect(ack).toMatchObject({
    trame: 'refused',
    refusal: { code: 'live/not-allowed' },
    sentence: 'Votre rôle dans la salle ne permet pas ce geste.',
  });
  for (const type of ['constructor', '__proto__', 'toString']) {
    expect(codeOf(await send(bench.engine, who, order(type)))).toBe('unknown-command');
  }
});

test('a refusal of the program comes with its sentence, its figures in their holes', async () => {
  const ack = await send(
    bench.engine,
    await seat(bench, wall),
    order('post-slip', { text: 'x'.repeat(201) }),
  );
  expect(ack).toMatchObject({ refusal: { code: 'too-long' }, sentence: 'Pas plus de 200 signes.' });
});

test('the lot is drawn from the seed handed in, and only what it decided is kept', async () => {
  const seeded = bench.another({ random: () => 42 });
  const room = await openRoom(bench);
  const who = await seat(bench, room, 'facilitator');
  const lots = [await send(seeded, who, order('draw-lot')), await send(seeded, who, order('draw-lot'))];
  const drawn = lots.map((ack) =>
    ack.trame === 'ack' ? Reflect.get(ack.events[0]?.body ?? {}, 'lot') : null,
  );
  expect(drawn).toEqual([153, 153]);
});

test('a program that throws harms nobody: the others of its batch are kept, a reference leads to the log', async () => {
  const room = await openRoom(bench);
  const who = await seat(bench, room, 'scribe');
  const acks = await bench.engine.submit(who, [
    order('post-slip', { text: 'avant' }),
    order('break-program'),
    order('post-slip', { text: 'après' }),
  ]);
  expect(acks.map(codeOf)).toEqual(['accepted', 'live/defect', 'accepted']);
  expect((await stateOf(room)).slips.map(({ text }) => text)).toEqual(['avant', 'après']);
  const reference = acks[1]?.trame === 'refused' ? acks[1].refusal.data?.reference : undefined;
  expect(bench.log.some((entry) => entry.reference === reference)).toBe(true);
});

test('a text that PostgreSQL cannot keep is refused, and its neighbours are kept', async () => {
  const room = await openRoom(bench);
  const who = await seat(bench, room, 'scribe');
  const acks = await bench.engine.submit(who, [
    order('break-storage'),
    order('post-slip', { text: 'sain \\u0000' }),
  ]);
  expect(acks.map(codeOf)).toEqual(['live/unreadable', 'accepted']);
});

test('a command that the database refuses is set apart: other rooms and other commands of the flush are kept', async () => {
  const rooms = [await openRoom(bench), await openRoom(bench)];
  const people = await Promise.all(rooms.map((room) => seat(bench, room, 'scribe')));
  const clash = order('post-slip', { text: 'gêne' });
  // A row that the lock does not see coming: the number is taken under the engine's feet.
  await bench.db.ownerPool.query(
    `alter table live_event add constraint no_clash check (body::text not like '%gêne%')`,
  );
  const acks = await Promise.all([
    send(bench.engine, people[0] as never, order('post-slip', { text: 'a' })),
    send(bench.engine, people[0] as never, clash),
    send(bench.engine, people[1] as never, order('post-slip', { text: 'b' })),
    send(bench.engine, people[0] as never, order('post-slip', { text: 'c' })),
  ]);
  await bench.db.ownerPool.query('alter table live_event drop constraint no_clash');
  expect(acks.map(codeOf)).toEqual(['accepted', 'live/defect', 'accepted', 'accepted']);
  expect((await stateOf(rooms[0] as TestRoom)).slips.map(({ text }) => text)).toEqual(['a', 'c']);
});

test('[G1] when the database goes away nothing is answered as kept; the same operations sent again are kept once', async () => {
  const room = await openRoom(bench);
  const who = await seat(bench, room, 'scribe');
  const orders = Array.from({ length: 20 }, (_, index) => order('post-slip', { text: `n° ${index}` }));
  const first = Promise.allSettled(orders.map((one) => send(bench.engine, who, one)));
  await bench.db.cutConnections();
  for (const one of await first) {
    if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(LiveUnavailable);
  }
  const retry = async (one: (typeof orders)[number]): Promise<CommandAck> =>
    send(bench.engine, who, one).catch(() =>
      new Promise<void>((wake) => setTimeout(wake, 50)).then(() => retry(one)),
    );
  for (const one of orders) expect((await retry(one)).trame).toBe('ack');
  const log = await bench.admin.listRoomEvents(room.scope, room.room);
  expect(log.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  expect(new Set(log.map(({ op }) => op))).toEqual(new Set(orders.map(({ op }) => op)));
});

test('ten contributions at once, then one each three seconds; silence is credit; staff are not counted', async () => {
  let now = Date.now();
  const paced = bench.another({ clock: () => now });
  const room = await openRoom(bench);
  const [who, scribe] = [await seat(bench, room), await seat(bench, room, 'scribe')];
  const post = () => send(paced, who, order('post-slip', { text: 'vite' }));
  const burst = await Promise.all(Array.from({ length: 12 }, post));
  expect(burst.map(codeOf).filter((code) => code === 'accepted')).toHaveLength(10);
  expect(burst.at(-1)).toMatchObject({ refusal: { code: 'live/too-fast', data: { retryAfterSeconds: 3 } } });
  now += 3_000;
  expect([codeOf(await post()), codeOf(await post())]).toEqual(['accepted', 'live/too-fast']);
  now += 60_000;
  const afterSilence = await Promise.all(Array.from({ length: 21 }, post));
  expect(afterSilence.map(codeOf).filter((code) => code === 'accepted')).toHaveLength(20);
  const staff = await Promise.all(
    Array.from({ length: 30 }, () => send(paced, scribe, order('post-slip', { text: 's' }))),
  );
  expect(staff.every(({ trame }) => trame === 'ack')).toBe(true);
});

test('an operation sent again does not count twice against the pace', async () => {
  const who = await seat(bench, await openRoom(bench));
  const envelope = order('post-slip', { text: 'insistant' });
  for (let time = 0; time < 15; time += 1)
    expect((await send(bench.engine, who, envelope)).trame).toBe('ack');
});

test('a closed room and a removed seat add nothing', async () => {
  const room = await openRoom(bench);
  const [who, gone] = [await seat(bench, room), await seat(bench, room)];
  await bench.engine.seats.remove(gone);
  expect(codeOf(await send(bench.engine, gone, order('post-slip', { text: 'revenant' })))).toBe(
    'live/seat-removed',
  );
  await bench.admin.closeRoom(room.scope, room.room);
  expect(codeOf(await send(bench.engine, who, order('post-slip', { text: 'trop tard' })))).toBe(
    'live/room-closed',
  );
  await bench.admin.reopenRoom(room.scope, room.room);
  expect(codeOf(await send(bench.engine, who, order('post-slip', { text: 'à temps' })))).toBe('accepted');
});

test('a room that does not exist is refused, alone', async () => {
  const who = { ...(await seat(bench, wall)), room: randomUUID() };
  expect(codeOf(await send(bench.engine, who, order('post-slip', { text: '?' })))).toBe('live/unknown-room');
});
