// Two facilitators at one wall: what they do crosses, nothing is lost, everything can be taken back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOpenedRoom, facilitator, karim, nadia, scribe } from '../../../../test/open-space-room.js';
import { createActor } from '../../../../test/replay.js';
import type { Actor } from '../../../workshop/index.js';
import { getLastGesture, getWall, type OpenSpaceState } from '../index.js';

const anne = createActor('facilitator', 'anne');
const hands: readonly Actor[] = [facilitator, scribe, anne];

type Room = ReturnType<typeof createOpenedRoom>;

const TEXTS = ['La nappe baisse', 'Un port profond', 'Les bus', 'Le lycée', 'Les haies', 'La fibre'];

function createWall() {
  const room = createOpenedRoom();
  const cards = TEXTS.map((text, rank) =>
    room.make(rank % 2 === 0 ? nadia : karim, {
      type: 'add-card',
      kind: rank % 3 === 0 ? 'asset' : 'challenge',
      text,
    }),
  );
  return { room, cards };
}

function group(room: Room, who: Actor, cards: readonly string[], title: string | null = null): string {
  return room.make(who, { type: 'group-cards', cards, title });
}

function undoLast(room: Room, who: Actor): string | null {
  return room.try(who, { type: 'undo-grouping', gesture: getLastGesture(room.getState())?.id ?? 'none' });
}

function listPlaces(state: OpenSpaceState): readonly (readonly [string, string | null])[] {
  return state.cards.map(({ text, group: at }) => [text, at]);
}

function listLive(state: OpenSpaceState): readonly (readonly [string, string | null])[] {
  return state.groups.filter(({ dissolved }) => !dissolved).map(({ id, title }) => [id, title]);
}

describe('two facilitators crossing [R066] [G6]', () => {
  it('who grouped the same slip last has it, and the first group stays with the others', () => {
    const { room, cards } = createWall();
    const [water = '', port = '', bus = ''] = cards;
    const first = group(room, facilitator, [water, port], 'Eau');
    const second = group(room, anne, [port, bus], 'Transports');
    expect(listPlaces(room.getState()).slice(0, 3)).toEqual([
      ['La nappe baisse', first],
      ['Un port profond', second],
      ['Les bus', second],
    ]);
  });

  it('a group whose slips were all taken by the other hand stays, empty, ready to be dissolved', () => {
    const { room, cards } = createWall();
    const [water = '', port = ''] = cards;
    const first = group(room, facilitator, [water, port], 'Eau');
    group(room, anne, [water, port], 'Mer');
    expect(getWall(room.getState()).emptyGroups.map(({ id }) => id)).toEqual([first]);
    expect(room.try(facilitator, { type: 'ungroup', group: first })).toBeNull();
    expect(getWall(room.getState()).emptyGroups).toEqual([]);
  });

  it('a slip is not put into a group that the other hand has just dissolved', () => {
    const { room, cards } = createWall();
    const made = group(room, facilitator, cards.slice(0, 2));
    room.make(anne, { type: 'ungroup', group: made });
    const before = room.getState();
    expect(room.try(facilitator, { type: 'move-cards', cards: [cards[2]], group: made })).toBe(
      'group-unknown',
    );
    expect(room.try(facilitator, { type: 'name-group', group: made, version: 1, title: 'Eau' })).toBe(
      'group-unknown',
    );
    expect(room.try(anne, { type: 'ungroup', group: made })).toBe('group-unknown');
    expect(room.getState()).toBe(before);
  });

  it('two undo buttons pressed at the same instant undo one gesture, not two', () => {
    const { room, cards } = createWall();
    group(room, facilitator, cards.slice(0, 2));
    group(room, anne, cards.slice(2, 4));
    const seen = getLastGesture(room.getState())?.id;
    expect(room.try(facilitator, { type: 'undo-grouping', gesture: seen })).toBeNull();
    expect(room.try(anne, { type: 'undo-grouping', gesture: seen })).toBe('gesture-stale');
    expect(listLive(room.getState())).toHaveLength(1);
  });

  it('what is undone says by whom, and the gesture keeps its author', () => {
    const { room, cards } = createWall();
    group(room, facilitator, cards.slice(0, 2));
    room.wait(3);
    undoLast(room, anne);
    const [gesture] = room.getState().gestures;
    expect([gesture?.by, gesture?.undone?.by]).toEqual([facilitator.member, anne.member]);
    expect((gesture?.undone?.at ?? 0) - (gesture?.at ?? 0)).toBe(3 * 60_000);
  });

  it('undoing a dissolution brings back the group, its title and its own slips', () => {
    const { room, cards } = createWall();
    const made = group(room, facilitator, cards.slice(0, 3), 'Eau');
    const before = listPlaces(room.getState());
    room.make(anne, { type: 'ungroup', group: made });
    expect(room.getState().cards.every((card) => card.group === null)).toBe(true);
    expect(undoLast(room, facilitator)).toBeNull();
    expect(listPlaces(room.getState())).toEqual(before);
    expect(listLive(room.getState())).toEqual([[made, 'Eau']]);
    expect(undoLast(room, facilitator)).toBeNull();
    expect(listLive(room.getState())).toEqual([]);
    expect(undoLast(room, facilitator)).toBe('gesture-stale');
  });

  it('one slip named twice in a gesture moves once', () => {
    const { room, cards } = createWall();
    const made = group(room, facilitator, [cards[0] ?? '', cards[0] ?? '']);
    expect(room.getState().gestures[0]?.cards).toEqual([{ card: cards[0], from: null }]);
    expect(
      getWall(room.getState()).asset.groups.map(({ group: one, cards: held }) => [one.id, held.length]),
    ).toEqual([[made, 1]]);
  });

  it('a gesture of which one slip is hidden or unknown moves none of the others', () => {
    const { room, cards } = createWall();
    room.make(scribe, { type: 'hide-item', item: { kind: 'card', id: cards[1] } });
    const before = room.getState();
    for (const [stranger, code] of [
      [cards[1], 'item-hidden'],
      ['nobody:0', 'card-unknown'],
    ]) {
      const ids = [cards[0], stranger];
      expect(room.try(facilitator, { type: 'group-cards', cards: ids, title: null })).toBe(code);
      expect(room.try(facilitator, { type: 'move-cards', cards: ids, group: null })).toBe(code);
    }
    expect(room.getState()).toBe(before);
  });
});

describe('capacities of a group [R052]', () => {
  it('a note holds its group together: neither dissolved nor undone until it is removed', () => {
    const { room, cards } = createWall();
    const made = group(room, facilitator, cards.slice(0, 2), 'Eau');
    const note = room.make(nadia, {
      type: 'note-capacity',
      group: made,
      actor: { label: 'Syndicat de rivière' },
      text: 'entretient les berges',
    });
    expect(room.try(anne, { type: 'ungroup', group: made })).toBe('group-in-use');
    expect(undoLast(room, anne)).toBe('group-in-use');
    room.make(nadia, { type: 'remove-capacity', group: made, note });
    expect(undoLast(room, anne)).toBeNull();
  });

  it('stay with the group when its slips go, and with it when it is named', () => {
    const { room, cards } = createWall();
    const made = group(room, facilitator, cards.slice(0, 2));
    room.make(karim, {
      type: 'note-capacity',
      group: made,
      actor: { id: 'karim' },
      text: 'peut prêter une salle',
    });
    room.make(anne, { type: 'name-group', group: made, version: 1, title: 'Lieux' });
    room.make(anne, { type: 'move-cards', cards: cards.slice(0, 2), group: null });
    const [kept] = room.getState().groups;
    expect(kept).toMatchObject({
      title: 'Lieux',
      capacities: [{ text: 'peut prêter une salle', by: 'karim' }],
    });
  });

  it('bear on one group: the note of another group is unknown here', () => {
    const { room, cards } = createWall();
    const [one, other] = [
      group(room, facilitator, [cards[0] ?? '']),
      group(room, facilitator, [cards[1] ?? '']),
    ];
    const note = room.make(nadia, {
      type: 'note-capacity',
      group: one,
      actor: { id: 'nadia' },
      text: 'aide',
    });
    expect(room.try(nadia, { type: 'remove-capacity', group: other, note })).toBe('note-unknown');
    expect(room.try(karim, { type: 'remove-capacity', group: one, note })).toBe('not-author');
  });
});

const gesture = fc.record({
  kind: fc.constantFrom('group-cards', 'move-cards', 'name-group', 'ungroup', 'hide-item', 'restore-item'),
  hand: fc.nat({ max: hands.length - 1 }),
  cards: fc.uniqueArray(fc.nat({ max: TEXTS.length - 1 }), { minLength: 1, maxLength: 4 }),
  group: fc.option(fc.nat({ max: 5 })),
});

type Gesture = typeof gesture extends fc.Arbitrary<infer One> ? One : never;

function play(
  room: Room,
  cards: readonly string[],
  { kind, hand, cards: picked, group: rank }: Gesture,
): void {
  const target = rank === null ? undefined : room.getState().groups[rank];
  const ids = picked.map((at) => cards[at]);
  const fields: Readonly<Record<string, object>> = {
    'group-cards': { cards: ids, title: rank === null ? null : `Titre ${rank}` },
    'move-cards': { cards: ids, group: target?.id ?? null },
    'name-group': {
      group: target?.id ?? 'none',
      version: target?.version ?? 1,
      title: `Nom ${picked.join('-')}`,
    },
    ungroup: { group: target?.id ?? 'none' },
    'hide-item': { item: { kind: 'card', id: ids[0] } },
    'restore-item': { item: { kind: 'card', id: ids[0] } },
  };
  room.send(hands[hand] ?? facilitator, { type: kind, ...fields[kind] });
}

describe('laws of the wall [R066]', () => {
  it('whatever three hands do, a slip is in no group or in one that lives, and its words are its author’s', () => {
    fc.assert(
      fc.property(fc.array(gesture, { maxLength: 25 }), (gestures) => {
        const { room, cards } = createWall();
        for (const one of gestures) play(room, cards, one);
        const state = room.getState();
        const live = new Set(listLive(state).map(([id]) => id));
        for (const card of state.cards) expect(card.group === null || live.has(card.group)).toBe(true);
        expect(state.cards.map(({ text }) => text)).toEqual(TEXTS);
        expect(state.cards.every(({ versions }) => versions.length === 1)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('every visible slip stands once on the wall, every living group once or among the empty ones', () => {
    fc.assert(
      fc.property(fc.array(gesture, { maxLength: 25 }), (gestures) => {
        const { room, cards } = createWall();
        for (const one of gestures) play(room, cards, one);
        const state = room.getState();
        const wall = getWall(state);
        const sides = [wall.challenge, wall.asset];
        const shown = sides.flatMap(({ groups, ungrouped }) => [
          ...groups.flatMap((one) => one.cards),
          ...ungrouped,
        ]);
        const visible = state.cards.filter(({ hidden }) => hidden === null).map(({ id }) => id);
        expect(shown.map(({ id }) => id).sort()).toEqual([...visible].sort());
        expect(sides.reduce((sum, { count }) => sum + count, 0)).toBe(visible.length);
        const used = sides.flatMap(({ groups }) => groups.map((one) => one.group.id));
        const named = new Set([...used, ...wall.emptyGroups.map(({ id }) => id)]);
        expect(named).toEqual(new Set(listLive(state).map(([id]) => id)));
      }),
      { numRuns: 60 },
    );
  });

  it('taken back one by one, the gestures leave the wall as it was before the first', () => {
    fc.assert(
      fc.property(fc.array(gesture, { maxLength: 20 }), (gestures) => {
        const { room, cards } = createWall();
        for (const one of gestures) play(room, cards, one);
        for (let left = room.getState().gestures.length; left > 0; left -= 1) {
          expect(undoLast(room, anne)).toBeNull();
        }
        expect(undoLast(room, anne)).toBe('gesture-stale');
        expect(room.getState().cards.every((card) => card.group === null)).toBe(true);
        expect(listLive(room.getState())).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('one gesture and its undoing are as if nobody had touched the wall', () => {
    fc.assert(
      fc.property(fc.array(gesture, { maxLength: 12 }), gesture, (gestures, last) => {
        const { room, cards } = createWall();
        for (const one of gestures) play(room, cards, one);
        const before = room.getState();
        play(room, cards, last);
        if (room.getState().gestures.length === before.gestures.length) return;
        undoLast(room, facilitator);
        expect(listPlaces(room.getState())).toEqual(listPlaces(before));
        expect(listLive(room.getState())).toEqual(listLive(before));
      }),
      { numRuns: 60 },
    );
  });
});
