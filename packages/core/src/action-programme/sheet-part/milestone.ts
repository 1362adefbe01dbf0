// The steps of an action in time: the first one, said at the table, and the milestones that follow.
import type { Day } from '../day.js';

/** « Qui, quoi, quand »: what was promised at the table of the ACT ! seminar. */
export interface FirstStep {
  readonly what: string;
  readonly who: string | null;
  readonly due: Day | null;
}

/** A step with its dates; any of them may still be unknown. */
export interface Milestone {
  readonly id: string;
  readonly title: string;
  readonly who: string | null;
  readonly startsOn: Day | null;
  readonly due: Day | null;
  readonly doneOn: Day | null;
}

/** Where a milestone stands on a given day; one without a due date is never late. */
export function readMilestone(
  { due, doneOn }: Pick<Milestone, 'due' | 'doneOn'>,
  today: Day,
): 'done' | 'late' | 'ahead' {
  if (doneOn !== null) return 'done';
  return due !== null && due < today ? 'late' : 'ahead';
}

/** The step to come: the earliest due of those not done, undated ones last; null when nothing is left. */
export function findNextMilestone(milestones: readonly Milestone[]): Milestone | null {
  const open = milestones.filter(({ doneOn }) => doneOn === null);
  return open.toSorted((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'))[0] ?? null;
}
