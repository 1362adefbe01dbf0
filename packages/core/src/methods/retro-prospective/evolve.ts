// How a retro-prospective begins, and what each fact changes in it.
import {
  type Audience,
  createCourseEvolvers,
  createEvolve,
  createSlipEvolvers,
  createTeamEvolvers,
  type Evolvers,
  findItem,
  redactSlips,
  startTeam,
  updateItem,
} from '../../workshop/index.js';
import type { RetroEvent, SituationEvent } from './orders/orders.js';
import type { CanvasKind, RetroSettings, RetroState, SituationCard } from './state.js';

const teamEvolvers = createTeamEvolvers<RetroState>();

const situationEvolvers: Evolvers<RetroState, SituationEvent> = {
  'situation-added': (state, { situation, card }, { by, at }) => ({
    ...state,
    situations: [
      ...state.situations,
      { id: situation, ...card, version: 1, versions: [{ ...card, mark: { by, at } }] },
    ],
  }),
  'situation-edited': (state, { situation, card }, { by, at }) => ({
    ...state,
    situations: updateItem(state.situations, situation, (kept) => ({
      ...kept,
      ...card,
      version: kept.version + 1,
      versions: [...kept.versions, { ...card, mark: { by, at } }],
    })),
  }),
  'situations-offered': (state, { situations }) => ({ ...state, offered: situations }),
  'situations-assigned': (state, { assignments }) => ({ ...state, assignments }),
  'holder-named': (state, { slip, holder }) => {
    const others = state.holders.filter((one) => one.slip !== slip);
    return { ...state, holders: holder === null ? others : [...others, { slip, person: holder }] };
  },
};

const evolvers: Evolvers<RetroState, RetroEvent> = {
  ...createCourseEvolvers<RetroState>(),
  ...createSlipEvolvers<RetroState, CanvasKind>(),
  ...teamEvolvers,
  ...situationEvolvers,
  'teams-set': (state, event, record) => {
    const next = teamEvolvers['teams-set'](state, event, record);
    const assignments = next.assignments.filter(({ team }) => findItem(next.teams, team) !== undefined);
    return { ...next, assignments };
  },
};

/** A retro-prospective before anything happened: the library, the groups as prepared, empty canvases. */
export function startRetro(settings: RetroSettings): RetroState {
  return {
    settings,
    stage: null,
    closed: null,
    teams: settings.teams.map(startTeam),
    slips: [],
    situations: settings.situations.map(({ id, ...card }) => ({
      id,
      ...card,
      version: 1,
      versions: [{ ...(card satisfies SituationCard), mark: null }],
    })),
    offered: settings.offered,
    assignments: [],
    holders: [],
  };
}

/** The state after one more fact. */
export const evolveRetro = createEvolve<RetroState, RetroEvent>(evolvers);

/** Staff sees all; for the room, a hidden sentence has no words and nobody holds it. */
export function redactRetro(state: RetroState, audience: Audience): RetroState {
  if (audience === 'staff') return state;
  const hidden = new Set(state.slips.filter((slip) => slip.hidden !== null).map(({ id }) => id));
  return {
    ...state,
    slips: redactSlips(state.slips),
    holders: state.holders.filter(({ slip }) => !hidden.has(slip)),
  };
}
