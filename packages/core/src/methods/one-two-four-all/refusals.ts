// Why a 1-2-4-all says no, beside what every method may refuse; the sentences live in its app room.

/** A 1-2-4-all's own reasons to refuse. */
export type OneTwoFourAllRefusal =
  /** The question is not written. */
  | 'one-two-four-question-missing'
  /** Not among what earlier seminars handed on. */
  | 'one-two-four-carried-unknown';
