// What a session of pitches knows: proposal cards, speaking order, who has the floor, votes, what was decided and why.
import type { Instant, Minutes } from '../../kernel/index.js';
import type {
  Attribution,
  Carried,
  Channel,
  HasCourse,
  HasTeams,
  Hidden,
  Mark,
  Person,
  SourceRef,
  TeamDraft,
} from '../../workshop/index.js';
import type { Vote, VoteMode } from './vote/vote.js';

/** Minutes of the steps around the pitches; 0 takes a step out of the plan. */
export interface PitchDurations {
  readonly writing: Minutes;
  /** Private rating, before anybody talks. */
  readonly voting: Minutes;
  /** Talk about the three widest. */
  readonly discussion: Minutes;
  readonly deciding: Minutes;
}

/** Seconds of one pitch: two minutes, then the word « conclude », then three and the end (R071). */
export interface TalkTime {
  readonly soft: number;
  readonly hard: number;
  /** Questions from the room after each pitch (R072). */
  readonly questions: number;
}

/** What is settled before the day. */
export interface PitchSettings {
  /** What the proposals are for; null while nobody has written it. */
  readonly question: string | null;
  readonly talk: TalkTime;
  /** How many pitches the plan counts with. */
  readonly expected: number;
  readonly durations: PitchDurations;
  /** The mode offered first when a vote is opened (O1). */
  readonly mode: VoteMode;
  /** Dots of one ballot. */
  readonly dots: number;
  readonly teams: readonly TeamDraft[];
  readonly carried: readonly Carried[];
  readonly attribution: Attribution;
}

/** The words of a proposal card: the same form for all (R053). Everything but the title may come later. */
export interface ProposalBody {
  readonly title: string;
  readonly problem: string | null;
  readonly solution: string | null;
  /** Value for each partner, a line each. */
  readonly partnersValue: string | null;
  readonly territoryValue: string | null;
  /** Who cares about it. */
  readonly whoCares: string | null;
  /** Carried challenges and solutions it answers (R056). */
  readonly sources: readonly SourceRef[];
  readonly pitcher: Person | null;
  readonly team: string | null;
}

/** One wording of a card; the first is the original. */
export interface ProposalVersion extends Mark, ProposalBody {}

/** A proposal card. */
export interface Proposal extends Mark, ProposalBody {
  readonly id: string;
  /** Number of the event that carried it. */
  readonly seq: number;
  readonly channel: Channel;
  readonly onBehalfOf: Person | null;
  /** Grows at each wording: an edit carries the number it read. */
  readonly version: number;
  readonly versions: readonly ProposalVersion[];
  readonly hidden: Hidden | null;
  readonly withdrawn: Mark | null;
  /** The near-twin it was put with; it keeps its own words. */
  readonly mergedInto: string | null;
}

/** What was said of a proposal in the end (R053). */
export type Outcome = 'chosen' | 'set-aside' | 'postponed';

/** A decision said aloud, with its reason, kept for the chosen and for the set aside alike (R053). */
export interface Decided extends Mark {
  readonly proposal: string;
  readonly outcome: Outcome;
  readonly reason: string;
  /** Who said it, in the room's words; null: the room as a whole. */
  readonly voice: Person | null;
}

/** Who has the floor, and since when. */
export interface Floor {
  readonly proposal: string;
  readonly phase: 'talk' | 'questions';
  readonly startedAt: Instant;
}

/** Everything a session of pitches knows; plain JSON. */
export interface PitchState extends HasCourse, HasTeams {
  readonly settings: PitchSettings;
  /** In the order they came. */
  readonly proposals: readonly Proposal[];
  /** The drawn speaking order; empty before the draw. */
  readonly order: readonly string[];
  readonly floor: Floor | null;
  /** Proposals that were pitched, in the order they were. */
  readonly pitched: readonly string[];
  readonly votes: readonly Vote[];
  /** One per proposal at most, the last said. */
  readonly decisions: readonly Decided[];
}
