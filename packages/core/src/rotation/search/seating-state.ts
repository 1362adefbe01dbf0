// The memory of a plan being worked on: arrays that a change rewrites in place.
import type { Problem } from '../instance/problem.js';
import type { Faults } from './faults.js';

/** A plan that can be changed cheaply. Worths are in millionths; cells and pairs as in `Problem`. */
export interface Seating {
  readonly problem: Problem;
  readonly n: number;
  readonly width: number;
  readonly seat: Int16Array;
  /** People of each table, at `(round·width + table)·n + slot`, and the slot of each cell. */
  readonly member: Int16Array;
  readonly slot: Int16Array;
  readonly size: Int16Array;
  /** Per pair, where it stands in `worth`: one further with each meeting. */
  readonly stand: Uint16Array;
  /** At a pair's stand, what its last meeting is worth; one further, what the next one would be. */
  readonly worth: Int32Array;
  /** What a person finds at a table, themselves excepted, at `(round·width + table)·n + person`: see `gain.ts`. */
  readonly gain: Int32Array | Float64Array;
  /** Rounds that a person spends at a table of an activity with themes, at `(activity·n + person)·width + table`: round + 1. */
  readonly when: Int16Array;
  readonly faults: Faults;
  /** Longest chain of exchanges worth an ordinary trial. */
  readonly longest: number;
  /** Whether some pairs are to stay apart. */
  readonly parted: boolean;
  total: number;
  /** Meetings of apart pairs. */
  clashes: number;
}
