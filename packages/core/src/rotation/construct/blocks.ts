// Groups that stay whole and move around the tables as one: the simplest proof that everyone treats every theme (R077).
import type { SeatingPlan } from '../instance/instance.js';

/** Who is in which group (-1: stays out, for instance a host), how many tables there are, and for how many rounds. */
export interface BlockRotation {
  readonly groupOf: readonly number[];
  readonly tables: number;
  readonly rounds: number;
  /** Host of table 0, 1…; they stay (R074). */
  readonly hosts?: readonly number[] | undefined;
}

/**
 * Seats group g at table (g + r) mod T in round r: with as many rounds as tables, each group passes once at each table.
 *
 * @example computeBlockPlan({ groupOf: [0, 0, 1, 1], tables: 2, rounds: 2 }) // [[0, 0, 1, 1], [1, 1, 0, 0]]
 */
export function computeBlockPlan({ groupOf, tables, rounds, hosts = [] }: BlockRotation): SeatingPlan {
  return Array.from({ length: rounds }, (_, r) =>
    groupOf.map((group, person) => {
      const host = hosts.indexOf(person);
      if (host >= 0) return host;
      return group < 0 ? -1 : (group + r) % tables;
    }),
  );
}
