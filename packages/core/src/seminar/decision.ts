// What the conductor answers to an order: facts, or why not.
import type { Refusal, Result } from '../kernel/index.js';
import type { SeminarEvent } from './state.js';

/** Facts, or a refusal. */
export type SeminarDecision = Result<readonly SeminarEvent[], Refusal>;
