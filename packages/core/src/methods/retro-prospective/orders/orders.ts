// The orders given to a retro-prospective, the facts they bring about, and who may give them.
import {
  COURSE_RIGHTS,
  type CourseCommand,
  type CourseEvent,
  type Person,
  ROOM,
  type RoomRole,
  SLIP_RIGHTS,
  type SlipCommand,
  type SlipDraft,
  type SlipEvent,
  STAFF,
  TEAM_RIGHTS,
  type TeamCommand,
  type TeamEvent,
} from '../../../workshop/index.js';
import type { Assignment, CanvasKind, SituationCard } from '../state.js';

/** Orders about situations and about who holds what. */
export type SituationCommand =
  | { readonly type: 'add-situation'; readonly card: SituationCard }
  | {
      readonly type: 'edit-situation';
      readonly situation: string;
      readonly version: number;
      readonly card: SituationCard;
    }
  /** The whole set dealt to groups, in order. */
  | { readonly type: 'offer-situations'; readonly situations: readonly string[] }
  /** Which group faces what, the whole list: one situation per group. */
  | { readonly type: 'assign-situations'; readonly assignments: readonly Assignment[] }
  /** A lever or a first step, with who holds it in the same gesture. */
  | { readonly type: 'write-held'; readonly draft: SlipDraft<CanvasKind>; readonly holder: Person | null }
  | { readonly type: 'name-holder'; readonly slip: string; readonly holder: Person | null };

/** Any order given to a retro-prospective. */
export type RetroCommand = CourseCommand | TeamCommand | SlipCommand<CanvasKind> | SituationCommand;

/** Facts about situations and holders. */
export type SituationEvent =
  | { readonly type: 'situation-added'; readonly situation: string; readonly card: SituationCard }
  | { readonly type: 'situation-edited'; readonly situation: string; readonly card: SituationCard }
  | { readonly type: 'situations-offered'; readonly situations: readonly string[] }
  | { readonly type: 'situations-assigned'; readonly assignments: readonly Assignment[] }
  | { readonly type: 'holder-named'; readonly slip: string; readonly holder: Person | null };

/** Any fact of a retro-prospective. */
export type RetroEvent = CourseEvent | TeamEvent | SlipEvent<CanvasKind> | SituationEvent;

/** Who may give which order. */
export const RETRO_RIGHTS: Readonly<Record<RetroCommand['type'], readonly RoomRole[]>> = {
  ...COURSE_RIGHTS,
  ...TEAM_RIGHTS,
  ...SLIP_RIGHTS,
  'add-situation': STAFF,
  'edit-situation': STAFF,
  'offer-situations': STAFF,
  'assign-situations': STAFF,
  'write-held': ROOM,
  'name-holder': ROOM,
};
