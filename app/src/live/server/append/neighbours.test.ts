// Neighbours of one flush: rights by role, doubles across flushes and instances, one who fails among those who do not.
import { randomUUID } from 'node:crypto';
import type { RoomRole } from '@trame/core/workshop';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CommandAck } from '../../protocol.js';
import type { SlipsState } from '../../testing/slips.js';
import {
  type Bench,
  listen,
  openBench,
  openRoom,
  order,
  reaches,
  seat,
  send,
  type TestRoom,
} from '../testing/room.js';
import { LiveUnavailable } from './pending.js';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

afterAll(() => bench.close());

const codeOf = (ack: CommandAck): string => (ack.trame === 'refused' ? ack.refusal.code : 'accepted');

async function readTexts(room: TestRoom, engine = bench.engine): Promise<readonly string[]> {
  const found = await engine.getRoom(room);
  if (found === null) throw new Error('test/readTexts: no such room');
  return (found.state as SlipsState).slips.map(({ text }) => text);
}

describe('rights by role', () => {
  const all: readonly RoomRole[] = ['facilitator', 'scribe', 'participant', 'observer', 'projector'];

  test.each([
    ['post-slip', ['facilitator', 'scribe', 'participant']],
    ['whisper', ['facilitator', 'scribe', 'participant']],
    ['draw-lot', ['facilitator']],
    ['freeze', ['facilitator']],
  ])(
    '[G12] %s is for those named by the program, and leaves nothing in the log for the others',
    async (type, may) => {
      for (const role of all) {
        const room = await openRoom(bench);
        const ack = await send(bench.engine, await seat(bench, room, role), order(type, { text: 'un mot' }));
        expect([role, codeOf(ack)]).toEqual([role, may.includes(role) ? 'accepted' : 'live/not-allowed']);
        const log = await bench.admin.listRoomEvents(room.scope, room.room);
        expect(log).toHaveLength(may.includes(role) ? 1 : 0);
      }
    },
  );

  test('[G12] a command cannot say who sends it, nor as what: only the seat counts', async () => {
    const room = await openRoom(bench);
    const who = await seat(bench, room);
    const claims = { role: 'facilitator', by: randomUUID(), who: { role: 'facilitator' }, seq: 999, at: 0 };
    expect(codeOf(await send(bench.engine, who, order('freeze', claims)))).toBe('live/not-allowed');
    await send(bench.engine, who, order('post-slip', { text: 'à moi', ...claims }));
    const [event] = await bench.admin.listRoomEvents(room.scope, room.room);
    expect(event).toMatchObject({ seq: 1, by: who.member, role: 'participant' });
    expect(event?.at).toBeGreaterThan(0);
  });

  test('a frozen room refuses those it was frozen for, and still hears staff', async () => {
    const room = await openRoom(bench);
    const [marc, lea, nadia] = await Promise.all(
      (['facilitator', 'scribe', 'participant'] as const).map((role) => seat(bench, room, role)),
    );
    if (marc === undefined || lea === undefined || nadia === undefined) throw new Error('test: no seats');
    await send(bench.engine, marc, order('freeze'));
    const say = (who: typeof marc) => send(bench.engine, who, order('post-slip', { text: 'encore' }));
    expect(await say(nadia)).toMatchObject({ refusal: { code: 'frozen' }, sentence: 'La salle est figée.' });
    expect([codeOf(await say(lea)), codeOf(await say(marc))]).toEqual(['accepted', 'accepted']);
  });

  test('a seat of one room speaks in no other, whatever the address says', async () => {
    const [mine, theirs] = [await openRoom(bench), await openRoom(bench)];
    const who = await seat(bench, mine, 'facilitator');
    const crossed = { ...who, space: theirs.space, room: theirs.room };
    expect(codeOf(await send(bench.engine, crossed, order('post-slip', { text: 'intrus' })))).toBe(
      'live/seat-removed',
    );
    const mixed = { ...who, room: theirs.room };
    expect(codeOf(await send(bench.engine, mixed, order('post-slip', { text: 'intrus' })))).toBe(
      'live/unknown-room',
    );
    expect(await readTexts(theirs)).toEqual([]);
  });
});

describe('[G7] doubles', () => {
  test('the same operation through two instances at once has one effect, and both answer the same', async () => {
    const other = bench.another({ instances: 'many' });
    const room = await openRoom(bench);
    const who = await seat(bench, room, 'scribe');
    for (let round = 0; round < 10; round += 1) {
      const envelope = order('post-slip', { text: `tour ${round}` });
      const acks = await Promise.all([
        send(bench.engine, who, envelope),
        send(other, who, envelope),
        send(bench.engine, who, envelope),
      ]);
      expect(new Set(acks.map((ack) => JSON.stringify(ack))).size).toBe(1);
    }
    const expected = Array.from({ length: 10 }, (_, round) => `tour ${round}`);
    expect(await readTexts(room)).toEqual(expected);
    expect(await readTexts(room, other)).toEqual(expected);
  });

  test('an operation kept before a restart is recognised after it', async () => {
    const room = await openRoom(bench);
    const who = await seat(bench, room, 'scribe');
    const before = bench.another();
    const envelope = order('post-slip', { text: 'avant' });
    const first = await send(before, who, envelope);
    await before.close();
    expect(await send(bench.another(), who, envelope)).toEqual(first);
  });

  test('one operation id used for two different commands has the effect of the first alone', async () => {
    const room = await openRoom(bench);
    const who = await seat(bench, room, 'scribe');
    const op = randomUUID();
    const acks = await bench.engine.submit(who, [
      order('post-slip', { text: 'la première' }, op),
      order('post-slip', { text: 'la seconde' }, op),
    ]);
    expect(acks[1]).toEqual(acks[0]);
    expect(await readTexts(room)).toEqual(['la première']);
  });

  test('the same operation id in two rooms is two operations', async () => {
    const rooms = [await openRoom(bench), await openRoom(bench)];
    const op = randomUUID();
    for (const room of rooms) {
      const who = await seat(bench, room, 'scribe');
      expect(codeOf(await send(bench.engine, who, order('post-slip', { text: 'ici' }, op)))).toBe('accepted');
    }
    expect(await Promise.all(rooms.map((room) => readTexts(room)))).toEqual([['ici'], ['ici']]);
  });
});

describe('[G1] one who fails among those who do not', () => {
  const gesture = fc.constantFrom<'good' | 'broken' | 'unstorable' | 'refused' | 'unknown'>(
    'good',
    'broken',
    'unstorable',
    'refused',
    'unknown',
  );
  const orders = {
    good: (at: number) => order('post-slip', { text: `n° ${at}` }),
    broken: () => order('break-program'),
    unstorable: () => order('break-storage'),
    refused: () => order('post-slip', { text: '' }),
    unknown: () => order('sing'),
  };
  const outcome = {
    good: 'accepted',
    broken: 'live/defect',
    unstorable: 'live/unreadable',
    refused: 'empty',
    unknown: 'unknown-command',
  };

  test('whatever the mixture, each command gets its own answer and the good ones are kept in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(gesture, { minLength: 1, maxLength: 15 }), async (kinds) => {
        const room = await openRoom(bench);
        const who = await seat(bench, room, 'scribe');
        const acks = await bench.engine.submit(
          who,
          kinds.map((kind, at) => orders[kind](at)),
        );
        expect(acks.map(codeOf)).toEqual(kinds.map((kind) => outcome[kind]));
        const kept = kinds.flatMap((kind, at) => (kind === 'good' ? [`n° ${at}`] : []));
        expect(await readTexts(room)).toEqual(kept);
        const log = await bench.admin.listRoomEvents(room.scope, room.room);
        expect(log.map(({ seq }) => seq)).toEqual(kept.map((_text, rank) => rank + 1));
      }),
      { numRuns: 25 },
    );
  });

  test('a broken room of a flush costs the other rooms nothing, and no reader a hole', async () => {
    const rooms = await Promise.all(Array.from({ length: 4 }, () => openRoom(bench)));
    const people = await Promise.all(rooms.map((room) => seat(bench, room, 'scribe')));
    const [reader] = await Promise.all(people.slice(0, 1).map((who) => listen(bench.engine, who, 0)));
    await bench.db.ownerPool.query(
      `alter table live_event add constraint no_gall check (body::text not like '%amertume%')`,
    );
    const acks = await Promise.all(
      people.flatMap((who, rank) => [
        send(bench.engine, who, order('post-slip', { text: 'avant' })),
        send(bench.engine, who, order('post-slip', { text: rank === 0 ? 'amertume' : 'sain' })),
        send(bench.engine, who, order('post-slip', { text: 'après' })),
      ]),
    );
    await bench.db.ownerPool.query('alter table live_event drop constraint no_gall');
    expect(acks.map(codeOf).filter((code) => code !== 'accepted')).toEqual(['live/defect']);
    expect(await Promise.all(rooms.map((room) => readTexts(room)))).toEqual([
      ['avant', 'après'],
      ...Array.from({ length: 3 }, () => ['avant', 'sain', 'après']),
    ]);
    await reader?.until(reaches(2));
    expect(reader?.seqs()).toEqual([1, 2]);
    expect(JSON.stringify(bench.log)).not.toContain('amertume');
  });

  test('what is told of a defect names a reference, never the words of anybody', async () => {
    const room = await openRoom(bench);
    const who = await seat(bench, room, 'scribe');
    const ack = await send(bench.engine, who, order('break-program', { text: 'Madame Durand' }));
    const reference = ack.trame === 'refused' ? ack.refusal.data?.reference : null;
    expect(reference).toMatch(/^[0-9a-f]{8}$/);
    expect(JSON.stringify([ack, bench.log])).not.toContain('Durand');
    expect(bench.log.filter((entry) => entry.reference === reference)).toHaveLength(1);
  });
});

describe('[F9] the database away, then back', () => {
  test('one operation sent until it is answered is kept once, whatever was cut meanwhile', async () => {
    const room = await openRoom(bench);
    const who = await seat(bench, room, 'scribe');
    const reader = await listen(bench.engine, who, 0);
    const say = async (envelope: ReturnType<typeof order>): Promise<CommandAck> => {
      for (;;) {
        try {
          return await send(bench.engine, who, envelope);
        } catch (error) {
          expect(error).toBeInstanceOf(LiveUnavailable);
          await new Promise((wake) => setTimeout(wake, 30));
        }
      }
    };
    for (let round = 0; round < 5; round += 1) {
      const going = Promise.all([1, 2, 3].map((at) => say(order('post-slip', { text: `${round}.${at}` }))));
      await bench.db.cutConnections();
      expect((await going).map(({ trame }) => trame)).toEqual(['ack', 'ack', 'ack']);
    }
    const log = await bench.admin.listRoomEvents(room.scope, room.room);
    expect(log.map(({ seq }) => seq)).toEqual(Array.from({ length: 15 }, (_, rank) => rank + 1));
    await reader.until(reaches(15));
    expect(reader.seqs()).toEqual(log.map(({ seq }) => seq));
    const fresh = await bench.another().getRoom(room);
    expect(JSON.stringify(fresh?.state)).toBe(JSON.stringify((await bench.engine.getRoom(room))?.state));
  });
});
