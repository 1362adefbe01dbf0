// The course of a method: its timed steps started one by one, its end, its reopening.
import { accept, type Instant, type Minutes, refuse } from '../../kernel/index.js';
import type { RoomRole } from '../live-program.js';
import type { TimedStep } from '../method.js';
import { parseId } from '../parse.js';
import { type Deciders, type Evolvers, FACILITATOR, type Objection } from './column.js';
import type { Mark } from './person.js';

/** The step of the plan under way, and since when. */
export interface Stage {
  readonly id: string;
  readonly startedAt: Instant;
}

/** A state that follows a plan. */
export interface HasCourse {
  readonly stage: Stage | null;
  /** Set when the room's contributions are over; staff may still sort and correct. */
  readonly closed: Mark | null;
}

/** Orders about the course; the facilitator's alone. */
export type CourseCommand =
  /** Starts a timed step of the plan by its id. */
  | { readonly type: 'start-stage'; readonly stage: string }
  | { readonly type: 'close' }
  | { readonly type: 'reopen' };

/** Facts about the course. */
export type CourseEvent =
  | { readonly type: 'stage-started'; readonly stage: string }
  | { readonly type: 'closed' }
  | { readonly type: 'reopened' };

/** Who may give the orders of the course. */
export const COURSE_RIGHTS: Readonly<Record<CourseCommand['type'], readonly RoomRole[]>> = {
  'start-stage': FACILITATOR,
  close: FACILITATOR,
  reopen: FACILITATOR,
};

/** The parsers of the orders of the course, to be spread in a method's own. */
export const COURSE_FIELDS = { 'start-stage': { stage: parseId }, close: {}, reopen: {} };

/** What a method says of its own course. */
export interface CourseRules<State> {
  readonly plan: (state: State) => readonly TimedStep[];
  /** Why this step cannot begin: no theme, no host. */
  readonly explainStage?: (state: State, stage: string) => Objection;
}

/** The deciders of the course, to be spread in a method's own. */
export function createCourseDeciders<State extends HasCourse>(
  rules: CourseRules<State>,
): Deciders<State, CourseCommand, CourseEvent> {
  return {
    'start-stage': (state, { stage }) => {
      if (!rules.plan(state).some(({ id }) => id === stage)) return refuse('stage-unknown');
      if (state.stage?.id === stage) return refuse('nothing-changes');
      return rules.explainStage?.(state, stage) ?? accept([{ type: 'stage-started', stage }]);
    },
    close: (state) =>
      state.closed === null ? accept([{ type: 'closed' }]) : refuse('activity-already-closed'),
    reopen: (state) =>
      state.closed === null ? refuse('activity-not-closed') : accept([{ type: 'reopened' }]),
  };
}

/** The evolvers of the course, to be spread in a method's own. */
export function createCourseEvolvers<State extends HasCourse>(): Evolvers<State, CourseEvent> {
  return {
    'stage-started': (state, { stage }, { at }) => ({ ...state, stage: { id: stage, startedAt: at } }),
    closed: (state, _event, { by, at }) => ({ ...state, closed: { by, at } }),
    reopened: (state) => ({ ...state, closed: null }),
  };
}

/** When the step under way began and how long it was given, for a clock; null between steps. */
export function getStageSpan(
  plan: readonly TimedStep[],
  stage: Stage | null,
): { readonly startedAt: Instant; readonly minutes: Minutes } | null {
  const step = plan.find(({ id }) => id === stage?.id);
  return step === undefined || stage === null ? null : { startedAt: stage.startedAt, minutes: step.minutes };
}
