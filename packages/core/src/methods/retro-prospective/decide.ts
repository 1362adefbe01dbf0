// Decides any order given to a retro-prospective.
import { accept, refuse } from '../../kernel/index.js';
import { MAX_SITUATIONS } from '../../transition/index.js';
import {
  createCourseDeciders,
  createDecide,
  createSlipDeciders,
  createTeamDeciders,
  type DecideContext,
  type Deciders,
  type Decision,
  explainStale,
  findItem,
  findTeamOf,
  isAuthor,
  isStaff,
  type Objection,
  type Person,
  type SlipDraft,
} from '../../workshop/index.js';
import type { RetroCommand, RetroEvent, SituationCommand } from './orders/orders.js';
import { hasTwins, parseRetroCommand } from './orders/schema.js';
import { planRetro } from './plan.js';
import { type CanvasKind, type CanvasSlip, CHANGE_FIELDS, type RetroState, SIDES } from './state.js';
import { findSituationOf } from './view.js';

const HELD: readonly CanvasKind[] = ['lever', 'monday'];

function explainTags(kind: CanvasKind, tags: readonly string[]): Objection {
  const known: readonly string[] = SIDES;
  if (tags.some((tag) => !known.includes(tag))) return refuse('retro-tag-unknown');
  return CHANGE_FIELDS.includes(kind) && tags.length === 0 ? refuse('retro-side-missing') : null;
}

/** Groups write on their own canvas; staff copy anybody's, on any card of the library. */
function explainPlace(state: RetroState, draft: SlipDraft<CanvasKind>, context: DecideContext): Objection {
  const { team, about } = draft;
  if (team === null) return refuse('retro-team-missing');
  if (findItem(state.teams, team) === undefined) return refuse('team-unknown');
  if (isStaff(context.who) && about !== null) {
    return findItem(state.situations, about) === undefined ? refuse('retro-situation-unknown') : null;
  }
  const own = findTeamOf(state.teams, context.who.member);
  if (!isStaff(context.who) && own !== undefined && own.id !== team) return refuse('not-in-team');
  const situation = findSituationOf(state, team);
  if (situation === undefined) return refuse('retro-situation-missing');
  return situation.id === about ? null : refuse('retro-situation-other');
}

function explainDraft(state: RetroState, draft: SlipDraft<CanvasKind>, context: DecideContext): Objection {
  return explainPlace(state, draft, context) ?? explainTags(draft.kind, draft.tags);
}

/** A name given by a phone is somebody of the room or of its list; staff may copy a name from paper. */
function explainHolder(holder: Person | null, { who }: DecideContext): Objection {
  return holder !== null && 'label' in holder && !isStaff(who) ? refuse('retro-holder-absent') : null;
}

function mayMend(state: RetroState, slip: CanvasSlip, { who }: DecideContext): boolean {
  if (isStaff(who) || isAuthor(slip, who.member)) return true;
  return slip.team !== null && findTeamOf(state.teams, who.member)?.id === slip.team;
}

const slipDeciders = createSlipDeciders<RetroState, CanvasKind>({ explainDraft, mayEdit: mayMend });

function explainGroupWork(state: RetroState): Objection {
  if (state.teams.length === 0) return refuse('retro-no-team');
  return state.assignments.length === 0 ? refuse('retro-nothing-dealt') : null;
}

/** Whoever holds it is told in the same gesture; a first step without anybody is not one. */
function decideHeld(
  state: RetroState,
  { draft, holder }: Extract<SituationCommand, { type: 'write-held' }>,
  context: DecideContext,
): Decision<RetroEvent> {
  if (!HELD.includes(draft.kind)) return refuse('retro-not-held');
  if (draft.kind === 'monday' && holder === null) return refuse('retro-monday-holder');
  const objection = explainHolder(holder, context);
  if (objection !== null) return objection;
  const written = slipDeciders['write-slip'](state, { type: 'write-slip', ...draft }, context);
  if (!written.ok || holder === null) return written;
  return accept([...written.value, { type: 'holder-named', slip: context.op, holder }]);
}

function decideNaming(
  state: RetroState,
  { slip: id, holder }: Extract<SituationCommand, { type: 'name-holder' }>,
  context: DecideContext,
): Decision<RetroEvent> {
  const slip = findItem(state.slips, id);
  if (slip === undefined) return refuse('slip-unknown');
  if (slip.hidden !== null) return refuse('item-hidden');
  if (!mayMend(state, slip, context)) return refuse('not-author');
  if (!HELD.includes(slip.kind)) return refuse('retro-not-held');
  if (holder === null && slip.kind === 'monday') return refuse('retro-monday-holder');
  const objection = explainHolder(holder, context);
  if (objection !== null) return objection;
  const held = state.holders.find((one) => one.slip === id)?.person ?? null;
  return JSON.stringify(held) === JSON.stringify(holder)
    ? refuse('nothing-changes')
    : accept([{ type: 'holder-named', slip: id, holder }]);
}

const situationDeciders: Deciders<RetroState, SituationCommand, RetroEvent> = {
  'add-situation': (state, { card }, { op }) =>
    state.situations.length >= MAX_SITUATIONS
      ? refuse('retro-too-many-situations', { max: MAX_SITUATIONS })
      : accept([
          { type: 'situation-added', situation: op, card },
          { type: 'situations-offered', situations: [...state.offered, op] },
        ]),

  'edit-situation': (state, { situation: id, version, card }) => {
    const situation = findItem(state.situations, id);
    if (situation === undefined) return refuse('retro-situation-unknown');
    return (
      explainStale(situation, { version, current: situation.happening }) ??
      accept([{ type: 'situation-edited', situation: id, card }])
    );
  },

  'offer-situations': (state, { situations }) => {
    const unknown = situations.some((id) => findItem(state.situations, id) === undefined);
    if (unknown || hasTwins(situations)) return refuse('retro-situation-unknown');
    if (state.assignments.some(({ situation }) => !situations.includes(situation))) {
      return refuse('retro-situation-faced');
    }
    return situations.join(' ') === state.offered.join(' ')
      ? refuse('nothing-changes')
      : accept([{ type: 'situations-offered', situations }]);
  },

  'assign-situations': (state, { assignments }) => {
    if (assignments.some(({ team }) => findItem(state.teams, team) === undefined)) {
      return refuse('team-unknown');
    }
    if (hasTwins(assignments.map(({ team }) => team))) return refuse('retro-assigned-twice');
    return assignments.some(({ situation }) => !state.offered.includes(situation))
      ? refuse('retro-situation-not-offered')
      : accept([{ type: 'situations-assigned', assignments }]);
  },

  'write-held': decideHeld,
  'name-holder': decideNaming,
};

const deciders: Deciders<RetroState, RetroCommand, RetroEvent> = {
  ...createCourseDeciders<RetroState>({
    plan: ({ settings }) => planRetro(settings),
    explainStage: (state, stage) => (stage === 'reading' ? null : explainGroupWork(state)),
  }),
  ...createTeamDeciders<RetroState>({
    explainTeams: ({ slips }, kept) =>
      slips.some(({ team, hidden }) => hidden === null && team !== null && !kept.includes(team))
        ? refuse('retro-team-in-use')
        : null,
  }),
  ...slipDeciders,
  ...situationDeciders,

  'write-slip': (state, command, context) =>
    command.kind === 'monday'
      ? refuse('retro-monday-holder')
      : slipDeciders['write-slip'](state, command, context),

  'retag-slip': (state, command, context) => {
    const held = state.holders.some(({ slip }) => slip === command.slip);
    if (command.kind === 'monday' && !held) return refuse('retro-monday-holder');
    return explainTags(command.kind, command.tags) ?? slipDeciders['retag-slip'](state, command, context);
  },

  // The room lost the holder with the words: both come back together.
  'restore-slip': (state, command, context) => {
    const restored = slipDeciders['restore-slip'](state, command, context);
    const holder = state.holders.find(({ slip }) => slip === command.slip)?.person;
    if (!restored.ok || holder === undefined) return restored;
    return accept([...restored.value, { type: 'holder-named', slip: command.slip, holder }]);
  },
};

/** Answers the facts that an order brings about, or why not; once closed, staff alone still sort and correct. */
export const decideRetro = createDecide<RetroState, RetroCommand, RetroEvent>({
  parse: parseRetroCommand,
  deciders,
  isClosed: ({ closed }) => closed !== null,
});
