// The clock of a pitch: time, then the word « conclude », then the end; and the same for the questions that follow.
import type { Instant } from '../../../kernel/index.js';
import type { Floor, TalkTime } from '../state.js';

/** What the clock says in words: go on, conclude, it is over. */
export type TalkSignal = 'on' | 'conclude' | 'over';

/** Seconds before the end of questions when the word « conclude » comes. */
const LAST_QUESTION = 30;

/** How long the phase under way lasts, and from how many seconds before its end it says « conclude ». */
export function getTalkSpan(
  { phase }: Pick<Floor, 'phase'>,
  talk: TalkTime,
): { readonly seconds: number; readonly concludeFrom: number } {
  return phase === 'talk'
    ? { seconds: talk.hard, concludeFrom: talk.hard - talk.soft }
    : { seconds: talk.questions, concludeFrom: Math.min(LAST_QUESTION, talk.questions) };
}

/**
 * What the clock says with so many seconds left (R071: a soft end, then a hard one). Over from zero on, below it too.
 */
export function readTalkSignal(secondsLeft: number, concludeFrom: number): TalkSignal {
  if (secondsLeft <= 0) return 'over';
  return secondsLeft <= concludeFrom ? 'conclude' : 'on';
}

/** Where a pitch stands at an instant. */
export interface TalkClock {
  readonly secondsLeft: number;
  readonly signal: TalkSignal;
}

/**
 * The clock of whoever has the floor, pauses of the seminar left out. A clock stepped backwards shows a whole spell, never
 * more than it.
 */
export function getTalkClock(
  floor: Floor,
  talk: TalkTime,
  { now, pausedMs }: { readonly now: Instant; readonly pausedMs: number },
): TalkClock {
  const { seconds, concludeFrom } = getTalkSpan(floor, talk);
  const elapsed = Math.max(0, now - floor.startedAt - pausedMs) / 1000;
  const secondsLeft = seconds - elapsed;
  return { secondsLeft, signal: readTalkSignal(secondsLeft, concludeFrom) };
}
