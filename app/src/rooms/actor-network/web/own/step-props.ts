// What every step of the survey is given.
import type { SheetPart } from '@trame/core/actor-network';
import type { OwnForm } from '../../contract/own-survey.js';

export interface StepProps {
  readonly form: OwnForm;
  readonly at: number;
  readonly of: number;
  readonly waiting: number;
  /** Says something and stays. */
  readonly say: (part: SheetPart) => void;
  /** Says something, or nothing, and goes on. */
  readonly leave: (part?: SheetPart) => void;
  readonly back?: (() => void) | undefined;
  /** Sends a name that is missing, or a last sentence; false when it could not leave. */
  readonly sendWord: (kind: 'missing' | 'free', body: string) => Promise<boolean>;
}
