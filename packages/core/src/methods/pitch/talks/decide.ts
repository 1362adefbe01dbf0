// Decides about the speaking order and the floor.
import { accept, createDraw, refuse } from '../../../kernel/index.js';
import type { Deciders } from '../../../workshop/index.js';
import type { TalkCommand } from '../orders/command.js';
import type { PitchEvent } from '../orders/event.js';
import { getStanding } from '../proposals/decide.js';
import { isStanding } from '../proposals/view.js';
import type { PitchState } from '../state.js';

/** Deciders of speaking. The order is drawn from the seed of the order, and kept in the fact (no order of rank). */
export const talkDeciders: Deciders<PitchState, TalkCommand, PitchEvent> = {
  'draw-order': (state, _command, { seed }) => {
    const standing = state.proposals.filter(isStanding).map(({ id }) => id);
    if (standing.length === 0) return refuse('pitch-without-card');
    return accept([{ type: 'order-drawn', order: createDraw(seed).shuffle(standing) }]);
  },

  'start-talk': (state, { proposal: id }) => {
    const found = getStanding(state, id);
    if (!found.ok) return found;
    return state.floor?.proposal === id && state.floor.phase === 'talk'
      ? refuse('nothing-changes')
      : accept([{ type: 'talk-started', proposal: id }]);
  },

  'start-questions': (state) => {
    if (state.floor === null) return refuse('pitch-not-begun');
    return state.floor.phase === 'questions'
      ? refuse('pitch-questions-already')
      : accept([{ type: 'questions-started' }]);
  },

  'end-talk': (state) =>
    state.floor === null ? refuse('pitch-not-begun') : accept([{ type: 'talk-ended' }]),
};
