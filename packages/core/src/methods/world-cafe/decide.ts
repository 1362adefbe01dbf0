// Decides any order given to a world café.
import { accept, refuse } from '../../kernel/index.js';
import {
  createCourseDeciders,
  createDecide,
  createSlipDeciders,
  type Deciders,
  type Decision,
  findItem,
  isPerson,
  isSamePerson,
  type Objection,
  type SlipDraft,
} from '../../workshop/index.js';
import type { TableCommand, WorldCafeCommand, WorldCafeEvent } from './orders/orders.js';
import { hasTwins, parseWorldCafeCommand } from './orders/schema.js';
import { countRounds, formatRoundTag, planWorldCafe, readRound } from './plan/course.js';
import { comparePlans, explainPlanForm, isGrown, listUnhosted, provePlan } from './plan/proof.js';
import type { RotationPlan, WorldCafeKind, WorldCafeState } from './state.js';

/** The day as it stands: themes may have been set on the day. */
function readDay({ settings, themes }: WorldCafeState) {
  return { ...settings, themes };
}

function explainStage(state: WorldCafeState, stage: string): Objection {
  if (readRound(stage) === null) return null;
  if (state.plan === null) return refuse('world-cafe-plan-missing');
  // Once rounds have begun, a table whose host left and that nobody could take over does not hold the hall up.
  if (state.begun > 0) return null;
  const unhosted = listUnhosted(state.themes, state.hosts);
  return unhosted.length === 0 ? null : refuse('world-cafe-host-missing', { themes: unhosted.join(', ') });
}

function explainDraft(state: WorldCafeState, draft: SlipDraft<WorldCafeKind>): Objection {
  if (draft.about === null || findItem(state.themes, draft.about) === undefined) {
    return refuse('world-cafe-theme-unknown');
  }
  const rounds = Array.from({ length: countRounds(readDay(state)) }, (_, rank) => formatRoundTag(rank + 1));
  return draft.tags.every((tag) => rounds.includes(tag)) ? null : refuse('world-cafe-round-unknown');
}

function explainSamePlan(state: WorldCafeState, plan: RotationPlan): Objection {
  const { mode, people, hosts, rounds } = state.plan ?? {};
  const isSame = JSON.stringify({ mode, people, hosts, rounds }) === JSON.stringify({ ...plan });
  return state.plan !== null && isSame ? refuse('nothing-changes') : null;
}

function decideSettingPlan(state: WorldCafeState, plan: RotationPlan): Decision<WorldCafeEvent> {
  if (state.begun > 0) return refuse('world-cafe-under-way');
  const objection = explainPlanForm(state.themes, plan, { rounds: countRounds(readDay(state)) });
  if (objection !== null) return objection;
  const again = provePlan(plan, state.themes.length).gaps.filter((gap) => gap.again.length > 0).length;
  if (again > 0) return refuse('world-cafe-theme-again', { count: again });
  return explainSamePlan(state, plan) ?? accept([{ type: 'plan-set', plan }]);
}

function decideChangingPlan(
  state: WorldCafeState,
  { version, fromRound, plan }: Extract<TableCommand, { type: 'change-plan' }>,
): Decision<WorldCafeEvent> {
  const standing = state.plan;
  if (standing === null) return refuse('world-cafe-plan-missing');
  if (standing.version !== version) return refuse('world-cafe-plan-stale');
  const objection = explainPlanForm(state.themes, plan, {
    rounds: standing.rounds.length,
    from: fromRound,
  });
  if (objection !== null) return objection;
  if (!isGrown(standing.people, plan.people)) return refuse('world-cafe-plan-torn');
  // The round under way may still be mended: somebody knocks at the door, somebody is called away.
  const past = Math.max(0, state.begun - 1);
  const rewritten = plan.rounds
    .slice(0, Math.max(past, fromRound))
    .some((row, round) => row.some((table, rank) => (standing.rounds[round]?.[rank] ?? -1) !== table));
  if (fromRound < past || fromRound >= plan.rounds.length || rewritten)
    return refuse('world-cafe-round-past');
  const change = { fromRound, ...comparePlans(standing, plan, fromRound) };
  return explainSamePlan(state, plan) ?? accept([{ type: 'plan-changed', plan, change }]);
}

const tableDeciders: Deciders<WorldCafeState, TableCommand, WorldCafeEvent> = {
  'set-themes': (state, { themes }) => {
    const kept = themes.map(({ id }) => id);
    if (hasTwins(kept)) return refuse('world-cafe-theme-twice');
    if (state.plan !== null && kept.join(' ') !== state.themes.map(({ id }) => id).join(' ')) {
      return refuse('world-cafe-plan-stands');
    }
    return state.slips.some(({ about }) => about !== null && !kept.includes(about))
      ? refuse('world-cafe-theme-in-use')
      : accept([{ type: 'themes-set', themes }]);
  },

  'appoint-host': (state, { theme, host }) => {
    if (findItem(state.themes, theme) === undefined) return refuse('world-cafe-theme-unknown');
    if (state.plan !== null) return refuse('world-cafe-plan-stands');
    const hosted = state.hosts.find((one) => one.theme === theme)?.host ?? null;
    const others = state.hosts.filter((one) => one.theme !== theme);
    if (host !== null && others.some((one) => isSamePerson(one.host, host))) {
      return refuse('world-cafe-host-twice');
    }
    const isSame = host === null ? hosted === null : hosted !== null && isSamePerson(hosted, host);
    return isSame ? refuse('nothing-changes') : accept([{ type: 'host-appointed', theme, host }]);
  },

  'set-plan': (state, { plan }) => decideSettingPlan(state, plan),
  'change-plan': decideChangingPlan,

  'drop-plan': (state) => {
    if (state.plan === null) return refuse('world-cafe-plan-missing');
    return state.begun > 0 ? refuse('world-cafe-under-way') : accept([{ type: 'plan-dropped' }]);
  },
};

const deciders: Deciders<WorldCafeState, WorldCafeCommand, WorldCafeEvent> = {
  ...createCourseDeciders<WorldCafeState>({ plan: (state) => planWorldCafe(readDay(state)), explainStage }),
  ...createSlipDeciders<WorldCafeState, WorldCafeKind>({
    explainDraft,
    // A vision belongs to all who passed at the table, that is to the room (R078); a note also to its host.
    mayEdit: (state, slip, { who }) =>
      slip.kind === 'vision' ||
      state.hosts.some(({ theme, host }) => theme === slip.about && isPerson(host, who.member)),
  }),
  ...tableDeciders,
};

/** Answers the facts that an order brings about, or why not; once closed, staff alone still sort and correct. */
export const decideWorldCafe = createDecide<WorldCafeState, WorldCafeCommand, WorldCafeEvent>({
  parse: parseWorldCafeCommand,
  deciders,
  isClosed: ({ closed }) => closed !== null,
});
