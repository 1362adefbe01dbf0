// How an open space begins, and what each fact changes in it.
import type { Recorded } from '../../workshop/index.js';
import { courseEvolvers } from './course/evolve.js';
import { marketplaceEvolvers } from './marketplace/evolve.js';
import { moderationEvolvers } from './moderation/evolve.js';
import type { Evolvers } from './orders/decision.js';
import type { OpenSpaceEvent } from './orders/event.js';
import { reportEvolvers } from './reports/evolve.js';
import type { OpenSpaceSettings, OpenSpaceState } from './state.js';
import { wallEvolvers } from './wall/evolve.js';

const evolvers: Evolvers<OpenSpaceEvent> = {
  ...courseEvolvers,
  ...marketplaceEvolvers,
  ...reportEvolvers,
  ...wallEvolvers,
  ...moderationEvolvers,
};

type AnyEvolver = (
  state: OpenSpaceState,
  event: OpenSpaceEvent,
  record: Omit<Recorded, 'body'>,
) => OpenSpaceState;

/** An open space before anything happened: a theme perhaps, no question (R062). */
export function startOpenSpace(settings: OpenSpaceSettings): OpenSpaceState {
  return {
    settings,
    theme: settings.theme,
    preflight: settings.preflight.answerAlreadyKnown,
    preflightOverridden: false,
    marketplace: 'unopened',
    stage: null,
    questions: [],
    reports: [],
    cards: [],
    groups: [],
    gestures: [],
    closed: null,
  };
}

/** The state after one more fact; a fact of a type unknown to this version changes nothing. */
export function evolveOpenSpace(
  state: OpenSpaceState,
  { body, ...record }: Recorded<OpenSpaceEvent>,
): OpenSpaceState {
  if (!Object.hasOwn(evolvers, body.type)) return state;
  const evolve = evolvers[body.type] as AnyEvolver;
  return evolve(state, body, record);
}
