// What each of the four phases is for; their order and their seminars belong to the room of seminars.
import type { PhaseId } from '../seminar/index.js';

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
