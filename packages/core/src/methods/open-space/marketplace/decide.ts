// Decides about questions and their cells in the grid (R063, R064).
import { accept, type Refusal, type Result, refuse } from '../../../kernel/index.js';
import {
  type Actor,
  type DecideContext,
  explainStale,
  findItem,
  isAuthor,
  isStaff,
} from '../../../workshop/index.js';
import { decideOpening } from '../course/decide.js';
import type { MarketplaceCommand } from '../orders/command.js';
import type { Deciders, Decision } from '../orders/decision.js';
import { MAX_QUESTIONS } from '../orders/limits.js';
import type { OpenSpaceState, Place, Question } from '../state.js';

function getLiveQuestion(state: OpenSpaceState, id: string): Result<Question, Refusal> {
  const question = findItem(state.questions, id);
  if (question === undefined) return refuse('question-unknown');
  if (question.withdrawn !== null) return refuse('question-withdrawn');
  return question.hidden === null ? accept(question) : refuse('item-hidden');
}

/** The question, if this seat may change it now: staff always, its author while the marketplace is open. */
function getOwnQuestion(
  state: OpenSpaceState,
  seen: { readonly question: string; readonly version: number },
  who: Actor,
): Result<Question, Refusal> {
  const found = getLiveQuestion(state, seen.question);
  if (!found.ok) return found;
  const question = found.value;
  if (!isStaff(who) && !isAuthor(question, who.member)) return refuse('not-author');
  if (!isStaff(who) && state.marketplace !== 'open') return refuse('marketplace-closed');
  return explainStale(question, { version: seen.version, current: question.text }) ?? accept(question);
}

function decidePosing(
  state: OpenSpaceState,
  command: Extract<MarketplaceCommand, { type: 'pose-question' }>,
  { who, op }: DecideContext,
): Decision {
  if (state.marketplace === 'unopened') return refuse('marketplace-unopened');
  if (!isStaff(who) && state.marketplace === 'closed') return refuse('marketplace-closed');
  if (!isStaff(who) && (command.channel !== 'phone' || command.onBehalfOf !== null)) {
    return refuse('staff-only');
  }
  if (state.questions.length >= MAX_QUESTIONS) return refuse('too-many', { max: MAX_QUESTIONS });
  const { text, channel, onBehalfOf } = command;
  return accept([{ type: 'question-posed', question: `${op}:0`, text, channel, onBehalfOf }]);
}

function isSamePlace(one: Place | null, other: Place | null): boolean {
  return one?.room === other?.room && one?.slot === other?.slot;
}

function decidePlacing(state: OpenSpaceState, question: Question, place: Place | null): Decision {
  if (isSamePlace(question.place, place)) return refuse('nothing-changes');
  if (place === null) return accept([{ type: 'question-placed', question: question.id, place }]);
  const hasCell =
    findItem(state.settings.rooms, place.room) !== undefined &&
    findItem(state.settings.slots, place.slot) !== undefined;
  if (!hasCell) return refuse('place-unknown');
  const taken = state.questions.find(
    (other) => other.withdrawn === null && other.place !== null && isSamePlace(other.place, place),
  );
  if (taken !== undefined) return refuse('cell-taken', { current: taken.id });
  return accept([{ type: 'question-placed', question: question.id, place }]);
}

/** Deciders of the marketplace. */
export const marketplaceDeciders: Deciders<MarketplaceCommand> = {
  'open-marketplace': (state) => decideOpening(state),

  'close-marketplace': (state) => {
    if (state.marketplace === 'unopened') return refuse('marketplace-unopened');
    return state.marketplace === 'closed'
      ? refuse('marketplace-closed')
      : accept([{ type: 'marketplace-closed' }]);
  },

  'pose-question': decidePosing,

  'edit-question': (state, command, { who }) => {
    const own = getOwnQuestion(state, command, who);
    if (!own.ok) return own;
    return own.value.text === command.text
      ? refuse('nothing-changes')
      : accept([{ type: 'question-edited', question: own.value.id, text: command.text }]);
  },

  'withdraw-question': (state, command, { who }) => {
    const own = getOwnQuestion(state, command, who);
    if (!own.ok) return own;
    return state.reports.some(({ question }) => question === own.value.id)
      ? refuse('question-reported')
      : accept([{ type: 'question-withdrawn', question: own.value.id }]);
  },

  'place-question': (state, command, { who }) => {
    const own = getOwnQuestion(state, command, who);
    return own.ok ? decidePlacing(state, own.value, command.place) : own;
  },

  'count-group': (state, { question, people }) => {
    const found = getLiveQuestion(state, question);
    if (!found.ok) return found;
    return found.value.headcount === people
      ? refuse('nothing-changes')
      : accept([{ type: 'group-counted', question, people }]);
  },
};
