// 25/10: which card each person holds at each round, so that every card is scored about as often as the others.
import type { Vote } from './vote.js';

/** Rounds of 25/10 (Lipmanowicz and McCandless, *Liberating Structures*): five scores of 5 make the 25. */
export const CARD_ROUNDS = 5;

/** How many rounds a vote has: five, or as many as there are cards. */
export function countRounds({ proposals }: Pick<Vote, 'proposals'>): number {
  return Math.min(CARD_ROUNDS, proposals.length);
}

/** A place for whoever came after the cards were dealt: always the same for the same person. */
function placeLate(voter: string): number {
  return [...voter].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7);
}

/**
 * The card somebody holds at a round: cards go round the room, one neighbour further each time, so that nobody holds the
 * same one twice and, at each round, no card is in two hands more than another (late people aside). Null when nothing is
 * on the ballot.
 */
export function getCardInHand(vote: Vote, voter: string, round = vote.round): string | null {
  const known = vote.seats.indexOf(voter);
  const place = known < 0 ? placeLate(voter) : known;
  return vote.proposals[(place + round - 1) % Math.max(1, vote.proposals.length)] ?? null;
}

/** The cards somebody has held so far, in the order of the rounds. */
export function listCardsHeld(vote: Vote, voter: string): readonly string[] {
  const rounds = Math.min(vote.round, countRounds(vote));
  return Array.from({ length: rounds }, (_, rank) => getCardInHand(vote, voter, rank + 1)).filter(
    (card) => card !== null,
  );
}
