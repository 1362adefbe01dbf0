// The orders a 1-2-4-all understands, the facts it keeps, and who may give which order.
import {
  COURSE_RIGHTS,
  type CourseCommand,
  type CourseEvent,
  FACILITATOR,
  type RoomRole,
  SLIP_RIGHTS,
  type SlipCommand,
  type SlipEvent,
} from '../../workshop/index.js';

/** Any order to a 1-2-4-all. */
export type OneTwoFourAllCommand =
  | CourseCommand
  | SlipCommand<'idea'>
  | { readonly type: 'set-question'; readonly question: string }
  /** This idea stands out for all. */
  | { readonly type: 'keep-idea'; readonly slip: string }
  /** Back among the others. */
  | { readonly type: 'release-idea'; readonly slip: string };

/** Anything that happened in a 1-2-4-all. */
export type OneTwoFourAllEvent =
  | CourseEvent
  | SlipEvent<'idea'>
  | { readonly type: 'question-set'; readonly question: string }
  | { readonly type: 'idea-kept'; readonly slip: string }
  | { readonly type: 'idea-released'; readonly slip: string };

/** Roles that may send each order: everybody writes, the facilitator keeps what the room says stands out (R038). */
export const ONE_TWO_FOUR_ALL_RIGHTS: Readonly<Record<OneTwoFourAllCommand['type'], readonly RoomRole[]>> = {
  ...COURSE_RIGHTS,
  ...SLIP_RIGHTS,
  'set-question': FACILITATOR,
  'keep-idea': FACILITATOR,
  'release-idea': FACILITATOR,
};
