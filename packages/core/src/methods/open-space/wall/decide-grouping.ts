// Decides about putting slips together by hand, and taking the last gesture back (R066).
import { accept, type Refusal, type Result, refuse } from '../../../kernel/index.js';
import { findItem } from '../../../workshop/index.js';
import type { GroupingCommand } from '../orders/command.js';
import type { Deciders, Decision } from '../orders/decision.js';
import { MAX_GROUPS } from '../orders/limits.js';
import type { Gesture, Group, OpenSpaceState } from '../state.js';

/** The group, unless it is unknown or dissolved. */
export function getLiveGroup(state: OpenSpaceState, id: string): Result<Group, Refusal> {
  const group = findItem(state.groups, id);
  return group === undefined || group.dissolved ? refuse('group-unknown') : accept(group);
}

/** The gesture that an undo would take back: the last one still standing. */
export function getLastGesture(state: OpenSpaceState): Gesture | null {
  return state.gestures.findLast(({ undone }) => undone === null) ?? null;
}

/** The slips without repetition, if all are there to be seen. */
function getVisibleCards(state: OpenSpaceState, ids: readonly string[]): Result<readonly string[], Refusal> {
  const unique = [...new Set(ids)];
  for (const id of unique) {
    const card = findItem(state.cards, id);
    if (card === undefined) return refuse('card-unknown');
    if (card.hidden !== null) return refuse('item-hidden');
  }
  return accept(unique);
}

function decideMoving(state: OpenSpaceState, ids: readonly string[], group: string | null): Decision {
  const cards = getVisibleCards(state, ids);
  if (!cards.ok) return cards;
  if (group !== null) {
    const target = getLiveGroup(state, group);
    if (!target.ok) return target;
  }
  const moved = cards.value.filter((id) => findItem(state.cards, id)?.group !== group);
  return moved.length === 0
    ? refuse('nothing-changes')
    : accept([{ type: 'cards-moved', cards: moved, group }]);
}

function decideUndoing(state: OpenSpaceState, gesture: string): Decision {
  const last = getLastGesture(state);
  if (last === null || last.id !== gesture) return refuse('gesture-stale');
  const made = last.kind === 'grouped' ? findItem(state.groups, last.group ?? '') : undefined;
  if (made !== undefined && made.capacities.length > 0) return refuse('group-in-use');
  return accept([{ type: 'grouping-undone', gesture }]);
}

/** Deciders of grouping. */
export const groupingDeciders: Deciders<GroupingCommand> = {
  'group-cards': (state, { cards: ids, title }, { op }) => {
    const cards = getVisibleCards(state, ids);
    if (!cards.ok) return cards;
    if (state.groups.length >= MAX_GROUPS) return refuse('too-many', { max: MAX_GROUPS });
    return accept([{ type: 'cards-grouped', group: `${op}:0`, cards: cards.value, title }]);
  },

  'move-cards': (state, { cards, group }) => decideMoving(state, cards, group),

  'name-group': (state, command) => {
    const group = getLiveGroup(state, command.group);
    if (!group.ok) return group;
    const { version, title } = group.value;
    if (version !== command.version) return refuse('version-stale', { version, current: title ?? '' });
    return title === command.title
      ? refuse('nothing-changes')
      : accept([{ type: 'group-named', group: command.group, title: command.title }]);
  },

  ungroup: (state, command) => {
    const group = getLiveGroup(state, command.group);
    if (!group.ok) return group;
    return group.value.capacities.length > 0
      ? refuse('group-in-use')
      : accept([{ type: 'group-dissolved', group: command.group }]);
  },

  'undo-grouping': (state, { gesture }) => decideUndoing(state, gesture),
};
