// What a 1-2-4-all plans, accepts, refuses, keeps and leaves.
import { describe, expect, it } from 'vitest';
import {
  createCarried,
  createMethodRoom,
  createSource,
  facilitator,
  karim,
  nadia,
  scribe,
  writeSlip,
} from '../../../test/method-room.js';
import { getVoiceOf, ONE_TWO_FOUR_ALL_RIGHTS, oneTwoFourAll } from './index.js';

function open(settings: object = {}) {
  const carried = [createCarried('d1', 'Les gestes se perdent')];
  return createMethodRoom(oneTwoFourAll, { question: 'Que faire ?', carried, ...settings });
}

const idea = (text: string, fields: object = {}): object => writeSlip('idea', text, fields);

describe('the plan [R055]', () => {
  it('one, two, four and five minutes; a step of no duration is left out', () => {
    const plan = oneTwoFourAll.plan(oneTwoFourAll.defaults);
    expect(plan.map(({ id, minutes }) => [id, minutes])).toEqual([
      ['alone', 1],
      ['pairs', 2],
      ['fours', 4],
      ['together', 5],
    ]);
    expect(new Set(plan.map(({ moment }) => moment))).toEqual(new Set(['individual', 'sharing', 'choice']));
    expect(oneTwoFourAll.plan(open({ durations: { pairs: 0 } }).getState().settings)).toHaveLength(3);
  });

  it('each step has its voice', () => {
    const voices = [null, 'alone', 'pairs', 'fours', 'together'].map(getVoiceOf);
    expect(voices).toEqual(['one', 'one', 'two', 'four', 'all']);
  });
});

describe('the orders', () => {
  it('no question: neither step nor idea', () => {
    const room = open({ question: null });
    expect(room.try(facilitator, { type: 'start-stage', stage: 'alone' })).toBe(
      'one-two-four-question-missing',
    );
    expect(room.try(nadia, idea('Un annuaire'))).toBe('one-two-four-question-missing');
    room.make(facilitator, { type: 'set-question', question: 'Et demain ?' });
    expect(room.try(nadia, idea('Un annuaire'))).toBeNull();
    expect(room.try(facilitator, { type: 'set-question', question: 'Et demain ?' })).toBe('nothing-changes');
  });

  it.each([
    [{ tags: ['seven'] }, 'malformed'],
    [{ tags: ['one', 'two'] }, 'malformed'],
    [{ sources: [createSource('d9')] }, 'malformed'],
    [{ about: 'd9' }, 'one-two-four-carried-unknown'],
    [{ team: 'A' }, 'team-unknown'],
    [{ channel: 'paper' }, 'staff-only'],
  ])('refuses %j as %s', (fields, code) => {
    expect(open().try(nadia, idea('Un annuaire', fields))).toBe(code);
  });

  it('a voice is mended, within the four', () => {
    const room = open();
    const slip = room.make(nadia, idea('Un annuaire', { tags: ['one'] }));
    const retag = { type: 'retag-slip', slip, version: 1, kind: 'idea' };
    expect(room.try(nadia, { ...retag, tags: ['six'] })).toBe('malformed');
    expect(room.try(nadia, { ...retag, tags: ['two'] })).toBeNull();
  });

  it('the facilitator alone keeps, once, what is not hidden', () => {
    const room = open();
    const slip = room.make(nadia, idea('Un annuaire'));
    expect(room.try(scribe, { type: 'keep-idea', slip })).toBe('role-not-allowed');
    expect(room.try(facilitator, { type: 'keep-idea', slip: 'nobody' })).toBe('slip-unknown');
    room.make(facilitator, { type: 'keep-idea', slip });
    expect(room.try(facilitator, { type: 'keep-idea', slip })).toBe('nothing-changes');
    room.make(facilitator, { type: 'release-idea', slip });
    expect(room.try(facilitator, { type: 'release-idea', slip })).toBe('nothing-changes');
    room.make(scribe, { type: 'hide-slip', slip });
    expect(room.try(facilitator, { type: 'keep-idea', slip })).toBe('item-hidden');
    expect(ONE_TWO_FOUR_ALL_RIGHTS['write-slip']).toContain('participant');
  });
});

describe('the harvest [R056] [R147]', () => {
  it('what is kept, in its order; else what fours brought; else all', () => {
    const room = open();
    const texts = (): readonly string[] => oneTwoFourAll.harvest(room.getState()).map(({ text }) => text);
    room.make(nadia, idea('Seule', { tags: ['one'] }));
    expect(texts()).toEqual(['Seule']);
    const first = room.make(karim, idea('À quatre', { tags: ['four'], about: 'd1' }));
    const second = room.make(karim, idea('Tous', { tags: ['all'] }));
    expect(texts()).toEqual(['À quatre', 'Tous']);
    room.make(facilitator, { type: 'keep-idea', slip: second });
    room.make(facilitator, { type: 'keep-idea', slip: first });
    expect(texts()).toEqual(['Tous', 'À quatre']);
    const [whole, four] = oneTwoFourAll.harvest(room.getState());
    expect(whole).not.toHaveProperty('sources');
    expect(four?.sources).toEqual([createSource('d1')]);
    room.make(scribe, { type: 'hide-slip', slip: second });
    expect(texts()).toEqual(['À quatre']);
  });
});
