// Open space (forum ouvert): a theme, questions from the floor, groups, reports, a wall of challenges and assets.

export {
  getMarketplace,
  getPlace,
  getProposer,
  listMissingReports,
  type Marketplace,
  type MarketplaceCell,
  type MissingReport,
} from './marketplace/view.js';
export { openSpace } from './method.js';
export { type HiddenItems, listHidden } from './moderation/redact.js';
export { type Item, OPEN_SPACE_RIGHTS, type OpenSpaceCommand } from './orders/command.js';
export type { OpenSpaceEvent } from './orders/event.js';
export * from './orders/limits.js';
export type { OpenSpaceRefusal } from './orders/refusals.js';
export {
  formatOpenSpaceBooklet,
  type OpenSpaceBookletContext,
  type OpenSpaceBookletWords,
} from './paper/booklet.js';
export { createOpenSpacePaper, formatOpenSpaceSheets, type OpenSpacePaperWords } from './paper/paper.js';
export { getStageClock, OPEN_SPACE_DEFAULTS, type StageClock } from './plan.js';
export { getReports, type PostedReport } from './reports/view.js';
export type * from './state.js';
export { getLastGesture } from './wall/decide-grouping.js';
export { getWall, type Wall, type WallColumn, type WallGroup } from './wall/view.js';
