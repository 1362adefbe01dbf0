// How an action ends: honestly, with a reason, and with what was learnt.
import type { Day } from '../day.js';

/** The four endings; an abandoned action is as readable as one that was carried out. */
export const endings = ['carried-out', 'abandoned', 'merged', 'transferred'] as const;

/** One way to end. */
export type EndingKind = (typeof endings)[number];

/** The ending of an action; the reason is asked whatever the ending is. */
export interface Ending {
  readonly kind: EndingKind;
  readonly on: Day;
  readonly reason: string;
  /** Result against the objective. */
  readonly result: string | null;
  readonly lesson: string | null;
  /** Ties made on the way. */
  readonly ties: string | null;
  /** The action it was merged into. */
  readonly intoActionId: string | null;
  /** To whom it was handed. */
  readonly transferredTo: string | null;
}
