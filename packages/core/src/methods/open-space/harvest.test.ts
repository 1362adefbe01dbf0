// What an open space leaves: challenges then assets, group by group, with where each sentence comes from.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createOpenedRoom,
  facilitator,
  karim,
  minute,
  nadia,
  scribe,
} from '../../../test/open-space-room.js';
import { openSpace } from './index.js';

function add(kind: 'challenge' | 'asset', text: string, fields: object = {}): object {
  return { type: 'add-card', kind, text, ...fields };
}

describe('the harvest of an open space [R066]', () => {
  it('an empty wall leaves nothing', () => {
    expect(openSpace.harvest(createOpenedRoom().getState())).toEqual([]);
  });

  it('challenges come before assets, groups before loose slips, each in its order', () => {
    const room = createOpenedRoom();
    room.make(nadia, add('asset', 'Le port'));
    const loose = room.make(nadia, add('challenge', 'Le bruit'));
    const bus = room.make(karim, add('challenge', 'Pas de bus'));
    const train = room.make(karim, add('challenge', 'Pas de train'));
    const water = room.make(nadia, add('challenge', 'La nappe baisse'));
    room.make(scribe, { type: 'group-cards', cards: [water], title: 'L’eau' });
    room.make(scribe, { type: 'group-cards', cards: [train, bus], title: 'Venir' });
    expect(openSpace.harvest(room.getState()).map(({ kind, text, group }) => [kind, text, group])).toEqual([
      ['challenge', 'La nappe baisse', 'L’eau'],
      ['challenge', 'Pas de bus', 'Venir'],
      ['challenge', 'Pas de train', 'Venir'],
      ['challenge', 'Le bruit', null],
      ['asset', 'Le port', null],
    ]);
    expect(openSpace.harvest(room.getState()).map(({ id }) => id)).toContain(loose);
  });

  it('says where each sentence comes from: slip, first fact, instant, author [R011] [R147]', () => {
    const room = createOpenedRoom();
    room.wait(40);
    const id = room.make(nadia, add('challenge', 'Le bruit'));
    room.wait(40);
    room.make(scribe, { type: 'edit-card', card: id, version: 1, text: 'Le bruit la nuit' });
    expect(openSpace.harvest(room.getState())).toEqual([
      {
        id,
        kind: 'challenge',
        text: 'Le bruit la nuit',
        group: null,
        origins: [{ item: id, seq: 3, at: minute(40), authors: ['nadia'] }],
      },
    ]);
  });

  it('names the carried sentences a slip grows from, picked and never typed [R056] [R147]', () => {
    const source = { seminar: 's1', activity: 'emblem', item: 'term:river' };
    const carried = [{ id: 'c1', kind: 'attachment', text: 'La rivière', group: null, source }];
    const room = createOpenedRoom({ carried });
    const card = room.make(nadia, add('challenge', 'La nappe baisse'));
    const link = (who: typeof nadia, more: object) =>
      room.try(who, { type: 'link-card', card, version: 1, sources: [source], ...more });
    expect(link(karim, {})).toBe('not-author');
    expect(link(nadia, { sources: [{ ...source, item: 'typed' }] })).toBe('card-source-unknown');
    expect(link(nadia, { sources: [] })).toBe('nothing-changes');
    expect(link(nadia, {})).toBeNull();
    expect(link(nadia, {})).toBe('version-stale');
    expect(link(scribe, { version: 2 })).toBe('nothing-changes');
    expect(openSpace.harvest(room.getState())[0]).toMatchObject({
      text: 'La nappe baisse',
      sources: [source],
    });
    room.make(nadia, { type: 'link-card', card, version: 2, sources: [] });
    expect(openSpace.harvest(room.getState())[0]).not.toHaveProperty('sources');
  });

  it.each([
    ['a slip from paper without a name', { paper: true }, []],
    ['a slip typed for a seat of the room', { onBehalfOf: { id: 'karim' } }, ['karim']],
    ['a slip typed for a name on paper', { paper: true, onBehalfOf: { label: 'M. Ansel' } }, []],
    ['a scribe’s own slip', {}, ['lea']],
  ])('%s has the author it should', (_title, fields, authors) => {
    const room = createOpenedRoom();
    room.make(scribe, add('asset', 'Le port', fields));
    expect(openSpace.harvest(room.getState())[0]?.origins[0]?.authors).toEqual(authors);
  });

  it('a dissolved group gives its title to nobody', () => {
    const room = createOpenedRoom();
    const card = room.make(nadia, add('challenge', 'Le bruit'));
    const group = room.make(scribe, { type: 'group-cards', cards: [card], title: 'La nuit' });
    room.make(facilitator, { type: 'ungroup', group });
    expect(openSpace.harvest(room.getState())[0]?.group).toBeNull();
  });

  it('holds every visible slip once, however they are grouped', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 20 }), (choices) => {
        const room = createOpenedRoom();
        const ids = choices.map((choice, rank) =>
          room.make(nadia, add(choice % 2 === 0 ? 'asset' : 'challenge', `Mot ${rank}`)),
        );
        for (const choice of new Set(choices)) {
          const cards = ids.filter((_, rank) => choices[rank] === choice);
          room.make(scribe, { type: 'group-cards', cards, title: `Groupe ${choice}` });
        }
        const harvested = openSpace.harvest(room.getState()).map(({ id }) => id);
        expect(harvested.toSorted()).toEqual(ids.toSorted());
      }),
      { numRuns: 30 },
    );
  });
});
