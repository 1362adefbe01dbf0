// Decides the course of an open space: pre-flight, theme, timed steps, closing.
import { accept, type Refusal, refuse } from '../../../kernel/index.js';
import type { CourseCommand } from '../orders/command.js';
import type { Deciders, Decision } from '../orders/decision.js';
import { planOpenSpace } from '../plan.js';
import type { OpenSpaceState } from '../state.js';

/** What still forbids opening the marketplace, or null (R062; the pre-flight question is Owen's warning). */
export function explainNotReady(
  state: OpenSpaceState,
): { readonly ok: false; readonly refusal: Refusal } | null {
  if (state.preflight === null) return refuse('preflight-unanswered');
  if (state.preflight === 'yes' && !state.preflightOverridden) return refuse('answer-known');
  return state.theme === null ? refuse('theme-missing') : null;
}

/** Opens the marketplace, and starts its step the first time when the plan has one. */
export function decideOpening(state: OpenSpaceState): Decision {
  if (state.marketplace === 'open') return refuse('marketplace-already-open');
  const notReady = explainNotReady(state);
  if (notReady !== null) return notReady;
  const isPlanned = planOpenSpace(state.settings).some(({ id }) => id === 'marketplace');
  return isPlanned && state.marketplace === 'unopened' && state.stage?.id !== 'marketplace'
    ? accept([{ type: 'marketplace-opened' }, { type: 'stage-started', stage: 'marketplace' }])
    : accept([{ type: 'marketplace-opened' }]);
}

/** Deciders of the course. */
export const courseDeciders: Deciders<CourseCommand> = {
  'answer-preflight': (_state, { answerAlreadyKnown, confirmed }) =>
    answerAlreadyKnown === 'yes' && !confirmed
      ? refuse('answer-known')
      : accept([{ type: 'preflight-answered', answerAlreadyKnown, confirmed }]),

  'set-theme': (state, { theme }) =>
    theme === state.theme ? refuse('nothing-changes') : accept([{ type: 'theme-set', theme }]),

  'start-stage': (state, { stage }) => {
    if (!planOpenSpace(state.settings).some(({ id }) => id === stage)) return refuse('stage-unknown');
    if (state.stage?.id === stage) return refuse('nothing-changes');
    if (state.marketplace === 'unopened' && stage === 'marketplace') return decideOpening(state);
    if (state.marketplace === 'unopened' && stage !== 'theme') return refuse('marketplace-unopened');
    return accept([{ type: 'stage-started', stage }]);
  },

  close: (state) =>
    state.closed === null ? accept([{ type: 'closed' }]) : refuse('activity-already-closed'),

  reopen: (state) => (state.closed === null ? refuse('activity-not-closed') : accept([{ type: 'reopened' }])),
};
