// How slips come together; each gesture leaves what it takes to undo it. Slips themselves never merge.
import { findItem, type Recorded, updateItem } from '../../../workshop/index.js';
import type { Evolvers } from '../orders/decision.js';
import type { GroupingEvent } from '../orders/event.js';
import { MAX_GESTURES } from '../orders/limits.js';
import type { Card, Gesture, Group, OpenSpaceState } from '../state.js';

type Move = Pick<Gesture, 'kind' | 'group'> & { readonly cards: readonly string[] };

/** Adds the gesture to the history, reading from the state what stood before it. */
function recordGesture(state: OpenSpaceState, move: Move, record: Omit<Recorded, 'body'>): OpenSpaceState {
  const moved = new Set(move.cards);
  const gesture: Gesture = {
    id: record.op,
    kind: move.kind,
    by: record.by,
    at: record.at,
    group: move.group,
    cards: state.cards.filter(({ id }) => moved.has(id)).map(({ id, group }) => ({ card: id, from: group })),
    title: findItem(state.groups, move.group ?? '')?.title ?? null,
    undone: null,
  };
  return { ...state, gestures: [...state.gestures, gesture].slice(-MAX_GESTURES) };
}

function moveCards(cards: readonly Card[], ids: readonly string[], group: string | null): readonly Card[] {
  const moved = new Set(ids);
  return cards.map((card) => (moved.has(card.id) ? { ...card, group } : card));
}

function updateGroup(state: OpenSpaceState, id: string, change: (group: Group) => Group): OpenSpaceState {
  return { ...state, groups: updateItem(state.groups, id, change) };
}

/** Puts back what stood before the gesture. */
function undoGesture(state: OpenSpaceState, gesture: Gesture): OpenSpaceState {
  const before = new Map(gesture.cards.map(({ card, from }) => [card, from]));
  const cards = state.cards.map((card) => {
    const from = before.get(card.id);
    return from === undefined ? card : { ...card, group: from };
  });
  const restored = { ...state, cards };
  if (gesture.group === null || gesture.kind === 'moved') return restored;
  return updateGroup(restored, gesture.group, (group) => ({
    ...group,
    dissolved: gesture.kind === 'grouped',
    title: gesture.kind === 'named' ? gesture.title : group.title,
    version: gesture.kind === 'named' ? group.version + 1 : group.version,
  }));
}

/** Evolvers of grouping. */
export const groupingEvolvers: Evolvers<GroupingEvent> = {
  'cards-grouped': (state, { group, cards, title }, record) => {
    const { by, at, seq } = record;
    const made: Group = { id: group, seq, by, at, title, version: 1, dissolved: false, capacities: [] };
    const kept = recordGesture(state, { kind: 'grouped', group, cards }, record);
    return { ...kept, groups: [...kept.groups, made], cards: moveCards(kept.cards, cards, group) };
  },

  'cards-moved': (state, { cards, group }, record) => {
    const kept = recordGesture(state, { kind: 'moved', group, cards }, record);
    return { ...kept, cards: moveCards(kept.cards, cards, group) };
  },

  'group-named': (state, { group, title }, record) =>
    updateGroup(recordGesture(state, { kind: 'named', group, cards: [] }, record), group, (kept) => ({
      ...kept,
      title,
      version: kept.version + 1,
    })),

  'group-dissolved': (state, { group }, record) => {
    const cards = state.cards.filter((card) => card.group === group).map(({ id }) => id);
    const kept = recordGesture(state, { kind: 'dissolved', group, cards }, record);
    const freed = { ...kept, cards: moveCards(kept.cards, cards, null) };
    return updateGroup(freed, group, (one) => ({ ...one, dissolved: true }));
  },

  'grouping-undone': (state, { gesture: id }, { by, at }) => {
    const gesture = findItem(state.gestures, id);
    if (gesture === undefined) return state;
    return {
      ...undoGesture(state, gesture),
      gestures: updateItem(state.gestures, id, (kept) => ({ ...kept, undone: { by, at } })),
    };
  },
};
