// How a knowledge café begins, and what each fact changes in it.
import {
  createCourseEvolvers,
  createEvolve,
  createSlipEvolvers,
  createTeamEvolvers,
  type Evolvers,
  type Person,
  startTeam,
  type Team,
  updateItem,
} from '../../workshop/index.js';
import type { CafeEvent } from './command.js';
import { isCafeSpell } from './plan.js';
import type { CafeSettings, CafeSlipKind, CafeState } from './state.js';

/** A café before anything happened. */
export function startCafe(settings: CafeSettings): CafeState {
  return {
    settings,
    stage: null,
    closed: null,
    teams: settings.teams.map(startTeam),
    slips: [],
    questions: settings.questions.map((text, rank) => ({ id: `question-${rank + 1}`, text })),
    floor: null,
    heard: [],
    meetings: [],
  };
}

/** Groups of two and more that sit together now. */
function listSittings(teams: readonly Team[]): readonly (readonly Person[])[] {
  return teams.map(({ members }) => members).filter(({ length }) => length > 1);
}

const courseEvolvers = createCourseEvolvers<CafeState>();

const evolvers: Evolvers<CafeState, CafeEvent> = {
  ...courseEvolvers,
  ...createTeamEvolvers<CafeState>(),
  ...createSlipEvolvers<CafeState, CafeSlipKind>(),
  'stage-started': (state, event, record) => ({
    ...courseEvolvers['stage-started'](state, event, record),
    meetings: isCafeSpell(state.stage?.id ?? null)
      ? [...state.meetings, ...listSittings(state.teams)]
      : state.meetings,
  }),
  'questions-set': (state, { questions }) => ({ ...state, questions }),
  'slip-linked': (state, { slip, sources }) => ({
    ...state,
    slips: updateItem(state.slips, slip, (kept) => ({ ...kept, sources, version: kept.version + 1 })),
  }),
  'floor-given': (state, { team }) => ({
    ...state,
    floor: team,
    heard: team === null || state.heard.includes(team) ? state.heard : [...state.heard, team],
  }),
};

/** The state after one more fact. */
export const evolveCafe = createEvolve<CafeState, CafeEvent>(evolvers);

/** Groups that sat together, spell after spell, the one under way included (R107). */
export function listCafeMeetings(state: CafeState): readonly (readonly Person[])[] {
  return isCafeSpell(state.stage?.id ?? null)
    ? [...state.meetings, ...listSittings(state.teams)]
    : state.meetings;
}
