// The last word on each card, its reason, and what a session of pitches leaves.
import { describe, expect, it } from 'vitest';
import {
  createCard,
  createPitchRoom,
  createSource,
  facilitator,
  karim,
  nadia,
  scribe,
} from '../../../test/pitch-room.js';
import { getDecision, pitch } from './index.js';

describe('the last word on a card [R053]', () => {
  it('keeps the reason of the chosen and of the set aside alike, and who said it', () => {
    const room = createPitchRoom();
    const { bus, workshop } = room.ids;
    const decide = { type: 'decide-proposal', proposal: bus, outcome: 'chosen', reason: 'Deux pilotes' };
    room.make(scribe, { ...decide, voice: { label: 'Le binôme' } });
    room.make(scribe, { ...decide, proposal: workshop, outcome: 'set-aside', reason: 'Déjà à l’étude' });
    expect(getDecision(room.getState(), bus)).toMatchObject({
      outcome: 'chosen',
      reason: 'Deux pilotes',
      voice: { label: 'Le binôme' },
      by: 'lea',
    });
    expect(getDecision(room.getState(), workshop)).toMatchObject({
      outcome: 'set-aside',
      reason: 'Déjà à l’étude',
    });
  });

  it.each(['chosen', 'set-aside', 'postponed'])('%s without a reason is refused', (outcome) => {
    const room = createPitchRoom();
    const order = { type: 'decide-proposal', proposal: room.ids.bus, outcome };
    expect(room.try(facilitator, { ...order, reason: ' ' })).toBe('text-empty');
    expect(room.try(facilitator, order)).toBe('malformed');
  });

  it('can be said again, and taken back', () => {
    const room = createPitchRoom();
    const order = {
      type: 'decide-proposal',
      proposal: room.ids.bus,
      outcome: 'postponed',
      reason: 'Il manque la région',
    };
    room.make(facilitator, order);
    expect(room.try(facilitator, order)).toBe('nothing-changes');
    room.make(facilitator, { ...order, outcome: 'chosen' });
    expect(room.getState().decisions).toHaveLength(1);
    room.make(facilitator, { type: 'undo-decision', proposal: room.ids.bus });
    expect(room.try(facilitator, { type: 'undo-decision', proposal: room.ids.bus })).toBe('decision-unknown');
    expect(room.try(nadia, order)).toBe('role-not-allowed');
  });

  it('is not said of a card that is away', () => {
    const room = createPitchRoom();
    room.make(nadia, { type: 'withdraw-proposal', proposal: room.ids.bus });
    const order = { type: 'decide-proposal', proposal: room.ids.bus, outcome: 'chosen', reason: 'x' };
    expect(room.try(facilitator, order)).toBe('proposal-withdrawn');
  });
});

describe('the harvest [R053] [R056] [R147]', () => {
  it('holds every card that stands, chosen or not, in the order of the pitches', () => {
    const room = createPitchRoom();
    const { bus, workshop, heating } = room.ids;
    const late = room.make(karim, createCard('Le catalogue'));
    const say = (proposal: string, outcome: string): void => {
      room.make(facilitator, { type: 'decide-proposal', proposal, outcome, reason: 'Dit tout haut' });
    };
    say(bus, 'chosen');
    say(workshop, 'set-aside');
    say(heating, 'postponed');
    expect(
      pitch.harvest(room.getState()).map(({ id, kind, text, group }) => [id, kind, text, group]),
    ).toEqual([
      [bus, 'proposal', 'La navette', 'chosen'],
      [workshop, 'proposal', 'L’atelier', 'set-aside'],
      [heating, 'proposal', 'La chaufferie', null],
      [late, 'proposal', 'Le catalogue', null],
    ]);
  });

  it('near-twins are one, with the origins and the ways back of all of them', () => {
    const room = createPitchRoom();
    const one = room.make(nadia, createCard('Un', { sources: [createSource('d1')] }));
    const two = room.make(karim, createCard('Deux', { sources: [createSource('d1'), createSource('d2')] }));
    room.make(scribe, { type: 'merge-proposals', into: one, proposals: [two] });
    const item = pitch.harvest(room.getState()).find(({ id }) => id === one);
    expect(item?.origins.map(({ item: id, authors }) => [id, authors])).toEqual([
      [one, ['nadia']],
      [two, ['karim']],
    ]);
    expect(item?.sources).toEqual([createSource('d1'), createSource('d2')]);
    expect(pitch.harvest(room.getState()).map(({ id }) => id)).not.toContain(two);
  });

  it('leaves out what was hidden or withdrawn, and names nobody for a paper without a name', () => {
    const room = createPitchRoom();
    room.make(scribe, { type: 'hide-proposal', proposal: room.ids.bus });
    room.make(karim, { type: 'withdraw-proposal', proposal: room.ids.workshop });
    room.make(scribe, createCard('Du papier', { channel: 'paper' }));
    const harvest = pitch.harvest(room.getState());
    expect(harvest.map(({ text }) => text)).toEqual(['La chaufferie', 'Du papier']);
    expect(harvest[1]?.origins[0]?.authors).toEqual([]);
    expect(harvest[1]).not.toHaveProperty('sources');
  });

  it('an empty session leaves nothing', () => {
    const start = pitch.start(pitch.defaults);
    expect(pitch.harvest(start)).toEqual([]);
  });

  it('a sub-group that has written a card is not dissolved', () => {
    const room = createPitchRoom({ teams: [{ id: 't', name: 'Le quai', place: null, seats: null }] });
    room.make(nadia, createCard('Le bus', { team: 't' }));
    expect(room.try(facilitator, { type: 'set-teams', teams: [] })).toBe('proposal-team-in-use');
  });

  it('once closed, the room has spoken; staff still note what was said', () => {
    const room = createPitchRoom();
    room.make(facilitator, { type: 'close' });
    expect(room.try(nadia, createCard('Trop tard'))).toBe('closed');
    const order = { type: 'decide-proposal', proposal: room.ids.bus, outcome: 'chosen', reason: 'Dit' };
    expect(room.try(scribe, order)).toBeNull();
  });
});
