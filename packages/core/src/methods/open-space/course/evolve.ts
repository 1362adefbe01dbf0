// How the course of an open space moves on.
import type { Evolvers } from '../orders/decision.js';
import type { CourseEvent } from '../orders/event.js';

/** Evolvers of the course. */
export const courseEvolvers: Evolvers<CourseEvent> = {
  'preflight-answered': (state, { answerAlreadyKnown, confirmed }) => ({
    ...state,
    preflight: answerAlreadyKnown,
    preflightOverridden: answerAlreadyKnown === 'yes' && confirmed,
  }),
  'theme-set': (state, { theme }) => ({ ...state, theme }),
  'stage-started': (state, { stage }, { at }) => ({ ...state, stage: { id: stage, startedAt: at } }),
  closed: (state, _event, { by, at }) => ({ ...state, closed: { by, at } }),
  reopened: (state) => ({ ...state, closed: null }),
};
