// How an open space begins, and what each fact changes in it.
import { createEvolve } from '../../workshop/index.js';
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

/** The state after one more fact. */
export const evolveOpenSpace = createEvolve<OpenSpaceState, OpenSpaceEvent>(evolvers);
