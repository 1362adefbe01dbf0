// Decides any order given to a knowledge café.
import { accept, refuse } from '../../kernel/index.js';
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
  isPerson,
  isSameSource,
  isStaff,
  type Objection,
  type SlipDraft,
  type SourceRef,
} from '../../workshop/index.js';
import type { CafeCommand, CafeEvent } from './command.js';
import { planCafe } from './plan.js';
import { parseCafeCommand } from './schema.js';
import type { CafeSlip, CafeSlipKind, CafeState } from './state.js';

/** Kinds each variant leaves. */
const KINDS: Readonly<Record<CafeState['settings']['variant'], readonly CafeSlipKind[]>> = {
  fabrique: ['idea', 'solution'],
  gurteen: ['takeaway', 'commitment'],
};

/** Ways back are picked among what was carried, never typed (R056). */
function explainSources(state: CafeState, sources: readonly SourceRef[]): Objection {
  const { carried } = state.settings;
  return sources.every((source) => carried.some((one) => isSameSource(one.source, source)))
    ? null
    : refuse('cafe-source-unknown');
}

/** A solution answers one known transition at least (R070); an idea may. */
function explainKind(state: CafeState, kind: CafeSlipKind, tags: readonly string[]): Objection {
  const { variant, transitions } = state.settings;
  if (!KINDS[variant].includes(kind)) return refuse('cafe-kind-unknown');
  if (tags.some((tag) => findItem(transitions, tag) === undefined)) return refuse('cafe-transition-unknown');
  return kind === 'solution' && tags.length === 0 ? refuse('cafe-transition-missing') : null;
}

/** When the room may write. Staff type papers up at any time. */
function explainMoment({ settings, stage }: CafeState, { who }: DecideContext): Objection {
  if (isStaff(who)) return null;
  if (settings.variant === 'gurteen') return stage?.id === 'closing' ? null : refuse('cafe-no-report');
  return stage === null || stage.id === 'introduction' ? refuse('cafe-not-begun') : null;
}

function explainDraft(state: CafeState, draft: SlipDraft<CafeSlipKind>, context: DecideContext): Objection {
  if (draft.about !== null && findItem(state.questions, draft.about) === undefined) {
    return refuse('cafe-question-unknown');
  }
  if (draft.team !== null && findItem(state.teams, draft.team) === undefined) return refuse('team-unknown');
  return (
    explainMoment(state, context) ??
    explainKind(state, draft.kind, draft.tags) ??
    explainSources(state, draft.sources)
  );
}

/** The words of a sub-group are everybody's who sits in it. */
function mayEdit(state: CafeState, slip: CafeSlip, { who }: DecideContext): boolean {
  const team = findItem(state.teams, slip.team ?? '');
  return team?.members.some((person) => isPerson(person, who.member)) === true;
}

function explainTeams(state: CafeState, kept: readonly string[]): Objection {
  const lost = state.teams.find(
    ({ id }) => !kept.includes(id) && state.slips.some(({ team }) => team === id),
  );
  return lost === undefined ? null : refuse('cafe-team-in-use', { name: lost.name });
}

function decideQuestions(state: CafeState, texts: readonly string[]): Decision<CafeEvent> {
  const questions = texts.map((text, rank) => ({ id: `question-${rank + 1}`, text }));
  const lost = state.slips.filter(({ about }) => about !== null && findItem(questions, about) === undefined);
  if (lost.length > 0) return refuse('cafe-question-in-use', { count: lost.length });
  const isSame = JSON.stringify(questions) === JSON.stringify(state.questions);
  return isSame ? refuse('nothing-changes') : accept([{ type: 'questions-set', questions }]);
}

function decideLink(
  state: CafeState,
  { slip: id, version, sources }: Extract<CafeCommand, { type: 'link-slip' }>,
  context: DecideContext,
): Decision<CafeEvent> {
  const slip = findItem(state.slips, id);
  if (slip === undefined) return refuse('slip-unknown');
  if (slip.hidden !== null) return refuse('item-hidden');
  const may = isStaff(context.who) || isAuthor(slip, context.who.member) || mayEdit(state, slip, context);
  if (!may) return refuse('not-author');
  const objection = explainStale(slip, { version, current: slip.text }) ?? explainSources(state, sources);
  if (objection !== null) return objection;
  const isSame =
    sources.length === slip.sources.length &&
    sources.every((source) => slip.sources.some((one) => isSameSource(one, source)));
  return isSame ? refuse('nothing-changes') : accept([{ type: 'slip-linked', slip: id, sources }]);
}

const slipDeciders = createSlipDeciders<CafeState, CafeSlipKind>({ explainDraft, mayEdit });

const deciders: Deciders<CafeState, CafeCommand, CafeEvent> = {
  ...createCourseDeciders<CafeState>({
    plan: ({ settings }) => planCafe(settings),
    explainStage: ({ questions }, stage) =>
      questions.length === 0 && stage !== 'introduction' ? refuse('cafe-question-missing') : null,
  }),
  ...createTeamDeciders<CafeState>({ explainTeams }),
  ...slipDeciders,
  'retag-slip': (state, command, context) =>
    explainKind(state, command.kind, command.tags) ?? slipDeciders['retag-slip'](state, command, context),
  'set-questions': (state, { questions }) => decideQuestions(state, questions),
  'link-slip': decideLink,
  'give-floor': (state, { team }) => {
    if (team !== null && findItem(state.teams, team) === undefined) return refuse('team-unknown');
    return state.floor === team ? refuse('nothing-changes') : accept([{ type: 'floor-given', team }]);
  },
};

/** Answers the facts that an order brings about, or why not; once closed, staff alone still sort and correct. */
export const decideCafe = createDecide<CafeState, CafeCommand, CafeEvent>({
  parse: parseCafeCommand,
  deciders,
  isClosed: ({ closed }) => closed !== null,
});

/** The sub-group a seat speaks for when it writes; null when it sits nowhere. */
export function getCafeTeam(state: CafeState, member: string): string | null {
  return findTeamOf(state.teams, member)?.id ?? null;
}
