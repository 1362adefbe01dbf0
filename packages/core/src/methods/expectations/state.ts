// What the expectations of a seminar are made of: sentences on three questions, a charter that is signed, a re-reading.
import type { Minutes } from '../../kernel/index.js';
import type {
  Attribution,
  Carried,
  Channel,
  HasCourse,
  HasSlips,
  Mark,
  Person,
} from '../../workshop/index.js';

/**
 * Which part is held: everything at once; what we hope, then later in the day the rules of the game; or, at the
 * fourth seminar, the expectations of the first read again (R051).
 */
export type ExpectationsVariant = 'whole' | 'hopes' | 'rules' | 'reread';

/** The three questions of MOTIVE ! (ANCT, section 3, phase 1). */
export type AskedQuestion = 'purpose' | 'hope' | 'rule';

/** What a sentence answers: one of the three questions, or what happened since. */
export type ExpectationKind = AskedQuestion | 'happened';

/** Those kinds, for parsers. */
export const EXPECTATION_KINDS: readonly ExpectationKind[] = ['purpose', 'hope', 'rule', 'happened'];

/** From whom a sentence comes in a 1-2-4: one person, a pair, a group of four; kept as the tag of its slip. */
export type Voice = 'one' | 'two' | 'four';

/** The voices, from the smallest. */
export const VOICES: readonly Voice[] = ['one', 'two', 'four'];

/** Minutes of the steps; 0 takes a step out of the plan. */
export interface ExpectationsDurations {
  readonly alone: Minutes;
  readonly pairs: Minutes;
  readonly fours: Minutes;
  readonly together: Minutes;
  readonly proposals: Minutes;
  readonly charter: Minutes;
  readonly signing: Minutes;
  readonly reread: Minutes;
}

/** What is settled before the day. */
export interface ExpectationsSettings {
  readonly variant: ExpectationsVariant;
  /** Another wording of a question; null: the publication's, which the app says in the reader's language. */
  readonly questions: Readonly<Record<AskedQuestion, string | null>>;
  readonly durations: ExpectationsDurations;
  readonly attribution: Attribution;
  /** The expectations to be read again; used by the variant `reread` alone. */
  readonly carried: readonly Carried[];
}

/** A rule proposed and not kept as such; its words stay. */
export interface RuleSetAside {
  readonly slip: string;
  /** The rule of the charter that already says it; null when there is none. */
  readonly into: string | null;
  readonly reason: string | null;
}

/** The rules of the game, short and in order (R051). */
export interface Charter {
  /** Slips of kind `rule`, in the order they are read aloud. */
  readonly rules: readonly string[];
  readonly aside: readonly RuleSetAside[];
  /** Grows at each change of what the charter says: a signature is given to one edition. */
  readonly edition: number;
  /** Set while the charter is offered to signature; its words do not change meanwhile. */
  readonly presented: Mark | null;
}

/** A signature: of an edition, by somebody, in their own hand or through a scribe (R085). */
export interface Signature extends Mark {
  readonly person: Person;
  readonly edition: number;
  readonly channel: Channel;
}

/** What the room says of an expectation of the first seminar. */
export type Verdict = 'happened' | 'partly' | 'not-yet' | 'no-longer';

/** The verdicts, for parsers. */
export const VERDICTS: readonly Verdict[] = ['happened', 'partly', 'not-yet', 'no-longer'];

/** A verdict as it stands, with those it replaced. */
export interface GivenVerdict extends Mark {
  /** Identifier of the carried expectation. */
  readonly id: string;
  readonly seq: number;
  readonly verdict: Verdict;
  /** Grows at each change. */
  readonly version: number;
  readonly earlier: readonly (Mark & { readonly verdict: Verdict })[];
}

/** Everything the method knows; plain JSON. */
export interface ExpectationsState extends HasCourse, HasSlips<ExpectationKind> {
  readonly settings: ExpectationsSettings;
  readonly charter: Charter;
  readonly signatures: readonly Signature[];
  /** The carried expectation that the room is reading, or null. */
  readonly shown: string | null;
  readonly verdicts: readonly GivenVerdict[];
}
