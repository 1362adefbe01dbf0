// A firm commitment: a dated act by a named person, never a box ticked by somebody else.
import type { Day } from '../day.js';

/** Who committed, for whom, when and in what words. */
export interface Commitment {
  readonly id: string;
  readonly person: string;
  /** « présidente », « directeur du site ». */
  readonly role: string | null;
  readonly organisationId: string | null;
  /** The organisation as printed, when the directory has none. */
  readonly organisation: string | null;
  readonly on: Day;
  readonly wording: string;
  /** Taken back on that day; the act stays readable. */
  readonly withdrawnOn: Day | null;
}

/** True when at least one commitment stands: a sheet is firm by an act, or is not. */
export function isFirm(commitments: readonly Commitment[]): boolean {
  return commitments.some(({ withdrawnOn }) => withdrawnOn === null);
}
