// 1-2-4-all: one question, answered alone, in pairs, in fours, and by all, who keep what stands out.
export { ONE_TWO_FOUR_ALL_RIGHTS, type OneTwoFourAllCommand, type OneTwoFourAllEvent } from './command.js';
export { type SortedIdeas, sortIdeas } from './harvest.js';
export { oneTwoFourAll } from './method.js';
export { createOneTwoFourAllPaper, type OneTwoFourAllPaperWords } from './paper.js';
export { getVoiceOf } from './plan.js';
export type { OneTwoFourAllRefusal } from './refusals.js';
export * from './state.js';
