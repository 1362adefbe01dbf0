// What is left of offers and needs, and what never is.
import { describe, expect, it } from 'vitest';
import {
  createMethodRoom,
  karim,
  scribe as lea,
  facilitator as marc,
  nadia,
  writeSlip,
} from '../../../test/method-room.js';
import { harvestReciprocity } from './harvest.js';
import { reciprocity } from './method.js';

describe('the harvest', () => {
  it('holds each sentence once, in the order they came, whatever its words', () => {
    const room = createMethodRoom(reciprocity);
    room.make(nadia, writeSlip('need', 'Un bus', { tags: ['mobility', 'jobs'] }));
    room.make(karim, writeSlip('offer', 'Une salle'));
    expect(harvestReciprocity(room.getState()).map(({ kind, text, group }) => [kind, text, group])).toEqual([
      ['need', 'Un bus', 'Mobilité'],
      ['offer', 'Une salle', null],
    ]);
  });

  it('follows a sentence that changes kind or words', () => {
    const room = createMethodRoom(reciprocity);
    const slip = room.make(nadia, writeSlip('need', 'Un bus'));
    room.make(nadia, { type: 'retag-slip', slip, version: 1, kind: 'offer', tags: ['mobility'] });
    room.make(nadia, { type: 'edit-slip', slip, version: 2, text: 'Une navette' });
    expect(harvestReciprocity(room.getState())).toMatchObject([
      { kind: 'offer', text: 'Une navette', group: 'Mobilité', origins: [{ seq: 1 }] },
    ]);
  });

  it('leaves out what is hidden, and never tells who meets whom', () => {
    const room = createMethodRoom(reciprocity);
    const offer = room.make(nadia, writeSlip('offer', 'Une machine'));
    const need = room.make(karim, writeSlip('need', 'Une machine'));
    for (const side of ['offer', 'need'] as const) {
      room.make(lea, { type: 'answer-introduction', offer, need, side, agrees: true, contact: 'secret' });
    }
    const before = harvestReciprocity(room.getState());
    expect(JSON.stringify(before)).not.toContain('secret');
    expect(before).toHaveLength(2);
    room.make(lea, { type: 'hide-slip', slip: need });
    expect(harvestReciprocity(room.getState()).map(({ id }) => id)).toEqual([offer]);
  });

  it('goes on once the room is closed: staff copy the last papers [R085]', () => {
    const room = createMethodRoom(reciprocity);
    room.make(marc, { type: 'close' });
    expect(room.try(nadia, writeSlip('need', 'Un bus'))).toBe('closed');
    expect(room.try(marc, { type: 'close' })).toBe('activity-already-closed');
    room.make(lea, writeSlip('need', 'Un bus', { channel: 'paper', onBehalfOf: { id: 'line-3' } }));
    expect(harvestReciprocity(room.getState())[0]?.origins[0]?.authors).toEqual(['line-3']);
  });
});
