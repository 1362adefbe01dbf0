// Why the conductor says no; the sentences live in the seminar room's copy.

/** Every reason the conductor has to refuse; a method's own reasons pass through as they are. */
export type SeminarRefusal =
  /** data: field */
  | 'malformed'
  /** data: field */
  | 'text-empty'
  /** data: field, length, max */
  | 'text-too-long'
  /** data: step */
  | 'step-duplicate'
  | 'step-unknown'
  /** data: current (title of the step under way) */
  | 'step-changed'
  | 'step-already-current'
  | 'step-not-current'
  | 'no-next-step'
  /** data: max */
  | 'extension-too-long'
  | 'already-open'
  | 'not-open'
  | 'seminar-closed'
  | 'not-closed'
  | 'already-paused'
  | 'not-paused'
  | 'already-frozen'
  | 'not-frozen'
  /** Participants wait: the facilitator has frozen the room. */
  | 'room-frozen'
  | 'activity-unknown'
  /** The step of this activity has not begun. */
  | 'activity-not-started'
  /** data: method */
  | 'method-unknown'
  /** data: role */
  | 'role-not-allowed'
  /** The facilitation is offered to somebody already. */
  | 'hand-over-pending'
  | 'hand-over-to-self'
  | 'no-hand-over'
  /** Offered to somebody else. */
  | 'hand-over-not-yours'
  /** The activity starts from nothing: its method takes no carried sentence. */
  | 'carry-not-taken'
  /** A sentence that this activity has not left. */
  | 'carry-unknown'
  /** Not a file of an agenda. */
  | 'agenda-file-foreign'
  /** Written by a later Trame; data: version */
  | 'agenda-file-newer';
