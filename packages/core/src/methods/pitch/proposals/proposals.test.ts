// Proposal cards: one form for all, near-twins put together by hand, every word kept.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createCard,
  createPitchRoom,
  createSource,
  facilitator,
  karim,
  nadia,
  scribe,
} from '../../../../test/pitch-room.js';
import { compareTexts, listPitches, listTwins, pitch, suggestTwins } from '../index.js';

const FULL = {
  problem: 'Chacun vient seul.',
  solution: 'Une ligne commune.',
  partnersValue: 'L’usine : moins d’absences\nLa commune : une ligne remplie',
  territoryValue: 'On travaille ici sans voiture.',
  whoCares: 'Les intérimaires',
  sources: [createSource('d1')],
  pitcher: { id: 'karim' },
};

describe('a proposal card [R053]', () => {
  it('holds problem, solution, value for each and for the territory, who cares, and what it answers [R056]', () => {
    const room = createPitchRoom();
    const id = room.make(nadia, createCard('Le bus', FULL));
    expect(room.getState().proposals.at(-1)).toMatchObject({ id, title: 'Le bus', ...FULL, by: 'nadia' });
  });

  it('needs a title and nothing else', () => {
    const room = createPitchRoom();
    expect(room.getState().proposals[0]).toMatchObject({ title: 'La navette', problem: null, pitcher: null });
    expect(room.try(nadia, createCard(' '))).toBe('text-empty');
    expect(room.try(nadia, { type: 'write-proposal' })).toBe('malformed');
  });

  it('five lines a field, and says how many there are', () => {
    const room = createPitchRoom();
    expect(room.try(nadia, createCard('Ok', { problem: 'a\nb\nc\nd\ne' }))).toBeNull();
    expect(room.send(nadia, createCard('Trop', { whoCares: 'a\nb\nc\nd\ne\nf' }))).toEqual({
      code: 'proposal-too-many-lines',
      data: { field: 'whoCares', lines: 6, max: 5 },
    });
  });

  it.each([
    [{ sources: [createSource('d9')] }, 'proposal-source-unknown'],
    [{ team: 'nobody' }, 'team-unknown'],
    [{ channel: 'paper' }, 'staff-only'],
    [{ onBehalfOf: { label: 'M. B.' } }, 'staff-only'],
    [{ problem: 'é'.repeat(601) }, 'text-too-long'],
  ])('refuses %j as %s', (fields, code) => {
    expect(createPitchRoom().try(nadia, createCard('Le bus', fields))).toBe(code);
  });

  it('is mended by its author, whoever pitches it, its sub-group and staff; never over unread words', () => {
    const room = createPitchRoom({ teams: [{ id: 't', name: 'Le quai', place: null, seats: null }] });
    room.make(facilitator, { type: 'move-person', person: { id: 'zoe' }, team: 't' });
    const zoe = { ...karim, member: 'zoe' as typeof karim.member };
    const proposal = room.make(nadia, createCard('Le bus', { pitcher: { id: 'karim' }, team: 't' }));
    const edit = (version: number, title: string): object => ({
      type: 'edit-proposal',
      proposal,
      version,
      title,
      pitcher: { id: 'karim' },
      team: 't',
    });
    room.make(karim, edit(1, 'Le car'));
    room.make(zoe, edit(2, 'Le minibus'));
    expect(room.send(nadia, edit(2, 'Le tram'))).toEqual({
      code: 'version-stale',
      data: { version: 3, current: 'Le minibus' },
    });
    expect(room.try(zoe, { ...edit(3, 'Rien'), proposal: room.ids.workshop })).toBe('not-author');
    expect(room.try(scribe, edit(3, 'Le minibus'))).toBe('nothing-changes');
    const last = room.getState().proposals.at(-1);
    expect(last?.versions.map(({ title }) => title)).toEqual(['Le bus', 'Le car', 'Le minibus']);
  });

  it('does not change while people mark it', () => {
    const room = createPitchRoom();
    room.open();
    const { bus, workshop } = room.ids;
    expect(room.try(nadia, { type: 'edit-proposal', proposal: bus, version: 1, title: 'Le bus' })).toBe(
      'proposal-in-vote',
    );
    expect(room.try(nadia, { type: 'withdraw-proposal', proposal: bus })).toBe('proposal-in-vote');
    expect(room.try(scribe, { type: 'merge-proposals', into: bus, proposals: [workshop] })).toBe(
      'proposal-in-vote',
    );
    expect(room.try(nadia, createCard('Une de plus'))).toBeNull();
  });

  it('withdrawn by its author, brought back by staff with its words', () => {
    const room = createPitchRoom();
    const proposal = room.ids.bus;
    expect(room.try(karim, { type: 'withdraw-proposal', proposal })).toBe('not-author');
    room.make(nadia, { type: 'withdraw-proposal', proposal });
    expect(room.try(nadia, { type: 'withdraw-proposal', proposal })).toBe('proposal-withdrawn');
    expect(listPitches(room.getState()).map(({ title }) => title)).toEqual(['L’atelier', 'La chaufferie']);
    room.make(scribe, { type: 'restore-proposal', proposal });
    expect(room.try(scribe, { type: 'restore-proposal', proposal })).toBe('proposal-not-away');
    expect(listPitches(room.getState())[0]?.title).toBe('La navette');
  });

  it('hidden, it loses its words for the room and keeps its place', () => {
    const room = createPitchRoom();
    const proposal = room.make(nadia, createCard('Grossier', FULL));
    room.make(scribe, { type: 'hide-proposal', proposal });
    expect(room.try(scribe, { type: 'hide-proposal', proposal })).toBe('item-hidden');
    const seen = JSON.stringify(pitch.redact(room.getState(), 'room').proposals.at(-1));
    for (const words of ['Grossier', FULL.problem, FULL.solution, FULL.whoCares, 'karim']) {
      expect(seen).not.toContain(words);
    }
    room.make(scribe, { type: 'restore-proposal', proposal });
    expect(pitch.redact(room.getState(), 'room').proposals.at(-1)?.title).toBe('Grossier');
  });

  it.each([
    ['edit-proposal', { version: 1, title: 'x' }],
    ['withdraw-proposal', {}],
    ['hide-proposal', {}],
    ['restore-proposal', {}],
    ['split-proposal', {}],
    ['start-talk', {}],
    ['decide-proposal', { outcome: 'chosen', reason: 'x' }],
    ['undo-decision', {}],
  ])('%s on a card that does not exist says so', (type, fields) => {
    expect(createPitchRoom().try(facilitator, { type, proposal: 'none', ...fields })).toBe(
      'proposal-unknown',
    );
  });
});

describe('near-twins', () => {
  it('put together by hand, they keep their words and come apart again', () => {
    const room = createPitchRoom();
    const { bus, workshop, heating } = room.ids;
    room.make(scribe, { type: 'merge-proposals', into: bus, proposals: [workshop, workshop] });
    room.make(scribe, { type: 'merge-proposals', into: heating, proposals: [bus] });
    expect(listPitches(room.getState()).map(({ id }) => id)).toEqual([heating]);
    expect(listTwins(room.getState(), heating).map(({ title }) => title)).toEqual([
      'La navette',
      'L’atelier',
    ]);
    room.make(scribe, { type: 'split-proposal', proposal: bus });
    expect(listPitches(room.getState()).map(({ id }) => id)).toEqual([bus, heating]);
    expect(listTwins(room.getState(), bus).map(({ id }) => id)).toEqual([workshop]);
    expect(room.try(scribe, { type: 'split-proposal', proposal: bus })).toBe('proposal-not-merged');
  });

  it('one merged is touched no more, and the refusal names where it went', () => {
    const room = createPitchRoom();
    const { bus, workshop } = room.ids;
    room.make(scribe, { type: 'merge-proposals', into: bus, proposals: [workshop] });
    const merged = { code: 'proposal-merged', data: { title: 'La navette' } };
    expect(room.send(facilitator, { type: 'start-talk', proposal: workshop })).toEqual(merged);
    expect(room.send(karim, { type: 'withdraw-proposal', proposal: workshop })).toEqual(merged);
    expect(room.try(scribe, { type: 'merge-proposals', into: workshop, proposals: [bus] })).toBe(
      'proposal-merged',
    );
    expect(room.try(scribe, { type: 'merge-proposals', into: bus, proposals: [bus] })).toBe(
      'proposal-twin-itself',
    );
  });

  it('are suggested by their words, the most alike first, and merged by nobody but people', () => {
    const room = createPitchRoom();
    room.make(nadia, createCard('Un atelier partagé de soudure'));
    room.make(karim, createCard('L’atelier de soudure partagé'));
    room.make(karim, createCard('La navette du matin'));
    const pairs = suggestTwins(room.getState()).map(({ one, other }) => [one.title, other.title]);
    expect(pairs[0]).toEqual(['Un atelier partagé de soudure', 'L’atelier de soudure partagé']);
    expect(pairs).toContainEqual(['La navette', 'La navette du matin']);
    expect(pairs.flat()).not.toContain('La chaufferie');
    expect(listPitches(room.getState())).toHaveLength(6);
  });

  it('likeness is between 0 and 1, the same both ways, and 1 for the same words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const likeness = compareTexts(one, other);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(compareTexts(other, one)).toBe(likeness);
      }),
    );
    expect(compareTexts('École', 'ecole !')).toBe(1);
    expect(compareTexts('', 'ecole')).toBe(0);
    expect(compareTexts('???', '!!!')).toBe(0);
  });
});
