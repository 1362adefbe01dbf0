// The orders a knowledge café understands, the facts it keeps, and who may give which order.
import {
  COURSE_RIGHTS,
  type CourseCommand,
  type CourseEvent,
  FACILITATOR,
  ROOM,
  type RoomRole,
  SLIP_RIGHTS,
  type SlipCommand,
  type SlipEvent,
  type SourceRef,
  STAFF,
  TEAM_RIGHTS,
  type TeamCommand,
  type TeamEvent,
} from '../../workshop/index.js';
import type { CafeQuestion, CafeSlipKind } from './state.js';

/** Any order to a knowledge café. */
export type CafeCommand =
  | CourseCommand
  | TeamCommand
  | SlipCommand<CafeSlipKind>
  /** One to three key questions, in the order they are asked (R067). */
  | { readonly type: 'set-questions'; readonly questions: readonly string[] }
  /** Says which carried challenges a slip answers; the whole list each time (R056). */
  | {
      readonly type: 'link-slip';
      readonly slip: string;
      readonly version: number;
      readonly sources: readonly SourceRef[];
    }
  /** The sub-group whose ideas all discuss now; null: nobody's (R069). */
  | { readonly type: 'give-floor'; readonly team: string | null };

/** Anything that happened in a knowledge café. */
export type CafeEvent =
  | CourseEvent
  | TeamEvent
  | SlipEvent<CafeSlipKind>
  | { readonly type: 'questions-set'; readonly questions: readonly CafeQuestion[] }
  | { readonly type: 'slip-linked'; readonly slip: string; readonly sources: readonly SourceRef[] }
  | { readonly type: 'floor-given'; readonly team: string | null };

/** Roles that may send each order. */
export const CAFE_RIGHTS: Readonly<Record<CafeCommand['type'], readonly RoomRole[]>> = {
  ...COURSE_RIGHTS,
  ...TEAM_RIGHTS,
  ...SLIP_RIGHTS,
  'set-questions': FACILITATOR,
  'link-slip': ROOM,
  'give-floor': STAFF,
};
