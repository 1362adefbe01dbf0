// A day as it really goes: late, paused, stretched, held by two hands; and the laws of its clock.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facilitator, minute, nadia } from '../../test/open-space-room.js';
import { createActor } from '../../test/replay.js';
import { AGENDA, createSeminarRoom, readSeminar } from '../../test/seminar-room.js';
import { minutes } from '../kernel/index.js';
import { METHODS } from '../methods/index.js';
import {
  computePausedMs,
  computeTimes,
  computeTotal,
  explainAgenda,
  getClock,
  getCurrentRun,
  getSchedule,
  isClosed,
  isPaused,
  type SeminarState,
} from './index.js';

const MINUTE = 60_000;
const anne = createActor('facilitator', 'anne');
const STEPS = ['welcome', 'forum', 'break', 'closing'];

type Room = ReturnType<typeof createSeminarRoom>;

function open(): Room {
  const room = createSeminarRoom();
  room.make(facilitator, { type: 'open' });
  return room;
}

function start(room: Room, step: string): void {
  room.make(facilitator, { type: 'start-step', step });
}

/** Times of the lines still to come, in minutes from the announced hour. */
function listPlanned(room: Room, now: number): readonly (readonly [string, number, number])[] {
  return getSchedule(room.getState(), minute(0), minute(now))
    .steps.filter(({ status }) => status === 'planned')
    .map(({ step, startAt, endAt }) => [
      step.id,
      (startAt - minute(0)) / MINUTE,
      (endAt - minute(0)) / MINUTE,
    ]);
}

describe('a day that begins late [R049]', () => {
  it('every minute lost in the lobby pushes the whole day, and none comes back by itself', () => {
    const room = createSeminarRoom();
    expect(listPlanned(room, -60)[0]).toEqual(['welcome', 0, 15]);
    expect(listPlanned(room, 12).map(([id, from]) => [id, from])).toEqual([
      ['welcome', 12],
      ['forum', 27],
      ['break', 147],
      ['closing', 157],
    ]);
  });

  it('begun before the announced hour, the day is recomputed from its real beginning', () => {
    const room = open();
    room.wait(-10);
    start(room, 'welcome');
    expect(getClock(room.getState(), minute(0))).toMatchObject({
      elapsedMs: 10 * MINUTE,
      remainingMs: 5 * MINUTE,
    });
    expect(getSchedule(room.getState(), minute(0), minute(-5)).steps[0]).toMatchObject({
      startAt: minute(-10),
      endAt: minute(5),
      status: 'current',
    });
  });

  it('the total never counts the wait, only the lines and what was added', () => {
    const room = open();
    room.wait(45);
    start(room, 'welcome');
    expect(getSchedule(room.getState(), minute(0), minute(45)).totalMinutes).toBe(165);
    room.make(anne, { type: 'extend-step', step: 'welcome', minutes: 5 });
    expect(getSchedule(room.getState(), minute(0), minute(45)).totalMinutes).toBe(170);
  });
});

describe('pauses [R049]', () => {
  it('between two steps the clock may stand still too, and the next step makes it run', () => {
    const room = open();
    start(room, 'welcome');
    room.wait(15);
    room.make(facilitator, { type: 'end-step', step: 'welcome' });
    room.make(anne, { type: 'pause' });
    room.wait(20);
    expect(getClock(room.getState(), minute(35))).toBeNull();
    start(room, 'forum');
    expect(isPaused(room.getState())).toBe(false);
    expect(getClock(room.getState(), minute(36))).toMatchObject({ elapsedMs: MINUTE, isPaused: false });
  });

  it('a pause of the step before does not count in this one', () => {
    const room = open();
    start(room, 'welcome');
    room.wait(5);
    room.make(facilitator, { type: 'pause' });
    room.wait(30);
    room.make(anne, { type: 'next-step', from: 'welcome' });
    room.wait(10);
    expect(getClock(room.getState(), minute(45))).toMatchObject({
      step: { id: 'forum' },
      elapsedMs: 10 * MINUTE,
    });
    expect(computePausedMs(room.getState(), minute(0), minute(45))).toBe(30 * MINUTE);
    expect(computePausedMs(room.getState(), minute(35), minute(45))).toBe(0);
  });

  it('two pauses of one step add up, and the planned end moves by both', () => {
    const room = open();
    start(room, 'forum');
    for (const wait of [10, 20]) {
      room.wait(5);
      room.make(facilitator, { type: 'pause' });
      room.wait(wait);
      room.make(anne, { type: 'resume' });
    }
    const [, forum] = getSchedule(room.getState(), minute(0), minute(40)).steps;
    expect(forum?.endAt).toBe(minute(150));
    expect(getClock(room.getState(), minute(40))?.elapsedMs).toBe(10 * MINUTE);
  });

  it('while it stands still the time left does not move, and the end of the day does', () => {
    const room = open();
    start(room, 'welcome');
    room.wait(5);
    room.make(facilitator, { type: 'pause' });
    const at = (now: number) => ({
      left: getClock(room.getState(), minute(now))?.remainingMs,
      end: (getSchedule(room.getState(), minute(0), minute(now)).endAt - minute(0)) / MINUTE,
    });
    expect([at(5), at(15), at(65)]).toEqual([
      { left: 10 * MINUTE, end: 165 },
      { left: 10 * MINUTE, end: 175 },
      { left: 10 * MINUTE, end: 225 },
    ]);
  });
});

describe('time given and taken [R049]', () => {
  it('a step may be cut to nothing, not to less', () => {
    const room = open();
    start(room, 'welcome');
    const extend = (span: number) =>
      room.try(facilitator, { type: 'extend-step', step: 'welcome', minutes: span });
    expect(extend(-16)).toBe('extension-too-long');
    expect(extend(-15)).toBeNull();
    expect(getClock(room.getState(), minute(2))).toMatchObject({
      minutes: 0,
      remainingMs: 0,
      overMs: 2 * MINUTE,
    });
    expect(extend(-1)).toBe('extension-too-long');
    expect(extend(5)).toBeNull();
    expect(getClock(room.getState(), minute(2))).toMatchObject({ minutes: 5, remainingMs: 3 * MINUTE });
  });

  it('what was taken from a step is given to the day', () => {
    const room = open();
    start(room, 'welcome');
    room.make(facilitator, { type: 'extend-step', step: 'welcome', minutes: -5 });
    expect(listPlanned(room, 0)[0]).toEqual(['forum', 10, 130]);
  });

  it('two facilitators who extend together give both extensions, up to the bound', () => {
    const room = open();
    start(room, 'welcome');
    room.make(facilitator, { type: 'extend-step', step: 'welcome', minutes: 5 });
    room.make(anne, { type: 'extend-step', step: 'welcome', minutes: 5 });
    expect(getClock(room.getState(), minute(0))?.minutes).toBe(25);
    expect(room.try(anne, { type: 'extend-step', step: 'welcome', minutes: 111 })).toBe('extension-too-long');
    expect(room.try(anne, { type: 'extend-step', step: 'welcome', minutes: 110 })).toBeNull();
  });

  it('a step held again begins with its planned time: the extension of the first passage is over', () => {
    const room = open();
    start(room, 'welcome');
    room.make(facilitator, { type: 'extend-step', step: 'welcome', minutes: 10 });
    room.wait(25);
    start(room, 'break');
    room.wait(5);
    start(room, 'welcome');
    expect(getClock(room.getState(), minute(30))).toMatchObject({ minutes: 15, remainingMs: 15 * MINUTE });
  });
});

describe('two facilitators at one console [G6]', () => {
  it('one ends the step that the other has already left: nothing happens to the new one', () => {
    const room = open();
    start(room, 'welcome');
    room.make(anne, { type: 'next-step', from: 'welcome' });
    expect(room.try(facilitator, { type: 'end-step', step: 'welcome' })).toBe('step-not-current');
    expect(getCurrentRun(room.getState())?.step).toBe('forum');
  });

  it('both close: the second is told, and the hour of closing is the first one’s', () => {
    const room = open();
    room.wait(30);
    room.make(facilitator, { type: 'close' });
    room.wait(5);
    expect(room.try(anne, { type: 'close' })).toBe('seminar-closed');
    expect(room.getState().closedAt).toBe(minute(30));
  });

  it('reopened by mistake and closed again, the day keeps what was held', () => {
    const room = open();
    start(room, 'welcome');
    room.wait(15);
    room.make(facilitator, { type: 'close' });
    room.make(anne, { type: 'reopen' });
    expect(getCurrentRun(room.getState())).toBeNull();
    room.make(anne, { type: 'next-step', from: null });
    expect(getCurrentRun(room.getState())?.step).toBe('forum');
    room.make(anne, { type: 'close' });
    expect(room.getState().runs.map(({ step, endedAt }) => [step, endedAt === null])).toEqual([
      ['welcome', false],
      ['forum', false],
    ]);
  });

  it('no participant holds the clock, whatever they send', () => {
    const room = open();
    start(room, 'welcome');
    const before = room.getState();
    for (const order of [{ type: 'pause' }, { type: 'close' }, { type: 'next-step', from: 'welcome' }]) {
      expect(room.try(nadia, order)).not.toBeNull();
    }
    expect(room.getState()).toBe(before);
  });
});

describe('what the author of an agenda is told [R055]', () => {
  it('everything at once, in the order of the lines', () => {
    const { agenda } = readSeminar(
      AGENDA.map((line) => (Reflect.get(line, 'id') === 'forum' ? { ...line, minutes: 30 } : line)),
    );
    const codes = explainAgenda(agenda, minutes(60), METHODS).map((one) => one.code);
    expect(codes.slice(0, 2)).toEqual(['over-time', 'method-too-short']);
  });

  it('nothing about minutes when the half-day is exactly full, one minute less and it is said', () => {
    const { agenda } = readSeminar();
    const total = computeTotal(agenda);
    expect(explainAgenda(agenda, total, METHODS)).toEqual([]);
    expect(explainAgenda(agenda, minutes(total - 1), METHODS)).toEqual([{ code: 'over-time', minutes: 1 }]);
  });

  it('a house without any method says so of each line that has one, and of no other', () => {
    const { agenda } = readSeminar();
    expect(explainAgenda(agenda, minutes(600), [])).toEqual([
      { code: 'method-unknown', step: 'forum', method: 'open-space' },
    ]);
  });
});

const gesture = fc.record({
  type: fc.constantFrom(
    'start-step',
    'next-step',
    'end-step',
    'extend-step',
    'pause',
    'resume',
    'close',
    'reopen',
  ),
  step: fc.constantFrom(...STEPS),
  minutes: fc.integer({ min: -20, max: 20 }),
  wait: fc.nat({ max: 40 }),
});

type Gesture = typeof gesture extends fc.Arbitrary<infer One> ? One : never;

function live(gestures: readonly Gesture[]): { readonly state: SeminarState; readonly now: number } {
  const room = open();
  let now = 0;
  for (const { wait, ...fields } of gestures) {
    room.wait(wait);
    now += wait;
    const from = getCurrentRun(room.getState())?.step ?? null;
    room.send(now % 2 === 0 ? facilitator : anne, { ...fields, from });
  }
  return { state: room.getState(), now };
}

function check(law: (day: ReturnType<typeof live>) => void): void {
  fc.assert(
    fc.property(fc.array(gesture, { maxLength: 30 }), (gestures) => law(live(gestures))),
    { numRuns: 150 },
  );
}

describe('laws of the day, whatever the console does', () => {
  it('one step at most is under way, and the passages follow each other without overlap', () => {
    check(({ state }) => {
      const running = state.runs.filter(({ endedAt }) => endedAt === null);
      expect(running.length).toBeLessThanOrEqual(1);
      for (const [rank, run] of state.runs.entries()) {
        const next = state.runs[rank + 1];
        if (next === undefined) continue;
        expect(run.endedAt).not.toBeNull();
        expect(next.startedAt).toBeGreaterThanOrEqual(run.endedAt ?? Number.POSITIVE_INFINITY);
      }
    });
  });

  it('one pause at most is open, never in a closed seminar', () => {
    check(({ state }) => {
      const pending = state.pauses.filter(({ to }) => to === null);
      expect(pending.length).toBe(isPaused(state) ? 1 : 0);
      if (isClosed(state)) expect([isPaused(state), getCurrentRun(state)]).toEqual([false, null]);
    });
  });

  it('the clock adds up: run, left, over and paused make the time since the step began', () => {
    check(({ state, now }) => {
      const clock = getClock(state, minute(now));
      if (clock === null) return;
      const paused = computePausedMs(state, clock.startedAt, minute(now));
      expect(clock.elapsedMs + paused).toBe(minute(now) - clock.startedAt);
      expect(clock.elapsedMs + clock.remainingMs - clock.overMs).toBe(clock.minutes * MINUTE);
      expect(clock.remainingMs === 0 || clock.overMs === 0).toBe(true);
    });
  });

  it('the day keeps every line of the agenda once, in its order, and promises nothing in the past', () => {
    check(({ state, now }) => {
      const { steps, endAt } = getSchedule(state, minute(0), minute(now));
      expect(steps.map(({ step }) => step.id)).toEqual(STEPS);
      const planned = steps.filter(({ status }) => status === 'planned');
      for (const [rank, line] of planned.entries()) {
        expect(line.startAt).toBeGreaterThanOrEqual(minute(now));
        expect(line.endAt - line.startAt).toBe(line.step.minutes * MINUTE);
        expect(planned[rank + 1]?.startAt ?? line.endAt).toBe(line.endAt);
      }
      if (planned.length > 0) expect(endAt).toBe(planned.at(-1)?.endAt);
    });
  });

  it('waiting never brings the end of the day nearer', () => {
    fc.assert(
      fc.property(fc.array(gesture, { maxLength: 20 }), fc.nat({ max: 300 }), (gestures, wait) => {
        const { state, now } = live(gestures);
        const soon = getSchedule(state, minute(0), minute(now)).endAt;
        expect(getSchedule(state, minute(0), minute(now + wait)).endAt).toBeGreaterThanOrEqual(soon);
      }),
      { numRuns: 150 },
    );
  });

  it('before the day, the announced times and the schedule are the same', () => {
    const { settings } = createSeminarRoom().getState();
    const announced = computeTimes(settings.agenda, minute(0));
    const schedule = getSchedule(createSeminarRoom().getState(), minute(0));
    expect(schedule.steps.map(({ step, startAt, endAt }) => ({ step, startAt, endAt }))).toEqual(announced);
  });
});
