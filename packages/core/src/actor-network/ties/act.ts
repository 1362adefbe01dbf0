// What organisations did together, as facts with a day and a source: the raw matter of ties that nobody declared (R105).

/** The kinds of facts that make a tie; answers to a survey are not among them and never will be. */
export const actKinds = ['co-presence', 'co-piloting', 'space', 'introduction'] as const;

/**
 * One of the kinds: sat at the same table or working group, pilot the same action, belong to the same space of cooperation,
 * accepted an introduction.
 */
export type ActKind = (typeof actKinds)[number];

/** A fact that several organisations share. */
export interface Act {
  readonly kind: ActKind;
  /** `YYYY-MM-DD`; null when the fact holds without a known day. */
  readonly day: string | null;
  /** Where it can be checked, in words: « Séminaire local 2, Forum ». */
  readonly source: string;
  /** Those who did it together; one named twice counts once. */
  readonly organisationIds: readonly string[];
}

/** Days since 1970-01-01 of a day written `YYYY-MM-DD`. */
export function countDays(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}
