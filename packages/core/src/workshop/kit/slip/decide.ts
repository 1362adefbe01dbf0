// Decides about slips: who may write, mend, tag, hide and show again.
import { accept, refuse } from '../../../kernel/index.js';
import type { DecideContext, RoomRole } from '../../live-program.js';
import { type Deciders, isStaff, type Objection, ROOM, STAFF } from '../column.js';
import { explainStale, findItem } from '../item.js';
import { isAuthor, type Person } from '../person.js';
import {
  type HasSlips,
  MAX_SLIPS,
  type Slip,
  type SlipCommand,
  type SlipDraft,
  type SlipEvent,
} from './slip.js';

/** Who may give the orders about slips: everybody writes, staff hide. */
export const SLIP_RIGHTS: Readonly<Record<SlipCommand['type'], readonly RoomRole[]>> = {
  'write-slip': ROOM,
  'edit-slip': ROOM,
  'retag-slip': ROOM,
  'hide-slip': STAFF,
  'restore-slip': STAFF,
};

/** What a method adds to the common rules. */
export interface SlipRules<State, K extends string> {
  /** Why this slip cannot be written now: a question that does not exist, a step not begun. */
  readonly explainDraft?: (state: State, draft: SlipDraft<K>, context: DecideContext) => Objection;
  /** Somebody else than the author and staff may mend it: a member of the group that wrote it. */
  readonly mayEdit?: (state: State, slip: Slip<K>, context: DecideContext) => boolean;
}

/** Only staff write for somebody else or from paper, and say so. */
export function explainChannel(
  draft: { readonly channel: string; readonly onBehalfOf: Person | null },
  context: DecideContext,
): Objection {
  if (isStaff(context.who)) return null;
  return draft.channel === 'phone' && draft.onBehalfOf === null ? null : refuse('staff-only');
}

function explainUntouchable<State extends HasSlips<K>, K extends string>(
  state: State,
  slip: Slip<K>,
  { rules, context }: { readonly rules: SlipRules<State, K>; readonly context: DecideContext },
): Objection {
  if (slip.hidden !== null) return refuse('item-hidden');
  const may =
    isStaff(context.who) ||
    isAuthor(slip, context.who.member) ||
    rules.mayEdit?.(state, slip, context) === true;
  return may ? null : refuse('not-author');
}

/**
 * The deciders of slips, to be spread in a method's own. Identifiers are the operation's: an operation writes one slip.
 * Edits carry the version they read; an older one is refused with today's words, so that both are seen.
 */
export function createSlipDeciders<State extends HasSlips<K>, K extends string>(
  rules: SlipRules<State, K> = {},
): Deciders<State, SlipCommand<K>, SlipEvent<K>> {
  return {
    'write-slip': (state, { type: _type, ...draft }, context) => {
      if (state.slips.length >= MAX_SLIPS) return refuse('too-many', { max: MAX_SLIPS });
      const objection = explainChannel(draft, context) ?? rules.explainDraft?.(state, draft, context) ?? null;
      return objection ?? accept([{ type: 'slip-written', slip: context.op, ...draft }]);
    },

    'edit-slip': (state, { slip: id, version, text }, context) => {
      const slip = findItem(state.slips, id);
      if (slip === undefined) return refuse('slip-unknown');
      const objection =
        explainUntouchable(state, slip, { rules, context }) ??
        explainStale(slip, { version, current: slip.text });
      if (objection !== null) return objection;
      return slip.text === text
        ? refuse('nothing-changes')
        : accept([{ type: 'slip-edited', slip: id, text }]);
    },

    'retag-slip': (state, { slip: id, version, kind, tags }, context) => {
      const slip = findItem(state.slips, id);
      if (slip === undefined) return refuse('slip-unknown');
      const objection =
        explainUntouchable(state, slip, { rules, context }) ??
        explainStale(slip, { version, current: slip.text });
      if (objection !== null) return objection;
      const isSame = slip.kind === kind && slip.tags.join('\n') === tags.join('\n');
      return isSame ? refuse('nothing-changes') : accept([{ type: 'slip-retagged', slip: id, kind, tags }]);
    },

    'hide-slip': (state, { slip: id }) => {
      const slip = findItem(state.slips, id);
      if (slip === undefined) return refuse('slip-unknown');
      return slip.hidden === null ? accept([{ type: 'slip-hidden', slip: id }]) : refuse('item-hidden');
    },

    'restore-slip': (state, { slip: id }) => {
      const slip = findItem(state.slips, id);
      if (slip === undefined) return refuse('slip-unknown');
      const { versions, onBehalfOf } = slip;
      return slip.hidden === null
        ? refuse('not-hidden')
        : accept([{ type: 'slip-restored', slip: id, versions, onBehalfOf }]);
    },
  };
}
