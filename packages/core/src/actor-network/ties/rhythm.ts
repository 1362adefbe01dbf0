// The rhythm that a series of days shows, on the survey's own scale, so that both read alike.
import { rhythmDays } from '../signal/fading.js';
import type { Rhythm } from '../survey/survey.js';

/** Days nearer than this are one occasion: two sittings of one seminar, an action corrected the next morning. */
export const OCCASION_DAYS = 15;

function listOccasions(days: readonly number[]): readonly number[] {
  const occasions: number[] = [];
  for (const day of [...days].sort((x, y) => x - y)) {
    const last = occasions.at(-1);
    if (last === undefined || day - last >= OCCASION_DAYS) occasions.push(day);
  }
  return occasions;
}

/**
 * The rhythm (1 yearly, 2 quarterly, 3 monthly) whose interval is the nearest, in ratio, to the median interval between occasions.
 * One occasion alone shows no rhythm: read as yearly, the scale's most patient, so that nothing fades on one meeting. No day at
 * all: 0. Never weekly: what a Fabrique records is not weekly, and a tie must not fade in a fortnight. Our reading of
 * « regularity » (R106).
 */
export function readActRhythm(days: readonly number[]): Rhythm {
  const occasions = listOccasions(days);
  if (occasions.length === 0) return 0;
  if (occasions.length === 1) return 1;
  const gaps = occasions.slice(1).map((day, at) => day - (occasions[at] as number));
  const sorted = gaps.sort((x, y) => x - y);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] as number;
  const median = sorted.length % 2 === 1 ? high : (high + (sorted[middle - 1] as number)) / 2;
  const distance = (rhythm: Rhythm): number => Math.abs(Math.log(median / (rhythmDays[rhythm] ?? median)));
  const scale: readonly Rhythm[] = [1, 2, 3];
  return scale.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}
