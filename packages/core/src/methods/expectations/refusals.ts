// Why this method says no, besides the refusals of the kit; the sentences live in its app room.

/** Reasons of its own, with the figures their sentences need. */
export type ExpectationsRefusal =
  /** The activity does not put this question to the room. */
  | 'question-not-asked'
  /** Only sentences that answer the third question can be rules. */
  | 'not-a-rule'
  | 'rule-already-adopted'
  | 'rule-not-adopted'
  | 'rule-already-aside'
  /** The rule is in the charter: staff mend it there. */
  | 'rule-in-charter'
  /** data: max */
  | 'charter-long'
  | 'charter-empty'
  /** Offered to signature: it is withdrawn before it is mended. */
  | 'charter-presented'
  | 'charter-not-presented'
  /** The charter has changed since it was read. */
  | 'charter-changed'
  | 'already-signed'
  | 'not-signed'
  /** The activity reads nothing again. */
  | 'nothing-to-reread'
  | 'carried-unknown'
  /** data: version, current (the verdict that stands) */
  | 'verdict-stale';
