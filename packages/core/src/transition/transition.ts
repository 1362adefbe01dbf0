// The four transitions as the publication tells them: what each brings, for good and for ill, in its own words.
import type { Polarity } from './polarity.js';
import sheets from './transitions.json' with { type: 'json' };

/** The four transitions a situation may embody (ANCT, section 1.2; R097). */
export const TRANSITIONS = ['digital', 'work', 'ecological', 'societal'] as const;
/** One of the four transitions. */
export type Transition = (typeof TRANSITIONS)[number];

/** A sentence of the publication; what it adds or leaves out stands between square brackets. */
export interface TransitionPassage {
  /** `mixed`: the publication draws neither a chance nor a threat from it. */
  readonly polarity: Polarity;
  readonly text: string;
}

/** One transition: its passages, and finer marks to sort situations with (R098, R099). */
export interface TransitionSheet {
  readonly id: Transition;
  readonly marks: readonly string[];
  readonly passages: readonly TransitionPassage[];
}

/**
 * The library of transitions (ANCT, *Territoires industriels : comment renforcer le capital social ?*, section 1.2,
 * « Des territoires industriels impactés par les transitions »; R097–R099). The publication names no threat of the new
 * ways of working: that column stays empty.
 */
export const TRANSITION_SHEETS = sheets as readonly TransitionSheet[];

/** What one transition brings, on one side. */
export function listPassages(sheet: TransitionSheet, polarity: Polarity): readonly string[] {
  return sheet.passages.filter((passage) => passage.polarity === polarity).map(({ text }) => text);
}
