// A ballot under way on a phone: kept here, because the server gives no ballot back before the count.
import { type Answer, OBJECTION, type Vote } from '@trame/core/methods/pitch';

/** A mark and why; a null mark is no view. */
export interface Choice {
  readonly mark: number | null;
  readonly reason: string;
}

/** The ballot of one vote: what is marked now, and what was last cast. */
export interface BallotDraft {
  readonly choices: Readonly<Record<string, Choice>>;
  /** The answers last cast, as text; null before. */
  readonly cast: string | null;
}

export const EMPTY_BALLOT: BallotDraft = { choices: {}, cast: null };

/** One's choice on a proposal. */
export function getChoice({ choices }: BallotDraft, proposal: string): Choice {
  return choices[proposal] ?? { mark: null, reason: '' };
}

/** The answers of the ballot, in the order of the vote; dots at zero and no view are left out. */
export function listAnswers(vote: Vote, draft: BallotDraft): readonly Answer[] {
  return vote.proposals.flatMap((proposal) => {
    const { mark, reason } = getChoice(draft, proposal);
    if (mark === null || (vote.mode === 'dots' && mark === 0)) return [];
    return [{ proposal, mark, reason: reason.trim() === '' ? null : reason.trim() }];
  });
}

/** Dots not placed yet. */
export function countDotsLeft(vote: Vote, draft: BallotDraft): number {
  return vote.dots - listAnswers(vote, draft).reduce((sum, { mark }) => sum + mark, 0);
}

/** Whether an objection still lacks its reason. */
export function lacksReason(vote: Vote, draft: BallotDraft): boolean {
  const answers = listAnswers(vote, draft);
  return vote.mode === 'consent' && answers.some(({ mark, reason }) => mark === OBJECTION && reason === null);
}
