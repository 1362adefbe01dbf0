// A steering committee: the actions it walks, what it decides on each, the date of the next one.
import type { Action } from '../action.js';
import type { Day } from '../day.js';
import { readMilestone } from '../sheet-part/milestone.js';
import { listAwaited } from '../sheet-part/progress.js';

/** What was decided on an action, in the committee's words. */
export interface CommitteeDecision {
  readonly actionId: string;
  /** Kept as it was that day, for the minutes to stay readable. */
  readonly title: string;
  readonly said: string | null;
  readonly decision: string | null;
  readonly who: string | null;
  readonly due: Day | null;
}

/** A committee, from its agenda to its minutes; closed minutes are not edited any more. */
export interface Committee {
  readonly id: string;
  readonly title: string;
  readonly on: Day;
  readonly chair: string | null;
  readonly present: readonly string[];
  readonly decisions: readonly CommitteeDecision[];
  readonly nextOn: Day | null;
  readonly isClosed: boolean;
}

/** Why an action comes up in a committee, the reasons in the order they are asked about. */
export const walkReasons = ['help', 'blocked', 'awaited', 'late', 'silent', 'going'] as const;

/** One reason. */
export type WalkReason = (typeof walkReasons)[number];

/** A stop of the walk. */
export interface WalkStop {
  readonly actionId: string;
  readonly reason: WalkReason;
}

function readReason({ details }: Action, today: Day): WalkReason {
  const { progress, awaited, milestones } = details;
  if (progress.help !== null) return 'help';
  if (progress.status === 'blocked') return 'blocked';
  if (listAwaited(awaited).length > 0) return 'awaited';
  const isLate = milestones.some((milestone) => readMilestone(milestone, today) === 'late');
  if (progress.status === 'late' || isLate) return 'late';
  return progress.status === null ? 'silent' : 'going';
}

/**
 * The order in which a committee walks the actions that have not ended: raised hands first, then what is blocked,
 * what waits for somebody's decision, what is late, what nobody spoke of, what goes its way; within a reason,
 * the programme's own order. Ideas and proposals are not walked: nobody has taken them on yet.
 */
export function planWalk(actions: readonly Action[], today: Day): readonly WalkStop[] {
  const walked = actions.filter(
    ({ stage, details }) => details.ending === null && stage !== 'idea' && stage !== 'proposal',
  );
  const stops = walked.map((action) => ({ actionId: action.id, reason: readReason(action, today) }));
  return walkReasons.flatMap((reason) => stops.filter((stop) => stop.reason === reason));
}
