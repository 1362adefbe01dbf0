// A pilot's monthly answer: one of four states, at most one line, and somebody to whom a raised hand speaks.
import { accept, cleanText, type Refusal, type Result, refuse } from '../../kernel/index.js';

/** What a pilot may answer, in the order of the buttons. */
export const pulseStates = ['on-track', 'late', 'blocked', 'need-help'] as const;

/** One answer's state. */
export type PulseState = (typeof pulseStates)[number];

/** What was answered of one action for one month. */
export interface PulseAnswer {
  readonly actionId: string;
  /** Who answered. */
  readonly correspondentId: string;
  /** « 2027-03 ». */
  readonly month: string;
  readonly state: PulseState;
  readonly line: string | null;
  /** To whom a raised hand speaks; null when none is raised. */
  readonly helpFrom: string | null;
  /** The day of the answer. */
  readonly on: string;
}

/** Why an answer is not kept. */
export type PulseRefusal = 'pulse-line-long' | 'pulse-not-yours';

/** The most signs of the one line. */
export const LINE_SIGNS = 280;

/** What came from the page. */
export interface PulseReply {
  readonly actionId: string;
  readonly state: PulseState;
  readonly line: string;
  readonly helpFrom: string;
}

/** True for the answers that raise a hand. */
export function raisesHand(state: PulseState): boolean {
  return state === 'blocked' || state === 'need-help';
}

/**
 * Makes the answer of a month from a reply. A raised hand always speaks to somebody: to whom the pilot chose, or
 * else to `fallback`. Refused: an action that is not the pilot's, a line of more than 280 signs.
 */
export function decidePulse(
  reply: PulseReply,
  given: {
    readonly correspondentId: string;
    readonly actionIds: readonly string[];
    readonly month: string;
    readonly fallback: string;
    readonly on: string;
  },
): Result<PulseAnswer, Refusal<PulseRefusal>> {
  const { correspondentId, month, on } = given;
  if (!given.actionIds.includes(reply.actionId)) return refuse('pulse-not-yours');
  const line = cleanText(reply.line).replace(/\s+/g, ' ');
  if (line.length > LINE_SIGNS) return refuse('pulse-line-long', { most: LINE_SIGNS, count: line.length });
  const helpFrom = raisesHand(reply.state) ? cleanText(reply.helpFrom) || given.fallback : null;
  const { actionId, state } = reply;
  return accept({ actionId, correspondentId, month, state, line: line || null, helpFrom, on });
}

/** Answers with one more: the same pilot's answer of the same month is replaced, so that answering twice is once. */
export function keepAnswer(kept: readonly PulseAnswer[], made: PulseAnswer): readonly PulseAnswer[] {
  const others = kept.filter(
    ({ actionId, correspondentId, month }) =>
      actionId !== made.actionId || correspondentId !== made.correspondentId || month !== made.month,
  );
  return [...others, made];
}
