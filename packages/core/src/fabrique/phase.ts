// The four phases of a Fabrique and the local seminar that carries each by default.

/** MOTIVE !, SCAN !, FOCUS !, ACT !, in order (part 3.1, R050). */
export const phaseIds = ['motive', 'scan', 'focus', 'act'] as const;

/** One of the four phases. */
export type PhaseId = (typeof phaseIds)[number];

/** Whether the publication says it, or lets it be understood. */
export type Basis = 'explicit' | 'implied';

/** A statement with its basis. */
export interface GroundedText {
  readonly text: string;
  readonly basis: Basis;
}

/** What a phase is for: its purpose and questions, what it receives and what it hands on (R050–R056). */
export interface Phase {
  readonly id: PhaseId;
  /** As printed: « MOTIVE ! ». */
  readonly name: string;
  readonly objective: string;
  readonly nature: string;
  readonly questions: readonly { readonly id: string; readonly text: string }[];
  readonly inputs: readonly GroundedText[];
  readonly outputs: readonly GroundedText[];
  readonly methods: readonly { readonly methodId: string; readonly basis: Basis }[];
}

/**
 * The phase that a local seminar carries by default (R048): the nth seminar, the nth phase. Phases 1 and 2
 * are evidenced by the publication's captions, 3 and 4 follow. Null beyond four: a phase may span several
 * events, and a fifth seminar says itself which phase it serves.
 */
export function computePhaseOfSeminar(number: number): PhaseId | null {
  return phaseIds[number - 1] ?? null;
}
