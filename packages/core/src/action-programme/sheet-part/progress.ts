// How an action goes: phase and status kept apart, one line of news, one call for help.
import type { Day } from '../day.js';

/** Phases of the State's project schema: Idée, Étude, Opération. */
export const phases = ['idea', 'study', 'operation'] as const;

/** One phase. */
export type Phase = (typeof phases)[number];

/** States of the phase, in the State's project schema. */
export const statuses = ['in-progress', 'late', 'paused', 'blocked', 'abandoned', 'finished'] as const;

/** One state of the phase, apart from the phase and from the stage of the sheet (R125). */
export type Status = (typeof statuses)[number];

/** One line of news, dated and signed. */
export interface News {
  readonly text: string;
  readonly on: Day;
  readonly by: string | null;
}

/** Help wanted, addressed to somebody. */
export interface HelpWanted {
  readonly text: string;
  readonly to: string;
  readonly organisationId: string | null;
  readonly since: Day;
}

/** How an action goes today; a null status is silence, and is shown as silence. */
export interface Progress {
  readonly phase: Phase;
  readonly status: Status | null;
  readonly news: News | null;
  readonly help: HelpWanted | null;
}

/** Nothing has been said yet. */
export const silentProgress: Progress = { phase: 'idea', status: null, news: null, help: null };

/** What the action waits for from somebody who decides: the State, the Region, an authority, a firm. */
export interface Awaited {
  readonly id: string;
  /** « État », « Région », as the territory says it. */
  readonly from: string;
  readonly organisationId: string | null;
  readonly what: string;
  /** The law or rule that blocks, by its name, when there is one. */
  readonly blockingText: string | null;
  readonly since: Day;
  readonly settledOn: Day | null;
}

/** What is still waited for, the oldest first. */
export function listAwaited(awaited: readonly Awaited[]): readonly Awaited[] {
  return awaited
    .filter(({ settledOn }) => settledOn === null)
    .toSorted((a, b) => a.since.localeCompare(b.since));
}
