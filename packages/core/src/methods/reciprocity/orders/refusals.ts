// Why offers and needs say no, besides the reasons common to all methods; the sentences live in its web room's copy.

/** Every reason of its own. */
export type ReciprocityRefusal =
  | 'reciprocity-tag-unknown'
  /** An offer and a need are wanted, in this order, both shown. */
  | 'reciprocity-pair-unknown'
  /** One person at both ends. */
  | 'reciprocity-same-person'
  /** A slip of nobody: copied from paper without a name. */
  | 'reciprocity-nobody'
  | 'reciprocity-already-proposed'
  /** The slip at that end is somebody else's. */
  | 'reciprocity-not-yours'
  /** Both said yes: a yes is not taken back once contacts are shown. */
  | 'reciprocity-agreed'
  /** The other end has not said yes. */
  | 'reciprocity-not-agreed'
  /** data: max */
  | 'reciprocity-too-many';
