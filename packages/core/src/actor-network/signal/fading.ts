// Ties in time: their last activity, how they fade on screen, and those to reactivate (R106).
import type { Rhythm } from '../survey/survey.js';

/** Days between two exchanges at each declared rhythm: year, quarter, month, week; null when there is none. */
export const rhythmDays: Readonly<Record<Rhythm, number | null>> = { 0: null, 1: 365, 2: 91, 3: 30, 4: 7 };

/** Past this many of its own rhythm without contact, a tie is to reactivate (spec §3.5). */
export const REACTIVATE_AFTER = 2;

/** A tie both ends accepted to show, or a public fact: with the date of the last thing done together. */
export interface DatedTie {
  readonly a: string;
  readonly b: string;
  readonly rhythm: Rhythm;
  /** Day number (days since 1970-01-01) of the last activity together; null when it is not known. */
  readonly lastActivity: number | null;
}

/** Asleep rather than dead: dormant ties keep much of their worth when taken up again (Levin, Walter & Murnighan 2011). */
export type TieState = 'alive' | 'to-reactivate' | 'unknown';

/** Where a tie stands on `today`: past twice its own declared rhythm it is to reactivate. No half-life is assumed. */
export function readTieState(tie: DatedTie, today: number): TieState {
  const days = rhythmDays[tie.rhythm];
  if (days === null || tie.lastActivity === null) return 'unknown';
  return today - tie.lastActivity > REACTIVATE_AFTER * days ? 'to-reactivate' : 'alive';
}

/** The list « liens à réactiver », the longest asleep first, against its own rhythm. */
export function listTiesToReactivate(ties: readonly DatedTie[], today: number): readonly DatedTie[] {
  const late = ({ lastActivity, rhythm }: DatedTie): number =>
    (today - (lastActivity ?? today)) / (rhythmDays[rhythm] ?? 1);
  return ties.filter((tie) => readTieState(tie, today) === 'to-reactivate').sort((x, y) => late(y) - late(x));
}

/**
 * How strongly a tie is drawn, 0–1: 2^(−days / half-life), a projection between two waves, to be labelled as such. The half-life
 * is the one observed on the territory (`computeHalfLife`); without one, or without a date, the tie is drawn whole.
 */
export function computeFading(
  tie: Pick<DatedTie, 'lastActivity'>,
  { today, halfLifeDays }: { readonly today: number; readonly halfLifeDays: number | null },
): number {
  if (tie.lastActivity === null || halfLifeDays === null || halfLifeDays <= 0) return 1;
  return 2 ** (-Math.max(0, today - tie.lastActivity) / halfLifeDays);
}
