// Pitches: the same card for all, a drawn order, a hard clock, a private rating, and a choice with its reasons.
export { pitch } from './method.js';
export {
  type DecisionCommand,
  PITCH_RIGHTS,
  type PitchCommand,
  type ProposalCommand,
  type TalkCommand,
  type VoteCommand,
} from './orders/command.js';
export type { PitchEvent } from './orders/event.js';
export * from './orders/limits.js';
export type { PitchRefusal } from './orders/refusals.js';
export { formatPitchBooklet, type PitchBookletContext } from './paper/booklet.js';
export { createPitchPaper, formatPitchSheets } from './paper/paper.js';
export type { PitchBookletWords, PitchPaperWords, ProposalFieldWords } from './paper/words.js';
export { PITCH_DEFAULTS, planPitch } from './plan.js';
export { compareTexts, suggestTwins, type TwinSuggestion } from './proposals/twins.js';
export {
  findCarriedSource,
  getDecision,
  getNextPitch,
  listPitches,
  listTwins,
} from './proposals/view.js';
export type * from './state.js';
export {
  getTalkClock,
  getTalkSpan,
  readTalkSignal,
  type TalkClock,
  type TalkSignal,
} from './talks/clock.js';
export { OBJECTION } from './vote/ballot.js';
export { CARD_ROUNDS, countRounds, getCardInHand, listCardsHeld } from './vote/deal.js';
export {
  computeSpread,
  countAsWide,
  listReadings,
  listTopTen,
  listWidest,
  readTally,
  type TallyReading,
} from './vote/reading.js';
export { MIN_COLLEGE } from './vote/tally.js';
export {
  type Answer,
  type Ballot,
  type BallotChannel,
  type CollegeTally,
  type Elector,
  findLastResults,
  findOpenVote,
  type HandCount,
  listMarks,
  type Reason,
  type Tally,
  type Vote,
  type VoteMode,
  type VoteResults,
  type Voter,
} from './vote/vote.js';
