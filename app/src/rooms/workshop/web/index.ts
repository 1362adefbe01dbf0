// The column kit on organisers' screens and on the wall.

export { ClosingBar, type ClosingWords } from './course/closing-bar.js';
export { StageRail } from './course/stage-rail.js';
export { nameDoors } from './doors.js';
export {
  type Behalf,
  BehalfField,
  formatPerson,
  getChannel,
  NOBODY,
  readPerson,
  restoreBehalf,
} from './entry/behalf.js';
export { EntryDesk } from './entry/entry-desk.js';
export type { EntryChoice } from './entry/entry-marks.js';
export { type Line, LineForm } from './entry/line-form.js';
export { type Entry, Recent, SlipRecent } from './entry/recent.js';
export { SlipEntry } from './entry/slip-entry.js';
export { readDraft, useDraft } from './entry/use-draft.js';
export type {
  ClockFace,
  Column,
  Doors,
  DraftShelf,
  Face,
  OrganiserColumn,
  OrganiserFace,
  OrganiserProps,
  PhotoHand,
  PrepareProps,
  ProjectorProps,
  RefusedCommand,
  RosterPerson,
} from './face.js';
export { useKeptFocus } from './kept-focus.js';
export { Named } from './named.js';
export { PhotoField } from './photo/photo-field.js';
export {
  CarryField,
  type CarryFieldProps,
  CountField,
  type CountFieldProps,
  settingsStyles,
} from './prepare/index.js';
export { MinutesFields } from './prepare/minutes-fields.js';
export { type Clash, pickRefused, RefusedList } from './refused/refused-list.js';
export { readSlipClash } from './refused/slip-clash.js';
export { getOp, type KitRoom } from './room.js';
export type { KindWord, SlipColumn, SlipRoom, SortKey } from './slip/kinds.js';
export { SlipBoard } from './slip/slip-board.js';
export { isThatPerson, type TeamRoom, toPerson } from './team/seats.js';
export { SizeAdvice } from './team/size-advice.js';
export { type SpreadRule, spreadPeople } from './team/spread.js';
export { TeamsPanel, type TeamWords } from './team/teams-panel.js';
export { TextDialog } from './text-dialog.js';
export { useArrivals } from './wall/arrivals.js';
export { Empty } from './wall/empty.js';
export { getLength } from './wall/length.js';
export { News, type NewsItem } from './wall/news.js';
export { StageClock } from './wall/stage-clock.js';
export { TurningPages } from './wall/turning-pages.js';
export {
  WallCards,
  type WallColumn,
  WallColumns,
  type WallGroup,
  type WallSlip,
} from './wall/wall-columns.js';
