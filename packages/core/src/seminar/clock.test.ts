// The live clock: elapsed, remaining, over, pauses, extensions, and the day recomputed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facilitator, minute } from '../../test/open-space-room.js';
import { createSeminarRoom } from '../../test/seminar-room.js';
import { computePausedMs, getClock, getCurrentStep, getSchedule, isClosed, isPaused } from './index.js';

const MINUTE = 60_000;

function createRunning() {
  const room = createSeminarRoom();
  room.make(facilitator, { type: 'open' });
  room.make(facilitator, { type: 'next-step', from: null });
  return room;
}

function listSchedule(room: ReturnType<typeof createSeminarRoom>, now: number): unknown[][] {
  return getSchedule(room.getState(), minute(0), minute(now)).steps.map(
    ({ step, startAt, endAt, status }) => [
      step.id,
      (startAt - minute(0)) / MINUTE,
      (endAt - minute(0)) / MINUTE,
      status,
    ],
  );
}

describe('the clock of the current step [R049]', () => {
  it('is null while no step is under way', () => {
    const room = createSeminarRoom();
    expect(getClock(room.getState(), minute(0))).toBeNull();
    expect(getCurrentStep(room.getState())).toBeNull();
  });

  it('counts up, down, then over', () => {
    const room = createRunning();
    expect(getClock(room.getState(), minute(5))).toMatchObject({
      step: { id: 'welcome' },
      startedAt: minute(0),
      minutes: 15,
      elapsedMs: 5 * MINUTE,
      remainingMs: 10 * MINUTE,
      overMs: 0,
      isPaused: false,
    });
    expect(getClock(room.getState(), minute(15))).toMatchObject({ remainingMs: 0, overMs: 0 });
    expect(getClock(room.getState(), minute(18))).toMatchObject({ remainingMs: 0, overMs: 3 * MINUTE });
  });

  it('stands still during a pause and goes on after it', () => {
    const room = createRunning();
    room.wait(5);
    room.make(facilitator, { type: 'pause' });
    expect(isPaused(room.getState())).toBe(true);
    expect(getClock(room.getState(), minute(12))).toMatchObject({ elapsedMs: 5 * MINUTE, isPaused: true });
    room.wait(7);
    room.make(facilitator, { type: 'resume' });
    expect(getClock(room.getState(), minute(14))).toMatchObject({ elapsedMs: 7 * MINUTE, isPaused: false });
  });

  it('an extension gives minutes, a negative one takes them', () => {
    const room = createRunning();
    room.make(facilitator, { type: 'extend-step', step: 'welcome', minutes: 5 });
    expect(getClock(room.getState(), minute(0))?.minutes).toBe(20);
    room.make(facilitator, { type: 'extend-step', step: 'welcome', minutes: -10 });
    expect(getClock(room.getState(), minute(0))?.minutes).toBe(10);
  });

  it('never runs backwards when a phone is early', () => {
    expect(getClock(createRunning().getState(), minute(-3))).toMatchObject({
      elapsedMs: 0,
      remainingMs: 15 * MINUTE,
    });
  });

  it('elapsed and paused time make up the time since the start', () => {
    const gestures = fc.array(fc.tuple(fc.boolean(), fc.nat({ max: 20 })), { maxLength: 12 });
    fc.assert(
      fc.property(gestures, fc.nat({ max: 30 }), (moves, after) => {
        const room = createRunning();
        let now = 0;
        for (const [pauses, wait] of moves) {
          room.wait(wait);
          now += wait;
          room.try(facilitator, { type: pauses ? 'pause' : 'resume' });
        }
        const at = minute(now + after);
        const clock = getClock(room.getState(), at);
        const paused = computePausedMs(room.getState(), minute(0), at);
        expect((clock?.elapsedMs ?? 0) + paused).toBe((now + after) * MINUTE);
        expect((clock?.remainingMs ?? 0) - (clock?.overMs ?? 0)).toBe(15 * MINUTE - (clock?.elapsedMs ?? 0));
      }),
      { numRuns: 50 },
    );
  });
});

describe('pauses between two instants', () => {
  it('count the part that lies within, whatever the order', () => {
    const room = createRunning();
    room.wait(10);
    room.make(facilitator, { type: 'pause' });
    room.wait(10);
    room.make(facilitator, { type: 'resume' });
    const state = room.getState();
    expect(computePausedMs(state, minute(0), minute(30))).toBe(10 * MINUTE);
    expect(computePausedMs(state, minute(15), minute(30))).toBe(5 * MINUTE);
    expect(computePausedMs(state, minute(0), minute(12))).toBe(2 * MINUTE);
    expect(computePausedMs(state, minute(25), minute(30))).toBe(0);
    expect(computePausedMs(state, minute(30), minute(0))).toBe(0);
  });
});

describe('the day recomputed', () => {
  it('before the first step, everything from the announced hour, or from now if that is later', () => {
    const room = createSeminarRoom();
    expect(listSchedule(room, -60)).toEqual([
      ['welcome', 0, 15, 'planned'],
      ['forum', 15, 135, 'planned'],
      ['break', 135, 145, 'planned'],
      ['closing', 145, 165, 'planned'],
    ]);
    expect(listSchedule(room, 10)[0]).toEqual(['welcome', 10, 25, 'planned']);
  });

  it('a late step pushes the next ones', () => {
    const room = createRunning();
    expect(listSchedule(room, 20)).toEqual([
      ['welcome', 0, 20, 'current'],
      ['forum', 20, 140, 'planned'],
      ['break', 140, 150, 'planned'],
      ['closing', 150, 170, 'planned'],
    ]);
  });

  it('a step ended early pulls them', () => {
    const room = createRunning();
    room.wait(8);
    room.make(facilitator, { type: 'next-step', from: 'welcome' });
    expect(listSchedule(room, 8).slice(0, 3)).toEqual([
      ['welcome', 0, 8, 'done'],
      ['forum', 8, 128, 'current'],
      ['break', 128, 138, 'planned'],
    ]);
  });

  it('pauses and extensions push the end', () => {
    const room = createRunning();
    room.wait(5);
    room.make(facilitator, { type: 'pause' });
    room.wait(5);
    room.make(facilitator, { type: 'resume' });
    room.make(facilitator, { type: 'extend-step', step: 'welcome', minutes: 10 });
    const schedule = getSchedule(room.getState(), minute(0), minute(10));
    expect(schedule.steps[0]?.endAt).toBe(minute(30));
    expect(schedule.endAt).toBe(minute(180));
    expect(schedule.totalMinutes).toBe(175);
  });

  it('a line passed over is skipped, not planned for later', () => {
    const room = createRunning();
    room.wait(10);
    room.make(facilitator, { type: 'start-step', step: 'break' });
    expect(listSchedule(room, 10)).toEqual([
      ['welcome', 0, 10, 'done'],
      ['forum', 20, 20, 'skipped'],
      ['break', 10, 20, 'current'],
      ['closing', 20, 40, 'planned'],
    ]);
  });

  it('between two steps the next one waits for now', () => {
    const room = createRunning();
    room.wait(15);
    room.make(facilitator, { type: 'end-step', step: 'welcome' });
    expect(listSchedule(room, 25)[1]).toEqual(['forum', 25, 145, 'planned']);
  });

  it('a step that is held again shows its last passage', () => {
    const room = createRunning();
    room.wait(15);
    room.make(facilitator, { type: 'next-step', from: 'welcome' });
    room.wait(5);
    room.make(facilitator, { type: 'start-step', step: 'welcome' });
    expect(listSchedule(room, 20).slice(0, 2)).toEqual([
      ['welcome', 20, 35, 'current'],
      ['forum', 15, 20, 'done'],
    ]);
  });

  it('once closed, what was not held is skipped', () => {
    const room = createRunning();
    room.wait(15);
    room.make(facilitator, { type: 'close' });
    expect(isClosed(room.getState())).toBe(true);
    expect(listSchedule(room, 200).map(([id, , , status]) => [id, status])).toEqual([
      ['welcome', 'done'],
      ['forum', 'skipped'],
      ['break', 'skipped'],
      ['closing', 'skipped'],
    ]);
  });
});
