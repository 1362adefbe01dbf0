// A vote: its mode, what is on the ballot, who has voted, the secret ballots, and what they came to once counted.
import type { Mark } from '../../../workshop/index.js';

/**
 * How the room chooses (O1): a consent round; a scale from 0 to 5; 25/10, five rounds of cards scored 1 to 5 (Liberating
 * Structures); dots, a few each.
 */
export type VoteMode = 'consent' | 'scale' | 'cards' | 'dots';

/** What somebody says of one proposal: a mark of the mode, and why. */
export interface Answer {
  readonly proposal: string;
  /** Consent: 0 consent, 1 reservation, 2 objection. Scale: 0 to 5. Cards: 1 to 5. Dots: how many. */
  readonly mark: number;
  readonly reason: string | null;
}

/** How a ballot reached the count. */
export type BallotChannel = 'phone' | 'paper';

/** That somebody has voted, as a signed register tells; never what. */
export interface Voter {
  /** Seat, line of the attendance list, or `paper:…` for a ballot without a name. */
  readonly id: string;
  readonly channel: BallotChannel;
}

/** One person's ballot: secret. */
export interface Ballot extends Voter, Mark {
  readonly answers: readonly Answer[];
}

/** Hands raised for one proposal, counted in the open and never added to the ballots. */
export interface HandCount extends Mark {
  readonly proposal: string;
  /** One number per mark of the mode, in the order of `listMarks`. */
  readonly counts: readonly number[];
}

/** A reason somebody gave, without who. */
export interface Reason {
  readonly mark: number;
  readonly text: string;
}

/** How the ballots fall on one proposal. */
export interface Tally {
  readonly proposal: string;
  /** Ballots per mark, in the order of `listMarks`. */
  readonly counts: readonly number[];
  /** Ballots that say nothing of it. */
  readonly blank: number;
}

/** The ballots of one college; null gathers the colleges too small to stand alone, and people of none. */
export interface CollegeTally {
  readonly college: string | null;
  readonly ballots: number;
  readonly tallies: readonly Tally[];
}

/** What the ballots came to. */
export interface VoteResults {
  readonly phone: number;
  readonly paper: number;
  /** Ballots left out because the same person had voted otherwise. */
  readonly doubles: number;
  /** In the order of the ballot paper, which is that of the pitches. */
  readonly tallies: readonly Tally[];
  /** Empty when no college can be shown apart. */
  readonly colleges: readonly CollegeTally[];
  /** Names of the colleges gathered under null. */
  readonly folded: readonly string[];
}

/** A vote, open until its results stand. */
export interface Vote {
  readonly id: string;
  readonly mode: VoteMode;
  readonly dots: number;
  /** What is on the ballot, in the order of the pitches; never changed. */
  readonly proposals: readonly string[];
  /** Cards only: people in the order the cards go round. */
  readonly seats: readonly string[];
  /** Cards only: the round under way, from 1. */
  readonly round: number;
  readonly opened: Mark;
  /** Who has voted; emptied once counted. */
  readonly voters: readonly Voter[];
  /** Emptied once counted, and never told to anybody but their author. */
  readonly ballots: readonly Ballot[];
  readonly results: VoteResults | null;
  /** Per proposal, once counted; shuffled out of the order of the ballots. */
  readonly reasons: Readonly<Record<string, readonly Reason[]>>;
  readonly hands: readonly HandCount[];
}

/** Somebody who may have voted, as the console knows them: every identifier of theirs, and their college. */
export interface Elector {
  readonly ids: readonly string[];
  readonly college: string | null;
}

/** The vote that takes ballots now, if any. */
export function findOpenVote(votes: readonly Vote[]): Vote | undefined {
  return votes.find(({ results }) => results === null);
}

/** The last vote whose ballots were counted, if any. */
export function findLastResults(votes: readonly Vote[]): (Vote & { results: VoteResults }) | null {
  const last = votes.findLast(({ results }) => results !== null);
  return last === undefined || last.results === null ? null : { ...last, results: last.results };
}

/** The marks of a mode, in order; for dots, from none to all of one ballot's. */
export function listMarks({ mode, dots }: Pick<Vote, 'mode' | 'dots'>): readonly number[] {
  const spans = { consent: [0, 2], scale: [0, 5], cards: [1, 5], dots: [0, dots] } as const;
  const [first, last] = spans[mode];
  return Array.from({ length: last - first + 1 }, (_, rank) => first + rank);
}
