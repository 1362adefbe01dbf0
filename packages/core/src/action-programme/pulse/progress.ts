// What an answer changes in a sheet: its state, its news, its call for help.
import type { Progress } from '../sheet-part/progress.js';
import { type PulseAnswer, raisesHand } from './answer.js';

/**
 * Writes an answer into the progress of an action. « Need help » says nothing of the state, which stays; one line is
 * news; a raised hand is a call to somebody, since the first month it was up; a calm answer takes it down.
 */
export function applyAnswer(progress: Progress, answer: PulseAnswer, by: string): Progress {
  const { state, line, helpFrom, on } = answer;
  const status =
    state === 'need-help' ? (progress.status ?? 'in-progress') : state === 'on-track' ? 'in-progress' : state;
  const since = progress.help?.since ?? on;
  return {
    ...progress,
    status,
    news: line === null ? progress.news : { text: line, on, by },
    help:
      raisesHand(state) && helpFrom !== null
        ? { text: line ?? progress.help?.text ?? '', to: helpFrom, organisationId: null, since }
        : null,
  };
}
