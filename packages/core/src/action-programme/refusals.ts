// Why a programme of actions says no; the sentences live in the room's copy.

/** Every reason the programme has to refuse. */
export type ActionProgrammeRefusal =
  | 'name-missing'
  | 'unknown-group'
  | 'unknown-theme'
  | 'same-pilot-twice'
  /** data: count */
  | 'several-leads'
  | 'to-be-named-among-others'
  /** data: id */
  | 'same-component-twice';
