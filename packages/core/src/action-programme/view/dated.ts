// Every dated thing of a programme, in order: what a calendar shows and what a calendar file carries.
import type { Day } from '../day.js';
import type { ActionDetails } from '../sheet-part/details.js';

/** What happens on a day. */
export type DatedKind = 'starts' | 'ends' | 'first-step' | 'milestone' | 'meeting';

/** One dated thing of one action. */
export interface Dated {
  /** Stable from one reading to the next: a calendar that takes the file again moves the line instead of doubling it. */
  readonly key: string;
  readonly actionId: string;
  readonly actionTitle: string;
  readonly kind: DatedKind;
  readonly on: Day;
  /** The step's own words; null when the kind says it all. */
  readonly what: string | null;
  readonly who: string | null;
  readonly done: boolean;
}

/** What a view needs of an action. */
export interface ViewAction {
  readonly id: string;
  readonly title: string;
  readonly groupId: string | null;
  readonly details: Pick<
    ActionDetails,
    'startsOn' | 'endsOn' | 'firstStep' | 'milestones' | 'workingGroup' | 'progress' | 'ending'
  >;
}

function listOwn(action: ViewAction): readonly Dated[] {
  const { startsOn, endsOn, firstStep, milestones, workingGroup, ending } = action.details;
  const make = (
    kind: DatedKind,
    on: Day | null | undefined,
    more: Partial<Dated> & { mark?: string } = {},
  ) => {
    const { mark = kind, ...rest } = more;
    if (on === null || on === undefined) return [];
    const base = { actionId: action.id, actionTitle: action.title, kind, on };
    return [{ ...base, key: `${action.id}-${mark}`, what: null, who: null, done: false, ...rest }];
  };
  return [
    ...make('starts', startsOn),
    ...make('first-step', firstStep?.due, { what: firstStep?.what ?? null, who: firstStep?.who ?? null }),
    ...milestones.flatMap(({ id, title, who, due, doneOn }) =>
      make('milestone', due, { mark: `milestone-${id}`, what: title, who, done: doneOn !== null }),
    ),
    ...make('meeting', workingGroup?.nextMeeting, { what: workingGroup?.name ?? null }),
    ...make('ends', endsOn, { done: ending !== null }),
  ];
}

/** The dated things of actions, the earliest first; those of one day in the order of the programme. */
export function listDated(actions: readonly ViewAction[]): readonly Dated[] {
  return actions.flatMap(listOwn).toSorted((a, b) => a.on.localeCompare(b.on));
}
