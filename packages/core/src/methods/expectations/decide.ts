// Decides any order given to the expectations.
import { refuse } from '../../kernel/index.js';
import {
  createCourseDeciders,
  createDecide,
  createSlipDeciders,
  type Deciders,
  findItem,
  type Objection,
  type SlipDraft,
} from '../../workshop/index.js';
import { charterDeciders, explainPresented } from './charter/decide.js';
import type { ExpectationsCommand, ExpectationsEvent } from './command.js';
import { listAskedQuestions, planExpectations } from './plan.js';
import { rereadDeciders } from './reread/decide.js';
import { parseExpectationsCommand } from './schema.js';
import { type ExpectationKind, type ExpectationsState, VOICES } from './state.js';

type State = ExpectationsState;

/** Whether this activity takes such a sentence, and said by one of the three voices. */
function explainKind({ settings }: State, kind: ExpectationKind, tags: readonly string[]): Objection {
  const isAsked =
    kind === 'happened' ? settings.variant === 'reread' : listAskedQuestions(settings).includes(kind);
  if (!isAsked) return refuse('question-not-asked');
  const isVoice = tags.length <= 1 && tags.every((tag) => VOICES.some((voice) => voice === tag));
  return isVoice ? null : refuse('malformed', { field: 'tags' });
}

function explainDraft(state: State, draft: SlipDraft<ExpectationKind>): Objection {
  const objection = explainKind(state, draft.kind, draft.tags);
  if (objection !== null) return objection;
  if (draft.team !== null) return refuse('team-unknown');
  const { about } = draft;
  const isKnown =
    draft.kind === 'happened' ? findItem(state.settings.carried, about ?? '') !== undefined : about === null;
  return isKnown ? null : refuse('carried-unknown');
}

/** A rule of the charter is the room's: its author no longer changes it alone, nobody while it is being signed. */
function explainAdopted(state: State, slip: string, mayMend: boolean): Objection {
  if (!state.charter.rules.includes(slip)) return null;
  return explainPresented(state) ?? (mayMend ? null : refuse('rule-in-charter'));
}

const slips = createSlipDeciders<State, ExpectationKind>({ explainDraft });

const deciders: Deciders<State, ExpectationsCommand, ExpectationsEvent> = {
  ...createCourseDeciders<State>({ plan: ({ settings }) => planExpectations(settings) }),
  ...slips,
  ...charterDeciders,
  ...rereadDeciders,
  'edit-slip': (state, command, context) =>
    explainAdopted(state, command.slip, context.who.role !== 'participant') ??
    slips['edit-slip'](state, command, context),
  'retag-slip': (state, command, context) =>
    explainAdopted(state, command.slip, false) ??
    (state.charter.aside.some(({ slip }) => slip === command.slip) ? refuse('rule-already-aside') : null) ??
    explainKind(state, command.kind, command.tags) ??
    slips['retag-slip'](state, command, context),
  'hide-slip': (state, command, context) =>
    explainAdopted(state, command.slip, false) ?? slips['hide-slip'](state, command, context),
};

/**
 * Decides an order. Total. Only staff write once the activity is closed, but the charter still offered stays theirs
 * to sign for: a sheet of signatures is copied in the evening.
 */
export const decideExpectations = createDecide<State, ExpectationsCommand, ExpectationsEvent>({
  parse: parseExpectationsCommand,
  deciders,
  isClosed: ({ closed }) => closed !== null,
});
