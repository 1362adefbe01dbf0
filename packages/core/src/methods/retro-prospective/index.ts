// Retro-prospective (rétroprospective): situations that make transitions concrete, faced by groups, on a canvas of six fields.

export { retroProspective } from './method.js';
export { RETRO_RIGHTS, type RetroCommand, type RetroEvent } from './orders/orders.js';
export type { RetroRefusal } from './orders/refusals.js';
export { createRetroPaper } from './paper/paper.js';
export type { RetroPaperWords } from './paper/words.js';
export { planRetro, RETRO_DEFAULTS, SITUATION_LIBRARY, STAGE_FIELDS } from './plan.js';
export * from './state.js';
export {
  type Canvas,
  compareBySituation,
  compareField,
  findSituationOf,
  getCanvas,
  type HeldSlip,
  listOffered,
  listUnheldLevers,
  type SituationComparison,
} from './view.js';
