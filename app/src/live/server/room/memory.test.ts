// Memory is only a copy: let go, upgraded, crossed by other writers or read while written, it says what the disk says.
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSlips } from '../../testing/slips.js';
import { type Bench, openBench, openRoom, order, seat, send, type TestRoom } from '../testing/room.js';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

afterAll(() => bench.close());

const post = (text: string) => order('post-slip', { text });

async function runAsAdmin(
  statement: string,
  values: readonly unknown[],
): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: bench.db.adminUrl });
  await client.connect();
  const { rows } = await client.query(statement, [...values]);
  await client.end();
  return rows;
}

async function readState(room: TestRoom, engine = bench.engine): Promise<string> {
  return JSON.stringify((await engine.getRoom(room))?.state);
}

describe('let go and taken again [P7]', () => {
  test('a room let go between each gesture ends as one that was never let go', async () => {
    let now = Date.now();
    const forgetful = bench.another({ clock: () => now, random: () => 7 });
    const room = await openRoom(bench);
    const who = await seat(bench, room, 'facilitator');
    for (const command of [
      post('un'),
      order('draw-lot'),
      order('confide', { text: 'deux' }),
      order('freeze'),
      post('trois'),
    ]) {
      await send(forgetful, who, command);
      now += 3_600_000;
      await forgetful.sweep();
      expect(forgetful.listRooms()).toEqual([]);
    }
    const [kept] = await runAsAdmin('select seq from live_snapshot where room_id = $1', [room.room]);
    expect(Number(kept?.seq)).toBe(5);
    expect(await readState(room, forgetful)).toBe(await readState(room));
  });

  test('a snapshot that lies is not needed: without it the log alone gives the same room', async () => {
    const writer = bench.another();
    const room = await openRoom(bench);
    const who = await seat(bench, room, 'scribe');
    for (const text of ['un', 'deux', 'trois']) await send(writer, who, post(text));
    const before = await readState(room, writer);
    await writer.close();
    const withSnapshot = await readState(room, bench.another());
    await runAsAdmin('delete from live_snapshot where room_id = $1', [room.room]);
    expect([withSnapshot, await readState(room, bench.another())]).toEqual([before, before]);
  });

  test('many who come at once load the room once, and all hold the same', async () => {
    const room = await openRoom(bench);
    await send(bench.engine, await seat(bench, room, 'scribe'), post('un'));
    const fresh = bench.another();
    const found = await Promise.all(Array.from({ length: 30 }, () => fresh.getRoom(room)));
    expect(new Set(found).size).toBe(1);
    expect(fresh.listRooms()).toEqual([`${room.space}/${room.room}`]);
  });
});

describe('other hands on the same room', () => {
  test('[G7] two instances that write in turn keep one order without a hole, and end alike', async () => {
    const engines = [bench.another({ instances: 'many' }), bench.another({ instances: 'many' })];
    const room = await openRoom(bench);
    const who = await seat(bench, room, 'scribe');
    await Promise.all(
      Array.from({ length: 40 }, (_, at) => send(engines[at % 2] ?? bench.engine, who, post(`n° ${at}`))),
    );
    const log = await bench.admin.listRoomEvents(room.scope, room.room);
    expect(log.map(({ seq }) => seq)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
    expect(new Set(log.map(({ body }) => Reflect.get(body, 'text'))).size).toBe(40);
    const states = await Promise.all([...engines, bench.engine].map((engine) => readState(room, engine)));
    expect(new Set(states).size).toBe(1);
  });

  test('a door locked or a room closed by another instance is known at the next gesture', async () => {
    const other = bench.another({ instances: 'many' });
    const room = await openRoom(bench);
    const who = await seat(bench, room, 'scribe');
    await send(other, who, post('un'));
    await bench.admin.updateDoor(room.scope, room.room, { locked: true, seats: 12 });
    expect(await other.getRoom(room)).toMatchObject({ locked: true, seats: 12 });
    await bench.admin.closeRoom(room.scope, room.room);
    expect(await send(other, who, post('deux'))).toMatchObject({ refusal: { code: 'live/room-closed' } });
  });

  test('the log is read by pages from any number, each event once, at today’s version', async () => {
    const room = await openRoom(bench);
    const who = await seat(bench, room, 'scribe');
    await bench.engine.submit(who, ['un', 'deux', 'trois', 'quatre'].map(post));
    const read = async (since?: number) =>
      (await bench.admin.listRoomEvents(room.scope, room.room, since)).map(({ seq }) => seq);
    expect([await read(), await read(0), await read(2), await read(4), await read(99)]).toEqual([
      [1, 2, 3, 4],
      [1, 2, 3, 4],
      [3, 4],
      [],
      [],
    ]);
  });
});

describe('[G18] versions of a program', () => {
  test('a log half old, half new is read whole, and what is added is written at today’s version', async () => {
    const room = await openRoom(bench);
    const who = await seat(bench, room, 'scribe');
    const [member, place] = [who.member, [room.space, room.room]];
    await runAsAdmin(
      `insert into live_event (space_id, room_id, seq, op, op_index, member_id, role, at, version, body)
       values ($1, $2, 1, gen_random_uuid(), 0, $3, 'scribe', 0, 1, '{"type":"slip-posted","id":"a","words":"ancien"}')`,
      [...place, member],
    );
    await runAsAdmin('update live_room set seq = 1 where space_id = $1 and id = $2', place);
    const today = bench.another();
    await send(today, who, post('nouveau'));
    const found = await today.getRoom(room);
    expect(found?.state).toMatchObject({ slips: [{ text: 'ancien' }, { text: 'nouveau' }] });
    const versions = await runAsAdmin('select version from live_event where room_id = $1 order by seq', [
      room.room,
    ]);
    expect(versions.map(({ version }) => Number(version))).toEqual([1, 2]);
  });

  test('a snapshot of a newer version than this server’s is left aside, the log is read instead', async () => {
    const room = await openRoom(bench);
    const who = await seat(bench, room, 'scribe');
    const newer = bench.another({ programs: [createSlips(3)] });
    await send(newer, who, post('de demain'));
    await newer.close();
    const [kept] = await runAsAdmin('select program_version from live_snapshot where room_id = $1', [
      room.room,
    ]);
    expect(Number(kept?.program_version)).toBe(3);
    // What tomorrow's program keeps may mean nothing today.
    await runAsAdmin(`update live_snapshot set state = '{"leaves":[]}' where room_id = $1`, [room.room]);
    expect(await bench.another().getRoom(room)).toMatchObject({
      seq: 1,
      state: { slips: [{ text: 'de demain' }] },
    });
  });
});
