// Why a retro-prospective says no, besides the reasons common to all methods; the sentences live in its web room's copy.

/** Every reason of its own. */
export type RetroRefusal =
  /** data: max */
  | 'retro-too-many-situations'
  | 'retro-situation-unknown'
  /** The situation is not among those dealt. */
  | 'retro-situation-not-offered'
  /** A group is dealt two situations. */
  | 'retro-assigned-twice'
  /** A group faces the situation that would no longer be dealt. */
  | 'retro-situation-faced'
  /** A sentence of the canvas belongs to a group. */
  | 'retro-team-missing'
  /** The group has no situation yet. */
  | 'retro-situation-missing'
  /** The sentence is about another situation than its group's. */
  | 'retro-situation-other'
  /** A change does not say whether it is for the territory, for industry, or both. */
  | 'retro-side-missing'
  | 'retro-tag-unknown'
  /** « Qui, lundi ? » without who. */
  | 'retro-monday-holder'
  /** Only levers and first steps are held by somebody. */
  | 'retro-not-held'
  /** A name that is not in the room: staff may copy it from paper. */
  | 'retro-holder-absent'
  | 'retro-no-team'
  | 'retro-nothing-dealt'
  /** The group has sentences on its canvas. */
  | 'retro-team-in-use';
