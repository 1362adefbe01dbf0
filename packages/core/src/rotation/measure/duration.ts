// How long a day of rounds lasts, told before the day (R076).
import { type Minutes, minutes } from '../../kernel/index.js';

/** What a run of rounds is made of, in minutes. */
export interface PlanTiming {
  readonly rounds: number;
  readonly perRound: Minutes;
  /** Walking to the next table and settling; counted between rounds only. */
  readonly between?: Minutes | undefined;
  /** Before the first round and after the last: welcome, harvest by all. */
  readonly opening?: Minutes | undefined;
  readonly closing?: Minutes | undefined;
}

/**
 * Total time: `rounds·perRound + (rounds − 1)·between + opening + closing` (R076). No round: opening and closing.
 *
 * @example computePlanMinutes({ rounds: 6, perRound: minutes(30) }) // 180: six themes are three hours
 */
export function computePlanMinutes(timing: PlanTiming): Minutes {
  const { rounds, perRound, between = 0, opening = 0, closing = 0 } = timing;
  return minutes(rounds * perRound + Math.max(0, rounds - 1) * between + opening + closing);
}
