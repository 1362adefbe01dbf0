// Why the directory, the roster and the survey say no; the sentences live in the room's copy.

/** Every reason the room has to refuse. */
export type ActorNetworkRefusal =
  | 'name-missing'
  /** data: name (of the organisation that bears it) */
  | 'name-taken'
  | 'own-parent'
  | 'merge-with-itself'
  | 'unknown-organisation'
  | 'unknown-family'
  | 'roster-nobody'
  | 'space-name-missing'
  /** data: name (of the space that bears it) */
  | 'space-name-taken'
  | 'space-link-unknown'
  /** data: state */
  | 'wave-not-now'
  | 'wave-roster-empty'
  | 'wave-unanswered'
  | 'wave-notice-too-short'
  | 'survey-not-open'
  | 'survey-stranger'
  | 'survey-oneself'
  | 'survey-unknown-choice';

/** Every reason a network or survey file is not read. */
export type NetworkFileRefusal =
  /** data: field (the path of the first thing that does not fit) */
  | 'file-malformed'
  /** data: name (written twice in the list of nodes, actors or spaces) */
  | 'name-twice'
  /** data: name (used in a tie or an answer, absent from the list) */
  | 'name-unknown'
  /** data: name, wave (answered without being listed as a respondent of that wave) */
  | 'answer-without-respondent'
  /** data: name, wave (listed, or answered a part, twice in that wave) */
  | 'answer-twice';
