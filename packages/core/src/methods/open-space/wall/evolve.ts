// How slips come to the wall and change words or kind; the first wording is never lost.
import { updateItem } from '../../../workshop/index.js';
import type { Evolvers } from '../orders/decision.js';
import type { WallEvent } from '../orders/event.js';
import type { Card, CardKind, Mark, OpenSpaceState } from '../state.js';
import { groupingEvolvers } from './evolve-grouping.js';

function rewordCard(
  state: OpenSpaceState,
  id: string,
  change: { readonly text?: string; readonly kind?: CardKind } & Mark,
): OpenSpaceState {
  const { by, at } = change;
  const reword = (card: Card): Card => {
    const now = { kind: change.kind ?? card.kind, text: change.text ?? card.text };
    return {
      ...card,
      ...now,
      version: card.version + 1,
      versions: [...card.versions, { ...now, by, at }],
    };
  };
  return { ...state, cards: updateItem(state.cards, id, reword) };
}

/** Evolvers of the wall. */
export const wallEvolvers: Evolvers<WallEvent> = {
  ...groupingEvolvers,

  'card-added': (state, { type: _, card, ...slip }, { by, at, seq }) => ({
    ...state,
    cards: [
      ...state.cards,
      {
        id: card,
        seq,
        by,
        at,
        ...slip,
        group: null,
        sources: [],
        version: 1,
        versions: [{ kind: slip.kind, text: slip.text, by, at }],
        hidden: null,
      },
    ],
  }),

  'card-edited': (state, { card, text }, { by, at }) => rewordCard(state, card, { text, by, at }),

  'card-retyped': (state, { card, kind }, { by, at }) => rewordCard(state, card, { kind, by, at }),

  'card-linked': (state, { card, sources }) => ({
    ...state,
    cards: updateItem(state.cards, card, (kept) => ({ ...kept, sources, version: kept.version + 1 })),
  }),

  'capacity-noted': (state, { group, note, actor, text }, { by, at }) => ({
    ...state,
    groups: updateItem(state.groups, group, (kept) => ({
      ...kept,
      capacities: [...kept.capacities, { id: note, actor, text, by, at }],
    })),
  }),

  'capacity-removed': (state, { group, note }) => ({
    ...state,
    groups: updateItem(state.groups, group, (kept) => ({
      ...kept,
      capacities: kept.capacities.filter(({ id }) => id !== note),
    })),
  }),
};
