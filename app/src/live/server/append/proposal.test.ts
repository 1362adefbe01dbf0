// What is decided on memory is written only where memory is right: in one call, or not at all.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CommandAck } from '../../protocol.js';
import type { SlipsState } from '../../testing/slips.js';
import { appendProposal, type Proposal, type StoredEvent } from '../room/room.repo.js';
import { type Bench, openBench, openRoom, order, seat, send, type TestRoom } from '../testing/room.js';
import type { Sender } from './pending.js';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

afterAll(() => bench.close());

const codeOf = (ack: CommandAck): string => (ack.trame === 'refused' ? ack.refusal.code : 'accepted');

async function openSeated(): Promise<{ readonly room: TestRoom; readonly who: Sender }> {
  const room = await openRoom(bench);
  return { room, who: await seat(bench, room, 'scribe') };
}

async function headOf(room: TestRoom): Promise<Proposal['heads'][number]> {
  const found = await bench.engine.getRoom(room);
  if (found === null) throw new Error('test/headOf: no such room');
  return { space: room.space, room: room.room, seq: found.seq, peopleRev: found.peopleRev };
}

function slip(who: Sender, seq: number, op: string = randomUUID()): StoredEvent {
  const at = 1 as StoredEvent['event']['at'];
  const by = who.member as StoredEvent['event']['by'];
  const body = { type: 'slip-posted', id: op, text: `n° ${seq}` };
  const { space, room, role } = who;
  return { space, room, version: 2, opIndex: 0, event: { seq, at, by, role, op, body } };
}

const propose = (heads: Proposal['heads'], events: readonly StoredEvent[]) =>
  appendProposal(bench.db.database.pool, {
    heads,
    ops: events.map(({ space, room, event }) => ({ space, room, op: event.op })),
    events,
  });

const logOf = (room: TestRoom) => bench.admin.listRoomEvents(room.scope, room.room);

test('[G7] rooms that moved are left as they were, the others of the same call are written whole', async () => {
  const [still, moved] = [await openSeated(), await openSeated()];
  const heads = [await headOf(still.room), await headOf(moved.room)];
  await send(bench.engine, moved.who, order('post-slip', { text: 'avant' }));
  const kept = await propose(heads, [slip(still.who, 1), slip(still.who, 2), slip(moved.who, 1)]);
  expect(kept).toEqual([{ space: still.room.space, room: still.room.room }]);
  expect((await logOf(still.room)).map(({ seq }) => seq)).toEqual([1, 2]);
  expect((await logOf(moved.room)).map(({ body }) => Reflect.get(body, 'text'))).toEqual(['avant']);
});

test('[G12] a seat taken back since is enough for nothing to be written', async () => {
  const { room, who } = await openSeated();
  const head = await headOf(room);
  await bench.engine.seats.remove(who);
  expect(await propose([head], [slip(who, 1)])).toEqual([]);
  expect(await logOf(room)).toEqual([]);
});

test('[G7] an operation already kept stops its room, whatever number it is given', async () => {
  const { room, who } = await openSeated();
  const envelope = order('post-slip', { text: 'une fois' });
  await send(bench.engine, who, envelope);
  expect(await propose([await headOf(room)], [slip(who, 2, envelope.op)])).toEqual([]);
  expect(await logOf(room)).toHaveLength(1);
});

test('[G7] of twenty proposals from one number, one is written', async () => {
  const { room, who } = await openSeated();
  const head = await headOf(room);
  const kept = await Promise.all(Array.from({ length: 20 }, () => propose([head], [slip(who, 1)])));
  expect(kept.flat()).toHaveLength(1);
  expect(await logOf(room)).toHaveLength(1);
});

test('[G3] nothing is written in a room that was not asked about, nor under another space than its own', async () => {
  const [mine, theirs] = [await openSeated(), await openSeated()];
  const heads = [await headOf(mine.room)];
  expect(await propose(heads, [slip(mine.who, 1), slip(theirs.who, 1)])).toHaveLength(1);
  expect(await logOf(theirs.room)).toEqual([]);
  const stolen = { ...(await headOf(theirs.room)), space: mine.room.space };
  expect(await propose([stolen], [{ ...slip(theirs.who, 1), space: mine.room.space }])).toEqual([]);
  const after = await bench.db.database.pool.query('select * from live_event');
  expect(after.rows).toEqual([]);
});

test('an ordinary command costs one call to the database, one whose room moved elsewhere is still right', async () => {
  const { room, who } = await openSeated();
  const { pool } = bench.db.database;
  let calls = 0;
  const counting = new Proxy(pool, {
    get: (target, name) => {
      if (name === 'query' || name === 'connect') calls += 1;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const engine = bench.another({ database: { pool: counting } });
  await engine.hasRoom(who);
  calls = 0;
  await send(engine, who, order('post-slip', { text: 'un' }));
  expect(calls).toBe(1);
  await send(bench.engine, who, order('post-slip', { text: 'deux' }));
  const slipOfTwo = (await logOf(room)).at(-1)?.op ?? '';
  expect(codeOf(await send(engine, who, order('vote', { slip: slipOfTwo })))).toBe('accepted');
  const state = (await bench.admin.getRoomState(room.scope, room.room))?.state as SlipsState | undefined;
  expect(state?.slips.map(({ text, votes }) => [text, votes.length])).toEqual([
    ['un', 0],
    ['deux', 1],
  ]);
});

test('a refusal decided on an old memory is never told: the room is looked at first', async () => {
  const { room, who } = await openSeated();
  const other = bench.another();
  await other.hasRoom(who);
  const posted = order('post-slip', { text: 'à voter' });
  await send(bench.engine, who, posted);
  expect(codeOf(await send(other, who, order('vote', { slip: posted.op })))).toBe('accepted');
  expect(codeOf(await send(bench.engine, who, order('vote', { slip: posted.op })))).toBe('voted-already');
  expect(await logOf(room)).toHaveLength(2);
});
