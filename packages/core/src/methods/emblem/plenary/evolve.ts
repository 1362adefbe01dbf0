// How the plenary moves on.
import type { Evolvers } from '../../../workshop/index.js';
import type { EmblemEvent } from '../command.js';
import type { EmblemState } from '../state.js';

/** The evolvers of the plenary; a group that was not drawn and gets the floor takes its place at the end of the order. */
export const plenaryEvolvers: Pick<Evolvers<EmblemState, EmblemEvent>, 'order-drawn' | 'floor-given'> = {
  'order-drawn': (state, { order }) => ({ ...state, order }),
  'floor-given': (state, { team }, { at }) => {
    if (team === null) return { ...state, floor: null };
    return {
      ...state,
      floor: { team, startedAt: at },
      order: state.order.includes(team) ? state.order : [...state.order, team],
      spoken: state.spoken.includes(team) ? state.spoken : [...state.spoken, team],
    };
  },
};
