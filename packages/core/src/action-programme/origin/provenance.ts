// Where an action comes from and what was said when it was chosen, so that it can be followed both ways.
import type { SourceRef } from '../../workshop/index.js';
import type { Day } from '../day.js';

/** Where an action comes from, so that it can be traced back to its slip or to its printed row (R011, R147). */
export interface Provenance {
  readonly kind: 'publication' | 'activity' | 'meeting' | 'typed';
  /** The row or the activity, in words. */
  readonly reference: string | null;
  /** Words of the source kept beside the row, such as pilots exactly as printed. */
  readonly quoted: readonly string[];
  /** The proposal it was, in a seminar; from there the wall is one step further. Empty when it is in none. */
  readonly sources: readonly SourceRef[];
}

/** What the room decided of the proposal, with its reason, for the chosen and for the set aside alike (R053). */
export interface Choice {
  readonly outcome: 'chosen' | 'set-aside' | 'postponed';
  readonly reason: string;
  readonly voice: string | null;
  readonly on: Day;
  /** How the vote spread, in a sentence; null when nobody voted. */
  readonly vote: string | null;
}
