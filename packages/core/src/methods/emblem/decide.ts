// Decides any order given to the exercise of emblems.
import { accept, refuse } from '../../kernel/index.js';
import {
  createCourseDeciders,
  createDecide,
  createSlipDeciders,
  createTeamDeciders,
  type DecideContext,
  type Deciders,
  type Objection,
  type Slip,
  type SlipDraft,
} from '../../workshop/index.js';
import type { EmblemCommand, EmblemEvent } from './command.js';
import { vocabularyDeciders } from './convergence/decide.js';
import { drawingDeciders, explainStranger, isStranger } from './drawing/decide.js';
import { planEmblem } from './plan.js';
import { drawOrder, plenaryDeciders } from './plenary/decide.js';
import { parseEmblemCommand } from './schema.js';
import type { EmblemSlipKind, EmblemState } from './state.js';
import { hasLeftSomething, listWaitingGroups } from './view.js';

type State = EmblemState;

/** An explanation is a group's; what one holds to is said in one's own group, or in none yet. */
function explainDraft(state: State, draft: SlipDraft<EmblemSlipKind>, context: DecideContext): Objection {
  if (draft.tags.length > 0) return refuse('malformed', { field: 'tags' });
  if (draft.about !== null) return refuse('malformed', { field: 'about' });
  if (draft.team === null) return draft.kind === 'meaning' ? refuse('meaning-without-team') : null;
  return explainStranger(state, draft.team, context);
}

/** Anybody of the group mends its explanation. */
function mayEdit(state: State, slip: Slip<EmblemSlipKind>, context: DecideContext): boolean {
  return slip.kind === 'meaning' && slip.team !== null && !isStranger(state, slip.team, context);
}

const course = createCourseDeciders<State>({
  plan: ({ settings, teams }) => planEmblem({ ...settings, teams }),
});
const slips = createSlipDeciders<State, EmblemSlipKind>({ explainDraft, mayEdit });
const teams = createTeamDeciders<State>({
  explainTeams: (state, kept) => {
    const lost = state.teams.find(({ id }) => !kept.includes(id) && hasLeftSomething(state, id));
    return lost === undefined ? null : refuse('team-has-emblem', { name: lost.name });
  },
});

const deciders: Deciders<State, EmblemCommand, EmblemEvent> = {
  ...course,
  ...teams,
  ...slips,
  ...drawingDeciders,
  ...vocabularyDeciders,
  ...plenaryDeciders,
  // The plenary begins with its draw: one gesture less in front of the room.
  'start-stage': (state, command, context) => {
    const started = course['start-stage'](state, command, context);
    const isUndrawn = state.order.length === 0 && listWaitingGroups(state).length > 0;
    if (!started.ok || command.stage !== 'plenary' || !isUndrawn) return started;
    return accept([{ type: 'order-drawn', order: drawOrder(state, context) }, ...started.value]);
  },
  'retag-slip': (state, command, context) => {
    const slip = state.slips.find(({ id }) => id === command.slip);
    if (command.tags.length > 0) return refuse('malformed', { field: 'tags' });
    if (command.kind === 'meaning' && slip?.team === null) return refuse('meaning-without-team');
    return slips['retag-slip'](state, command, context);
  },
};

/** Decides an order. Total: what is not one is refused as `malformed`; once closed, the room’s are, staff’s are not. */
export const decideEmblem = createDecide<State, EmblemCommand, EmblemEvent>({
  parse: parseEmblemCommand,
  deciders,
  isClosed: ({ closed }) => closed !== null,
});
