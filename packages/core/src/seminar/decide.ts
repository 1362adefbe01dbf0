// Decides the orders of the facilitator: opening, steps, clock, freezing, big screen, closing.
import { accept, type Refusal, refuse } from '../kernel/index.js';
import type { Actor } from '../workshop/index.js';
import { getCurrentStep, isPaused } from './clock.js';
import type { SeminarDecision } from './decision.js';
import { handOverDeciders } from './hand-over.js';
import { MAX_EXTENSION } from './schema.js';
import type { AgendaStep, SeminarCommand, SeminarEvent, SeminarState } from './state.js';

type ConsoleCommand = Exclude<SeminarCommand, { type: 'activity' | 'carry-over' }>;

type ConsoleDeciders = {
  readonly [K in ConsoleCommand['type']]: (
    state: SeminarState,
    command: Extract<ConsoleCommand, { readonly type: K }>,
    who: Actor,
  ) => SeminarDecision;
};

function refuseUnlessRunning(state: SeminarState): { readonly ok: false; readonly refusal: Refusal } | null {
  if (state.phase === 'lobby') return refuse('not-open');
  return state.phase === 'closed' ? refuse('seminar-closed') : null;
}

/** Leaves the current step, if any, and begins another; a clock that stood still runs again. */
function startStep(state: SeminarState, step: AgendaStep): SeminarDecision {
  const current = getCurrentStep(state);
  const facts: SeminarEvent[] = [];
  if (isPaused(state)) facts.push({ type: 'resumed' });
  if (current !== null) facts.push({ type: 'step-ended', step: current.id });
  facts.push({ type: 'step-started', step: step.id });
  return accept(facts);
}

function decideNext(state: SeminarState, from: string | null): SeminarDecision {
  const notRunning = refuseUnlessRunning(state);
  if (notRunning !== null) return notRunning;
  const current = getCurrentStep(state);
  if ((current?.id ?? null) !== from) return refuse('step-changed', { current: current?.title ?? '' });
  const last = from ?? state.runs.at(-1)?.step;
  const { agenda } = state.settings;
  const next = agenda[agenda.findIndex(({ id }) => id === last) + 1];
  return next === undefined ? refuse('no-next-step') : startStep(state, next);
}

function decideExtension(state: SeminarState, step: string, minutes: number): SeminarDecision {
  const notRunning = refuseUnlessRunning(state);
  if (notRunning !== null) return notRunning;
  const current = getCurrentStep(state);
  if (current === null || current.id !== step) return refuse('step-not-current');
  const total = minutes + (state.runs.at(-1)?.extension ?? 0);
  const isTooLong = Math.abs(total) > MAX_EXTENSION || current.minutes + total < 0;
  return isTooLong
    ? refuse('extension-too-long', { max: MAX_EXTENSION })
    : accept([{ type: 'step-extended', step, minutes }]);
}

/** The facts of closing: the clock runs again and the current step ends first. */
function closeAll(state: SeminarState): SeminarDecision {
  const notRunning = refuseUnlessRunning(state);
  if (notRunning !== null) return notRunning;
  const current = getCurrentStep(state);
  const facts: SeminarEvent[] = [];
  if (isPaused(state)) facts.push({ type: 'resumed' });
  if (current !== null) facts.push({ type: 'step-ended', step: current.id });
  facts.push({ type: 'closed' });
  return accept(facts);
}

/** Deciders of the facilitator's console. */
export const consoleDeciders: ConsoleDeciders = {
  open: (state) => {
    if (state.phase === 'closed') return refuse('seminar-closed');
    return state.phase === 'running' ? refuse('already-open') : accept([{ type: 'opened' }]);
  },

  'start-step': (state, command) => {
    const step = state.settings.agenda.find(({ id }) => id === command.step);
    if (step === undefined) return refuse('step-unknown');
    const notRunning = refuseUnlessRunning(state);
    if (notRunning !== null) return notRunning;
    return getCurrentStep(state) === step ? refuse('step-already-current') : startStep(state, step);
  },

  'next-step': (state, { from }) => decideNext(state, from),

  'end-step': (state, { step }) =>
    getCurrentStep(state)?.id === step ? accept([{ type: 'step-ended', step }]) : refuse('step-not-current'),

  'extend-step': (state, { step, minutes }) => decideExtension(state, step, minutes),

  pause: (state) => {
    const notRunning = refuseUnlessRunning(state);
    if (notRunning !== null) return notRunning;
    return isPaused(state) ? refuse('already-paused') : accept([{ type: 'paused' }]);
  },

  resume: (state) => (isPaused(state) ? accept([{ type: 'resumed' }]) : refuse('not-paused')),

  freeze: (state) => (state.frozen ? refuse('already-frozen') : accept([{ type: 'frozen' }])),

  unfreeze: (state) => (state.frozen ? accept([{ type: 'unfrozen' }]) : refuse('not-frozen')),

  'set-projector': (state, { view }) =>
    view.activity !== null && !Object.hasOwn(state.activities, view.activity)
      ? refuse('activity-unknown')
      : accept([{ type: 'projector-set', view }]),

  announce: (_state, { text }) => accept([{ type: 'announced', text }]),

  'clear-announcement': () => accept([{ type: 'announcement-cleared' }]),

  close: closeAll,

  reopen: (state) => (state.phase === 'closed' ? accept([{ type: 'reopened' }]) : refuse('not-closed')),

  ...handOverDeciders,
};
