// Decides any order given to offers and needs: an introduction is made by two yeses and by nothing else.
import { accept, type Refusal, type Result, refuse } from '../../kernel/index.js';
import {
  createCourseDeciders,
  createDecide,
  createSlipDeciders,
  type DecideContext,
  type Deciders,
  type Decision,
  findItem,
  isSamePerson,
  isStaff,
  type Objection,
} from '../../workshop/index.js';
import { findActor } from './match/match.js';
import type { IntroductionCommand, ReciprocityCommand, ReciprocityEvent } from './orders/orders.js';
import { MAX_PAIRS, parseReciprocityCommand } from './orders/schema.js';
import { planReciprocity } from './plan.js';
import type { Pair, PairSide, ReciprocityKind, ReciprocitySlip, ReciprocityState } from './state.js';
import { findAnswer, isOwnSlip, isSamePair } from './view.js';

/** The two ends, if they can be introduced at all. */
function readEnds(
  state: ReciprocityState,
  pair: Pair,
): Result<Readonly<Record<PairSide, ReciprocitySlip>>, Refusal> {
  const offer = findItem(state.slips, pair.offer);
  const need = findItem(state.slips, pair.need);
  if (offer?.kind !== 'offer' || need?.kind !== 'need') return refuse('reciprocity-pair-unknown');
  if (offer.hidden !== null || need.hidden !== null) return refuse('item-hidden');
  const [from, to] = [findActor(offer), findActor(need)];
  if (from === null || to === null) return refuse('reciprocity-nobody');
  return isSamePerson(from, to) ? refuse('reciprocity-same-person') : accept({ offer, need });
}

function isAgreed(state: ReciprocityState, pair: Pair): boolean {
  return state.introductions.some((one) => isSamePair(one, pair));
}

function decideAnswer(
  state: ReciprocityState,
  command: Extract<IntroductionCommand, { type: 'answer-introduction' }>,
  { who }: DecideContext,
): Decision<ReciprocityEvent> {
  const { offer, need, side, agrees, contact } = command;
  const ends = readEnds(state, command);
  if (!ends.ok) return ends;
  if (!isStaff(who) && !isOwnSlip(ends.value[side], [who.member])) return refuse('reciprocity-not-yours');
  if (isAgreed(state, command)) return refuse('reciprocity-agreed');
  if (state.answers.length >= MAX_PAIRS) return refuse('reciprocity-too-many', { max: MAX_PAIRS });
  const before = findAnswer(state, command, side);
  if (before?.agrees === agrees && before.contact === contact) return refuse('nothing-changes');
  const answered = { type: 'introduction-answered', offer, need, side, agrees, contact } as const;
  const other = findAnswer(state, command, side === 'offer' ? 'need' : 'offer');
  return agrees && other?.agrees === true
    ? accept([answered, { type: 'introduction-agreed', offer, need }])
    : accept([answered]);
}

/**
 * The contact left by the other end. On a phone, which does not hold it, the guess is empty until the server's answer; one
 * sentence written by staff for both ends tells nothing that staff did not already hold.
 */
function decideContact(
  state: ReciprocityState,
  command: Extract<IntroductionCommand, { type: 'ask-contact' }>,
  { who }: DecideContext,
): Decision<ReciprocityEvent> {
  const { offer, need } = command;
  const ends = readEnds(state, command);
  if (!ends.ok) return ends;
  const side = (['offer', 'need'] as const).find((one) => isOwnSlip(ends.value[one], [who.member]));
  if (side === undefined) return refuse('reciprocity-not-yours');
  if (!isAgreed(state, command)) return refuse('reciprocity-not-agreed');
  const other = findAnswer(state, command, side === 'offer' ? 'need' : 'offer');
  return accept([{ type: 'contact-shown', offer, need, contact: other?.contact ?? null }]);
}

const introductionDeciders: Deciders<ReciprocityState, IntroductionCommand, ReciprocityEvent> = {
  'propose-introduction': (state, command) => {
    const { offer, need } = command;
    const ends = readEnds(state, command);
    if (!ends.ok) return ends;
    if (isAgreed(state, command)) return refuse('reciprocity-agreed');
    if (state.proposals.some((one) => isSamePair(one, command))) {
      return refuse('reciprocity-already-proposed');
    }
    return state.proposals.length >= MAX_PAIRS
      ? refuse('reciprocity-too-many', { max: MAX_PAIRS })
      : accept([{ type: 'introduction-proposed', offer, need }]);
  },
  'answer-introduction': decideAnswer,
  'ask-contact': decideContact,
};

function explainTags(state: ReciprocityState, tags: readonly string[]): Objection {
  const known = state.settings.tags.map(({ id }) => id);
  return tags.every((tag) => known.includes(tag)) ? null : refuse('reciprocity-tag-unknown');
}

const slipDeciders = createSlipDeciders<ReciprocityState, ReciprocityKind>({
  explainDraft: (state, { tags }) => explainTags(state, tags),
});

const deciders: Deciders<ReciprocityState, ReciprocityCommand, ReciprocityEvent> = {
  ...createCourseDeciders<ReciprocityState>({ plan: ({ settings }) => planReciprocity(settings) }),
  ...slipDeciders,
  ...introductionDeciders,
  'retag-slip': (state, command, context) =>
    explainTags(state, command.tags) ?? slipDeciders['retag-slip'](state, command, context),
};

/** Answers the facts that an order brings about, or why not; once closed, staff alone still sort and correct. */
export const decideReciprocity = createDecide<ReciprocityState, ReciprocityCommand, ReciprocityEvent>({
  parse: parseReciprocityCommand,
  deciders,
  isClosed: ({ closed }) => closed !== null,
});
