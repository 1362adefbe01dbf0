// Sentences on the three questions: what each variant takes, whose voice, in whose name.
import { describe, expect, it } from 'vitest';
import { facilitator, karim, nadia, scribe } from '../../../test/method-room.js';
import { expectations } from './method.js';
import { createExpectationsRoom, createRereadRoom } from './testing/room.js';

const write = (kind: string, more: object = {}) => ({ type: 'write-slip', kind, text: 'Un mot', ...more });

describe('writing an expectation [R051]', () => {
  it('each question has its sentences, in the voice of one, two or four', () => {
    const room = createExpectationsRoom();
    room.write(nadia, 'purpose', 'Savoir pourquoi', { tags: ['one'] });
    room.write(karim, 'hope', 'Un bus', { tags: ['four'] });
    room.write(karim, 'rule', 'On écoute');
    expect(room.getState().slips.map(({ kind, tags }) => [kind, tags])).toEqual([
      ['purpose', ['one']],
      ['hope', ['four']],
      ['rule', []],
    ]);
  });

  it.each([
    ['hopes', 'rule'],
    ['rules', 'hope'],
    ['whole', 'happened'],
    ['reread', 'hope'],
  ])('%s does not take a %s', (variant, kind) => {
    expect(createExpectationsRoom({ variant }).try(nadia, write(kind))).toBe('question-not-asked');
  });

  it('a voice that does not exist, or two voices, are not read', () => {
    const room = createExpectationsRoom();
    expect(room.try(nadia, write('hope', { tags: ['seven'] }))).toBe('malformed');
    expect(room.try(nadia, write('hope', { tags: ['one', 'two'] }))).toBe('malformed');
  });

  it('an expectation is about nothing carried, and comes from no sub-group', () => {
    const room = createExpectationsRoom();
    expect(room.try(nadia, write('hope', { about: 'hope-1' }))).toBe('carried-unknown');
    expect(room.try(nadia, write('hope', { team: 'table-1' }))).toBe('team-unknown');
  });

  it('a scribe writes for somebody without a phone, a participant does not [R085]', () => {
    const room = createExpectationsRoom();
    const more = { channel: 'paper', onBehalfOf: { label: 'Mme A.' } };
    expect(room.try(nadia, write('hope', more))).toBe('staff-only');
    expect(room.try(scribe, write('hope', more))).toBeNull();
    expect(expectations.harvest(room.getState())[0]?.origins[0]?.authors).toEqual([]);
  });

  it('another question may be given to a sentence, never one that is not asked', () => {
    const room = createExpectationsRoom({ variant: 'hopes' });
    const slip = room.write(nadia, 'hope', 'Un bus');
    const retag = (kind: string) => ({ type: 'retag-slip', slip, version: 1, kind, tags: [] });
    expect(room.try(nadia, retag('rule'))).toBe('question-not-asked');
    expect(room.try(nadia, retag('purpose'))).toBeNull();
  });

  it('once closed the room writes no more; staff copy paper in the evening', () => {
    const room = createExpectationsRoom();
    room.make(facilitator, { type: 'close' });
    expect(room.try(nadia, write('hope'))).toBe('closed');
    expect(room.try(scribe, write('hope', { channel: 'paper' }))).toBeNull();
  });

  it('a hidden sentence keeps its place, loses its words for the room, and is not harvested', () => {
    const room = createExpectationsRoom();
    const slip = room.write(nadia, 'hope', 'Un nom');
    room.make(scribe, { type: 'hide-slip', slip });
    expect(expectations.redact(room.getState(), 'room').slips[0]?.text).toBe('');
    expect(expectations.redact(room.getState(), 'staff').slips[0]?.text).toBe('Un nom');
    expect(expectations.harvest(room.getState())).toEqual([]);
  });
});

describe('the harvest of expectations [R011, R051]', () => {
  it('holds why we are here and what we hope, in the order they came, each with its author', () => {
    const room = createExpectationsRoom();
    room.write(nadia, 'hope', 'Un bus');
    room.write(karim, 'purpose', 'Nous connaître');
    expect(expectations.harvest(room.getState())).toMatchObject([
      { kind: 'expectation', text: 'Un bus', origins: [{ authors: ['nadia'] }] },
      { kind: 'expectation', text: 'Nous connaître', origins: [{ authors: ['karim'] }] },
    ]);
  });

  it('an empty room leaves nothing', () => {
    expect(expectations.harvest(createExpectationsRoom().getState())).toEqual([]);
    expect(expectations.harvest(createRereadRoom().getState())).toEqual([]);
  });
});
