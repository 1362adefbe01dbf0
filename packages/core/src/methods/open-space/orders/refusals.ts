// Why an open space says no; the sentences live in its web room's copy.

/** Every reason an open space has to refuse, with the figures its sentence needs. */
export type OpenSpaceRefusal =
  /** data: field */
  | 'malformed'
  /** data: field */
  | 'text-empty'
  /** data: field, length, max */
  | 'text-too-long'
  /** Somebody knows the answer already: another method would serve better; may be confirmed. */
  | 'answer-known'
  | 'preflight-unanswered'
  | 'theme-missing'
  | 'marketplace-unopened'
  | 'marketplace-closed'
  | 'marketplace-already-open'
  | 'activity-already-closed'
  | 'activity-not-closed'
  /** The room's contributions are over. */
  | 'closed'
  /** Only staff may write for somebody else or from paper. */
  | 'staff-only'
  /** Neither the author nor staff. */
  | 'not-author'
  /** data: version, current (today's words) */
  | 'version-stale'
  /** data: max */
  | 'too-many'
  /** data: max */
  | 'too-many-versions'
  | 'stage-unknown'
  | 'question-unknown'
  | 'question-withdrawn'
  | 'question-reported'
  | 'place-unknown'
  /** data: current (the question that is there) */
  | 'cell-taken'
  | 'report-unknown'
  | 'card-unknown'
  /** A way back that was not carried here. */
  | 'card-source-unknown'
  | 'group-unknown'
  /** The group carries notes of capacity: remove them first. */
  | 'group-in-use'
  | 'note-unknown'
  /** Hidden things are restored before they are touched. */
  | 'item-hidden'
  | 'not-hidden'
  /** Somebody has made another gesture since. */
  | 'gesture-stale'
  | 'nothing-changes';
