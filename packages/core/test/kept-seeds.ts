// Seeds of sessions that once broke a law: the suite plays them every time, before those that it draws.
import type { Manner } from './session.js';

/** A session worth playing again. */
export interface KeptSeed {
  /** Name of the subject, as the laws print it. */
  readonly subject: string;
  readonly manner: Manner;
  readonly seed: number;
}

/** Add here what `npm run bench -- laws` or a red test prints. */
export const KEPT_SEEDS: readonly KeptSeed[] = [];
