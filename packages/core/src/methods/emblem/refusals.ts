// Why this method says no, besides the refusals of the kit; the sentences live in its app room.

/** Reasons of its own, with the figures their sentences need. */
export type EmblemRefusal =
  /** A group that has left something is not dissolved. data: name */
  | 'team-has-emblem'
  /** An explanation is a group's. */
  | 'meaning-without-team'
  | 'piece-unknown'
  /** Somebody else has just moved or changed it. */
  | 'piece-stale'
  | 'piece-removed'
  | 'piece-not-removed'
  /** data: max */
  | 'emblem-full'
  | 'photo-missing'
  /** Nothing was drawn, photographed or said. */
  | 'emblem-missing'
  | 'term-unknown'
  /** data: label */
  | 'term-exists'
  /** data: label */
  | 'term-in-use'
  | 'term-not-tagged'
  /** No group sits anywhere. */
  | 'nobody-to-speak'
  /** Everybody has spoken. */
  | 'everybody-spoke';
