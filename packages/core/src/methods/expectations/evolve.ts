// How the expectations begin and move on.
import {
  type Audience,
  createCourseEvolvers,
  createEvolve,
  createSlipEvolvers,
  type Evolvers,
  redactSlips,
} from '../../workshop/index.js';
import { charterEvolvers, followEdit } from './charter/evolve.js';
import type { ExpectationsEvent } from './command.js';
import { rereadEvolvers } from './reread/evolve.js';
import type { ExpectationKind, ExpectationsSettings, ExpectationsState } from './state.js';

type State = ExpectationsState;

/** Before anybody wrote. */
export function startExpectations(settings: ExpectationsSettings): State {
  return {
    settings,
    stage: null,
    closed: null,
    slips: [],
    charter: { rules: [], aside: [], edition: 0, presented: null },
    signatures: [],
    shown: null,
    verdicts: [],
  };
}

const slips = createSlipEvolvers<State, ExpectationKind>();

const evolvers: Evolvers<State, ExpectationsEvent> = {
  ...createCourseEvolvers<State>(),
  ...slips,
  ...charterEvolvers,
  ...rereadEvolvers,
  'slip-edited': (state, event, record) => {
    const next = slips['slip-edited'](state, event, record);
    return { ...next, charter: followEdit(next.charter, event.slip) };
  },
};

/** The state after one more fact. */
export const evolveExpectations = createEvolve<State, ExpectationsEvent>(evolvers);

/** For the room, hidden sentences lose their words. */
export function redactExpectations(state: State, audience: Audience): State {
  return audience === 'staff' ? state : { ...state, slips: redactSlips(state.slips) };
}
