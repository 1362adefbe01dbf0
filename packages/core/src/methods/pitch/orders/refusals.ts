// Why a session of pitches says no, beside what every method may refuse; the sentences live in its app room.

/** A session of pitches' own reasons to refuse, with the figures their sentences need. */
export type PitchRefusal =
  | 'proposal-unknown'
  /** data: lines, max */
  | 'proposal-too-many-lines'
  | 'proposal-withdrawn'
  /** data: title (of the one it was put with) */
  | 'proposal-merged'
  | 'proposal-not-merged'
  /** Withdrawn or hidden things alone are restored. */
  | 'proposal-not-away'
  /** A near-twin is put with another, not with itself. */
  | 'proposal-twin-itself'
  /** The sub-group has written a card. */
  | 'proposal-team-in-use'
  /** It is on the ballot of an open vote. */
  | 'proposal-in-vote'
  /** Not among what earlier seminars handed on. */
  | 'proposal-source-unknown'
  /** No card to be pitched. */
  | 'pitch-without-card'
  | 'pitch-not-begun'
  | 'pitch-questions-already'
  | 'vote-nothing-to-choose'
  | 'vote-already-open'
  | 'vote-already-closed'
  /** Count the ballots first. */
  | 'vote-still-open'
  | 'vote-unknown'
  /** data: count, min */
  | 'vote-few-ballots'
  | 'vote-no-rounds'
  /** data: rounds */
  | 'vote-last-round'
  /** The ballots are counted: it came too late. */
  | 'ballot-too-late'
  | 'ballot-proposal-unknown'
  | 'ballot-twice-same'
  /** data: min, max */
  | 'ballot-mark-unknown'
  /** An objection says why. */
  | 'ballot-reason-missing'
  /** data: given, max */
  | 'ballot-too-many-dots'
  /** data: max */
  | 'ballot-too-many-cards'
  /** 25/10: that card was not in this hand. */
  | 'ballot-card-not-held'
  /** That person voted by phone: the paper does not replace it. */
  | 'ballot-by-phone'
  /** data: expected */
  | 'hands-incomplete'
  | 'decision-unknown';
