// The seminar's clock as a phone shows it: an end on the server's time, or seconds left while it stands still.
import { addMinutes, type Instant, instant, type Minutes } from '@trame/core/kernel';
import { computePausedMs, getClock, isPaused, type SeminarState } from '@trame/core/seminar';
import type { ClockFace } from '../../../../workshop/web/participant/index.js';

/** The face of a spell begun at an instant of the server; pauses of the seminar push its end. */
export function readSpell(
  state: SeminarState,
  spell: { readonly startedAt: Instant; readonly minutes: Minutes },
  phone: { readonly now: number; readonly offset: number },
): ClockFace {
  const now = instant(Math.round(phone.now + phone.offset));
  const end = addMinutes(spell.startedAt, spell.minutes) + computePausedMs(state, spell.startedAt, now);
  const pausedAt = isPaused(state) ? Math.round((end - now) / 1000) : null;
  return { endsAt: end, offset: phone.offset, pausedAt };
}

/** The face of the current step, or null between two steps. */
export function readStepClock(
  state: SeminarState,
  phone: { readonly now: number; readonly offset: number },
): ClockFace | null {
  const clock = getClock(state, instant(Math.round(phone.now + phone.offset)));
  return clock === null ? null : readSpell(state, clock, phone);
}
