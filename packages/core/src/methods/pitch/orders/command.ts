// The orders a session of pitches understands, and who may give them.
import {
  type Channel,
  COURSE_RIGHTS,
  type CourseCommand,
  FACILITATOR,
  type Person,
  ROOM,
  type RoomRole,
  STAFF,
  TEAM_RIGHTS,
  type TeamCommand,
} from '../../../workshop/index.js';
import type { Outcome, ProposalBody } from '../state.js';
import type { Answer, BallotChannel, Elector, VoteMode } from '../vote/vote.js';

/** Orders about proposal cards (R053). */
export type ProposalCommand =
  | ({
      readonly type: 'write-proposal';
      readonly channel: Channel;
      readonly onBehalfOf: Person | null;
    } & ProposalBody)
  | ({
      readonly type: 'edit-proposal';
      readonly proposal: string;
      readonly version: number;
    } & ProposalBody)
  | { readonly type: 'withdraw-proposal'; readonly proposal: string }
  | { readonly type: 'hide-proposal'; readonly proposal: string }
  /** Brings back what was hidden or withdrawn. */
  | { readonly type: 'restore-proposal'; readonly proposal: string }
  /** Puts near-twins with one of them; each keeps its words. */
  | {
      readonly type: 'merge-proposals';
      readonly into: string;
      readonly proposals: readonly string[];
    }
  | { readonly type: 'split-proposal'; readonly proposal: string };

/** Orders about speaking (R071). */
export type TalkCommand =
  /** By lot, again if need be. */
  | { readonly type: 'draw-order' }
  | { readonly type: 'start-talk'; readonly proposal: string }
  | { readonly type: 'start-questions' }
  | { readonly type: 'end-talk' };

/** Orders about choosing (R072, O1). */
export type VoteCommand =
  | {
      readonly type: 'open-vote';
      readonly mode: VoteMode;
      readonly dots: number;
      /** What is on the ballot; null: every proposal that stands. */
      readonly proposals: readonly string[] | null;
      /** Cards only: who is there, for the deal. */
      readonly seats: readonly string[];
    }
  /** Cards only: everybody passes their card on. */
  | { readonly type: 'next-round'; readonly vote: string; readonly round: number }
  /** A ballot of the same person replaces the one before. */
  | {
      readonly type: 'cast-ballot';
      readonly vote: string;
      readonly answers: readonly Answer[];
      readonly channel: BallotChannel;
      /** Paper only: the line or seat it belongs to; null for a paper without a name. */
      readonly voter: string | null;
    }
  | {
      readonly type: 'close-vote';
      readonly vote: string;
      /** Who is who and of which college, as the console knows it; used for the count and kept nowhere. */
      readonly electors: readonly Elector[];
      /** The facilitator knows that few ballots tell nearly who voted what. */
      readonly confirmed: boolean;
    }
  | {
      readonly type: 'count-hands';
      readonly vote: string;
      readonly proposal: string;
      readonly counts: readonly number[];
    };

/** Orders about what was decided (R053). */
export type DecisionCommand =
  | {
      readonly type: 'decide-proposal';
      readonly proposal: string;
      readonly outcome: Outcome;
      readonly reason: string;
      readonly voice: Person | null;
    }
  | { readonly type: 'undo-decision'; readonly proposal: string };

/** Any order to a session of pitches. */
export type PitchCommand =
  | CourseCommand
  | TeamCommand
  | ProposalCommand
  | TalkCommand
  | VoteCommand
  | DecisionCommand;

/** Roles that may send each order; some ask more of a participant (being the author). */
export const PITCH_RIGHTS: Readonly<Record<PitchCommand['type'], readonly RoomRole[]>> = {
  ...COURSE_RIGHTS,
  ...TEAM_RIGHTS,
  'write-proposal': ROOM,
  'edit-proposal': ROOM,
  'withdraw-proposal': ROOM,
  'hide-proposal': STAFF,
  'restore-proposal': STAFF,
  'merge-proposals': STAFF,
  'split-proposal': STAFF,
  'draw-order': FACILITATOR,
  'start-talk': FACILITATOR,
  'start-questions': FACILITATOR,
  'end-talk': FACILITATOR,
  'open-vote': FACILITATOR,
  'next-round': FACILITATOR,
  'cast-ballot': ROOM,
  'close-vote': FACILITATOR,
  'count-hands': STAFF,
  'decide-proposal': STAFF,
  'undo-decision': STAFF,
};
