// What a 1-2-4-all knows: one question, the ideas it called for, and those the whole room keeps.
import type { Minutes } from '../../kernel/index.js';
import type { Attribution, Carried, HasCourse, HasSlips, Slip } from '../../workshop/index.js';

/** From whom an idea comes: one person, a pair, a group of four, the whole room; kept as the tag of its slip. */
export type IdeaVoice = 'one' | 'two' | 'four' | 'all';

/** The voices, from the smallest. */
export const IDEA_VOICES: readonly IdeaVoice[] = ['one', 'two', 'four', 'all'];

/** An idea left in answer to the question; `about` is the carried sentence it grows from, or null. */
export type Idea = Slip<'idea'>;

/** Minutes of the steps; 0 takes a step out of the plan. */
export interface OneTwoFourAllDurations {
  readonly alone: Minutes;
  readonly pairs: Minutes;
  readonly fours: Minutes;
  readonly together: Minutes;
}

/** What is settled before the day. */
export interface OneTwoFourAllSettings {
  /** Null while the organisers have not written it. */
  readonly question: string | null;
  readonly durations: OneTwoFourAllDurations;
  /** Sentences of earlier seminars that ideas may grow from (R056). */
  readonly carried: readonly Carried[];
  readonly attribution: Attribution;
}

/** Everything a 1-2-4-all knows; plain JSON. */
export interface OneTwoFourAllState extends HasCourse, HasSlips<'idea'> {
  readonly settings: OneTwoFourAllSettings;
  readonly question: string | null;
  /** Ideas that stood out for all, in the order they were kept. */
  readonly kept: readonly string[];
}
