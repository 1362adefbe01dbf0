// The orders and the facts of the expectations, and who may give which order.
import {
  COURSE_RIGHTS,
  type CourseCommand,
  type CourseEvent,
  FACILITATOR,
  type Person,
  ROOM,
  type RoomRole,
  SLIP_RIGHTS,
  type SlipCommand,
  type SlipEvent,
  STAFF,
} from '../../workshop/index.js';
import type { ExpectationKind, Verdict } from './state.js';

/** Orders about the charter and its signatures. */
export type CharterCommand =
  /** Puts a proposed rule in the charter, as it is or in the words the room has just agreed; the first words are kept. */
  | {
      readonly type: 'adopt-rule';
      readonly slip: string;
      readonly version: number;
      readonly text: string | null;
    }
  /** Keeps a rule out of the charter: another one says it already, or for a reason. */
  | {
      readonly type: 'set-rule-aside';
      readonly slip: string;
      readonly into: string | null;
      readonly reason: string | null;
    }
  /** Back among the proposals. */
  | { readonly type: 'return-rule'; readonly slip: string }
  /** The whole order of the charter. */
  | { readonly type: 'order-charter'; readonly slips: readonly string[] }
  | { readonly type: 'present-charter' }
  /** Takes the charter back to be mended: signatures stay with the edition they were given to. */
  | { readonly type: 'withdraw-charter' }
  | { readonly type: 'sign'; readonly edition: number }
  /** For people without a phone, or from the sheet of signatures. */
  | {
      readonly type: 'sign-for';
      readonly edition: number;
      readonly people: readonly Person[];
      readonly channel: 'scribe' | 'paper';
    }
  /** One's own signature, or, by staff, somebody's. */
  | { readonly type: 'withdraw-signature'; readonly person: Person | null };

/** Orders about the expectations read again. */
export type RereadCommand =
  | { readonly type: 'show-carried'; readonly carried: string | null }
  /** `version` is that of the verdict that was read, 0 for none. */
  | {
      readonly type: 'give-verdict';
      readonly carried: string;
      readonly version: number;
      readonly verdict: Verdict;
    };

/** Every order of the method. */
export type ExpectationsCommand =
  | CourseCommand
  | SlipCommand<ExpectationKind>
  | CharterCommand
  | RereadCommand;

/** Every fact of the method. */
export type ExpectationsEvent =
  | CourseEvent
  | SlipEvent<ExpectationKind>
  | { readonly type: 'rule-adopted'; readonly slip: string }
  | {
      readonly type: 'rule-set-aside';
      readonly slip: string;
      readonly into: string | null;
      readonly reason: string | null;
    }
  | { readonly type: 'rule-returned'; readonly slip: string }
  | { readonly type: 'charter-ordered'; readonly slips: readonly string[] }
  | { readonly type: 'charter-presented' }
  | { readonly type: 'charter-withdrawn' }
  | {
      readonly type: 'charter-signed';
      readonly edition: number;
      readonly people: readonly Person[];
      readonly channel: 'phone' | 'scribe' | 'paper';
    }
  | { readonly type: 'signature-withdrawn'; readonly person: Person }
  | { readonly type: 'carried-shown'; readonly carried: string | null }
  | { readonly type: 'verdict-given'; readonly carried: string; readonly verdict: Verdict };

/** Who may give each order: everybody writes and signs, staff keep the charter and the verdicts of the room (R038). */
export const EXPECTATIONS_RIGHTS: Readonly<Record<ExpectationsCommand['type'], readonly RoomRole[]>> = {
  ...COURSE_RIGHTS,
  ...SLIP_RIGHTS,
  'adopt-rule': STAFF,
  'set-rule-aside': STAFF,
  'return-rule': STAFF,
  'order-charter': STAFF,
  'present-charter': FACILITATOR,
  'withdraw-charter': FACILITATOR,
  sign: ROOM,
  'sign-for': STAFF,
  'withdraw-signature': ROOM,
  'show-carried': FACILITATOR,
  'give-verdict': STAFF,
};
