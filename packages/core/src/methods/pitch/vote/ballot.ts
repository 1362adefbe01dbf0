// Why a ballot cannot be taken: late, off the ballot paper, out of the marks, without its reason.
import { refuse } from '../../../kernel/index.js';
import type { Objection } from '../../../workshop/index.js';
import { CARD_ROUNDS, listCardsHeld } from './deal.js';
import { type Answer, type BallotChannel, listMarks, type Vote } from './vote.js';

/** The mark of an objection in a consent round. */
export const OBJECTION = 2;

function explainDots(vote: Vote, answers: readonly Answer[]): Objection {
  const given = answers.reduce((sum, { mark }) => sum + mark, 0);
  return given > vote.dots ? refuse('ballot-too-many-dots', { given, max: vote.dots }) : null;
}

/** On a phone, only the cards that were in that hand; on paper, five of those that went round. */
function explainCards(
  vote: Vote,
  answers: readonly Answer[],
  { voter, channel }: { readonly voter: string; readonly channel: BallotChannel },
): Objection {
  if (answers.length > CARD_ROUNDS) return refuse('ballot-too-many-cards', { max: CARD_ROUNDS });
  if (channel === 'paper') return null;
  const held = listCardsHeld(vote, voter);
  return answers.every(({ proposal }) => held.includes(proposal)) ? null : refuse('ballot-card-not-held');
}

/** Why these answers are no ballot of this vote, or null. */
export function explainBallot(
  vote: Vote,
  answers: readonly Answer[],
  from: { readonly voter: string; readonly channel: BallotChannel },
): Objection {
  if (answers.some(({ proposal }) => !vote.proposals.includes(proposal))) {
    return refuse('ballot-proposal-unknown');
  }
  if (new Set(answers.map(({ proposal }) => proposal)).size < answers.length) {
    return refuse('ballot-twice-same');
  }
  const marks = listMarks(vote);
  if (answers.some(({ mark }) => !marks.includes(mark))) {
    return refuse('ballot-mark-unknown', { min: marks[0] ?? 0, max: marks.at(-1) ?? 0 });
  }
  if (vote.mode === 'dots') return explainDots(vote, answers);
  if (vote.mode === 'cards') return explainCards(vote, answers, from);
  const isBare = answers.some(({ mark, reason }) => mark === OBJECTION && reason === null);
  return vote.mode === 'consent' && isBare ? refuse('ballot-reason-missing') : null;
}
