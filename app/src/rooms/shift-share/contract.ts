// The contract of shift-share: employment tables, and the diagnosis read from them.

export * from './contract/association.js';
export * from './contract/contours.js';
export * from './contract/diagnosis.js';
export * from './contract/employment.js';
export * from './contract/question.js';
export * from './contract/trajectories.js';
