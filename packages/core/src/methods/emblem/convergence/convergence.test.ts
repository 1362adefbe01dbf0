// What comes back from one emblem to the next: tagged by hand, counted by machine, said in the words of the groups.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facilitator, karim, nadia, scribe } from '../../../../test/method-room.js';
import { emblem } from '../method.js';
import { createEmblemRoom } from '../testing/room.js';
import { computeConvergence, isNamedIn } from './compute.js';

describe('a word named in a text', () => {
  it.each([
    ['mer', 'La mer, toujours', true],
    ['mer', 'Un goût amer', false],
    ['falaise', 'Les FALAISES de craie', true],
    ['Falaises', 'une falaise', true],
    ['école de production', 'nos écoles de production', true],
    ['lin', 'le linge', false],
    ['', 'tout', false],
    ['…', 'tout…', false],
  ])('« %s » in « %s »: %s', (label, text, named) => {
    expect(isNamedIn(label, text)).toBe(named);
  });

  it('never throws, and a word is named in itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (label, text) => {
        isNamedIn(label, text);
        expect(isNamedIn(label, `a ${label} z`)).toBe(isNamedIn(label, label));
      }),
    );
  });
});

describe('the vocabulary', () => {
  it('grows, without twins', () => {
    const room = createEmblemRoom({ vocabulary: [{ id: 'flax', label: 'Lin', symbol: 'flax' }] });
    const add = (label: string) => room.send(facilitator, { type: 'add-term', label, symbol: null });
    expect(add('lin ')).toEqual({ code: 'term-exists', data: { label: 'Lin' } });
    expect(add('Mer')).toBeNull();
    expect(room.getState().vocabulary.map(({ label }) => label)).toEqual(['Lin', 'Mer']);
  });

  it('is staff’s to keep', () => {
    const room = createEmblemRoom();
    expect(room.try(nadia, { type: 'add-term', label: 'Mer' })).toBe('role-not-allowed');
    expect(room.try(scribe, { type: 'add-term', label: 'Mer' })).toBeNull();
  });

  it('words are reworded knowingly, and removed while nobody holds them', () => {
    const room = createEmblemRoom();
    const sea = room.name('Mer');
    room.name('Port');
    const rename = (label: string, version = 1) => ({ type: 'rename-term', term: sea, version, label });
    expect(room.send(facilitator, rename('port'))).toMatchObject({ code: 'term-exists' });
    expect(room.try(facilitator, rename('Mer'))).toBe('nothing-changes');
    expect(room.try(facilitator, rename('La mer'))).toBeNull();
    expect(room.send(scribe, rename('L’océan'))).toEqual({
      code: 'version-stale',
      data: { version: 2, current: 'La mer' },
    });
    room.say(nadia, 'group-a', 'La mer');
    room.tag('group-a', sea);
    const remove = { type: 'remove-term', term: sea };
    expect(room.send(facilitator, remove)).toEqual({ code: 'term-in-use', data: { label: 'La mer' } });
    room.make(facilitator, { type: 'untag-emblem', team: 'group-a', term: sea });
    expect(room.try(facilitator, { type: 'untag-emblem', team: 'group-a', term: sea })).toBe(
      'term-not-tagged',
    );
    expect(room.try(facilitator, remove)).toBeNull();
    expect(room.try(facilitator, remove)).toBe('term-unknown');
    expect(room.try(facilitator, rename('X'))).toBe('term-unknown');
  });

  it('a group dissolved holds no word back', () => {
    const room = createEmblemRoom();
    const sea = room.name('Mer');
    const slip = room.say(nadia, 'group-a', 'La mer');
    room.tag('group-a', sea);
    room.make(facilitator, { type: 'hide-slip', slip });
    const teams = room.getState().settings.teams.filter(({ id }) => id !== 'group-a');
    room.make(facilitator, { type: 'set-teams', teams });
    expect(room.try(facilitator, { type: 'remove-term', term: sea })).toBeNull();
    room.make(facilitator, { type: 'set-teams', teams: room.getState().settings.teams });
    expect(room.getEmblem('group-a')?.tags).toEqual([]);
  });

  it('a group that left nothing holds no word', () => {
    const room = createEmblemRoom();
    const term = room.name('Mer');
    const tag = (team: string) => room.try(facilitator, { type: 'tag-emblem', team, term });
    expect(tag('group-a')).toBe('emblem-missing');
    expect(tag('nowhere')).toBe('team-unknown');
    expect(room.try(facilitator, { type: 'tag-emblem', team: 'group-a', term: 'x' })).toBe('term-unknown');
    room.put(nadia, 'group-a');
    expect(tag('group-a')).toBeNull();
    expect(tag('group-a')).toBe('nothing-changes');
  });
});

/** Two groups with a river each, one with a forge. */
function createTaggedRoom(settings: object = {}) {
  const room = createEmblemRoom(settings);
  room.say(nadia, 'group-a', 'La rivière nous relie. La forge vient après.');
  room.say(karim, 'group-b', 'On y revient toujours.');
  const river = room.name('Rivière', 'river');
  const forge = room.name('Forge', 'anvil');
  const carnival = room.name('Carnaval');
  room.tag('group-a', river);
  room.tag('group-b', river, 'On y revient toujours');
  room.tag('group-a', forge);
  return { ...room, river, forge, carnival };
}

describe('what converges [R061]', () => {
  it('is what at least two emblems hold, each counted once, in the groups’ own words', () => {
    const room = createTaggedRoom();
    const { shared, single, compared } = computeConvergence(room.getState());
    expect(compared).toBe(2);
    expect(shared.map(({ term }) => term.label)).toEqual(['Rivière']);
    expect(shared[0]?.bearers).toEqual([
      { team: 'group-a', name: 'A', words: ['La rivière nous relie.'] },
      { team: 'group-b', name: 'B', words: ['On y revient toujours'] },
    ]);
    expect(single.map(({ term }) => term.label)).toEqual(['Forge']);
  });

  it('the most shared come first', () => {
    const room = createTaggedRoom();
    room.say(facilitator, 'group-c', 'La forge');
    room.tag('group-c', room.forge);
    room.tag('group-b', room.forge);
    const { shared } = computeConvergence(room.getState());
    expect(shared.map(({ term, bearers }) => [term.label, bearers.length])).toEqual([
      ['Forge', 3],
      ['Rivière', 2],
    ]);
  });

  it('nobody guesses: without tags nothing converges', () => {
    const room = createEmblemRoom();
    room.say(nadia, 'group-a', 'La rivière');
    room.say(karim, 'group-b', 'La rivière');
    room.name('Rivière');
    expect(computeConvergence(room.getState())).toEqual({ compared: 0, shared: [], single: [], across: [] });
  });

  it('a hidden explanation is quoted no more', () => {
    const room = createTaggedRoom();
    room.make(scribe, { type: 'hide-slip', slip: room.getState().slips[0]?.id });
    expect(computeConvergence(room.getState()).shared[0]?.bearers[0]?.words).toEqual([]);
  });

  it('across territories: what others said too, under their name, once each', () => {
    const carry = (seminar: string, item: string, text: string) => ({
      id: `${seminar}-${item}`,
      kind: 'attachment',
      text,
      group: null,
      source: { seminar, activity: 'emblems', item },
    });
    const room = createTaggedRoom({
      carried: [
        carry('south', '1', 'Les rivières et leurs moulins'),
        carry('south', '2', 'Rivière'),
        carry('east', '3', 'La rivière'),
        carry('east', '4', 'La montagne'),
        { ...carry('west', '5', 'La rivière déborde'), kind: 'challenge' },
      ],
      neighbours: [{ seminar: 'south', name: 'Le Sud' }],
    });
    const { across } = computeConvergence(room.getState());
    expect(across.map(({ term }) => term.label)).toEqual(['Rivière']);
    expect(across[0]?.echoes.map(({ name, texts }) => [name, texts.length])).toEqual([
      ['Le Sud', 2],
      [null, 1],
    ]);
  });
});

describe('the attachments that are left [R061, R011]', () => {
  it('are each explanation under its group, and each word that converges, with its origins', () => {
    const room = createTaggedRoom();
    const harvest = emblem.harvest(room.getState());
    expect(harvest.map(({ kind, group, text }) => [kind, group, text])).toEqual([
      ['attachment', 'A', 'La rivière nous relie. La forge vient après.'],
      ['attachment', 'B', 'On y revient toujours.'],
      ['attachment', null, 'Rivière'],
    ]);
    expect(harvest[2]?.origins.map(({ item }) => item)).toEqual(['group-a', 'group-b']);
    expect(harvest[2]?.sources).toBeUndefined();
  });

  it('a word of one emblem that another territory says too is one of them, and names what it answers [R056]', () => {
    const source = { seminar: 'south', activity: 'emblems', item: '1' };
    const carried = [{ id: 'x', kind: 'attachment', text: 'La forge', group: null, source }];
    const room = createTaggedRoom({ carried });
    const forge = emblem.harvest(room.getState()).find(({ text }) => text === 'Forge');
    expect(forge?.sources).toEqual([source]);
  });

  it('what one writes alone stays in the room', () => {
    const room = createEmblemRoom();
    room.make(nadia, { type: 'write-slip', kind: 'mine', text: 'La rivière' });
    expect(emblem.harvest(room.getState())).toEqual([]);
  });
});
