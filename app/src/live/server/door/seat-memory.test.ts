// A seat is asked of the disk once, and again as soon as anything about the seats of its room has changed.
import { expect, test } from 'vitest';
import type { DatedSeat } from './door.repo.js';
import { rememberSeats } from './seat-memory.js';

const key = { space: 'a', room: 'b' };
const day = 24 * 3_600_000;

function openMemory() {
  const world = { now: 1_000_000, rev: 1 as number | undefined, reads: 0, seated: true };
  const seat = (): DatedSeat => ({
    ...key,
    member: `m${world.reads}`,
    role: 'participant',
    expires: new Date(1_000_000 + day),
  });
  const read = rememberSeats({
    read: async () => {
      world.reads += 1;
      return world.seated ? seat() : null;
    },
    readRev: () => world.rev,
    clock: () => world.now,
  });
  return { world, find: (hash = 'h') => read(hash, key) };
}

test('read once while nothing changes, each device for itself', async () => {
  const { world, find } = openMemory();
  expect([await find(), await find(), await find()].map((seat) => seat?.member)).toEqual(['m1', 'm1', 'm1']);
  expect((await find('other'))?.member).toBe('m2');
  expect(world.reads).toBe(2);
});

test('[G11] a change of the room’s seats makes it read again: removed is removed at once', async () => {
  const { world, find } = openMemory();
  await find();
  Object.assign(world, { rev: 2, seated: false });
  expect(await find()).toBeNull();
});

test('[G11] a change that crosses the reading is not missed: what was read before it is not kept', async () => {
  const world = { rev: 1, seated: true };
  const seat: DatedSeat = { ...key, member: 'm', role: 'participant', expires: new Date(day) };
  const find = rememberSeats({
    read: async () => {
      const found = world.seated ? seat : null;
      Object.assign(world, { rev: 2, seated: false });
      return found;
    },
    readRev: () => world.rev,
    clock: () => 0,
  });
  expect(await find('h', key)).toEqual(seat);
  expect(await find('h', key)).toBeNull();
});

test('nobody’s absence is remembered: who has just come in is found', async () => {
  const { world, find } = openMemory();
  world.seated = false;
  expect(await find()).toBeNull();
  world.seated = true;
  expect(await find()).not.toBeNull();
});

test('a room that is not in memory vouches for nothing', async () => {
  const { world, find } = openMemory();
  world.rev = undefined;
  await find();
  await find();
  expect(world.reads).toBe(2);
});

test('a seat past its date, or kept for a minute, is read again; so is one from a clock set back', async () => {
  const { world, find } = openMemory();
  await find();
  world.now += 59_000;
  await find();
  expect(world.reads).toBe(1);
  world.now += 2_000;
  await find();
  expect(world.reads).toBe(2);
  world.now -= 3_600_000;
  await find();
  expect(world.reads).toBe(3);
  world.now = 1_000_000 + day - 1;
  await find();
  world.now += 1;
  await find();
  expect(world.reads).toBe(5);
});

test('twenty thousand devices and no more are remembered', async () => {
  const { world, find } = openMemory();
  for (let device = 0; device <= 20_000; device += 1) await find(`${device}`);
  world.reads = 0;
  await find('20000');
  await find('0');
  expect(world.reads).toBe(1);
});
