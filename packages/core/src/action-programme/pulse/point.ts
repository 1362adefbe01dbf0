// The one-page point: what was done, what is stuck and on whom it depends, what comes next; counts from the rows alone.
import type { Action } from '../action.js';
import type { Day } from '../day.js';
import { isFirm } from '../sheet-part/commitment.js';
import type { ActionDetails } from '../sheet-part/details.js';
import type { EndingKind } from '../sheet-part/ending.js';
import { listAwaited, type Status } from '../sheet-part/progress.js';
import { compareStages } from '../stage.js';
import { type Dated, listDated } from '../view/dated.js';
import { addDays } from './calendar.js';
import type { ActionPulse } from './reading.js';

/** An action in a line of the point. */
export interface PointLine {
  readonly actionId: string;
  readonly title: string;
  /** A reason, a piece of news, what is waited for; null when nobody wrote it. */
  readonly note: string | null;
}

/** What the point says. */
export interface Point {
  readonly on: Day;
  readonly actions: number;
  /** Actions with a commitment that stands. */
  readonly firm: number;
  /** Actions under way, by state; `silent` are those of which nobody said how they go. */
  readonly states: Readonly<Record<Status | 'silent', number>>;
  readonly ended: Readonly<Record<EndingKind, readonly PointLine[]>>;
  readonly blocked: readonly PointLine[];
  readonly awaited: readonly (PointLine & { readonly from: string; readonly since: Day })[];
  /** Dates of the next sixty days. */
  readonly next: readonly Dated[];
  /** Actions of which two months asked in a row stayed without an answer. */
  readonly unheard: readonly PointLine[];
}

/** Days ahead that the point looks. */
const AHEAD = 60;
const UNHEARD_MONTHS = 2;

/** A sheet without its former pilots, of whom the point says nothing. */
type ReadDetails = Omit<ActionDetails, 'pilotHistory'>;

type PointAction = Pick<Action, 'id' | 'title' | 'groupId' | 'stage'> & { readonly details: ReadDetails };

/** True for an action that pilots are asked about: a sheet that somebody took on, and that has not ended. */
export function isUnderWay({
  stage,
  details,
}: Pick<Action, 'stage'> & { readonly details: ReadDetails }): boolean {
  const { status } = details.progress;
  const isOver = details.ending !== null || status === 'finished' || status === 'abandoned';
  return !isOver && stage !== 'closing' && compareStages(stage, 'project-sheet') >= 0;
}

function countStates(actions: readonly PointAction[]): Point['states'] {
  const states = { 'in-progress': 0, late: 0, paused: 0, blocked: 0, abandoned: 0, finished: 0, silent: 0 };
  for (const { details } of actions) states[details.progress.status ?? 'silent'] += 1;
  return states;
}

const line = ({ id, title }: PointAction, note: string | null): PointLine => ({ actionId: id, title, note });

function listEnded(actions: readonly PointAction[], kind: EndingKind): readonly PointLine[] {
  return actions.flatMap((action) => {
    const { ending } = action.details;
    return ending?.kind === kind ? [line(action, ending.reason)] : [];
  });
}

/**
 * Composes the point of a day. Every figure is a count of rows; an action is in as many lists as it has reasons to be,
 * and in one count of `states`, those that ended apart.
 */
export function composePoint(
  actions: readonly PointAction[],
  given: { readonly on: Day; readonly pulses: readonly ActionPulse[] },
): Point {
  const open = actions.filter(({ details }) => details.ending === null);
  const until = addDays(given.on, AHEAD);
  const quiet = new Set(
    given.pulses.filter(({ silence }) => silence >= UNHEARD_MONTHS).map(({ actionId }) => actionId),
  );
  return {
    on: given.on,
    actions: actions.length,
    firm: actions.filter(({ details }) => isFirm(details.commitments)).length,
    states: countStates(open),
    ended: {
      'carried-out': listEnded(actions, 'carried-out'),
      abandoned: listEnded(actions, 'abandoned'),
      merged: listEnded(actions, 'merged'),
      transferred: listEnded(actions, 'transferred'),
    },
    blocked: open
      .filter(({ details }) => details.progress.status === 'blocked')
      .map((action) => line(action, action.details.progress.news?.text ?? null)),
    awaited: open.flatMap((action) =>
      listAwaited(action.details.awaited).map(({ from, what, since }) => ({
        ...line(action, what),
        from,
        since,
      })),
    ),
    next: listDated(open).filter(({ on, done }) => !done && on >= given.on && on <= until),
    unheard: open.filter(({ id }) => quiet.has(id)).map((action) => line(action, null)),
  };
}
