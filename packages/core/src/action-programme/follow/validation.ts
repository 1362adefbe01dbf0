// The partners' round on a version: who was asked, what each answered, who has not answered.
import { accept, cleanText, type Refusal, type Result, refuse } from '../../kernel/index.js';
import type { Day } from '../day.js';
import type { ActionProgrammeRefusal } from '../refusals.js';

/** What a partner may answer; a reservation is kept in its words, and silence is not consent. */
export const validationAnswers = ['agreed', 'agreed-with-remark', 'refused'] as const;

/** One answer. */
export type ValidationAnswer = (typeof validationAnswers)[number];

/** A partner asked for its word. */
export interface ValidationVoice {
  readonly id: string;
  readonly organisationId: string | null;
  readonly label: string;
  readonly answer: ValidationAnswer | null;
  readonly remark: string | null;
  /** Who answered for it. */
  readonly by: string | null;
  readonly on: Day | null;
  /** Where its link is sent; absent when its answer is noted by hand. */
  readonly address?: string | null;
}

/** A round on one version of the programme. */
export interface ValidationRound {
  readonly id: string;
  readonly versionId: string;
  readonly opensOn: Day;
  readonly closesOn: Day | null;
  readonly voices: readonly ValidationVoice[];
}

/** Where a round stands; the four numbers add up to the voices asked. */
export interface ValidationCount {
  readonly asked: number;
  readonly agreed: number;
  readonly remarked: number;
  readonly refused: number;
  readonly silent: number;
}

/** Counts a round: partners who said nothing are counted as silent, never as agreed. */
export function countValidation({ voices }: Pick<ValidationRound, 'voices'>): ValidationCount {
  const count = (answer: ValidationAnswer | null): number =>
    voices.filter((voice) => voice.answer === answer).length;
  return {
    asked: voices.length,
    agreed: count('agreed'),
    remarked: count('agreed-with-remark'),
    refused: count('refused'),
    silent: count(null),
  };
}

/** True until the last day to answer is over; a round without one stays open. */
export function isRoundOpen({ closesOn }: Pick<ValidationRound, 'closesOn'>, today: Day): boolean {
  return closesOn === null || today <= closesOn;
}

/** What a partner says; null takes an answer back, and it is silent again. */
export interface SpokenVoice {
  readonly voiceId: string;
  readonly answer: ValidationAnswer | null;
  readonly remark: string | null;
  readonly by: string | null;
  readonly on: Day;
}

const orNull = (text: string | null): string | null => cleanText(text ?? '').trim() || null;

/**
 * Keeps the answer of a partner in its round. A reservation is told in words, or it is none; an answer taken back
 * leaves no word behind. Refused: a partner that was not asked, a reservation without its sentence.
 */
export function answerVoice<R extends Pick<ValidationRound, 'voices'>>(
  round: R,
  spoken: SpokenVoice,
): Result<R, Refusal<ActionProgrammeRefusal>> {
  const { voiceId, answer, on } = spoken;
  if (!round.voices.some(({ id }) => id === voiceId)) return refuse('unknown-voice');
  const remark = orNull(spoken.remark);
  if (answer === 'agreed-with-remark' && remark === null) return refuse('remark-missing');
  const said =
    answer === null
      ? { answer, remark: null, by: null, on: null }
      : { answer, remark, by: orNull(spoken.by), on };
  const voices = round.voices.map((voice) => (voice.id === voiceId ? { ...voice, ...said } : voice));
  return accept({ ...round, voices });
}
