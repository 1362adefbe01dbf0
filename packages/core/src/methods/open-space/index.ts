// Open space (forum ouvert): a theme, questions from the floor, groups, reports, a wall of challenges and assets.
export type { Item, OpenSpaceCommand } from './command.js';
export type { OpenSpaceEvent } from './event.js';
export * from './limits.js';
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
export { getStageClock, type StageClock } from './plan.js';
export type { OpenSpaceRefusal } from './refusals.js';
export { getReports, type PostedReport } from './reports/view.js';
export type * from './state.js';
export { getLastGesture } from './wall/decide-grouping.js';
export { getWall, type Wall, type WallColumn, type WallGroup } from './wall/view.js';
