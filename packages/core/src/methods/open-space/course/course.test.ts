// The course of an open space: pre-flight, theme, steps, closing.
import { describe, expect, it } from 'vitest';
import {
  createOpenedRoom,
  createOpenSpaceRoom,
  facilitator,
  minute,
  nadia,
  scribe,
} from '../../../../test/open-space-room.js';

const open = { type: 'open-marketplace' };

describe('before opening [R062]', () => {
  it('nothing opens until somebody has answered whether the answer is already known', () => {
    const room = createOpenSpaceRoom({ preflight: { answerAlreadyKnown: null } });
    expect(room.try(facilitator, open)).toBe('preflight-unanswered');
    expect(room.try(facilitator, { type: 'answer-preflight', answerAlreadyKnown: 'no' })).toBeNull();
    expect(room.try(facilitator, open)).toBeNull();
    expect(room.getState().preflight).toBe('no');
  });

  it('a known answer is refused with advice, unless the facilitator goes on knowingly', () => {
    const room = createOpenSpaceRoom({ preflight: { answerAlreadyKnown: null } });
    const yes = { type: 'answer-preflight', answerAlreadyKnown: 'yes' };
    expect(room.try(facilitator, yes)).toBe('answer-known');
    expect(room.getState().preflight).toBeNull();
    expect(room.try(facilitator, { ...yes, confirmed: true })).toBeNull();
    expect(room.getState()).toMatchObject({ preflight: 'yes', preflightOverridden: true });
    expect(room.try(facilitator, open)).toBeNull();
  });

  it('an answer known at design time must be confirmed on the day', () => {
    const room = createOpenSpaceRoom({ preflight: { answerAlreadyKnown: 'yes' } });
    expect(room.try(facilitator, open)).toBe('answer-known');
    room.make(facilitator, { type: 'answer-preflight', answerAlreadyKnown: 'yes', confirmed: true });
    expect(room.try(facilitator, open)).toBeNull();
  });

  it('answering no after a confirmation takes the confirmation back', () => {
    const room = createOpenSpaceRoom({ preflight: { answerAlreadyKnown: null } });
    room.make(facilitator, { type: 'answer-preflight', answerAlreadyKnown: 'yes', confirmed: true });
    room.make(facilitator, { type: 'answer-preflight', answerAlreadyKnown: 'no', confirmed: true });
    expect(room.getState().preflightOverridden).toBe(false);
  });

  it('a theme is required, and the organisers set it', () => {
    const room = createOpenSpaceRoom({ theme: null });
    expect(room.try(facilitator, open)).toBe('theme-missing');
    expect(room.try(nadia, { type: 'set-theme', theme: 'Le mien' })).toBe('role-not-allowed');
    expect(room.try(facilitator, { type: 'set-theme', theme: '   ' })).toBe('text-empty');
    expect(room.try(facilitator, { type: 'set-theme', theme: ' L’industrie ' })).toBeNull();
    expect(room.getState().theme).toBe('L’industrie');
    expect(room.try(facilitator, { type: 'set-theme', theme: 'L’industrie' })).toBe('nothing-changes');
    expect(room.try(facilitator, open)).toBeNull();
  });

  it('questions are empty at the start', () => {
    expect(createOpenSpaceRoom().getState()).toMatchObject({
      questions: [],
      reports: [],
      cards: [],
      marketplace: 'unopened',
    });
  });

  it('nothing is contributed before opening, by nobody', () => {
    const room = createOpenSpaceRoom();
    const question = { type: 'pose-question', text: 'Et l’eau ?' };
    const card = { type: 'add-card', kind: 'asset', text: 'Le port' };
    for (const who of [nadia, scribe, facilitator]) {
      expect(room.try(who, question)).toBe('marketplace-unopened');
      expect(room.try(who, card)).toBe('marketplace-unopened');
      expect(room.try(who, { type: 'post-report', question: 'q', said: 'Dit' })).toBe('marketplace-unopened');
    }
    expect(room.log).toHaveLength(0);
  });
});

describe('the steps', () => {
  it('opening starts the marketplace step, and closing it leaves the step', () => {
    const room = createOpenSpaceRoom();
    room.wait(15);
    room.make(facilitator, open);
    expect(room.getState()).toMatchObject({
      marketplace: 'open',
      stage: { id: 'marketplace', startedAt: minute(15) },
    });
    expect(room.try(facilitator, open)).toBe('marketplace-already-open');
  });

  it('opening starts no step when the plan gives the marketplace no time', () => {
    const room = createOpenSpaceRoom({ durations: { marketplace: 0 } });
    room.make(facilitator, open);
    expect(room.getState()).toMatchObject({ marketplace: 'open', stage: null });
  });

  it('starting the marketplace step opens it, under the same conditions', () => {
    const room = createOpenSpaceRoom({ theme: null });
    expect(room.try(facilitator, { type: 'start-stage', stage: 'marketplace' })).toBe('theme-missing');
    room.make(facilitator, { type: 'set-theme', theme: 'L’eau' });
    room.make(facilitator, { type: 'start-stage', stage: 'marketplace' });
    expect(room.getState().marketplace).toBe('open');
  });

  it('reopening the marketplace later does not move the clock of the slot under way', () => {
    const room = createOpenedRoom();
    room.make(facilitator, { type: 'close-marketplace' });
    room.make(facilitator, { type: 'start-stage', stage: 'early' });
    room.make(facilitator, open);
    expect(room.getState()).toMatchObject({ marketplace: 'open', stage: { id: 'early' } });
  });

  it('the theme may be presented before opening, a slot may not begin', () => {
    const room = createOpenSpaceRoom();
    expect(room.try(facilitator, { type: 'start-stage', stage: 'early' })).toBe('marketplace-unopened');
    expect(room.try(facilitator, { type: 'start-stage', stage: 'theme' })).toBeNull();
    expect(room.try(facilitator, { type: 'start-stage', stage: 'theme' })).toBe('nothing-changes');
    expect(room.try(facilitator, { type: 'start-stage', stage: 'nowhere' })).toBe('stage-unknown');
  });

  it('only the facilitator holds the clock', () => {
    const room = createOpenedRoom();
    for (const who of [nadia, scribe]) {
      expect(room.try(who, { type: 'start-stage', stage: 'early' })).toBe('role-not-allowed');
      expect(room.try(who, { type: 'close' })).toBe('role-not-allowed');
    }
  });
});

describe('closing', () => {
  it('ends the contributions of the room and lets staff sort for days', () => {
    const room = createOpenedRoom();
    const card = { type: 'add-card', kind: 'challenge', text: 'La nappe baisse' };
    room.make(nadia, card);
    room.wait(200);
    room.make(facilitator, { type: 'close' });
    expect(room.getState().closed).toEqual({ by: 'marc', at: minute(200) });
    expect(room.try(nadia, card)).toBe('closed');
    expect(room.try(scribe, card)).toBeNull();
    expect(room.try(facilitator, { type: 'close' })).toBe('activity-already-closed');
  });

  it('can be taken back', () => {
    const room = createOpenedRoom();
    expect(room.try(facilitator, { type: 'reopen' })).toBe('activity-not-closed');
    room.make(facilitator, { type: 'close' });
    room.make(facilitator, { type: 'reopen' });
    expect(room.try(nadia, { type: 'add-card', kind: 'asset', text: 'Le port' })).toBeNull();
  });
});
