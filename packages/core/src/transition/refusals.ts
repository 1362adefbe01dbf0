// Why the library of situations says no.

/** Codes of refusals; the app words them. */
export type TransitionRefusal =
  /** The card is gone, or was never here. */
  | 'situation-unknown'
  /** Somebody saved the card since it was read. */
  | 'situation-edited-meanwhile'
  | 'situations-full'
  /** No situation was chosen. */
  | 'situations-none'
  | 'seminar-unknown'
  /** Its agenda changes no more. */
  | 'seminar-already-open'
  /** Its agenda has no retro-prospective. */
  | 'seminar-without-retro'
  /** The agenda holds a step to correct first; data: step */
  | 'agenda-refused'
  /** The set would hold more cards than a retro-prospective may. */
  | 'retro-full';
