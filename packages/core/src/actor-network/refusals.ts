// Why the directory of organisations says no; the sentences live in the room's copy.

/** Every reason the directory has to refuse. */
export type ActorNetworkRefusal =
  | 'name-missing'
  /** data: name (of the organisation that bears it) */
  | 'name-taken'
  | 'own-parent'
  | 'unknown-organisation'
  | 'unknown-family';
