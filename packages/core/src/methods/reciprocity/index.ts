// Offers and needs (apports et attentes): what each brings and expects, matches explained, introductions by two yeses.

export { findActor, listMatches, type Match, matchPair } from './match/match.js';
export { findWrittenWord, listTellingWords } from './match/words.js';
export { reciprocity } from './method.js';
export {
  RECIPROCITY_RIGHTS,
  type ReciprocityCommand,
  type ReciprocityEvent,
} from './orders/orders.js';
export type { ReciprocityRefusal } from './orders/refusals.js';
export { MAX_PAIRS, MAX_RECIPROCITY_TAGS } from './orders/schema.js';
export { createReciprocityPaper } from './paper/paper.js';
export type { ReciprocityPaperWords } from './paper/words.js';
export { planReciprocity, RECIPROCITY_DEFAULTS } from './plan.js';
export * from './state.js';
export {
  findAnswer,
  isOwnSlip,
  isSamePair,
  listOwnProspects,
  listProspects,
  listReciprocityRows,
  type OwnProspect,
  type Prospect,
  type ReciprocityRow,
} from './view.js';
