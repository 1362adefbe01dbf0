// A line of the roster: somebody the territory counts on, and what is known of them.
import { accept, foldText, type Refusal, type Result, refuse } from '../../kernel/index.js';
import type { ActorNetworkRefusal } from '../refusals.js';

/** Where somebody stands with the group: thought of, asked, came, said no. */
export const rosterStatuses = ['proposed', 'invited', 'present', 'declined'] as const;

/** One of the statuses. */
export type RosterStatus = (typeof rosterStatuses)[number];

/** What is written about somebody; a name or an organisation is enough. No mark, no rank (R103). */
export interface RosterDraft {
  readonly personName: string;
  /** What they do there: « proviseure », « directeur du site ». */
  readonly role: string;
  readonly organisationName: string;
  /** A family of the Fabrique, or null when nobody has chosen yet (R030). */
  readonly familyId: string | null;
  readonly status: RosterStatus;
  /** An address to write to; seen by those who keep the roster alone. */
  readonly contact: string;
}

/** A line as it is kept. */
export interface RosterLine extends RosterDraft {
  readonly id: string;
  /** The day it was added, as « 2019-03-14 ». */
  readonly addedOn: string;
}

/** How many people a territory should gather: 15 to 50 actors (R029). */
export const ROSTER_RANGE = { least: 15, most: 50 } as const;

/** Where a count stands against the range. */
export type RosterSize = 'under' | 'within' | 'over';

/** The size of a group against 15 to 50 (R029); a reading, never a refusal. */
export function readRosterSize(count: number): RosterSize {
  if (count < ROSTER_RANGE.least) return 'under';
  return count > ROSTER_RANGE.most ? 'over' : 'within';
}

/** Accepts a line that names somebody or an organisation, in a family that exists or in none yet. */
export function decideRosterLine<D extends RosterDraft>(
  draft: D,
  familyIds: readonly string[],
): Result<D, Refusal<ActorNetworkRefusal>> {
  if (foldText(draft.personName) === '' && foldText(draft.organisationName) === '') {
    return refuse('roster-nobody');
  }
  const isKnown = draft.familyId === null || familyIds.includes(draft.familyId);
  return isKnown ? accept(draft) : refuse('unknown-family');
}

/** Lines added on that day or later, in their order: those whom the others have not met yet. */
export function listNewcomers<L extends Pick<RosterLine, 'addedOn'>>(
  lines: readonly L[],
  since: string,
): readonly L[] {
  return lines.filter((line) => line.addedOn >= since);
}
