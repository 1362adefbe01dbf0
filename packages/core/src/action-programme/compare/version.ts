// Dated versions of a programme: what was promised on a day, kept as it was.
import type { Action } from '../action.js';
import type { Day } from '../day.js';
import type { ActionGroup, ProgrammeWords } from '../programme.js';

/** A programme as it stood, restricted actions included: whoever reads it leaves them out by role. */
export interface ProgrammeSnapshot {
  readonly words: ProgrammeWords;
  readonly groups: readonly ActionGroup[];
  readonly actions: readonly Action[];
}

/** A version: never edited, never deleted. */
export interface ProgrammeVersion {
  readonly id: string;
  /** « v1 », « v1, séminaire 4 ». */
  readonly label: string;
  readonly takenOn: Day;
  readonly takenBy: string | null;
  readonly snapshot: ProgrammeSnapshot;
}
