// Expectations and rules of the game: three questions in 1-2-4, a charter that is signed, and their re-reading.

export {
  type CharterView,
  countSignatures,
  findSignature,
  getCharter,
  type SignatureCount,
  type Signer,
} from './charter/view.js';
export {
  type CharterCommand,
  EXPECTATIONS_RIGHTS,
  type ExpectationsCommand,
  type ExpectationsEvent,
  type RereadCommand,
} from './command.js';
export * from './limits.js';
export { expectations } from './method.js';
export {
  type ExpectationsBookletContext,
  type ExpectationsBookletWords,
  formatExpectationsBooklet,
} from './paper/booklet.js';
export {
  createExpectationsPaper,
  type ExpectationsPaperWords,
  formatExpectationsSheets,
} from './paper/paper.js';
export {
  EXPECTATIONS_DEFAULTS,
  isRulesStage,
  listAskedQuestions,
  planExpectations,
} from './plan.js';
export type { ExpectationsRefusal } from './refusals.js';
export { getShownRereading, listRereadings, type Rereading } from './reread/view.js';
export * from './state.js';
