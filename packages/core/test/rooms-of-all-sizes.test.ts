// Every method in rooms of one person, of odd numbers, of three hundred; with two facilitators at once; with a clock that is set back.
import { describe, expect, it } from 'vitest';
import { createDraw, type Instant, instant } from '../src/kernel/index.js';
import { METHODS } from '../src/methods/index.js';
import type { Actor, AnyMethod, Command } from '../src/workshop/index.js';
import { copyThroughJson, createActor, createRoom } from './replay.js';

const MOST_GESTURES = 600;

/** A facilitator, a scribe, and so many participants. */
function gather(people: number): readonly Actor[] {
  return [
    createActor('facilitator'),
    createActor('scribe'),
    ...Array.from({ length: people }, (_, rank) => createActor('participant', `participant-${rank + 1}`)),
  ];
}

interface Day {
  readonly cast: readonly Actor[];
  readonly seed: number;
  /** The instant of each gesture; the engine's own when absent. */
  readonly clock?: (gesture: number) => Instant;
  /** Told of each gesture before it is sent. */
  readonly before?: (room: ReturnType<typeof createRoom>, command: Command) => void;
}

/** Rehearses a method to its end, or until enough was seen. */
function play(method: AnyMethod, { cast, seed, clock, before }: Day) {
  const room = createRoom({ program: method, settings: method.defaults });
  const draw = createDraw(seed);
  const refusals: string[] = [];
  let gestures = 0;
  for (; gestures < MOST_GESTURES; gestures += 1) {
    const gesture = method.rehearse(room.getState(), cast, draw);
    if (gesture === null) break;
    before?.(room, gesture.command);
    const refusal = room.send(gesture.who, gesture.command, clock?.(gestures));
    if (refusal !== null) refusals.push(`${gesture.command.type}: ${refusal.code}`);
  }
  return { room, refusals, gestures };
}

function listNumbers(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listNumbers) : [];
}

describe.each(METHODS.map((method) => [method.id, method] as const))('%s', (_id, method) => {
  it.each([1, 2, 3, 5, 7, 13, 44])('is rehearsed to its end by %i people [R029] [O2]', (people) => {
    const { room, refusals, gestures } = play(method, { cast: gather(people), seed: people });
    expect(refusals).toEqual([]);
    expect(gestures).toBeLessThan(MOST_GESTURES);
    expect(copyThroughJson(room.getState())).toStrictEqual(room.getState());
    for (const { text, kind } of method.harvest(room.getState())) {
      expect(text.trim()).not.toBe('');
      expect(method.leaves).toContain(kind);
    }
  });

  it('goes on with three hundred people, and names nobody twice in one meeting [R029]', () => {
    const { room } = play(method, { cast: gather(300), seed: 300 });
    const state = room.getState();
    expect(copyThroughJson(state)).toStrictEqual(state);
    for (const meeting of method.listMeetings?.(state) ?? []) {
      const names = meeting.map((person) => JSON.stringify(person));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('with nobody but the facilitator it says what it can and breaks nothing', () => {
    const { room } = play(method, { cast: [createActor('facilitator')], seed: 1 });
    expect(copyThroughJson(room.getState())).toStrictEqual(room.getState());
    expect(() => method.harvest(room.getState())).not.toThrow();
  });

  it('a clock that is set back an hour in the middle leaves no figure that is none [R049]', () => {
    const start = 1_830_000_000_000;
    const clock = (gesture: number): Instant =>
      instant(start + gesture * 20_000 - (gesture > 12 ? 3_600_000 : 0));
    const { room, refusals } = play(method, { cast: gather(8), seed: 8, clock });
    expect(refusals).toEqual([]);
    expect(listNumbers(room.getState()).every(Number.isFinite)).toBe(true);
  });

  it('two facilitators who press the same button make one fact [G15]', () => {
    const other = createActor('facilitator', 'facilitator-2');
    const course = new Set(['start-stage', 'close', 'reopen', 'next-round', 'next-speaker']);
    const doubled: string[] = [];
    let tried = 0;
    play(method, {
      cast: gather(8),
      seed: 4,
      before: (room, command) => {
        if (!course.has(command.type)) return;
        // A first hand is quicker by a moment; the second must then be told that it is done already.
        const state = room.getState();
        const context = { who: other, at: instant(1_830_000_000_000), seed: 1, op: 'op-first' };
        const first = method.decide(state, command, context);
        if (!first.ok) return;
        const record = { at: context.at, by: other.member, role: other.role, op: context.op };
        const after = first.value.reduce<unknown>(
          (one, body, rank) => method.evolve(one, { ...record, seq: room.log.length + rank + 1, body }),
          state,
        );
        const second = method.decide(after, command, {
          ...context,
          who: createActor('facilitator'),
          op: 'op-second',
        });
        tried += 1;
        if (second.ok) doubled.push(command.type);
      },
    });
    expect(doubled).toEqual([]);
    expect(tried).toBeGreaterThan(0);
  });
});
