// The live clock of a seminar: where the current step stands, and when the next ones begin (R049).
import { addMinutes, type Instant, instant, type Minutes, minutes } from '../kernel/index.js';
import { computeTotal } from './prepare/agenda.js';
import type { AgendaStep, SeminarState, StepRun } from './state.js';

/** Where the current step stands; milliseconds. */
export interface SeminarClock {
  readonly step: AgendaStep;
  readonly startedAt: Instant;
  /** Planned minutes plus extensions. */
  readonly minutes: Minutes;
  /** Time run, pauses left out. */
  readonly elapsedMs: number;
  /** Never below zero; what runs over is `overMs`. */
  readonly remainingMs: number;
  readonly overMs: number;
  readonly isPaused: boolean;
}

/** A line of the agenda with the times of the day as it really goes. */
export interface ScheduledStep {
  readonly step: AgendaStep;
  readonly startAt: Instant;
  readonly endAt: Instant;
  readonly status: 'done' | 'current' | 'planned' | 'skipped';
}

/** The agenda of the day, recomputed from where the room stands. */
export interface Schedule {
  readonly steps: readonly ScheduledStep[];
  readonly endAt: Instant;
  /** Planned minutes of all lines, plus the extensions given so far. */
  readonly totalMinutes: Minutes;
}

/** The passage under way, or null between two steps. */
export function getCurrentRun(state: SeminarState): StepRun | null {
  const last = state.runs.at(-1);
  return last === undefined || last.endedAt !== null ? null : last;
}

/** The step under way, or null. */
export function getCurrentStep(state: SeminarState): AgendaStep | null {
  const run = getCurrentRun(state);
  return state.settings.agenda.find(({ id }) => id === run?.step) ?? null;
}

/** Whether the clock stands still. */
export function isPaused(state: SeminarState): boolean {
  const last = state.pauses.at(-1);
  return last !== undefined && last.to === null;
}

/** Whether the seminar is over. */
export function isClosed(state: SeminarState): boolean {
  return state.phase === 'closed';
}

/** Milliseconds of pause between two instants; 0 when they are the wrong way round. */
export function computePausedMs(state: SeminarState, from: Instant, to: Instant): number {
  return state.pauses.reduce((sum, pause) => {
    const end = Math.min(pause.to ?? to, to);
    return sum + Math.max(0, end - Math.max(pause.from, from));
  }, 0);
}

/** The clock of the current step, or null between two steps. Past the planned time, `overMs` grows. */
export function getClock(state: SeminarState, now: Instant): SeminarClock | null {
  const run = getCurrentRun(state);
  const step = getCurrentStep(state);
  if (run === null || step === null) return null;
  const span = minutes(step.minutes + run.extension);
  const elapsedMs = Math.max(0, now - run.startedAt - computePausedMs(state, run.startedAt, now));
  const left = span * 60_000 - elapsedMs;
  return {
    step,
    startedAt: run.startedAt,
    minutes: span,
    elapsedMs,
    remainingMs: Math.max(0, left),
    overMs: Math.max(0, -left),
    isPaused: isPaused(state),
  };
}

/** When a passage ends: really, or as planned with its pauses, never before `now`. */
function computeEnd(state: SeminarState, run: StepRun, times: { step: AgendaStep; now: Instant }): Instant {
  if (run.endedAt !== null) return run.endedAt;
  const paused = computePausedMs(state, run.startedAt, times.now);
  const planned = addMinutes(run.startedAt, minutes(times.step.minutes + run.extension)) + paused;
  return instant(Math.max(planned, times.now));
}

/** When the first of the next steps may begin: after all that has begun, not before `startAt` nor `now`. */
function computeNextStart(state: SeminarState, startAt: Instant, now: Instant): Instant {
  const ends = state.runs.flatMap((run) => {
    const step = state.settings.agenda.find(({ id }) => id === run.step);
    return step === undefined ? [] : [computeEnd(state, run, { step, now })];
  });
  return instant(Math.max(startAt, now, ...ends));
}

/** Lines that will not be held any more: passed over on the way, or left when the seminar closed. */
function isSkipped(state: SeminarState, index: number): boolean {
  const begun = state.runs.map(({ step }) => state.settings.agenda.findIndex(({ id }) => id === step));
  return isClosed(state) || index < Math.max(-1, ...begun);
}

/**
 * The day line by line: past steps at their real times (the last passage, if there were several), the current one
 * until its planned end or `now` if it is late, the next ones one after the other from there. Before the first step
 * everything is planned from `startAt`, or from `now` if that is later.
 */
export function getSchedule(state: SeminarState, startAt: Instant, now: Instant = startAt): Schedule {
  const lastRun = new Map(state.runs.map((run) => [run.step, run]));
  const current = getCurrentRun(state);
  let next = computeNextStart(state, startAt, now);
  const steps = state.settings.agenda.map((step, index): ScheduledStep => {
    const run = lastRun.get(step.id);
    if (run !== undefined) {
      const endAt = computeEnd(state, run, { step, now });
      return { step, startAt: run.startedAt, endAt, status: run === current ? 'current' : 'done' };
    }
    const at = next;
    if (isSkipped(state, index)) return { step, startAt: at, endAt: at, status: 'skipped' };
    next = addMinutes(at, step.minutes);
    return { step, startAt: at, endAt: next, status: 'planned' };
  });
  const extensions = [...lastRun.values()].reduce((sum, { extension }) => sum + extension, 0);
  return {
    steps,
    endAt: next,
    totalMinutes: minutes(computeTotal(state.settings.agenda) + extensions),
  };
}
