// Decides about slips on the wall: their words, their kind, and who has a hand on what (R052, R066).
import { accept, type Refusal, type Result, refuse } from '../../../kernel/index.js';
import {
  type Actor,
  type DecideContext,
  explainStale,
  findItem,
  isAuthor,
  isSameSource,
  isStaff,
  type SourceRef,
} from '../../../workshop/index.js';
import type { WallCommand } from '../orders/command.js';
import type { Deciders, Decision } from '../orders/decision.js';
import { MAX_CAPACITIES_PER_GROUP, MAX_CARDS } from '../orders/limits.js';
import type { Card, OpenSpaceState } from '../state.js';
import { getLiveGroup, groupingDeciders } from './decide-grouping.js';

function getOwnCard(
  state: OpenSpaceState,
  seen: { readonly card: string; readonly version: number },
  who: Actor,
): Result<Card, Refusal> {
  const card = findItem(state.cards, seen.card);
  if (card === undefined) return refuse('card-unknown');
  if (card.hidden !== null) return refuse('item-hidden');
  if (!isStaff(who) && !isAuthor(card, who.member)) return refuse('not-author');
  return explainStale(card, { version: seen.version, current: card.text }) ?? accept(card);
}

function decideAdding(
  state: OpenSpaceState,
  command: Extract<WallCommand, { type: 'add-card' }>,
  { who, op }: DecideContext,
): Decision {
  if (state.marketplace === 'unopened') return refuse('marketplace-unopened');
  if (!isStaff(who) && (command.paper || command.onBehalfOf !== null)) return refuse('staff-only');
  if (command.report !== null && findItem(state.reports, command.report) === undefined) {
    return refuse('report-unknown');
  }
  if (state.cards.length >= MAX_CARDS) return refuse('too-many', { max: MAX_CARDS });
  const { type: _, ...slip } = command;
  return accept([{ type: 'card-added', card: `${op}:0`, ...slip }]);
}

function decideLinking(
  state: OpenSpaceState,
  { card, version, sources }: Extract<WallCommand, { type: 'link-card' }>,
  who: Actor,
): Decision {
  const own = getOwnCard(state, { card, version }, who);
  if (!own.ok) return own;
  const isIn = (list: readonly SourceRef[], source: SourceRef) =>
    list.some((one) => isSameSource(one, source));
  const carried = state.settings.carried.map(({ source }) => source);
  // Ways back are picked among what was carried, never typed (R056).
  if (!sources.every((source) => isIn(carried, source))) return refuse('card-source-unknown');
  const before = own.value.sources;
  const isSame = sources.length === before.length && sources.every((source) => isIn(before, source));
  return isSame ? refuse('nothing-changes') : accept([{ type: 'card-linked', card, sources }]);
}

function decideCapacity(
  state: OpenSpaceState,
  command: Extract<WallCommand, { type: 'note-capacity' }>,
  op: string,
): Decision {
  const group = getLiveGroup(state, command.group);
  if (!group.ok) return group;
  if (group.value.capacities.length >= MAX_CAPACITIES_PER_GROUP) {
    return refuse('too-many', { max: MAX_CAPACITIES_PER_GROUP });
  }
  const { actor, text } = command;
  return accept([{ type: 'capacity-noted', group: command.group, note: `${op}:0`, actor, text }]);
}

/** Deciders of the wall. */
export const wallDeciders: Deciders<WallCommand> = {
  ...groupingDeciders,

  'add-card': decideAdding,

  'edit-card': (state, command, { who }) => {
    const own = getOwnCard(state, command, who);
    if (!own.ok) return own;
    return own.value.text === command.text
      ? refuse('nothing-changes')
      : accept([{ type: 'card-edited', card: command.card, text: command.text }]);
  },

  'retype-card': (state, command, { who }) => {
    const own = getOwnCard(state, command, who);
    if (!own.ok) return own;
    return own.value.kind === command.kind
      ? refuse('nothing-changes')
      : accept([{ type: 'card-retyped', card: command.card, kind: command.kind }]);
  },

  'link-card': (state, command, { who }) => decideLinking(state, command, who),

  'note-capacity': (state, command, { op }) => decideCapacity(state, command, op),

  'remove-capacity': (state, command, { who }) => {
    const group = getLiveGroup(state, command.group);
    if (!group.ok) return group;
    const note = findItem(group.value.capacities, command.note);
    if (note === undefined) return refuse('note-unknown');
    return isStaff(who) || note.by === who.member
      ? accept([{ type: 'capacity-removed', group: command.group, note: command.note }])
      : refuse('not-author');
  },
};
