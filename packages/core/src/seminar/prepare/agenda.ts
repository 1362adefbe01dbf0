// The agenda (*conducteur*) before the day: total, times, and what its author should be told (R049, R055).
import { addMinutes, type Instant, type Minutes, minutes, type Refusal } from '../../kernel/index.js';
import type { AnyMethod, Moment } from '../../workshop/index.js';
import type { AgendaStep } from '../state.js';

/** A line of the agenda with its times. */
export interface TimedAgendaStep {
  readonly step: AgendaStep;
  readonly startAt: Instant;
  readonly endAt: Instant;
}

/** What the author of an agenda should know before the day. Never a refusal: the author decides. */
export type AgendaWarning =
  | { readonly code: 'over-time'; readonly minutes: number }
  | { readonly code: 'method-unknown'; readonly step: string; readonly method: string }
  /** The method refuses its settings as they are: the refusal says what is missing. */
  | { readonly code: 'settings-refused'; readonly step: string; readonly refusal: Refusal }
  /** The method needs more time than its line gives. */
  | { readonly code: 'method-too-short'; readonly step: string; readonly minutes: number }
  /** A method must offer individual expression, sharing and choice (R055). */
  | { readonly code: 'moment-missing'; readonly step: string; readonly moment: Moment };

/** Sum of the minutes of all lines; 0 for an empty agenda. */
export function computeTotal(agenda: readonly AgendaStep[]): Minutes {
  return minutes(agenda.reduce((sum, step) => sum + step.minutes, 0));
}

/** The times of each line when the first begins at `startAt`. */
export function computeTimes(agenda: readonly AgendaStep[], startAt: Instant): readonly TimedAgendaStep[] {
  let next = startAt;
  return agenda.map((step) => {
    const at = next;
    next = addMinutes(at, step.minutes);
    return { step, startAt: at, endAt: next };
  });
}

const MOMENTS: readonly Moment[] = ['individual', 'sharing', 'choice'];

function explainStep(step: AgendaStep, methods: readonly AnyMethod[]): AgendaWarning[] {
  if (step.method === null) return [];
  const method = methods.find(({ id }) => id === step.method);
  if (method === undefined) return [{ code: 'method-unknown', step: step.id, method: step.method }];
  const read = method.parseSettings(step.methodSettings ?? method.defaults);
  if (!read.ok) return [{ code: 'settings-refused', step: step.id, refusal: read.refusal }];
  const plan = method.plan(read.value);
  const needed = plan.reduce((sum, timed) => sum + timed.minutes, 0);
  const missing = MOMENTS.filter((moment) => !plan.some((timed) => timed.moment === moment));
  return [
    ...(needed > step.minutes
      ? [{ code: 'method-too-short' as const, step: step.id, minutes: needed - step.minutes }]
      : []),
    ...missing.map((moment) => ({ code: 'moment-missing' as const, step: step.id, moment })),
  ];
}

/**
 * Everything worth a warning: time over what the half-day offers, settings refused, methods cut short, moments
 * missing. Without a known end (`available` null) no total is too long.
 */
export function explainAgenda(
  agenda: readonly AgendaStep[],
  available: Minutes | null,
  methods: readonly AnyMethod[],
): readonly AgendaWarning[] {
  const over = available === null ? 0 : computeTotal(agenda) - available;
  return [
    ...(over > 0 ? [{ code: 'over-time' as const, minutes: over }] : []),
    ...agenda.flatMap((step) => explainStep(step, methods)),
  ];
}
