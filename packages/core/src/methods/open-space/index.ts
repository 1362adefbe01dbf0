// Open space (forum ouvert): a theme, questions from the floor, groups, reports, a wall of challenges and assets.
export {
  formatOpenSpaceBooklet,
  type OpenSpaceBookletContext,
  type OpenSpaceBookletWords,
} from './booklet.js';
export type { OpenSpaceCommand } from './command.js';
export { OPEN_SPACE_RIGHTS } from './command.js';
export type { OpenSpaceEvent } from './event.js';
export type { OpenSpaceRefusal } from './refusals.js';
export type * from './state.js';
