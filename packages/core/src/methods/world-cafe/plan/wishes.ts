// What a facilitator asks of a plan: who must not share a table, who must. It stays with them; the room is told the plan alone.
import type { SeatingRules } from '../../../rotation/index.js';

/** Two people, by their ranks among those of the day. */
export type Pair = readonly [number, number];

/** Pairs to keep apart, and pairs to keep at one table (somebody and their interpreter), in every round. */
export interface PairWishes {
  readonly apart: readonly Pair[];
  readonly together: readonly Pair[];
}

/** How many wishes there are. */
export function countWishes(wishes: PairWishes | undefined): number {
  return wishes === undefined ? 0 : wishes.apart.length + wishes.together.length;
}

/** Wishes as rules of the planner, for so many rounds; none without a wish. */
export function createWishRules(
  wishes: PairWishes | undefined,
  rounds: number,
): Pick<SeatingRules, 'apart' | 'together'> | undefined {
  if (wishes === undefined || countWishes(wishes) === 0) return undefined;
  const all = Array.from({ length: rounds }, (_, round) => round);
  return { apart: wishes.apart, together: wishes.together.map(([one, other]) => [one, other, all] as const) };
}

/**
 * Wishes that a plan does not keep, as wishes: pairs to part that share a table at least once, pairs to join that sit at two
 * tables at least once while both are there. A plan that was mended for late people may no longer keep them all.
 */
export function listBrokenWishes(
  rounds: readonly (readonly number[])[],
  { apart, together }: PairWishes,
): PairWishes {
  const seat = (row: readonly number[], rank: number) => row[rank] ?? -1;
  const isThere = (row: readonly number[], [one, other]: Pair) =>
    seat(row, one) >= 0 && seat(row, other) >= 0;
  const meets = (row: readonly number[], [one, other]: Pair) => seat(row, one) === seat(row, other);
  return {
    apart: apart.filter((pair) => rounds.some((row) => isThere(row, pair) && meets(row, pair))),
    together: together.filter((pair) => rounds.some((row) => isThere(row, pair) && !meets(row, pair))),
  };
}
