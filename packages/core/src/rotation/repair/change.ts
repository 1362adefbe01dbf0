// What happened to a plan, and what is left of it to be repaired.
import type { Problem } from '../instance/problem.js';

/** What happened: from this round on, some are gone and some came; people keep their numbers. */
export interface AttendanceChange {
  readonly fromRound: number;
  readonly absent: readonly number[];
  readonly arrivals: readonly number[];
  /** Largest difference between two tables that is put up with; the instance's own by default. */
  readonly tolerance?: number | undefined;
}

/** A plan with its empty seats, and who is to host from now on. */
export interface Remainder {
  readonly problem: Problem;
  readonly rows: readonly number[][];
  readonly change: AttendanceChange;
  readonly tolerance: number;
  readonly heirs: readonly number[];
  /** Room for counting the tables of each round. */
  readonly sizes: readonly Int16Array[];
}

/** Who may be moved in a round: people there who do not host. */
export function isFree(rest: Remainder, round: number, person: number): boolean {
  const { problem, rows, heirs, change } = rest;
  const there = (rows[round]?.[person] ?? -1) >= 0 || change.arrivals.includes(person);
  return there && !heirs.includes(person) && (problem.fixed[round * problem.n + person] as number) < 0;
}
