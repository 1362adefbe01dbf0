// The orders given to offers and needs, the facts they bring about, who may give them and who reads them.
import {
  COURSE_RIGHTS,
  type CourseCommand,
  type CourseEvent,
  type Reach,
  ROOM,
  type RoomRole,
  SLIP_RIGHTS,
  type SlipCommand,
  type SlipEvent,
  STAFF,
} from '../../../workshop/index.js';
import type { Pair, PairSide, ReciprocityKind } from '../state.js';

/** Orders about introductions. */
export type IntroductionCommand =
  /** Staff puts a pair to both its ends. */
  | ({ readonly type: 'propose-introduction' } & Pair)
  /** One end's yes or no, by its own phone or told to staff; it may change until both have said yes. */
  | ({
      readonly type: 'answer-introduction';
      readonly side: PairSide;
      readonly agrees: boolean;
      readonly contact: string | null;
    } & Pair)
  /** One end asks for the other's contact, once both have said yes. */
  | ({ readonly type: 'ask-contact' } & Pair);

/** Any order given to offers and needs. */
export type ReciprocityCommand = CourseCommand | SlipCommand<ReciprocityKind> | IntroductionCommand;

/** Facts about introductions. */
export type IntroductionEvent =
  | ({ readonly type: 'introduction-proposed' } & Pair)
  | ({
      readonly type: 'introduction-answered';
      readonly side: PairSide;
      readonly agrees: boolean;
      readonly contact: string | null;
    } & Pair)
  | ({ readonly type: 'introduction-agreed' } & Pair)
  | ({ readonly type: 'contact-shown'; readonly contact: string | null } & Pair);

/** Any fact of offers and needs. */
export type ReciprocityEvent = CourseEvent | SlipEvent<ReciprocityKind> | IntroductionEvent;

/** Who may give which order. */
export const RECIPROCITY_RIGHTS: Readonly<Record<ReciprocityCommand['type'], readonly RoomRole[]>> = {
  ...COURSE_RIGHTS,
  ...SLIP_RIGHTS,
  'propose-introduction': STAFF,
  'answer-introduction': ROOM,
  'ask-contact': ROOM,
};

/**
 * Who reads a fact in clear: a yes or a no is for staff and its author; a contact for the one who asked. That two people
 * agreed to meet is told to the room's phones, so that both learn it; nothing tells that somebody declined.
 */
export function readReciprocityReach({ type }: ReciprocityEvent): Reach {
  if (type === 'introduction-answered') return 'staff';
  return type === 'contact-shown' ? 'author' : 'room';
}
