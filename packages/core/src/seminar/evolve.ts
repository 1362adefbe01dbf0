// How a seminar begins, and what each fact of its conductor changes.
import { type Instant, minutes } from '../kernel/index.js';
import type { AnyMethod, Recorded } from '../workshop/index.js';
import { getActivityState } from './activity.js';
import { evolveCarryOver } from './carry-over.js';
import { handOverEvolvers } from './hand-over.js';
import type { Activity, SeminarEvent, SeminarSettings, SeminarState, StepRun } from './state.js';

type ConsoleEvent = Exclude<SeminarEvent, { type: 'activity-happened' }>;

type ConsoleEvolvers = {
  readonly [K in ConsoleEvent['type']]: (
    state: SeminarState,
    event: Extract<ConsoleEvent, { readonly type: K }>,
    record: Omit<Recorded, 'body'>,
  ) => SeminarState;
};

/** Before the day: nobody in, every activity ready and empty. */
export function startSeminar(settings: SeminarSettings, methods: readonly AnyMethod[]): SeminarState {
  const activities = settings.agenda.flatMap((step): [string, Activity][] =>
    step.method === null ? [] : [[step.id, getActivityState(step.method, step.methodSettings, methods)]],
  );
  return {
    settings,
    phase: 'lobby',
    openedAt: null,
    closedAt: null,
    runs: [],
    pauses: [],
    frozen: false,
    projector: { what: 'join', activity: null, view: null },
    announcement: null,
    handOver: null,
    activities: Object.fromEntries(activities),
  };
}

function updateLastRun(state: SeminarState, change: (run: StepRun) => StepRun): SeminarState {
  return {
    ...state,
    runs: state.runs.map((run, index) => (index === state.runs.length - 1 ? change(run) : run)),
  };
}

function endPause(state: SeminarState, at: Instant): SeminarState {
  return {
    ...state,
    pauses: state.pauses.map((pause) => (pause.to === null ? { ...pause, to: at } : pause)),
  };
}

/** Evolvers of the facilitator's console. */
export const consoleEvolvers: ConsoleEvolvers = {
  opened: (state, _event, { at }) => ({ ...state, phase: 'running', openedAt: at }),
  'step-started': (state, { step }, { at }) => ({
    ...state,
    runs: [...state.runs, { step, startedAt: at, endedAt: null, extension: minutes(0) }],
  }),
  'step-ended': (state, _event, { at }) => updateLastRun(state, (run) => ({ ...run, endedAt: at })),
  'step-extended': (state, event) =>
    updateLastRun(state, (run) => ({ ...run, extension: minutes(run.extension + event.minutes) })),
  paused: (state, _event, { at }) => ({ ...state, pauses: [...state.pauses, { from: at, to: null }] }),
  resumed: (state, _event, { at }) => endPause(state, at),
  frozen: (state) => ({ ...state, frozen: true }),
  unfrozen: (state) => ({ ...state, frozen: false }),
  'projector-set': (state, { view }) => ({ ...state, projector: view }),
  announced: (state, { text }, { by, at }) => ({ ...state, announcement: { text, by, at } }),
  'announcement-cleared': (state) => ({ ...state, announcement: null }),
  closed: (state, _event, { at }) => ({ ...state, phase: 'closed', closedAt: at }),
  reopened: (state) => ({ ...state, phase: 'running', closedAt: null }),
  ...handOverEvolvers,
  'carried-over': evolveCarryOver,
};

/** The state after one fact of the console; a type unknown to this version changes nothing. */
export function evolveConsole(
  state: SeminarState,
  event: ConsoleEvent,
  record: Omit<Recorded, 'body'>,
): SeminarState {
  if (!Object.hasOwn(consoleEvolvers, event.type)) return state;
  type AnyEvolver = (
    state: SeminarState,
    event: ConsoleEvent,
    record: Omit<Recorded, 'body'>,
  ) => SeminarState;
  return (consoleEvolvers[event.type] as AnyEvolver)(state, event, record);
}
