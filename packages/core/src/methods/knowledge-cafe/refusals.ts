// Why a knowledge café says no, beside what every method may refuse; the sentences live in its app room.

/** A knowledge café's own reasons to refuse, with the figures their sentences need. */
export type CafeRefusal =
  /** The key questions are not written. */
  | 'cafe-question-missing'
  | 'cafe-question-unknown'
  /** Ideas answer this question already. data: count */
  | 'cafe-question-in-use'
  /** The work in sub-groups has not begun. */
  | 'cafe-not-begun'
  /** Gurteen's variant reports nothing before the last word of each. */
  | 'cafe-no-report'
  /** That kind of slip belongs to the other variant. */
  | 'cafe-kind-unknown'
  /** A solution answers one transition at least. */
  | 'cafe-transition-missing'
  | 'cafe-transition-unknown'
  /** Not among what earlier seminars handed on. */
  | 'cafe-source-unknown'
  /** The sub-group has left something. data: name */
  | 'cafe-team-in-use';
