// Whatever happens on the line, what a reader holds is the room: cuts, slowness, seats that change, sealed words.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Frame } from '../../protocol.js';
import { createSlips, type SlipsState } from '../../testing/slips.js';
import {
  type Bench,
  listen,
  openBench,
  openRoom,
  order,
  type Reader,
  reaches,
  seat,
  send,
  type TestRoom,
} from '../testing/room.js';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

afterAll(() => bench.close());

const post = (text: string) => order('post-slip', { text });
const bye = (frame: Frame): boolean => frame.trame === 'bye';

/** The state a phone would hold from the frames of its lines, one after the other. */
function follow(lines: readonly Reader[]): { readonly seq: number; readonly state: unknown } {
  const program = createSlips();
  let held: { seq: number; state: unknown } = { seq: 0, state: program.start({ longest: 200 }) };
  for (const frame of lines.flatMap(({ frames }) => frames)) {
    if (frame.trame === 'snapshot') held = { seq: frame.seq, state: frame.state };
    if (frame.trame !== 'events') continue;
    if (frame.from > held.seq) throw new Error(`test/follow: a hole from ${held.seq} to ${frame.from}`);
    for (const event of frame.events.filter(({ seq }) => seq > held.seq)) {
      const state = 'sealed' in event ? held.state : program.evolve(held.state, event);
      held = { seq: event.seq, state };
    }
  }
  return held;
}

async function getState(room: TestRoom): Promise<SlipsState> {
  const found = await bench.admin.getRoomState(room.scope, room.room);
  if (found === null) throw new Error('test/getState: no such room');
  return found.state as SlipsState;
}

describe('[G6] cuts', () => {
  test('a line cut and taken up anywhere gives, event by event, the state that the server holds', async () => {
    const step = fc.constantFrom<'post' | 'cut' | 'batch' | 'lose'>('post', 'post', 'batch', 'cut', 'lose');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const room = await openRoom(bench);
        const who = await seat(bench, room, 'scribe');
        const lines = [await listen(bench.engine, who)];
        for (const [at, what] of steps.entries()) {
          if (what === 'post') await send(bench.engine, who, post(`${at}`));
          if (what === 'batch') await bench.engine.submit(who, [post(`${at}a`), post(`${at}b`)]);
          if (what !== 'cut' && what !== 'lose') continue;
          lines.at(-1)?.line.stop();
          // A phone that was killed has lost where it was; one that was cut off says it.
          lines.push(await listen(bench.engine, who, what === 'cut' ? follow(lines).seq : null));
        }
        const state = await getState(room);
        await lines.at(-1)?.until(reaches(state.slips.length));
        expect(follow(lines)).toEqual({ seq: state.slips.length, state });
        for (const one of lines) one.line.stop();
      }),
      { numRuns: 20 },
    );
  });

  test('a number from nowhere never breaks a line: too far, of another room, before the beginning', async () => {
    const room = await openRoom(bench);
    const who = await seat(bench, room, 'scribe');
    await bench.engine.submit(who, [post('un'), post('deux')]);
    const first = async (since: number) => (await listen(bench.engine, who, since)).frames[0];
    expect(await first(0)).toMatchObject({ trame: 'events', from: 0, to: 2 });
    expect(await first(2)).toMatchObject({ trame: 'events', from: 2, to: 2 });
    for (const since of [3, 10_000, Number.MAX_SAFE_INTEGER]) {
      expect(await first(since)).toMatchObject({ trame: 'snapshot', seq: 2 });
    }
  });

  test('the only reader of a room, cut while a frame was about to leave and back at once, goes on hearing it', async () => {
    const room = await openRoom(bench);
    const who = await seat(bench, room, 'scribe');
    const cut = await listen(bench.engine, who, 0);
    for (let seq = 1; seq <= 5; seq += 1) {
      const found = await bench.engine.getRoom(room);
      if (found === null) throw new Error('test: no such room');
      const back = await listen(bench.engine, who, found.seq);
      // A frame is due, then nobody listens, then somebody does: all before the frame leaves.
      await bench.engine.seats.rename(who, { name: `nom ${seq}`, family: null });
      cut.line.stop();
      back.line.stop();
      const next = await listen(bench.engine, who, found.seq);
      await new Promise((resolve) => setTimeout(resolve, 60));
      await send(bench.engine, who, post(`${seq}`));
      await next.until(reaches(seq));
      next.line.stop();
    }
  });

  test('two lines of one seat both follow, and ending one leaves the other', async () => {
    const room = await openRoom(bench);
    const who = await seat(bench, room, 'scribe');
    const [one, two] = [await listen(bench.engine, who, 0), await listen(bench.engine, who, 0)];
    await send(bench.engine, who, post('un'));
    await Promise.all([one.until(reaches(1)), two.until(reaches(1))]);
    one.line.stop();
    await send(bench.engine, who, post('deux'));
    await two.until(reaches(2));
    expect([one.seqs(), two.seqs()]).toEqual([[1], [1, 2]]);
  });

  test('a stopping server says so to everybody, and another takes up where they were', async () => {
    const stopping = bench.another();
    const room = await openRoom(bench);
    const who = await seat(bench, room, 'scribe');
    const reader = await listen(stopping, who, 0);
    await send(stopping, who, post('avant'));
    await reader.until(reaches(1));
    await stopping.close();
    expect(await reader.until(bye)).toEqual({ trame: 'bye', reason: 'restarting' });
    await send(bench.engine, who, post('après'));
    const next = await listen(bench.engine, who, follow([reader]).seq);
    expect(next.seqs()).toEqual([2]);
    expect(follow([reader, next])).toEqual({ seq: 2, state: await getState(room) });
  });
});

describe('slow readers', () => {
  test('one who does not drain loses the line, not the events: taken up again, nothing is missing', async () => {
    const room = await openRoom(bench);
    const [slow, quick] = [await seat(bench, room, 'scribe'), await seat(bench, room, 'scribe')];
    const first = await listen(bench.engine, slow, 0);
    await send(bench.engine, quick, post('un'));
    await first.until(reaches(1));
    first.buffered = 50_000_000;
    await send(bench.engine, quick, post('deux'));
    await first.until(bye);
    expect(first.ended).toBe(true);
    await send(bench.engine, quick, post('trois'));
    expect(first.seqs()).toEqual([1]);
    const second = await listen(bench.engine, slow, follow([first]).seq);
    expect(second.seqs()).toEqual([2, 3]);
  });

  test('a little late is not slow: bytes that wait within the allowance cost nothing', async () => {
    const room = await openRoom(bench);
    const who = await seat(bench, room, 'scribe');
    const reader = await listen(bench.engine, who, 0);
    reader.buffered = 200_000;
    await send(bench.engine, who, post('un'));
    await reader.until(reaches(1));
    expect([reader.ended, bench.engine.countListeners() > 0]).toEqual([false, true]);
  });
});

describe('calm readers, on thin lines', () => {
  const turns = (reader: Reader) => reader.frames.filter(({ trame }) => trame === 'events').length;

  test('[R144] are told at once after a silence, then a few events at a time, and hold the same room', async () => {
    const room = await openRoom(bench);
    const who = await seat(bench, room, 'scribe');
    const [calm, lively] = [
      await listen(bench.engine, who, null, { calm: true }),
      await listen(bench.engine, who),
    ];
    await send(bench.engine, who, post('0'));
    await calm.until(reaches(1));
    for (let rank = 1; rank < 10; rank += 1) {
      await send(bench.engine, who, post(`${rank}`));
      await lively.until(reaches(rank + 1));
    }
    expect([calm.seqs(), turns(lively)]).toEqual([[1], 10]);
    const newcomer = await seat(bench, room, 'participant', 'Zoé');
    await lively.until((frame) => frame.trame === 'events' && frame.people !== undefined);
    await calm.until(reaches(10));
    expect([turns(calm), calm.seqs()]).toEqual([2, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]]);
    expect(calm.frames.at(-1)).toMatchObject({ people: [{ member: newcomer.member, name: 'Zoé' }] });
    expect(follow([calm])).toEqual({ seq: 10, state: await getState(room) });
  });

  test('[G11] leave at once when removed, and hear the last events before a room closes', async () => {
    const room = await openRoom(bench);
    const [gone, stays] = [await seat(bench, room), await seat(bench, room, 'scribe')];
    const [goneReader, staysReader] = [
      await listen(bench.engine, gone, null, { calm: true }),
      await listen(bench.engine, stays, null, { calm: true }),
    ];
    await send(bench.engine, stays, post('un'));
    await staysReader.until(reaches(1));
    await send(bench.engine, stays, post('deux'));
    await bench.engine.seats.remove(gone);
    expect(await goneReader.until(bye)).toEqual({ trame: 'bye', reason: 'removed' });
    expect(staysReader.seqs()).toEqual([1]);
    await bench.admin.closeRoom(room.scope, room.room);
    expect(await staysReader.until(bye)).toEqual({ trame: 'bye', reason: 'closed' });
    expect(staysReader.seqs()).toEqual([1, 2]);
  });
});

describe('[G12] what each may read', () => {
  const roles = ['facilitator', 'scribe', 'participant', 'observer', 'projector'] as const;

  test('whispered to staff: staff read it, the author too, and nobody else, live, on the tail or in the room', async () => {
    const room = await openRoom(bench);
    const author = await seat(bench, room);
    const others = await Promise.all(roles.map((role) => seat(bench, room, role)));
    const live = await Promise.all(others.map((who) => listen(bench.engine, who, 0)));
    await send(bench.engine, author, order('whisper', { text: 'entre nous' }));
    await Promise.all(live.map((reader) => reader.until(reaches(1))));
    const tails = await Promise.all(others.map((who) => listen(bench.engine, who, 0)));
    const whole = await Promise.all(others.map((who) => listen(bench.engine, who)));
    for (const [rank, role] of roles.entries()) {
      const isStaff = role === 'facilitator' || role === 'scribe';
      for (const reader of [live[rank], tails[rank], whole[rank]]) {
        expect([role, JSON.stringify(reader?.frames).includes('entre nous')]).toEqual([role, isStaff]);
      }
    }
    const own = await listen(bench.engine, author, 0);
    expect(JSON.stringify(own.frames)).toContain('entre nous');
  });

  test('a sealed event gives its number and nothing else: no author, no hour, no type', async () => {
    const room = await openRoom(bench);
    const [author, neighbour] = [await seat(bench, room), await seat(bench, room)];
    const reader = await listen(bench.engine, neighbour, 0);
    await send(bench.engine, author, order('confide', { text: 'à moi seul' }));
    const frame = await reader.until(reaches(1));
    expect(frame).toMatchObject({ trame: 'events', events: [{ seq: 1, sealed: true }] });
    expect(frame.trame === 'events' && Object.keys(frame.events[0] ?? {}).sort()).toEqual(['sealed', 'seq']);
  });

  test('frames are not shared between those who read differently, however close they come', async () => {
    const room = await openRoom(bench);
    const people = await Promise.all(Array.from({ length: 6 }, () => seat(bench, room)));
    const readers = await Promise.all(people.map((who) => listen(bench.engine, who, 0)));
    await Promise.all(
      people.map((who, rank) => send(bench.engine, who, order('confide', { text: `secret de ${rank}.` }))),
    );
    await Promise.all(readers.map((reader) => reader.until(reaches(6))));
    for (const [rank, reader] of readers.entries()) {
      const read = JSON.stringify(reader.frames).match(/secret de \d\./g) ?? [];
      expect(new Set(read)).toEqual(new Set([`secret de ${rank}.`]));
    }
  });
});

describe('people of the room', () => {
  test('whoever comes later has the whole list, whoever was there the changes alone', async () => {
    const room = await openRoom(bench);
    const ana = await seat(bench, room, 'participant', 'Ana');
    const early = await listen(bench.engine, ana);
    const bruno = await seat(bench, room, 'participant', 'Bruno');
    const news = await early.until((frame) => frame.trame === 'events' && frame.people !== undefined);
    expect(news.trame === 'events' && news.people?.map(({ name }) => name)).toEqual(['Bruno']);
    const late = await listen(bench.engine, bruno);
    const [first] = late.frames;
    expect(first?.trame === 'snapshot' && first.people.map(({ name }) => name).sort()).toEqual([
      'Ana',
      'Bruno',
    ]);
  });

  test('whoever comes back with the list held is not told it again, but of another list whole', async () => {
    const room = await openRoom(bench);
    const ana = await seat(bench, room, 'participant', 'Ana');
    const { frames } = await listen(bench.engine, ana);
    const held = frames[0]?.trame === 'snapshot' ? (frames[0].peopleRev ?? null) : null;
    expect(held).not.toBeNull();
    const back = await listen(bench.engine, ana, 0, { people: held });
    expect(back.frames).toMatchObject([{ trame: 'events', from: 0, to: 0 }]);
    expect(back.frames[0]).not.toHaveProperty('people');
    await seat(bench, room, 'participant', 'Bruno');
    const late = await listen(bench.engine, ana, 0, { people: held });
    const told = late.frames[0]?.trame === 'events' ? late.frames[0] : null;
    expect(told?.people?.map(({ name }) => name).sort()).toEqual(['Ana', 'Bruno']);
    expect(told?.peopleRev).toBeGreaterThan(held ?? 0);
  });

  test('[G11] somebody removed is ended on every line, on every instance, and writes no more', async () => {
    const other = bench.another({ instances: 'many' });
    const room = await openRoom(bench);
    const gone = await seat(bench, room);
    const stays = await seat(bench, room);
    const lines = [await listen(bench.engine, gone), await listen(bench.engine, gone)];
    const kept = await listen(bench.engine, stays);
    await bench.engine.seats.remove(gone);
    for (const reader of lines) expect(await reader.until(bye)).toEqual({ trame: 'bye', reason: 'removed' });
    expect(kept.ended).toBe(false);
    for (const engine of [bench.engine, other]) {
      expect(await send(engine, gone, post('encore moi'))).toMatchObject({
        refusal: { code: 'live/seat-removed' },
      });
    }
    expect((await getState(room)).slips).toEqual([]);
  });

  test('[G22] fifty who come in at once are all seated, and all lists agree', async () => {
    const room = await openRoom(bench);
    const first = await seat(bench, room, 'projector');
    const screen = await listen(bench.engine, first);
    const people = await Promise.all(
      Array.from({ length: 50 }, (_, rank) => seat(bench, room, 'participant', `Personne ${rank}`)),
    );
    expect(new Set(people.map(({ member }) => member)).size).toBe(50);
    const shown = () =>
      new Set(
        screen.frames
          .flatMap((frame) => (frame.trame === 'bye' ? [] : (frame.people ?? [])))
          .map(({ name }) => name),
      );
    await expect.poll(() => shown().size, { timeout: 5_000 }).toBeGreaterThanOrEqual(50);
    expect(await bench.admin.listMembers(room.scope, room.room)).toHaveLength(51);
  });
});
