// Knowledge café: one to three open questions, sub-groups, ideas discussed by all and solutions to the transitions.
export { CAFE_RIGHTS, type CafeCommand, type CafeEvent } from './command.js';
export { getCafeTeam } from './decide.js';
export { knowledgeCafe } from './method.js';
export { type CafeBookletContext, formatCafeBooklet } from './paper/booklet.js';
export { createCafePaper, formatCafeSheets } from './paper/paper.js';
export type { CafeBookletWords, CafePaperWords } from './paper/words.js';
export {
  CAFE_DEFAULTS,
  CAFE_ROUNDS,
  type CafeTimeWarning,
  checkCafeTime,
  isCafeSpell,
  planCafe,
} from './plan.js';
export { findClosedMark } from './question.js';
export type { CafeRefusal } from './refusals.js';
export { CAFE_SLIP_KINDS, MAX_CAFE_QUESTIONS, MAX_TRANSITIONS } from './schema.js';
export type * from './state.js';
export {
  type CafeHarvestOfTeam,
  findCarried,
  listByTeam,
  listByTransition,
  mixTeams,
  type TransitionColumn,
} from './view.js';
