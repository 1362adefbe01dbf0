// Decides about the plenary: the order is drawn by lot, then the floor goes from group to group (R060).
import { accept, createDraw, refuse } from '../../../kernel/index.js';
import { type DecideContext, type Deciders, findItem } from '../../../workshop/index.js';
import type { EmblemEvent, PlenaryCommand } from '../command.js';
import type { EmblemState } from '../state.js';
import { listWaitingGroups } from '../view.js';

/** A drawn order: those that have spoken keep their place, the others are shuffled by the dice of the server. */
export function drawOrder(state: EmblemState, { seed }: DecideContext): readonly string[] {
  const spoken = state.order.filter((team) => state.spoken.includes(team));
  // Sorted first, so that drawing again does not start from the last draw.
  return [...spoken, ...createDraw(seed).shuffle(listWaitingGroups(state).toSorted())];
}

/** The deciders of the plenary. */
export const plenaryDeciders: Deciders<EmblemState, PlenaryCommand, EmblemEvent> = {
  'draw-order': (state, _command, context) => {
    if (listWaitingGroups(state).length > 0) {
      return accept([{ type: 'order-drawn', order: drawOrder(state, context) }]);
    }
    return refuse(state.spoken.length > 0 ? 'everybody-spoke' : 'nobody-to-speak');
  },

  'give-floor': (state, { team }) => {
    if (team !== null && findItem(state.teams, team) === undefined) return refuse('team-unknown');
    return (state.floor?.team ?? null) === team
      ? refuse('nothing-changes')
      : accept([{ type: 'floor-given', team }]);
  },
};
