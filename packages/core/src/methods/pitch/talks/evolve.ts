// How the floor passes from one proposal to the next.
import type { Evolvers } from '../../../workshop/index.js';
import type { TalkEvent } from '../orders/event.js';
import type { PitchState } from '../state.js';

/** Evolvers of speaking. */
export const talkEvolvers: Evolvers<PitchState, TalkEvent> = {
  'order-drawn': (state, { order }) => ({ ...state, order }),

  'talk-started': (state, { proposal }, { at }) => ({
    ...state,
    floor: { proposal, phase: 'talk', startedAt: at },
    pitched: state.pitched.includes(proposal) ? state.pitched : [...state.pitched, proposal],
  }),

  'questions-started': (state, _event, { at }) => ({
    ...state,
    floor: state.floor === null ? null : { ...state.floor, phase: 'questions', startedAt: at },
  }),

  'talk-ended': (state) => ({ ...state, floor: null }),
};
