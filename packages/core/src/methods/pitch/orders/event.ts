// What has happened in a session of pitches, as it is kept for good. Who and when are on the record around it.
import type { Channel, CourseEvent, Person, TeamEvent } from '../../../workshop/index.js';
import type { Outcome, ProposalBody, ProposalVersion } from '../state.js';
import type { Answer, BallotChannel, Reason, VoteMode, VoteResults } from '../vote/vote.js';

/** Facts about proposal cards. A restoration carries the words again: some seats never received them. */
export type ProposalEvent =
  | ({
      readonly type: 'proposal-written';
      readonly proposal: string;
      readonly channel: Channel;
      readonly onBehalfOf: Person | null;
    } & ProposalBody)
  | ({ readonly type: 'proposal-edited'; readonly proposal: string } & ProposalBody)
  | { readonly type: 'proposal-withdrawn'; readonly proposal: string }
  | { readonly type: 'proposal-hidden'; readonly proposal: string }
  | {
      readonly type: 'proposal-restored';
      readonly proposal: string;
      readonly versions: readonly ProposalVersion[];
      readonly onBehalfOf: Person | null;
    }
  | {
      readonly type: 'proposals-merged';
      readonly into: string;
      readonly proposals: readonly string[];
    }
  | { readonly type: 'proposal-split'; readonly proposal: string };

/** Facts about speaking. */
export type TalkEvent =
  | { readonly type: 'order-drawn'; readonly order: readonly string[] }
  | { readonly type: 'talk-started'; readonly proposal: string }
  | { readonly type: 'questions-started' }
  | { readonly type: 'talk-ended' };

/** Facts about choosing. That somebody voted is everybody's to count; what they voted is theirs alone. */
export type VoteEvent =
  | {
      readonly type: 'vote-opened';
      readonly vote: string;
      readonly mode: VoteMode;
      readonly dots: number;
      readonly proposals: readonly string[];
      readonly seats: readonly string[];
    }
  | { readonly type: 'round-started'; readonly vote: string; readonly round: number }
  | {
      readonly type: 'ballot-received';
      readonly vote: string;
      readonly voter: string;
      readonly channel: BallotChannel;
    }
  /** Read by its author alone. */
  | {
      readonly type: 'ballot-cast';
      readonly vote: string;
      readonly voter: string;
      readonly channel: BallotChannel;
      readonly answers: readonly Answer[];
    }
  | { readonly type: 'vote-closed'; readonly vote: string; readonly results: VoteResults }
  | {
      readonly type: 'reasons-read';
      readonly vote: string;
      readonly proposal: string;
      readonly reasons: readonly Reason[];
    }
  | {
      readonly type: 'hands-counted';
      readonly vote: string;
      readonly proposal: string;
      readonly counts: readonly number[];
    };

/** Facts about what was decided. */
export type DecisionEvent =
  | {
      readonly type: 'proposal-decided';
      readonly proposal: string;
      readonly outcome: Outcome;
      readonly reason: string;
      readonly voice: Person | null;
    }
  | { readonly type: 'decision-undone'; readonly proposal: string };

/** Anything that happened in a session of pitches. */
export type PitchEvent = CourseEvent | TeamEvent | ProposalEvent | TalkEvent | VoteEvent | DecisionEvent;
