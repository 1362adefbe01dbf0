// The speaking order drawn by lot, the floor, and the clock in words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMethodRoom } from '../../../../test/method-room.js';
import {
  createCard,
  createPitchRoom,
  facilitator,
  minute,
  nadia,
  scribe,
} from '../../../../test/pitch-room.js';
import { instant } from '../../../kernel/index.js';
import {
  getNextPitch,
  getTalkClock,
  getTalkSpan,
  listPitches,
  PITCH_DEFAULTS,
  pitch,
  readTalkSignal,
} from '../index.js';

describe('the speaking order [R071]', () => {
  it('is drawn from the seed, kept in the fact, and drawn again at will', () => {
    const room = createPitchRoom();
    room.make(facilitator, { type: 'draw-order' });
    const first = room.getState().order;
    expect(first.toSorted()).toEqual(Object.values(room.ids).toSorted());
    expect(room.log.at(-1)?.body).toEqual({ type: 'order-drawn', order: first });
    expect(listPitches(room.getState()).map(({ id }) => id)).toEqual(first);
    const orders = new Set(
      Array.from({ length: 20 }, () => {
        room.make(facilitator, { type: 'draw-order' });
        return room.getState().order.join();
      }),
    );
    expect(orders.size).toBeGreaterThan(1);
  });

  it('without a card there is nothing to draw nor to pitch', () => {
    const room = createMethodRoom(pitch);
    expect(room.try(facilitator, { type: 'draw-order' })).toBe('pitch-without-card');
    expect(room.try(facilitator, { type: 'start-talk', proposal: 'none' })).toBe('proposal-unknown');
    expect(getNextPitch(room.getState())).toBeNull();
  });

  it('a card written after the draw comes last; one withdrawn is left out', () => {
    const room = createPitchRoom();
    room.make(facilitator, { type: 'draw-order' });
    const late = room.make(nadia, createCard('Une idée tardive'));
    expect(listPitches(room.getState()).at(-1)?.id).toBe(late);
    room.make(nadia, { type: 'withdraw-proposal', proposal: room.ids.bus });
    expect(listPitches(room.getState())).toHaveLength(3);
  });
});

describe('the floor', () => {
  it('talk, questions, next; each is pitched once', () => {
    const room = createPitchRoom();
    expect(room.try(facilitator, { type: 'start-questions' })).toBe('pitch-not-begun');
    expect(room.try(facilitator, { type: 'end-talk' })).toBe('pitch-not-begun');
    const { bus, workshop, heating } = room.ids;
    room.make(facilitator, { type: 'start-talk', proposal: bus });
    expect(room.try(facilitator, { type: 'start-talk', proposal: bus })).toBe('nothing-changes');
    expect(room.getState().floor).toEqual({ proposal: bus, phase: 'talk', startedAt: minute(0) });
    room.wait(3);
    room.make(facilitator, { type: 'start-questions' });
    expect(room.getState().floor).toEqual({ proposal: bus, phase: 'questions', startedAt: minute(3) });
    expect(room.try(facilitator, { type: 'start-questions' })).toBe('pitch-questions-already');
    expect(getNextPitch(room.getState())?.id).toBe(workshop);
    room.make(facilitator, { type: 'start-talk', proposal: workshop });
    room.make(facilitator, { type: 'end-talk' });
    expect(room.getState()).toMatchObject({ floor: null, pitched: [bus, workshop] });
    expect(getNextPitch(room.getState())?.id).toBe(heating);
    room.make(facilitator, { type: 'start-talk', proposal: bus });
    expect(room.getState().pitched).toEqual([bus, workshop]);
    expect(room.try(scribe, { type: 'end-talk' })).toBe('role-not-allowed');
  });
});

describe('the clock [R071]', () => {
  const talk = PITCH_DEFAULTS.talk;
  const floor = { proposal: 'x', phase: 'talk', startedAt: minute(0) } as const;
  const at = (minutes: number, pausedMs = 0) => getTalkClock(floor, talk, { now: minute(minutes), pausedMs });

  it.each([
    [0, 180, 'on'],
    [1.9, 66, 'on'],
    [2, 60, 'conclude'],
    [2.9, 6, 'conclude'],
    [3, 0, 'over'],
    [4, -60, 'over'],
  ])('after %d minutes: %d seconds left, « %s »', (minutes, left, signal) => {
    expect(at(minutes).secondsLeft).toBeCloseTo(left, 6);
    expect(at(minutes).signal).toBe(signal);
  });

  it('leaves out the pauses of the seminar', () => {
    expect(at(4, 3 * 60_000)).toEqual({ secondsLeft: 120, signal: 'on' });
  });

  it('stepped backwards, it shows the whole spell and never more', () => {
    expect(getTalkClock(floor, talk, { now: instant(0), pausedMs: 0 })).toEqual({
      secondsLeft: 180,
      signal: 'on',
    });
  });

  it('questions have their own time, concluded thirty seconds before the end', () => {
    expect(getTalkSpan({ phase: 'questions' }, talk)).toEqual({ seconds: 120, concludeFrom: 30 });
    expect(getTalkSpan({ phase: 'questions' }, { ...talk, questions: 20 })).toEqual({
      seconds: 20,
      concludeFrom: 20,
    });
  });

  it('the words come in one order: on, conclude, over', () => {
    const ranks = { on: 0, conclude: 1, over: 2 };
    fc.assert(
      fc.property(fc.float({ noNaN: true }), fc.float({ noNaN: true }), fc.nat(900), (one, other, soft) => {
        const [more, less] = [Math.max(one, other), Math.min(one, other)];
        expect(ranks[readTalkSignal(more, soft)]).toBeLessThanOrEqual(ranks[readTalkSignal(less, soft)]);
      }),
    );
  });
});
