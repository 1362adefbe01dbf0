// Rooms in memory are what the disk says: replay, snapshots, older versions, idle rooms, large logs.
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSlips } from '../../testing/slips.js';
import { type Bench, listen, openBench, openRoom, order, seat, send } from '../testing/room.js';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

afterAll(() => bench.close());

test('[P7] any history, read again from disk by a fresh server, gives the bytes of the live state', async () => {
  const gesture = fc.oneof(
    fc.record({ type: fc.constant('post-slip'), text: fc.string({ unit: 'grapheme', maxLength: 30 }) }),
    fc.record({ type: fc.constant('confide'), text: fc.string({ maxLength: 10 }) }),
    fc.record({ type: fc.constant('vote'), slip: fc.constantFrom('first', 'unknown') }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(gesture, { maxLength: 25 }), async (gestures) => {
      const room = await openRoom(bench);
      const who = await seat(bench, room, 'scribe');
      const first = order('post-slip', { text: 'premier' });
      const rest = gestures.map(({ type, ...fields }) =>
        order(type, 'slip' in fields && fields.slip === 'first' ? { slip: first.op } : fields),
      );
      await bench.engine.submit(who, [first, ...rest]);
      const live = await bench.engine.getRoom(room);
      const fresh = bench.another();
      const replayed = await fresh.getRoom(room);
      expect(JSON.stringify(replayed?.state)).toBe(JSON.stringify(live?.state));
      expect(replayed?.seq).toBe(live?.seq);
      await fresh.close();
    }),
    { numRuns: 15 },
  );
});

test('a snapshot and its tail make the whole, and a reader a little behind the snapshot gets a tail', async () => {
  const room = await openRoom(bench);
  const who = await seat(bench, room, 'scribe');
  for (let flush = 0; flush < 30; flush += 1) {
    await bench.engine.submit(
      who,
      Array.from({ length: 20 }, (_, at) => order('post-slip', { text: `${flush}.${at}` })),
    );
  }
  const kept = async () =>
    (await bench.db.ownerPool.query('select room_id from live_snapshot')).rowCount ?? 0;
  await expect.poll(() => snapshotSeq(room.room)).toBeGreaterThanOrEqual(500);
  expect(await kept()).toBe(0);
  const fresh = bench.another();
  const live = await bench.engine.getRoom(room);
  expect(JSON.stringify((await fresh.getRoom(room))?.state)).toBe(JSON.stringify(live?.state));
  expect((await listen(fresh, who, 480)).seqs()).toHaveLength(120);
});

async function snapshotSeq(room: string): Promise<number> {
  const { Client } = await import('pg');
  const client = new Client({ connectionString: bench.db.adminUrl });
  await client.connect();
  const { rows } = await client.query('select seq from live_snapshot where room_id = $1', [room]);
  await client.end();
  return Number(rows[0]?.seq ?? 0);
}

test('a log written under an older version is brought up, and its snapshot is not believed', async () => {
  const room = await openRoom(bench);
  const old = bench.another({ programs: [oldSlips()] });
  const who = await seat(bench, room, 'scribe');
  await send(old, who, order('post-slip', { text: 'ancien' }));
  await old.close();
  expect(await snapshotSeq(room.room)).toBe(1);
  const fresh = bench.another();
  expect((await fresh.getRoom(room))?.state).toMatchObject({ slips: [{ text: 'ancien' }] });
  const [event] = await bench.admin.listRoomEvents(room.scope, room.room);
  expect(event?.body).toMatchObject({ type: 'slip-posted', text: 'ancien' });
});

// Version 1 wrote the words under another name.
function oldSlips() {
  const program = createSlips(1);
  return {
    ...program,
    decide: (...given: Parameters<typeof program.decide>) => {
      const decided = program.decide(...given);
      if (!decided.ok) return decided;
      return {
        ok: true as const,
        value: decided.value.map(({ type, ...body }) => ({
          type,
          id: Reflect.get(body, 'id'),
          words: Reflect.get(body, 'text'),
        })),
      };
    },
  };
}

test('an idle room is let go and comes back the same; a room with a reader stays', async () => {
  let now = Date.now();
  const aging = bench.another({ clock: () => now });
  const [empty, attended] = [await openRoom(bench), await openRoom(bench)];
  const [who, other] = [await seat(bench, empty, 'scribe'), await seat(bench, attended, 'scribe')];
  await send(aging, who, order('post-slip', { text: 'reste' }));
  await listen(aging, other);
  now += 3_600_000;
  await aging.sweep();
  expect(aging.listRooms()).toEqual([`${attended.space}/${attended.room}`]);
  expect((await aging.getRoom(empty))?.state).toMatchObject({ slips: [{ text: 'reste' }] });
});

test('[G22] a room of 200 000 events comes back whole after a crash', async () => {
  const room = await openRoom(bench);
  const who = await seat(bench, room, 'scribe');
  const { Client } = await import('pg');
  const client = new Client({ connectionString: bench.db.adminUrl });
  await client.connect();
  await client.query(
    `insert into live_event (space_id, room_id, seq, op, op_index, member_id, role, at, version, body)
     select $1, $2, n, gen_random_uuid(), 0, $3, 'scribe', 0, 2, '{"type":"frozen"}' from generate_series(1, 200000) n`,
    [room.space, room.room, who.member],
  );
  await client.query('update live_room set seq = 200000 where id = $1', [room.room]);
  await client.end();
  const fresh = bench.another();
  expect((await fresh.getRoom(room))?.seq).toBe(200_000);
  expect(await send(fresh, who, order('post-slip', { text: 'suite' }))).toMatchObject({
    trame: 'ack',
    seq: 200_001,
  });
}, 60_000);

test('a room whose program this server has not is a defect with its reason, and harms no other', async () => {
  const room = await openRoom(bench);
  const who = await seat(bench, room, 'scribe');
  const bare = bench.another({ programs: [] });
  await expect(bare.getRoom(room)).rejects.toThrow('live/startRoom: no program slips');
  expect(await send(bare, who, order('post-slip', { text: 'x' }))).toMatchObject({
    refusal: { code: 'live/defect' },
  });
});

test('opening the same room twice is one room; settings the program refuses open none', async () => {
  const room = await openRoom(bench);
  const code = (await bench.admin.getJoin(room.scope, room.room))?.code;
  await bench.admin.createRoom(room.scope, { room: room.room, program: 'slips', settings: { longest: 5 } });
  expect((await bench.admin.getRoomState(room.scope, room.room))?.settings).toEqual({ longest: 200 });
  expect((await bench.admin.getJoin(room.scope, room.room))?.code).toBe(code);
  const bad = await bench.admin.createRoom(room.scope, {
    room: randomUUID(),
    program: 'slips',
    settings: 12,
  });
  expect(bad).toMatchObject({ ok: false, refusal: { code: 'bad-settings' } });
});
