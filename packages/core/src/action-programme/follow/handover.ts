// What somebody who takes over must know: promises, dates to come, hands raised, empty seats.
import type { Action } from '../action.js';
import type { Day } from '../day.js';
import { computePilotState } from '../pilot.js';
import { readMilestone } from '../sheet-part/milestone.js';
import { type Awaited, type HelpWanted, listAwaited } from '../sheet-part/progress.js';

interface OfAction {
  readonly actionId: string;
  readonly title: string;
}

/** A date that was promised. */
export interface PromisedDate extends OfAction {
  readonly what: string;
  readonly who: string | null;
  readonly due: Day;
  readonly isLate: boolean;
}

/** The state of a programme for its next keeper. */
export interface Handover {
  /** First steps and milestones that are not done, the earliest first. */
  readonly dates: readonly PromisedDate[];
  readonly help: readonly (OfAction & { readonly help: HelpWanted })[];
  readonly awaited: readonly (OfAction & { readonly awaited: Awaited })[];
  /** Actions under way without anybody named. */
  readonly withoutPilot: readonly OfAction[];
  /** Commitments that stand. */
  readonly promises: readonly (OfAction & {
    readonly person: string;
    readonly wording: string;
    readonly on: Day;
  })[];
}

function listDates(action: Action, today: Day): readonly PromisedDate[] {
  const { firstStep, milestones } = action.details;
  const of = { actionId: action.id, title: action.title };
  const isUnderWay = action.stage === 'project-sheet' || action.stage === 'action-sheet';
  const first =
    isUnderWay && firstStep !== null && firstStep.due !== null
      ? [
          {
            ...of,
            what: firstStep.what,
            who: firstStep.who,
            due: firstStep.due,
            isLate: firstStep.due < today,
          },
        ]
      : [];
  const steps = milestones.flatMap((milestone) => {
    const state = readMilestone(milestone, today);
    if (state === 'done' || milestone.due === null) return [];
    const { title: what, who, due } = milestone;
    return [{ ...of, what, who, due, isLate: state === 'late' }];
  });
  return [...first, ...steps];
}

/**
 * Gathers what the next keeper takes over (S39) from the actions that have not ended. A first step stops being a date
 * to come once the action is followed month by month: its news says what became of it.
 */
export function composeHandover(actions: readonly Action[], today: Day): Handover {
  const open = actions.filter(({ details }) => details.ending === null);
  const each = <T>(read: (action: Action) => readonly T[]): readonly (T & OfAction)[] =>
    open.flatMap((action) =>
      read(action).map((one) => ({ ...one, actionId: action.id, title: action.title })),
    );
  return {
    dates: open.flatMap((action) => listDates(action, today)).toSorted((a, b) => a.due.localeCompare(b.due)),
    help: each(({ details }) => (details.progress.help === null ? [] : [{ help: details.progress.help }])),
    awaited: each(({ details }) => listAwaited(details.awaited).map((awaited) => ({ awaited }))),
    withoutPilot: open
      .filter(({ stage, pilots }) => stage !== 'idea' && computePilotState(pilots) !== 'named')
      .map(({ id, title }) => ({ actionId: id, title })),
    promises: each(({ details }) =>
      details.commitments
        .filter(({ withdrawnOn }) => withdrawnOn === null)
        .map(({ person, wording, on }) => ({ person, wording, on })),
    ),
  };
}
