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
  /** People at the tables of each round, and room for counting them otherwise. */
  readonly load: readonly Int16Array[];
  readonly sizes: readonly Int16Array[];
}

/** People at each table of each round. */
export function countLoad({ tables }: Problem, rows: readonly (readonly number[])[]): readonly Int16Array[] {
  return rows.map((row, round) => {
    const load = new Int16Array(tables[round] as number);
    for (const table of row) if (table >= 0) load[table] = (load[table] as number) + 1;
    return load;
  });
}

/** Who may be moved in a round: people there who do not host. */
export function isFree(rest: Remainder, round: number, person: number): boolean {
  const { problem, rows, heirs, change } = rest;
  const there = (rows[round]?.[person] ?? -1) >= 0 || change.arrivals.includes(person);
  return there && !heirs.includes(person) && (problem.fixed[round * problem.n + person] as number) < 0;
}
