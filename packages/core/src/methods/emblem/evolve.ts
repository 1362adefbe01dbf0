// How the exercise of emblems begins and moves on, and what the room sees of it.
import { instant } from '../../kernel/index.js';
import {
  type Audience,
  createCourseEvolvers,
  createEvolve,
  createSlipEvolvers,
  createTeamEvolvers,
  type MemberId,
  redactSlips,
  startTeam,
} from '../../workshop/index.js';
import type { EmblemEvent } from './command.js';
import { vocabularyEvolvers } from './convergence/evolve.js';
import { drawingEvolvers, redactEmblems } from './drawing/evolve.js';
import { plenaryEvolvers } from './plenary/evolve.js';
import type { EmblemSettings, EmblemSlipKind, EmblemState } from './state.js';

type State = EmblemState;

/** Before anybody drew: the groups of the settings, empty, and the words the vocabulary starts with, nobody's. */
export function startEmblem(settings: EmblemSettings): State {
  const nobody = { version: 1, by: '' as MemberId, at: instant(0) };
  return {
    settings,
    stage: null,
    closed: null,
    teams: settings.teams.map(startTeam),
    slips: [],
    emblems: [],
    vocabulary: settings.vocabulary.map((term) => ({ ...term, ...nobody })),
    order: [],
    spoken: [],
    floor: null,
  };
}

/** The state after one more fact. */
export const evolveEmblem = createEvolve<State, EmblemEvent>({
  ...createCourseEvolvers<State>(),
  ...createTeamEvolvers<State>(),
  ...createSlipEvolvers<State, EmblemSlipKind>(),
  ...drawingEvolvers,
  ...vocabularyEvolvers,
  ...plenaryEvolvers,
});

/** For the room: no hidden words, nothing of what was taken off, no earlier photograph. */
export function redactEmblem(state: State, audience: Audience): State {
  return audience === 'staff'
    ? state
    : { ...state, slips: redactSlips(state.slips), emblems: redactEmblems(state.emblems) };
}
