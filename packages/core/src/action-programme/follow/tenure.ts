// Who carried an action before: pilots follow one another, and the history stays.
import type { Day } from '../day.js';
import type { Pilot } from '../pilot.js';

/** One pilot's time on an action. */
export interface Tenure {
  readonly pilot: Pilot;
  /** Null when nobody wrote when it began. */
  readonly from: Day | null;
  readonly until: Day;
  /** « élections », « mutation ». */
  readonly reason: string | null;
}
