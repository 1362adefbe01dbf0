// Every refusal about the vocabulary, one by one, with its data; what a word and a tag keep as they change.
import { describe, expect, it } from 'vitest';
import { facilitator, karim, nadia, scribe } from '../../../../test/method-room.js';
import { MAX_TERM, MAX_TERMS } from '../limits.js';
import { emblem } from '../method.js';
import { createEmblemRoom } from '../testing/room.js';
import { computeConvergence } from './compute.js';

const label = (rank: number): string => `Mot ${rank}`;
const fill = (count: number) =>
  Array.from({ length: count }, (_, rank) => ({ id: `t${rank}`, label: label(rank), symbol: null }));

/** Group A has drawn; the word Mer is in its emblem, the word Port in none. */
function openRoom() {
  const room = createEmblemRoom();
  room.put(nadia, 'group-a');
  const [sea, port] = [room.name('Mer', 'sea'), room.name('Port')];
  room.tag('group-a', sea);
  return { ...room, sea, port };
}

describe('a word of the vocabulary that is refused', () => {
  it.each([
    ['Écoles', 'ecoles'],
    ['Écoles', ' ÉCOLES '],
    ['Savoir-faire', 'savoir faire'],
    ['Mer', 'MER'],
  ])('« %s » stands already, so « %s » is not added: the one that stands is named', (first, twin) => {
    const room = createEmblemRoom();
    room.name(first);
    expect(room.send(scribe, { type: 'add-term', label: twin })).toEqual({
      code: 'term-exists',
      data: { label: first },
    });
    expect(room.getState().vocabulary).toHaveLength(1);
  });

  it('one too many, and how many are held', () => {
    const room = createEmblemRoom({ vocabulary: fill(MAX_TERMS - 1) });
    room.name('Le dernier');
    expect(room.send(facilitator, { type: 'add-term', label: 'Un de trop' })).toEqual({
      code: 'too-many',
      data: { max: MAX_TERMS },
    });
    expect(emblem.parseSettings({ vocabulary: fill(MAX_TERMS + 1) })).toEqual({
      ok: false,
      refusal: { code: 'malformed', data: { field: 'vocabulary' } },
    });
  });

  it.each<[string, object, object]>([
    ['vide', { label: ' \u200b ' }, { code: 'text-empty', data: { field: 'label' } }],
    [
      'long comme une phrase',
      { label: 'm'.repeat(MAX_TERM + 4) },
      { code: 'text-too-long', data: { field: 'label', length: MAX_TERM + 4, max: MAX_TERM } },
    ],
    [
      'au dessin inconnu',
      { label: 'Lin', symbol: 'linen' },
      { code: 'malformed', data: { field: 'symbol' } },
    ],
  ])('%s', (_title, more, refusal) => {
    expect(createEmblemRoom().send(facilitator, { type: 'add-term', ...more })).toEqual(refusal);
  });

  it('renamed on yesterday’s word, before its twin is looked for', () => {
    const room = openRoom();
    room.make(facilitator, { type: 'rename-term', term: room.sea, version: 1, label: 'La Manche' });
    expect(room.send(scribe, { type: 'rename-term', term: room.sea, version: 1, label: 'port' })).toEqual({
      code: 'version-stale',
      data: { version: 2, current: 'La Manche' },
    });
  });

  it('renamed by its capitals or its accents alone, it is itself and no twin', () => {
    const room = openRoom();
    expect(room.try(scribe, { type: 'rename-term', term: room.sea, version: 1, label: 'MER' })).toBeNull();
    expect(room.getState().vocabulary[0]).toMatchObject({ label: 'MER', symbol: 'sea', version: 2 });
  });

  it('removed while an emblem holds it, and named as it reads today', () => {
    const room = openRoom();
    room.make(facilitator, { type: 'rename-term', term: room.sea, version: 1, label: 'La Manche' });
    expect(room.send(scribe, { type: 'remove-term', term: room.sea })).toEqual({
      code: 'term-in-use',
      data: { label: 'La Manche' },
    });
    expect(room.try(scribe, { type: 'remove-term', term: room.port })).toBeNull();
    expect(room.getState().vocabulary.map(({ id }) => id)).toEqual([room.sea]);
  });

  it.each<[string, object]>([
    ['participant ajoute', { type: 'add-term', label: 'Lin' }],
    ['participant renomme', { type: 'rename-term', term: 't', version: 1, label: 'Lin' }],
    ['participant retire', { type: 'remove-term', term: 't' }],
    ['participant trouve', { type: 'tag-emblem', team: 'group-b', term: 't' }],
    ['participant ne trouve plus', { type: 'untag-emblem', team: 'group-b', term: 't' }],
  ])('%s: it is staff’s [R038]', (_title, order) => {
    expect(createEmblemRoom().try(karim, order)).toBe('role-not-allowed');
  });
});

describe('a word found in an emblem', () => {
  it('keeps one quotation, the last one said, and takes the last place', () => {
    const room = openRoom();
    room.tag('group-a', room.port, 'Le port dort');
    room.tag('group-a', room.sea, 'Elle nous tient');
    expect(room.getEmblem('group-a')?.tags.map(({ term, words }) => [term, words])).toEqual([
      [room.port, 'Le port dort'],
      [room.sea, 'Elle nous tient'],
    ]);
    const again = { type: 'tag-emblem', team: 'group-a', term: room.sea, words: 'Elle nous tient' };
    expect(room.try(scribe, again)).toBe('nothing-changes');
    expect(room.try(scribe, { ...again, words: null })).toBeNull();
  });

  it('is told under today’s word and today’s name of the group', () => {
    const room = openRoom();
    room.make(facilitator, { type: 'rename-term', term: room.sea, version: 1, label: 'La Manche' });
    room.make(nadia, { type: 'rename-team', team: 'group-a', name: 'Les dunes' });
    const [one] = computeConvergence(room.getState()).single;
    expect([one?.term.label, one?.bearers.map(({ name }) => name)]).toEqual(['La Manche', ['Les dunes']]);
  });

  it('is counted no more once its group is gone', () => {
    const room = openRoom();
    const piece = room.getEmblem('group-a')?.pieces[0]?.id;
    room.make(nadia, { type: 'remove-piece', team: 'group-a', piece });
    room.make(facilitator, { type: 'set-teams', teams: [{ id: 'group-b', name: 'B' }] });
    expect(computeConvergence(room.getState())).toMatchObject({ compared: 0, single: [] });
  });

  it('of a group whose pieces were all taken off is looked for no further', () => {
    const room = openRoom();
    const piece = room.getEmblem('group-a')?.pieces[0]?.id;
    room.make(nadia, { type: 'remove-piece', team: 'group-a', piece });
    expect(room.send(scribe, { type: 'tag-emblem', team: 'group-a', term: room.port })).toEqual({
      code: 'emblem-missing',
      data: {},
    });
  });
});
