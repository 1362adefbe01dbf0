// What a knowledge café knows: its questions, its sub-groups, what they leave, whose turn it is to be heard.
import type { Minutes } from '../../kernel/index.js';
import type {
  Attribution,
  Carried,
  HasCourse,
  HasSlips,
  HasTeams,
  Person,
  Slip,
  TeamDraft,
} from '../../workshop/index.js';

/**
 * How the café is held. `fabrique`: one spell in sub-groups, then each sub-group's ideas discussed by all (ANCT,
 * annexe 2). `gurteen`: three rounds with changed groups and no report-back (Gurteen, *Knowledge Café*).
 */
export type CafeVariant = 'fabrique' | 'gurteen';

/**
 * What somebody leaves: an idea or a solution of a sub-group in the one variant; in the other, what one person takes
 * away and one action they will do.
 */
export type CafeSlipKind = 'idea' | 'solution' | 'takeaway' | 'commitment';

/** A transition that solutions answer, in the words of the territory (R070). */
export interface Transition {
  readonly id: string;
  readonly label: string;
}

/** A key question (R067). */
export interface CafeQuestion {
  readonly id: string;
  readonly text: string;
}

/** Minutes of the steps; 0 takes a step out, but for the work in sub-groups. */
export interface CafeDurations {
  readonly introduction: Minutes;
  /** Each notes alone before the sub-groups speak (R055). */
  readonly alone: Minutes;
  /** The one spell of the Fabrique's variant (R068). */
  readonly groups: Minutes;
  /** Each sub-group's ideas, discussed by all (R069). */
  readonly plenary: Minutes;
  /** One of Gurteen's three rounds. */
  readonly round: Minutes;
  /** Gurteen's circle of all. */
  readonly circle: Minutes;
  /** « Ce que je retiens, une action que je vais faire ». */
  readonly closing: Minutes;
}

/** What is settled before the day. */
export interface CafeSettings {
  readonly variant: CafeVariant;
  /** None while the organisers have not written them; three at most. */
  readonly questions: readonly string[];
  readonly durations: CafeDurations;
  readonly teams: readonly TeamDraft[];
  readonly transitions: readonly Transition[];
  /** Challenges and assets of earlier seminars that solutions may answer (R056). */
  readonly carried: readonly Carried[];
  readonly attribution: Attribution;
}

/** A sentence left in a café. */
export type CafeSlip = Slip<CafeSlipKind>;

/** Everything a knowledge café knows; plain JSON. */
export interface CafeState extends HasCourse, HasTeams, HasSlips<CafeSlipKind> {
  readonly settings: CafeSettings;
  readonly questions: readonly CafeQuestion[];
  /** The sub-group whose ideas are being discussed by all, or null. */
  readonly floor: string | null;
  /** Sub-groups whose ideas were discussed, in the order they were. */
  readonly heard: readonly string[];
  /** Groups that sat together in the spells already over. */
  readonly meetings: readonly (readonly Person[])[];
}
