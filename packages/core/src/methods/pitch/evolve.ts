// How a session of pitches begins, and what each fact changes in it.
import {
  createCourseEvolvers,
  createEvolve,
  createTeamEvolvers,
  type Evolvers,
  startTeam,
} from '../../workshop/index.js';
import type { DecisionEvent, PitchEvent } from './orders/event.js';
import { proposalEvolvers } from './proposals/evolve.js';
import type { PitchSettings, PitchState } from './state.js';
import { talkEvolvers } from './talks/evolve.js';
import { voteEvolvers } from './vote/evolve.js';

/** A session before anybody wrote a card. */
export function startPitch(settings: PitchSettings): PitchState {
  return {
    settings,
    stage: null,
    closed: null,
    teams: settings.teams.map(startTeam),
    proposals: [],
    order: [],
    floor: null,
    pitched: [],
    votes: [],
    decisions: [],
  };
}

const decisionEvolvers: Evolvers<PitchState, DecisionEvent> = {
  'proposal-decided': (state, { proposal, outcome, reason, voice }, { by, at }) => ({
    ...state,
    decisions: [
      ...state.decisions.filter((one) => one.proposal !== proposal),
      { proposal, outcome, reason, voice, by, at },
    ],
  }),
  'decision-undone': (state, { proposal }) => ({
    ...state,
    decisions: state.decisions.filter((one) => one.proposal !== proposal),
  }),
};

const evolvers: Evolvers<PitchState, PitchEvent> = {
  ...createCourseEvolvers<PitchState>(),
  ...createTeamEvolvers<PitchState>(),
  ...proposalEvolvers,
  ...talkEvolvers,
  ...voteEvolvers,
  ...decisionEvolvers,
};

/** The state after one more fact. */
export const evolvePitch = createEvolve<PitchState, PitchEvent>(evolvers);
