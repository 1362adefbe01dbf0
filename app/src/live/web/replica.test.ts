// The replica: any delivery, whole or broken, ends in the server's order or says that a frame is missing.
import { instant } from '@trame/core/kernel';
import type { MemberId, Recorded } from '@trame/core/workshop';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Frame } from '../protocol.js';
import { createSlips, type SlipsState } from '../testing/slips.js';
import { type Confirmed, foldWaiting, readSeed, receiveFrame, type Waiting } from './replica.js';

const program = createSlips();
const settings = { longest: 200 };
const me = { member: 'me', role: 'participant' as const };
const start: Confirmed = {
  seq: 0,
  state: program.start(settings),
  settings,
  me,
  people: new Map(),
  outdated: false,
};

const event = (seq: number, by = 'other'): Recorded => ({
  seq,
  at: instant(seq),
  by: by as MemberId,
  role: 'participant',
  op: `op-${seq}`,
  body: { type: 'slip-posted', id: `op-${seq}`, text: `n° ${seq}` } as Recorded['body'],
});

const cut = (from: number, to: number): Exclude<Frame, { trame: 'bye' }> => ({
  trame: 'events',
  from,
  to,
  events: Array.from({ length: to - from }, (_, at) => event(from + at + 1)),
  now: 0,
});

const waiting = (op: string, text: string): Waiting => ({
  op,
  command: { type: 'post-slip', text },
  madeAt: 5,
  kept: null,
});

const textsOf = (state: unknown): readonly string[] => (state as SlipsState).slips.map(({ text }) => text);

describe('receiving frames', () => {
  test('[G7] [P1] [P3] any cutting, repetition and reordering of frames: never a hole, never a step back', () => {
    const deliveries = fc.array(
      fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => cut(Math.min(a, b), Math.max(a, b))),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(deliveries, (frames) => {
        let held = start;
        for (const frame of frames) {
          const received = receiveFrame(program, held, frame);
          if (received.kind === 'gap') {
            expect(frame.trame === 'events' && frame.from).toBeGreaterThan(held.seq);
            continue;
          }
          expect(received.confirmed.seq).toBeGreaterThanOrEqual(held.seq);
          held = received.confirmed;
        }
        expect(textsOf(held.state)).toEqual(Array.from({ length: held.seq }, (_, at) => `n° ${at + 1}`));
      }),
      { numRuns: 500 },
    );
  });

  test('a sealed event counts and changes nothing', () => {
    const frame: Frame = {
      trame: 'events',
      from: 0,
      to: 2,
      events: [{ seq: 1, sealed: true }, event(2)],
      now: 0,
    };
    const received = receiveFrame(program, start, frame);
    expect(
      received.kind === 'applied' && [received.confirmed.seq, textsOf(received.confirmed.state)],
    ).toEqual([2, ['n° 2']]);
  });

  test('a frame before any snapshot is a gap; a snapshot of a later version says that the page is old', () => {
    expect(receiveFrame(program, null, cut(0, 1)).kind).toBe('gap');
    const frame: Frame = {
      trame: 'snapshot',
      seq: 3,
      state: start.state,
      settings,
      me,
      people: [],
      now: 0,
      program: { id: 'slips', version: 9 },
    };
    expect(receiveFrame(program, null, frame)).toMatchObject({ confirmed: { seq: 3, outdated: true } });
  });

  test('cards are added to those known, and one’s own operations are told', () => {
    const card = { member: 'a', role: 'participant' as const, name: 'Ana', family: null, attendee: null };
    const own: Frame = { trame: 'events', from: 0, to: 1, events: [event(1, 'me')], people: [card], now: 0 };
    const received = receiveFrame(program, start, own);
    expect(received).toMatchObject({ kind: 'applied', ops: new Set(['op-1']) });
    expect(received.kind === 'applied' && received.confirmed.people.get('a')).toEqual(card);
  });
});

describe('showing what waits', () => {
  test('what waits stands after what is confirmed, in the order of the hand', () => {
    const shown = foldWaiting(program, start, {
      waiting: [waiting('11111111-a', 'un'), waiting('22222222-b', 'deux')],
      offset: 0,
    });
    expect(textsOf(shown)).toEqual(['un', 'deux']);
    expect(textsOf(start.state)).toEqual([]);
  });

  test('a command that depends on another that waits sees it; one that would be refused shows nothing', () => {
    const vote: Waiting = {
      op: '33333333-c',
      command: { type: 'vote', slip: '11111111-a' },
      madeAt: 5,
      kept: null,
    };
    const [slip] = (
      foldWaiting(program, start, {
        waiting: [waiting('11111111-a', 'un'), vote, { ...vote, op: '44444444-d' }],
        offset: 0,
      }) as SlipsState
    ).slips;
    expect(slip?.votes).toEqual(['me']);
  });

  test('a program that throws, a right one has not, an unknown order: nothing is shown, nothing breaks', () => {
    const bad = ['break-program', 'freeze', 'constructor', 'nonsense'].map((type, at) => ({
      op: `${at}0000000-x`,
      command: { type },
      madeAt: 0,
      kept: null,
    }));
    expect(foldWaiting(program, start, { waiting: bad, offset: 0 })).toEqual(start.state);
  });

  test('the guess of the dice is the same at each fold', () => {
    expect(readSeed('deadbeef-0000-4000-8000-000000000000')).toBe(0xdeadbeef);
    expect(readSeed('not-hex')).toBe(0);
  });
});
