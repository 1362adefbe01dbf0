// The column kit on phones.

export { nameDoors } from '../doors.js';
export type {
  ClockFace,
  Column,
  Doors,
  DraftShelf,
  PhoneColumn,
  PhoneFace,
  PhoneProps,
  PhotoHand,
  RefusedCommand,
  RosterPerson,
} from '../face.js';
export { getOp } from '../room.js';
export type { KindWord } from '../slip/kinds.js';
export { PartBar, type PartBarProps } from './course/part-bar.js';
export { StageLine } from './course/stage-line.js';
export { PhotoButton } from './photo/photo-button.js';
export { listRefused, type PhoneHand, type PhoneRoom } from './room.js';
export { KindChoice } from './slip/kind-choice.js';
export { type PhoneSlipRoom, SlipForm, type SlipFormWords } from './slip/slip-form.js';
export { SlipList } from './slip/slip-list.js';
export { findOwnTeam, type PhoneTeamRoom, TeamChoice, type TeamChoiceWords } from './team/team-choice.js';
export { Conflict } from './writing/conflict.js';
export { type DraftForm, hasDraft, plainText, useDraft } from './writing/draft.js';
export { EditText } from './writing/edit-text.js';
export { Erasing } from './writing/erasing.js';
export { useLength } from './writing/length.js';
export { ContributionMark } from './writing/mark.js';
export { RefusedNotice } from './writing/refused-notice.js';
export { StaleEdits } from './writing/stale-edits.js';
