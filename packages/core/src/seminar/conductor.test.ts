// The facilitator's console: opening, steps, clock, freezing, big screen, closing.
import { describe, expect, it } from 'vitest';
import { facilitator, minute, nadia, scribe } from '../../test/open-space-room.js';
import { createSeminarRoom, toForum } from '../../test/seminar-room.js';
import { getClock, getCurrentStep, isPaused, MAX_EXTENSION } from './index.js';

const card = toForum({ type: 'add-card', kind: 'asset', text: 'Le port' });

function createRunning() {
  const room = createSeminarRoom();
  room.make(facilitator, { type: 'open' });
  return room;
}

describe('opening and closing', () => {
  it('a seminar waits in its lobby, opens, closes, and may be reopened', () => {
    const room = createSeminarRoom();
    expect(room.getState()).toMatchObject({ phase: 'lobby', projector: { what: 'join' }, runs: [] });
    expect(room.try(facilitator, { type: 'close' })).toBe('not-open');
    room.make(facilitator, { type: 'open' });
    expect(room.getState()).toMatchObject({ phase: 'running', openedAt: minute(0) });
    expect(room.try(facilitator, { type: 'open' })).toBe('already-open');
    room.wait(100);
    room.make(facilitator, { type: 'close' });
    expect(room.getState()).toMatchObject({ phase: 'closed', closedAt: minute(100) });
    expect(room.try(facilitator, { type: 'open' })).toBe('seminar-closed');
    expect(room.try(facilitator, { type: 'close' })).toBe('seminar-closed');
    room.make(facilitator, { type: 'reopen' });
    expect(room.getState()).toMatchObject({ phase: 'running', closedAt: null });
    expect(room.try(facilitator, { type: 'reopen' })).toBe('not-closed');
  });

  it('closing ends the step under way and the pause with it', () => {
    const room = createRunning();
    room.make(facilitator, { type: 'start-step', step: 'welcome' });
    room.make(facilitator, { type: 'pause' });
    room.make(facilitator, { type: 'close' });
    expect(room.log.slice(-3).map(({ body }) => body.type)).toEqual(['resumed', 'step-ended', 'closed']);
    expect(getCurrentStep(room.getState())).toBeNull();
  });

  it('the console is the facilitator’s alone', () => {
    const room = createRunning();
    for (const type of ['open', 'pause', 'freeze', 'close', 'clear-announcement']) {
      expect(room.try(nadia, { type })).toBe('role-not-allowed');
      expect(room.try(scribe, { type })).toBe('role-not-allowed');
    }
  });

  it('and is checked again for whoever skips the engine', () => {
    const { conductor, getState } = createRunning();
    const context = { who: nadia, at: minute(0), seed: 1, op: 'op' };
    expect(conductor.decide(getState(), { type: 'close' }, context)).toEqual({
      ok: false,
      refusal: { code: 'role-not-allowed', data: { role: 'participant' } },
    });
  });
});

describe('going through the agenda [R049]', () => {
  it('line by line to the last', () => {
    const room = createRunning();
    const seen: (string | null)[] = [];
    for (let rank = 0; rank < 4; rank += 1) {
      const from = getCurrentStep(room.getState())?.id ?? null;
      room.make(facilitator, { type: 'next-step', from });
      seen.push(getCurrentStep(room.getState())?.id ?? null);
    }
    expect(seen).toEqual(['welcome', 'forum', 'break', 'closing']);
    expect(room.try(facilitator, { type: 'next-step', from: 'closing' })).toBe('no-next-step');
  });

  it('two hands that press “next” together do not skip a line', () => {
    const room = createRunning();
    room.make(facilitator, { type: 'next-step', from: null });
    expect(room.send(facilitator, { type: 'next-step', from: null })).toEqual({
      code: 'step-changed',
      data: { current: 'Accueil' },
    });
    expect(getCurrentStep(room.getState())?.id).toBe('welcome');
  });

  it('after a step was ended, “next” goes on from it', () => {
    const room = createRunning();
    room.make(facilitator, { type: 'start-step', step: 'welcome' });
    room.make(facilitator, { type: 'end-step', step: 'welcome' });
    room.make(facilitator, { type: 'next-step', from: null });
    expect(getCurrentStep(room.getState())?.id).toBe('forum');
  });

  it('jumps, goes back, and refuses what makes no sense', () => {
    const room = createRunning();
    room.make(facilitator, { type: 'start-step', step: 'break' });
    room.make(facilitator, { type: 'start-step', step: 'welcome' });
    expect(room.getState().runs.map(({ step }) => step)).toEqual(['break', 'welcome']);
    expect(room.try(facilitator, { type: 'start-step', step: 'welcome' })).toBe('step-already-current');
    expect(room.try(facilitator, { type: 'start-step', step: 'constructor' })).toBe('step-unknown');
    expect(room.try(facilitator, { type: 'end-step', step: 'break' })).toBe('step-not-current');
  });

  it('nothing starts before opening nor after closing', () => {
    const room = createSeminarRoom();
    const gestures = [
      { type: 'start-step', step: 'welcome' },
      { type: 'next-step', from: null },
      { type: 'extend-step', step: 'welcome', minutes: 5 },
      { type: 'pause' },
    ];
    for (const gesture of gestures) expect(room.try(facilitator, gesture)).toBe('not-open');
    room.make(facilitator, { type: 'open' });
    room.make(facilitator, { type: 'close' });
    for (const gesture of gestures) expect(room.try(facilitator, gesture)).toBe('seminar-closed');
  });

  it('a new step starts a clock that runs', () => {
    const room = createRunning();
    room.make(facilitator, { type: 'start-step', step: 'welcome' });
    room.make(facilitator, { type: 'pause' });
    room.wait(10);
    room.make(facilitator, { type: 'start-step', step: 'break' });
    expect(isPaused(room.getState())).toBe(false);
    expect(getClock(room.getState(), minute(12))?.elapsedMs).toBe(2 * 60_000);
  });
});

describe('the clock in hand', () => {
  it.each([
    [MAX_EXTENSION + 1, 'malformed'],
    [2.5, 'malformed'],
    [-16, 'extension-too-long'],
    [-15, null],
    [MAX_EXTENSION, null],
  ])('extending welcome by %d: %s', (minutes, code) => {
    const room = createRunning();
    room.make(facilitator, { type: 'start-step', step: 'welcome' });
    expect(room.try(facilitator, { type: 'extend-step', step: 'welcome', minutes })).toBe(code);
  });

  it('extensions add up to a bound, and bear on the step one saw', () => {
    const room = createRunning();
    room.make(facilitator, { type: 'start-step', step: 'welcome' });
    room.make(facilitator, { type: 'extend-step', step: 'welcome', minutes: 100 });
    expect(room.send(facilitator, { type: 'extend-step', step: 'welcome', minutes: 30 })).toEqual({
      code: 'extension-too-long',
      data: { max: MAX_EXTENSION },
    });
    room.make(facilitator, { type: 'next-step', from: 'welcome' });
    expect(room.try(facilitator, { type: 'extend-step', step: 'welcome', minutes: 5 })).toBe(
      'step-not-current',
    );
  });

  it('pauses once, resumes once', () => {
    const room = createRunning();
    expect(room.try(facilitator, { type: 'resume' })).toBe('not-paused');
    room.make(facilitator, { type: 'pause' });
    expect(room.try(facilitator, { type: 'pause' })).toBe('already-paused');
    room.make(facilitator, { type: 'resume' });
  });
});

describe('freezing the room', () => {
  it('stops participants, not staff', () => {
    const room = createRunning();
    room.make(facilitator, { type: 'start-step', step: 'forum' });
    room.make(facilitator, toForum({ type: 'open-marketplace' }));
    room.make(facilitator, { type: 'freeze' });
    expect(room.try(nadia, card)).toBe('room-frozen');
    expect(room.try(scribe, card)).toBeNull();
    expect(room.try(facilitator, { type: 'freeze' })).toBe('already-frozen');
    room.make(facilitator, { type: 'unfreeze' });
    expect(room.try(nadia, card)).toBeNull();
    expect(room.try(facilitator, { type: 'unfreeze' })).toBe('not-frozen');
  });
});

describe('the big screen', () => {
  it('shows what the facilitator chooses', () => {
    const room = createRunning();
    const view = { what: 'activity', activity: 'forum', view: 'wall' };
    room.make(facilitator, { type: 'set-projector', view });
    expect(room.getState().projector).toEqual(view);
    room.make(facilitator, { type: 'set-projector', view: { what: 'blank' } });
    expect(room.getState().projector).toEqual({ what: 'blank', activity: null, view: null });
  });

  it.each([
    [{ what: 'activity', activity: 'none' }, 'activity-unknown'],
    [{ what: 'activity', activity: 'toString' }, 'activity-unknown'],
    [{ what: 'film' }, 'malformed'],
    [{ what: 'clock', view: '<b>' }, 'malformed'],
  ])('refuses %j', (view, code) => {
    expect(createRunning().try(facilitator, { type: 'set-projector', view })).toBe(code);
  });

  it('carries a sentence to everybody until it is cleared', () => {
    const room = createRunning();
    room.make(facilitator, { type: 'announce', text: ' Pause de dix minutes ' });
    expect(room.getState().announcement).toEqual({ text: 'Pause de dix minutes', by: 'marc', at: minute(0) });
    expect(room.try(facilitator, { type: 'announce', text: ' ' })).toBe('text-empty');
    room.make(facilitator, { type: 'clear-announcement' });
    expect(room.getState().announcement).toBeNull();
  });
});
