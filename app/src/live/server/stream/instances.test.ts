// Several servers on one database: one order in each room, and what one writes the others' readers see.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, listen, openBench, openRoom, order, reaches, seat, send } from '../testing/room.js';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench({ instances: 'many' });
});

afterAll(() => bench.close());

test('[G16] what one instance writes reaches the readers of another', async () => {
  const other = bench.another();
  const room = await openRoom(bench);
  const who = await seat(bench, room, 'scribe');
  const reader = await listen(other, who);
  await new Promise((resolve) => setTimeout(resolve, 200));
  await send(bench.engine, who, order('post-slip', { text: 'd’ailleurs' }));
  await reader.until(reaches(1));
});

test('[G16] three instances writing in one room at once: dense numbers, one order for every reader', async () => {
  const engines = [bench.engine, bench.another(), bench.another()];
  const room = await openRoom(bench);
  const people = await Promise.all(engines.map(() => seat(bench, room, 'scribe')));
  const readers = await Promise.all(engines.map((engine, at) => listen(engine, people[at] as never, 0)));
  const rounds = Array.from({ length: 40 }, (_, round) => round);
  const acks = await Promise.all(
    rounds.flatMap((round) =>
      engines.map((engine, at) =>
        send(engine, people[at] as never, order('post-slip', { text: `${at}.${round}` })),
      ),
    ),
  );
  expect(acks.every(({ trame }) => trame === 'ack')).toBe(true);
  const histories = await Promise.all(
    readers.map(async (reader) => {
      await reader.until(reaches(120));
      return reader.frames.flatMap((frame) => (frame.trame === 'events' ? frame.events : []));
    }),
  );
  expect(histories[0]?.map(({ seq }) => seq)).toEqual(Array.from({ length: 120 }, (_, at) => at + 1));
  expect(histories[1]).toEqual(histories[0]);
  expect(histories[2]).toEqual(histories[0]);
});

test('[G16] the same operation given to two instances at once has one effect', async () => {
  const other = bench.another();
  const room = await openRoom(bench);
  const who = await seat(bench, room, 'scribe');
  const envelopes = Array.from({ length: 30 }, () => order('post-slip', { text: 'double' }));
  const acks = await Promise.all(
    envelopes.flatMap((envelope) => [send(bench.engine, who, envelope), send(other, who, envelope)]),
  );
  envelopes.forEach((_, at) => {
    expect(acks[2 * at]).toEqual(acks[2 * at + 1]);
  });
  expect(await bench.admin.listRoomEvents(room.scope, room.room)).toHaveLength(30);
});

test('somebody seated by one instance may write through another at once; removed by one, is sent away by the other', async () => {
  const other = bench.another();
  const room = await openRoom(bench);
  const early = await seat(bench, room);
  await send(other, early, order('post-slip', { text: 'charge la salle' }));
  const who = await seat(bench, room);
  expect((await send(other, who, order('post-slip', { text: 'à peine assise' }))).trame).toBe('ack');
  const reader = await listen(other, who);
  await bench.engine.seats.remove(who);
  expect(await reader.until((frame) => frame.trame === 'bye')).toEqual({ trame: 'bye', reason: 'removed' });
});

test('a doorbell that was cut is put back, and what happened meanwhile is caught up', async () => {
  const other = bench.another();
  const room = await openRoom(bench);
  const who = await seat(bench, room, 'scribe');
  const reader = await listen(other, who);
  await bench.db.cutConnections();
  await new Promise((resolve) => setTimeout(resolve, 100));
  const envelope = order('post-slip', { text: 'pendant la coupure' });
  const insist = async (): Promise<unknown> =>
    send(bench.engine, who, envelope).catch(() => new Promise((wake) => setTimeout(wake, 50)).then(insist));
  await insist();
  await reader.until(reaches(1));
});
