// Transitions and the situations that make them concrete: the publication's library, and cards written by a territory.

export { computeBalance, type SituationBalance } from './balance.js';
export { MAX_SITUATIONS, SITUATION_FIELDS } from './card.js';
export { POLARITIES, type Polarity } from './polarity.js';
export type { TransitionRefusal } from './refusals.js';
export {
  dealSituation,
  type LocalSituation,
  listMissingSentences,
  SITUATION_FORMS,
  type SituationCard,
  type SituationDraft,
  type SituationForm,
} from './situation.js';
export {
  listPassages,
  TRANSITION_SHEETS,
  TRANSITIONS,
  type Transition,
  type TransitionPassage,
  type TransitionSheet,
} from './transition.js';
