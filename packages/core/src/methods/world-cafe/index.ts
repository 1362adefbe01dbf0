// World café: a theme and a host per table, everybody at every table, a vision written by all.

export { worldCafe } from './method.js';
export { WORLD_CAFE_RIGHTS, type WorldCafeCommand, type WorldCafeEvent } from './orders/orders.js';
export type { WorldCafeRefusal } from './orders/refusals.js';
export { MAX_QUESTIONS_PER_THEME, MAX_SEATED, MAX_THEMES } from './orders/schema.js';
export { createWorldCafePaper } from './paper/paper.js';
export type { WorldCafePaperWords } from './paper/words.js';
export {
  computeWorldCafeMinutes,
  countRounds,
  formatRoundTag,
  planWorldCafe,
  readRound,
  WORLD_CAFE_DEFAULTS,
} from './plan/course.js';
export { planBlocks, planGroups } from './plan/groups.js';
export { listUnhosted, type PersonalGap, type PlanProof, provePlan } from './plan/proof.js';
export {
  type AttendanceNews,
  explainRotation,
  planMixed,
  type RotationAnswer,
  type RotationDraft,
  type RotationRepair,
  repairRotation,
} from './plan/rotate.js';
export { countWishes, listBrokenWishes, type Pair, type PairWishes } from './plan/wishes.js';
export * from './state.js';
export {
  type CafeTable,
  countCafeRounds,
  findHosted,
  findItinerary,
  getCurrentRound,
  getProof,
  type Itinerary,
  listCafeSteps,
  listNotes,
  listTables,
  listVisions,
} from './view.js';
