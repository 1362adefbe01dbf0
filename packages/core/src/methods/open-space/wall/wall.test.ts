// The wall of challenges and assets: slips, groups made by hand, capacities to answer.
import { describe, expect, it } from 'vitest';
import { createOpenedRoom, facilitator, karim, nadia, scribe } from '../../../../test/open-space-room.js';
import { getLastGesture, getWall, MAX_CAPACITIES_PER_GROUP, type OpenSpaceState } from '../index.js';

const slip = { type: 'add-card', kind: 'challenge', text: 'La nappe baisse' };

function createWallRoom() {
  const room = createOpenedRoom();
  const river = room.make(nadia, slip);
  const bus = room.make(karim, { ...slip, text: 'Aucun bus avant six heures' });
  const port = room.make(karim, { ...slip, kind: 'asset', text: 'Un port en eau profonde' });
  return { ...room, river, bus, port };
}

function cardGroups(state: OpenSpaceState): (string | null)[] {
  return state.cards.map(({ group }) => group);
}

function undo(room: ReturnType<typeof createWallRoom>, who = facilitator): string | null {
  return room.try(who, { type: 'undo-grouping', gesture: getLastGesture(room.getState())?.id ?? 'none' });
}

describe('a slip on the wall [R066]', () => {
  it('is a challenge or an asset, and shows its author', () => {
    const room = createWallRoom();
    const wall = getWall(room.getState());
    expect(wall.challenge).toMatchObject({ kind: 'challenge', count: 2, groups: [] });
    expect(wall.challenge.ungrouped.map(({ text, by }) => [text, by])).toEqual([
      ['La nappe baisse', 'nadia'],
      ['Aucun bus avant six heures', 'karim'],
    ]);
    expect(wall.asset.ungrouped.map(({ id }) => id)).toEqual([room.port]);
  });

  it.each([
    [{ paper: true }, 'staff-only'],
    [{ onBehalfOf: { label: 'M. Ansel' } }, 'staff-only'],
    [{ report: 'none' }, 'report-unknown'],
    [{ kind: 'both' }, 'malformed'],
    [{ text: '\n\t ' }, 'text-empty'],
    [{ text: 'x'.repeat(1_001) }, 'text-too-long'],
  ])('a participant cannot send %o', (fields, code) => {
    expect(createOpenedRoom().try(nadia, { ...slip, ...fields })).toBe(code);
  });

  it('arrives clean: one form of accents, no invisible control', () => {
    const room = createOpenedRoom();
    room.make(nadia, { ...slip, text: '  e\u0301cole \u202epiège\u200b ' });
    expect(room.getState().cards[0]?.text).toBe('école piège');
  });

  it('is reworded or changes sides, the original kept', () => {
    const room = createWallRoom();
    room.make(nadia, { type: 'edit-card', card: room.river, version: 1, text: 'La nappe baisse chaque été' });
    room.make(scribe, { type: 'retype-card', card: room.river, version: 2, kind: 'asset' });
    const [card] = room.getState().cards;
    expect(card).toMatchObject({
      kind: 'asset',
      text: 'La nappe baisse chaque été',
      by: 'nadia',
      version: 3,
    });
    expect(card?.versions.map(({ kind, text, by }) => [kind, text, by])).toEqual([
      ['challenge', 'La nappe baisse', 'nadia'],
      ['challenge', 'La nappe baisse chaque été', 'nadia'],
      ['asset', 'La nappe baisse chaque été', 'lea'],
    ]);
    expect(getWall(room.getState()).asset.count).toBe(2);
  });

  it('changes hands for nobody but its author and staff', () => {
    const room = createWallRoom();
    const edit = { type: 'edit-card', card: room.river, version: 1, text: 'À moi' };
    expect(room.try(karim, edit)).toBe('not-author');
    expect(room.try(karim, { type: 'retype-card', card: room.river, version: 1, kind: 'asset' })).toBe(
      'not-author',
    );
    expect(room.try(nadia, { ...edit, card: 'none' })).toBe('card-unknown');
    expect(room.try(nadia, { ...edit, text: slip.text })).toBe('nothing-changes');
    expect(room.try(nadia, { type: 'retype-card', card: room.river, version: 1, kind: 'challenge' })).toBe(
      'nothing-changes',
    );
  });

  it('two hands on one slip: the slower sees both wordings', () => {
    const room = createWallRoom();
    const edit = { type: 'edit-card', card: room.river, version: 1 };
    room.make(nadia, { ...edit, text: 'Première' });
    expect(room.send(scribe, { ...edit, text: 'Seconde' })).toEqual({
      code: 'version-stale',
      data: { version: 2, current: 'Première' },
    });
  });
});

describe('grouping by hand [R066]', () => {
  it('puts slips together and keeps each of them', () => {
    const room = createWallRoom();
    const group = room.make(scribe, {
      type: 'group-cards',
      cards: [room.river, room.bus, room.river],
      title: 'Vivre ici',
    });
    expect(cardGroups(room.getState())).toEqual([group, group, null]);
    const { challenge, asset } = getWall(room.getState());
    expect(challenge.groups).toHaveLength(1);
    expect(challenge.groups[0]?.group).toMatchObject({ title: 'Vivre ici', by: 'lea', version: 1 });
    expect(challenge.groups[0]?.cards.map(({ id, by }) => [id, by])).toEqual([
      [room.river, 'nadia'],
      [room.bus, 'karim'],
    ]);
    expect(challenge.ungrouped).toEqual([]);
    expect(asset.groups).toEqual([]);
  });

  it('a group with both kinds stands on both sides', () => {
    const room = createWallRoom();
    room.make(facilitator, { type: 'group-cards', cards: [room.river, room.port], title: 'L’eau' });
    const { challenge, asset } = getWall(room.getState());
    expect(challenge.groups.map(({ cards }) => cards.map(({ id }) => id))).toEqual([[room.river]]);
    expect(asset.groups.map(({ cards }) => cards.map(({ id }) => id))).toEqual([[room.port]]);
  });

  it('moves slips between groups and out of them', () => {
    const room = createWallRoom();
    const first = room.make(scribe, { type: 'group-cards', cards: [room.river], title: null });
    const second = room.make(scribe, { type: 'group-cards', cards: [room.bus], title: 'Venir' });
    room.make(scribe, { type: 'move-cards', cards: [room.river, room.bus], group: second });
    expect(room.log.at(-1)?.body).toEqual({ type: 'cards-moved', cards: [room.river], group: second });
    expect(cardGroups(room.getState())).toEqual([second, second, null]);
    expect(getWall(room.getState()).emptyGroups.map(({ id }) => id)).toEqual([first]);
    room.make(scribe, { type: 'move-cards', cards: [room.river], group: null });
    expect(cardGroups(room.getState())).toEqual([null, second, null]);
  });

  it.each([
    ['by a participant', nadia, {}, 'role-not-allowed'],
    ['of nothing', scribe, { cards: [] }, 'malformed'],
    ['of a slip that is not there', scribe, { cards: ['none'] }, 'card-unknown'],
    ['under an empty title', scribe, { title: '  ' }, 'text-empty'],
    ['under a title too long', scribe, { title: 'x'.repeat(121) }, 'text-too-long'],
  ])('is refused %s', (_title, who, fields, code) => {
    const room = createWallRoom();
    expect(room.try(who, { type: 'group-cards', cards: [room.river], title: null, ...fields })).toBe(code);
  });

  it('moving where it is already, or nowhere, is refused', () => {
    const room = createWallRoom();
    const group = room.make(scribe, { type: 'group-cards', cards: [room.river] });
    expect(room.try(scribe, { type: 'move-cards', cards: [room.river], group })).toBe('nothing-changes');
    expect(room.try(scribe, { type: 'move-cards', cards: [room.bus], group: null })).toBe('nothing-changes');
    expect(room.try(scribe, { type: 'move-cards', cards: [room.bus], group: 'none' })).toBe('group-unknown');
    room.make(scribe, { type: 'ungroup', group });
    expect(room.try(scribe, { type: 'move-cards', cards: [room.bus], group })).toBe('group-unknown');
  });

  it('naming keeps the slower hand from overwriting the faster', () => {
    const room = createWallRoom();
    const group = room.make(scribe, { type: 'group-cards', cards: [room.river] });
    const name = { type: 'name-group', group, version: 1 };
    room.make(scribe, { ...name, title: 'L’eau' });
    expect(room.send(facilitator, { ...name, title: 'La rivière' })).toEqual({
      code: 'version-stale',
      data: { version: 2, current: 'L’eau' },
    });
    expect(room.try(facilitator, { ...name, version: 2, title: 'L’eau' })).toBe('nothing-changes');
    expect(room.try(facilitator, { ...name, group: 'none', title: 'L’eau' })).toBe('group-unknown');
  });
});

describe('undoing [R066]', () => {
  it('takes gestures back one by one, each keeping who made it and who undid it', () => {
    const room = createWallRoom();
    const group = room.make(scribe, { type: 'group-cards', cards: [room.river], title: 'L’eau' });
    room.make(scribe, { type: 'move-cards', cards: [room.bus], group });
    room.make(facilitator, { type: 'name-group', group, version: 1, title: 'L’eau et le bus' });
    room.make(scribe, { type: 'ungroup', group });
    expect(cardGroups(room.getState())).toEqual([null, null, null]);

    expect(undo(room)).toBeNull();
    expect(cardGroups(room.getState())).toEqual([group, group, null]);
    expect(room.getState().groups[0]).toMatchObject({ dissolved: false, title: 'L’eau et le bus' });

    expect(undo(room, scribe)).toBeNull();
    expect(room.getState().groups[0]).toMatchObject({ title: 'L’eau', version: 3 });

    expect(undo(room)).toBeNull();
    expect(cardGroups(room.getState())).toEqual([group, null, null]);

    expect(undo(room)).toBeNull();
    expect(cardGroups(room.getState())).toEqual([null, null, null]);
    expect(room.getState().groups[0]?.dissolved).toBe(true);
    expect(undo(room)).toBe('gesture-stale');

    expect(room.getState().gestures.map(({ kind, by, undone }) => [kind, by, undone?.by])).toEqual([
      ['grouped', 'lea', 'marc'],
      ['moved', 'lea', 'marc'],
      ['named', 'marc', 'lea'],
      ['dissolved', 'lea', 'marc'],
    ]);
  });

  it('of a regrouping puts each slip back where it was', () => {
    const room = createWallRoom();
    const first = room.make(scribe, { type: 'group-cards', cards: [room.river] });
    room.make(scribe, { type: 'group-cards', cards: [room.river, room.bus] });
    undo(room);
    expect(cardGroups(room.getState())).toEqual([first, null, null]);
  });

  it('what somebody else did since is not undone by mistake', () => {
    const room = createWallRoom();
    room.make(scribe, { type: 'group-cards', cards: [room.river] });
    const seen = getLastGesture(room.getState())?.id;
    room.make(facilitator, { type: 'group-cards', cards: [room.bus] });
    expect(room.try(scribe, { type: 'undo-grouping', gesture: seen })).toBe('gesture-stale');
  });

  it('slips that came since stay where they are', () => {
    const room = createWallRoom();
    room.make(scribe, { type: 'group-cards', cards: [room.river] });
    room.make(nadia, { ...slip, text: 'Arrivée depuis' });
    undo(room);
    expect(cardGroups(room.getState())).toEqual([null, null, null, null]);
  });

  it('keeps the last two hundred gestures at hand', () => {
    const room = createWallRoom();
    const group = room.make(scribe, { type: 'group-cards', cards: [room.river] });
    for (let rank = 0; rank < 210; rank += 1) {
      room.make(scribe, { type: 'move-cards', cards: [room.bus], group: rank % 2 === 0 ? group : null });
    }
    expect(room.getState().gestures).toHaveLength(200);
    expect(undo(room)).toBeNull();
  });
});

describe('capacity to answer [R052]', () => {
  const note = {
    type: 'note-capacity',
    actor: { label: 'Le syndicat de transport' },
    text: 'Essayer une ligne',
  };

  it('says for a group who has a hand on what', () => {
    const room = createWallRoom();
    const group = room.make(scribe, { type: 'group-cards', cards: [room.bus], title: 'Venir' });
    const first = room.make(nadia, { ...note, group });
    expect(room.getState().groups[0]?.capacities).toEqual([
      expect.objectContaining({
        id: first,
        by: 'nadia',
        text: 'Essayer une ligne',
        actor: { label: 'Le syndicat de transport' },
      }),
    ]);
  });

  it('keeps a group from vanishing under it', () => {
    const room = createWallRoom();
    const group = room.make(scribe, { type: 'group-cards', cards: [room.bus] });
    const first = room.make(nadia, { ...note, group });
    expect(room.try(scribe, { type: 'ungroup', group })).toBe('group-in-use');
    expect(undo(room)).toBe('group-in-use');
    room.make(nadia, { type: 'remove-capacity', group, note: first });
    expect(undo(room)).toBeNull();
    expect(room.try(nadia, { ...note, group })).toBe('group-unknown');
  });

  it('is removed by its author or by staff', () => {
    const room = createWallRoom();
    const group = room.make(scribe, { type: 'group-cards', cards: [room.bus] });
    const first = room.make(nadia, { ...note, group });
    expect(room.try(karim, { type: 'remove-capacity', group, note: first })).toBe('not-author');
    expect(room.try(nadia, { type: 'remove-capacity', group, note: 'none' })).toBe('note-unknown');
    expect(room.try(nadia, { type: 'remove-capacity', group: 'none', note: first })).toBe('group-unknown');
    expect(room.try(scribe, { type: 'remove-capacity', group, note: first })).toBeNull();
    expect(room.getState().groups[0]?.capacities).toEqual([]);
  });

  it('is bounded', () => {
    const room = createWallRoom();
    const group = room.make(scribe, { type: 'group-cards', cards: [room.bus] });
    for (let rank = 0; rank < MAX_CAPACITIES_PER_GROUP; rank += 1) room.make(nadia, { ...note, group });
    expect(room.try(nadia, { ...note, group })).toBe('too-many');
  });
});
