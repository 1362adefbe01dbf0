// Why a programme of actions says no; the sentences live in the room's copy.

/** Every reason the programme has to refuse. */
export type ActionProgrammeRefusal =
  | 'name-missing'
  | 'unknown-group'
  | 'unknown-theme'
  | 'theme-name-missing'
  /** data: label */
  | 'theme-taken'
  | 'theme-of-group'
  | 'same-pilot-twice'
  /** data: count */
  | 'several-leads'
  | 'to-be-named-among-others'
  /** data: id */
  | 'same-component-twice'
  /** data: id */
  | 'same-mark-twice'
  | 'ends-before-start'
  /** data: title */
  | 'milestone-ends-before-start'
  | 'unknown-dependency'
  /** data: titles */
  | 'dependency-loop'
  /** data: day */
  | 'not-a-day'
  | 'commitment-needs-person'
  | 'commitment-needs-wording'
  | 'commitment-to-come'
  | 'commitment-unknown'
  | 'already-ended'
  | 'not-ended'
  | 'ending-needs-reason'
  | 'merger-needs-action'
  | 'merger-into-itself'
  | 'transfer-needs-taker'
  | 'same-pilots'
  | 'unknown-voice'
  | 'remark-missing';
