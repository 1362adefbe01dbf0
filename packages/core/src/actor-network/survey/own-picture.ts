// What somebody sees of their own answers at the end: their contacts by category, and the ties that are due.

import type { SurveySheet } from './sheet.js';
import type { PreviousTie } from './step.js';
import type { Rhythm, SurveyActor } from './survey.js';

/** Contacts of one category. */
export interface OwnCategory {
  readonly category: string | null;
  readonly contacts: number;
  /** Of which at the rhythm from which a tie is active. */
  readonly active: number;
}

/** One's own picture: nothing of anybody else's answers enters it, not even that a tie is returned (§6). */
export interface OwnPicture {
  readonly contacts: number;
  readonly active: number;
  readonly byCategory: readonly OwnCategory[];
  /** Active at the last wave, and no more: ties that lose force when nobody takes them up again (R106). */
  readonly due: readonly string[];
  /** Kinds of outside partner met at least each quarter; null when the question was left. */
  readonly doors: number | null;
}

/** Draws a person's own picture from their sheet alone (R106, §8 step 6). */
export function drawOwnPicture(
  sheet: SurveySheet,
  frame: {
    readonly actors: readonly SurveyActor[];
    readonly previous: readonly PreviousTie[];
    readonly activeThreshold: Rhythm;
  },
): OwnPicture {
  const isActive = (person: string): boolean => (sheet.ties[person]?.rhythm ?? 0) >= frame.activeThreshold;
  const categories = [...new Set(frame.actors.map((actor) => actor.category))];
  const byCategory = categories.map((category) => {
    const own = frame.actors.filter(
      (actor) => actor.category === category && sheet.ticked.includes(actor.id),
    );
    return { category, contacts: own.length, active: own.filter((actor) => isActive(actor.id)).length };
  });
  return {
    contacts: sheet.ticked.length,
    active: sheet.ticked.filter(isActive).length,
    byCategory: byCategory.filter((line) => line.contacts > 0),
    due: frame.previous
      .filter(({ person, rhythm }) => rhythm >= frame.activeThreshold && !isActive(person))
      .map(({ person }) => person),
    doors:
      sheet.outside === null
        ? null
        : Object.values(sheet.outside).filter((rhythm) => rhythm === 'quarterly').length,
  };
}
