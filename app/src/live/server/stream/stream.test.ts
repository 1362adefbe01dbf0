// The stream: no hole, no step back, each reads what they may, slow or removed readers are sent away.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Frame } from '../../protocol.js';
import type { SlipsState } from '../../testing/slips.js';
import { type Bench, listen, openBench, openRoom, order, reaches, seat, send } from '../testing/room.js';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

afterAll(() => bench.close());

const bye = (frame: Frame): boolean => frame.trame === 'bye';

test('the first frame is the room as it is, with one’s seat, the people and the server’s instant', async () => {
  const room = await openRoom(bench);
  const who = await seat(bench, room, 'participant', 'Léa Petit');
  await send(bench.engine, who, order('post-slip', { text: 'déjà là' }));
  const reader = await listen(bench.engine, who);
  expect(reader.frames[0]).toMatchObject({
    trame: 'snapshot',
    seq: 1,
    program: { id: 'slips', version: 2 },
    me: { member: who.member, role: 'participant' },
    people: [{ member: who.member, name: 'Léa Petit', role: 'participant', family: null, attendee: null }],
  });
  reader.line.stop();
});

test('[G6] who comes back with a number gets what is missing, once, in order', async () => {
  const room = await openRoom(bench);
  const who = await seat(bench, room, 'scribe');
  for (const text of ['un', 'deux', 'trois']) await send(bench.engine, who, order('post-slip', { text }));
  const reader = await listen(bench.engine, who, 1);
  await bench.engine.submit(who, [
    order('post-slip', { text: 'quatre' }),
    order('post-slip', { text: 'cinq' }),
  ]);
  await reader.until(reaches(5));
  expect(reader.seqs()).toEqual([2, 3, 4, 5]);
  expect(
    reader.frames.map((frame) => (frame.trame === 'events' ? [frame.from, frame.to] : frame.trame)),
  ).toEqual([
    [1, 3],
    [3, 5],
  ]);
  reader.line.stop();
});

test('a reader up to date still gets a first frame; one ahead of the log gets the whole room again', async () => {
  const room = await openRoom(bench);
  const who = await seat(bench, room, 'scribe');
  await send(bench.engine, who, order('post-slip', { text: 'un' }));
  const upToDate = await listen(bench.engine, who, 1);
  expect(upToDate.frames).toMatchObject([{ trame: 'events', from: 1, to: 1, events: [] }]);
  const ahead = await listen(bench.engine, who, 99);
  expect(ahead.frames).toMatchObject([{ trame: 'snapshot', seq: 1 }]);
});

test('sealed events: staff read what is whispered to them, authors read themselves, the others read a number', async () => {
  const room = await openRoom(bench);
  const [author, neighbour] = [await seat(bench, room), await seat(bench, room)];
  const scribe = await seat(bench, room, 'scribe');
  const readers = await Promise.all([author, neighbour, scribe].map((who) => listen(bench.engine, who, 0)));
  await bench.engine.submit(author, [
    order('whisper', { text: 'à l’équipe' }),
    order('confide', { text: 'à moi' }),
  ]);
  const seen = await Promise.all(
    readers.map(async (reader) => {
      const frame = await reader.until(reaches(2));
      return frame.trame === 'events'
        ? frame.events.map((event) => ('sealed' in event ? 'sealed' : event.body.type))
        : [];
    }),
  );
  expect(seen).toEqual([
    ['whispered', 'confided'],
    ['sealed', 'sealed'],
    ['whispered', 'sealed'],
  ]);
});

test('a snapshot is redacted for the room and whole for staff', async () => {
  const room = await openRoom(bench);
  const [who, scribe] = [await seat(bench, room), await seat(bench, room, 'scribe')];
  await send(bench.engine, who, order('whisper', { text: 'secret' }));
  const [forRoom, forStaff] = [await listen(bench.engine, who), await listen(bench.engine, scribe)];
  const secrets = [forRoom, forStaff].map(({ frames: [first] }) =>
    first?.trame === 'snapshot' ? (first.state as SlipsState).secrets.length : null,
  );
  expect(secrets).toEqual([0, 1]);
  expect(JSON.stringify(forRoom.frames)).not.toContain('secret"');
});

test('names travel as cards: those who join or rename, and nobody else', async () => {
  const room = await openRoom(bench);
  const first = await seat(bench, room, 'participant', 'Ana');
  const reader = await listen(bench.engine, first);
  const second = await seat(bench, room, 'participant', 'Bruno');
  const joined = await reader.until((frame) => frame.trame === 'events' && frame.people !== undefined);
  expect(joined).toMatchObject({ from: 0, to: 0, people: [{ member: second.member, name: 'Bruno' }] });
  await bench.engine.seats.rename(second, { name: 'Bruno M.', family: 'entreprises' });
  await reader.until((frame) => frame.trame === 'events' && frame.people?.[0]?.family === 'entreprises');
});

test('[G11] a removed seat is sent away at once; its neighbours stay', async () => {
  const room = await openRoom(bench);
  const [gone, stays] = [await seat(bench, room), await seat(bench, room)];
  const [goneReader, staysReader] = [await listen(bench.engine, gone), await listen(bench.engine, stays)];
  await bench.engine.seats.remove(gone);
  expect(await goneReader.until(bye)).toEqual({ trame: 'bye', reason: 'removed' });
  expect([goneReader.ended, staysReader.ended]).toEqual([true, false]);
});

test('a closed room says so, after its last events', async () => {
  const room = await openRoom(bench);
  const who = await seat(bench, room);
  const reader = await listen(bench.engine, who);
  await send(bench.engine, who, order('post-slip', { text: 'dernier' }));
  await bench.admin.closeRoom(room.scope, room.room);
  expect(await reader.until(bye)).toEqual({ trame: 'bye', reason: 'closed' });
  expect(reader.seqs()).toEqual([1]);
  const late = await listen(bench.engine, who);
  expect(late.frames.map(({ trame }) => trame)).toEqual(['snapshot', 'bye']);
});

test('a reader who never drains is sent away, may come back, and holds nobody back', async () => {
  const room = await openRoom(bench);
  const [slow, quick] = [await seat(bench, room, 'scribe'), await seat(bench, room, 'scribe')];
  const readers = [await listen(bench.engine, slow), await listen(bench.engine, quick)];
  Object.assign(readers[0] ?? {}, { buffered: 10_000_000 });
  await send(bench.engine, quick, order('post-slip', { text: 'un' }));
  expect(await readers[0]?.until(bye)).toEqual({ trame: 'bye', reason: 'slow' });
  await readers[1]?.until(reaches(1));
  expect((await listen(bench.engine, slow, 0)).seqs()).toEqual([1]);
});

test('a tail longer than what is kept becomes a snapshot', async () => {
  const room = await openRoom(bench);
  const who = await seat(bench, room, 'scribe');
  for (let flush = 0; flush < 110; flush += 1) {
    await bench.engine.submit(
      who,
      Array.from({ length: 20 }, () => order('post-slip', { text: 'x' })),
    );
  }
  expect((await listen(bench.engine, who, 2000)).seqs()).toHaveLength(200);
  expect((await listen(bench.engine, who, 10)).frames[0]).toMatchObject({ trame: 'snapshot', seq: 2200 });
});
