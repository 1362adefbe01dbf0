// What a round of offers and needs knows: who brings what, who expects what, and introductions that need two yeses.
import type { Instant, Minutes } from '../../kernel/index.js';
import type {
  Attribution,
  Carried,
  HasCourse,
  HasSlips,
  Mark,
  MemberId,
  Slip,
} from '../../workshop/index.js';

/** « Ce que j’apporte », « ce que j’attends » (R113). */
export const RECIPROCITY_KINDS = ['offer', 'need'] as const;
/** An offer or a need. */
export type ReciprocityKind = (typeof RECIPROCITY_KINDS)[number];
/** An offer or a need in the words of its author. */
export type ReciprocitySlip = Slip<ReciprocityKind>;

/** What the territory gives industry, or industry the territory, in one word that the organisers edit (R113). */
export interface ReciprocityTag {
  readonly id: string;
  readonly label: string;
  /** Who usually brings it: only to lay the table out. */
  readonly from: 'territory' | 'industry';
}

/** Minutes of each step; 0 takes a step out of the plan. */
export interface ReciprocityDurations {
  readonly writing: Minutes;
  readonly tables: Minutes;
  readonly introductions: Minutes;
}

/** What is settled before the day. */
export interface ReciprocitySettings {
  readonly tags: readonly ReciprocityTag[];
  readonly durations: ReciprocityDurations;
  readonly carried: readonly Carried[];
  readonly attribution: Attribution;
}

/** An offer and a need that might meet. */
export interface Pair {
  readonly offer: string;
  readonly need: string;
}

/** A pair that staff puts to both; nothing is said of what either answers. */
export interface Proposal extends Pair, Mark {}

/** Which end of a pair somebody stands at. */
export type PairSide = 'offer' | 'need';

/** What one end of a pair said, for staff's eyes and its author's only. */
export interface PairAnswer extends Pair, Mark {
  readonly side: PairSide;
  readonly agrees: boolean;
  /** How to be reached, shown to the other end once both said yes, and to staff; null: found in the room. */
  readonly contact: string | null;
}

/** A pair where both said yes. */
export interface Introduction extends Pair {
  readonly at: Instant;
}

/** The other end's contact, as told to one seat. */
export interface ShownContact extends Pair {
  readonly to: MemberId;
  readonly contact: string | null;
}

/** Everything a round of offers and needs knows; plain JSON. */
export interface ReciprocityState extends HasCourse, HasSlips<ReciprocityKind> {
  readonly settings: ReciprocitySettings;
  readonly proposals: readonly Proposal[];
  /** Secret: the room never sees who said yes or no. */
  readonly answers: readonly PairAnswer[];
  readonly introductions: readonly Introduction[];
  /** Secret: what this seat, or on the server every seat, was told. */
  readonly shown: readonly ShownContact[];
}
