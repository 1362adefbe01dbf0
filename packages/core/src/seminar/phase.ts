// The four phases of a Fabrique and the seminars of its year (R010, R041, R042, R048, R050).

/** A phase by its identifier; its name, purpose and questions are data of the Fabrique. */
export type PhaseId = 'motive' | 'scan' | 'focus' | 'act';

/** The four phases, in order: MOTIVE !, SCAN !, FOCUS !, ACT ! (ANCT, section 3; R050). */
export const PHASES: readonly { readonly id: PhaseId; readonly number: number }[] = [
  { id: 'motive', number: 1 },
  { id: 'scan', number: 2 },
  { id: 'focus', number: 3 },
  { id: 'act', number: 4 },
];

/** Held in one territory, or gathering all of them. */
export type SeminarKind = 'local' | 'intersite';

/** How many seminars of each kind the specification asks for: four per territory (R041), three in all (R042). */
export const SEMINARS_PER_KIND: Readonly<Record<SeminarKind, number>> = { local: 4, intersite: 3 };

/** Whether a number is one of that kind: 1 to 4 for a local seminar, 1 to 3 for an inter-site one. */
export function isSeminarNumber(kind: SeminarKind, number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= SEMINARS_PER_KIND[kind];
}

/**
 * The phase that a local seminar serves unless its organisers say otherwise: seminar n, phase n (R048). An
 * inter-site seminar has none, and so has a number that no local seminar bears.
 */
export function getDefaultPhase(kind: SeminarKind, number: number): PhaseId | null {
  return kind === 'local' ? (PHASES.find((phase) => phase.number === number)?.id ?? null) : null;
}
