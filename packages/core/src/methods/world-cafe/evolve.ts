// How a world café begins, and what each fact changes in it.
import {
  type Audience,
  createCourseEvolvers,
  createEvolve,
  createSlipEvolvers,
  type Evolvers,
  redactSlips,
} from '../../workshop/index.js';
import type { TableEvent, WorldCafeEvent } from './orders/orders.js';
import { readRound } from './plan/course.js';
import type {
  RotationPlan,
  Theme,
  ThemeHost,
  WorldCafeKind,
  WorldCafeSettings,
  WorldCafeState,
} from './state.js';

const courseEvolvers = createCourseEvolvers<WorldCafeState>();

/** Changes of plan kept in the state; all are in the log. */
const MAX_CHANGES = 50;

function listHosts(themes: readonly Theme[], { hosts, people }: RotationPlan): readonly ThemeHost[] {
  return themes.flatMap(({ id }, table) => {
    const host = people[hosts[table] ?? -1];
    return host === undefined ? [] : [{ theme: id, host }];
  });
}

const tableEvolvers: Evolvers<WorldCafeState, TableEvent> = {
  'themes-set': (state, { themes }) => ({
    ...state,
    themes,
    hosts: state.hosts.filter(({ theme }) => themes.some(({ id }) => id === theme)),
  }),
  'host-appointed': (state, { theme, host }) => {
    const others = state.hosts.filter((one) => one.theme !== theme);
    return { ...state, hosts: host === null ? others : [...others, { theme, host }] };
  },
  'plan-set': (state, { plan }, { by, at }) => ({
    ...state,
    hosts: listHosts(state.themes, plan),
    plan: { ...plan, by, at, version: 1 },
    changes: [],
  }),
  'plan-changed': (state, { plan, change }, { by, at }) => ({
    ...state,
    hosts: listHosts(state.themes, plan),
    plan: { ...plan, by, at, version: (state.plan?.version ?? 0) + 1 },
    changes: [...state.changes, { ...change, by, at }].slice(-MAX_CHANGES),
  }),
  'plan-dropped': (state) => ({ ...state, plan: null, changes: [] }),
};

const evolvers: Evolvers<WorldCafeState, WorldCafeEvent> = {
  ...courseEvolvers,
  ...createSlipEvolvers<WorldCafeState, WorldCafeKind>(),
  ...tableEvolvers,
  'stage-started': (state, event, record) => ({
    ...courseEvolvers['stage-started'](state, event, record),
    begun: Math.max(state.begun, readRound(event.stage) ?? 0),
  }),
};

/** A world café before anything happened: tables as prepared, nobody seated. */
export function startWorldCafe(settings: WorldCafeSettings): WorldCafeState {
  return {
    settings,
    stage: null,
    closed: null,
    slips: [],
    themes: settings.themes,
    hosts: settings.hosts,
    plan: null,
    changes: [],
    begun: 0,
  };
}

/** The state after one more fact. */
export const evolveWorldCafe = createEvolve<WorldCafeState, WorldCafeEvent>(evolvers);

/** Staff sees all; for the room, a hidden note has no words. */
export function redactWorldCafe(state: WorldCafeState, audience: Audience): WorldCafeState {
  return audience === 'staff' ? state : { ...state, slips: redactSlips(state.slips) };
}
