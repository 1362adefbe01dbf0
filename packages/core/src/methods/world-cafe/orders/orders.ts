// The orders given to a world café, the facts they bring about, and who may give them.
import {
  COURSE_RIGHTS,
  type CourseCommand,
  type CourseEvent,
  FACILITATOR,
  type Person,
  type RoomRole,
  SLIP_RIGHTS,
  type SlipCommand,
  type SlipEvent,
  STAFF,
} from '../../../workshop/index.js';
import type { PlanChange, RotationPlan, Theme, WorldCafeKind } from '../state.js';

/** Orders about tables and who sits at them. */
export type TableCommand =
  /** The whole list; themes that were written about stay. */
  | { readonly type: 'set-themes'; readonly themes: readonly Theme[] }
  | { readonly type: 'appoint-host'; readonly theme: string; readonly host: Person | null }
  /** The whole plan, made on the facilitator's machine, before the first round. */
  | { readonly type: 'set-plan'; readonly plan: RotationPlan }
  /** The plan from a round on, after people came or left; new people are added at the end of the list. */
  | {
      readonly type: 'change-plan';
      readonly version: number;
      readonly fromRound: number;
      readonly plan: RotationPlan;
    }
  | { readonly type: 'drop-plan' };

/** Any order given to a world café. */
export type WorldCafeCommand = CourseCommand | SlipCommand<WorldCafeKind> | TableCommand;

/** Facts about tables and who sits at them. */
export type TableEvent =
  | { readonly type: 'themes-set'; readonly themes: readonly Theme[] }
  | { readonly type: 'host-appointed'; readonly theme: string; readonly host: Person | null }
  | { readonly type: 'plan-set'; readonly plan: RotationPlan }
  | {
      readonly type: 'plan-changed';
      readonly plan: RotationPlan;
      readonly change: Omit<PlanChange, 'by' | 'at'>;
    }
  | { readonly type: 'plan-dropped' };

/** Any fact of a world café. */
export type WorldCafeEvent = CourseEvent | SlipEvent<WorldCafeKind> | TableEvent;

/** Who may give which order. */
export const WORLD_CAFE_RIGHTS: Readonly<Record<WorldCafeCommand['type'], readonly RoomRole[]>> = {
  ...COURSE_RIGHTS,
  ...SLIP_RIGHTS,
  'set-themes': FACILITATOR,
  'appoint-host': STAFF,
  'set-plan': STAFF,
  'change-plan': STAFF,
  'drop-plan': STAFF,
};
