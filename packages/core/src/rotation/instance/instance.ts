// What is asked of the planner: who comes, when, to how many tables, under which rules, and what a meeting is worth.

/** Name of the file format of instances and plans. */
export const ROTATION_FORMAT = 'trame-rotation-bench/1';

/** A round: the activity it belongs to (an index) and how many tables it has. */
export interface Round {
  readonly activity: number;
  readonly tables: number;
}

/** What several rounds share: a host for each table, who stays (R074), and whether a table is a theme met once (R077). */
export interface Activity {
  readonly name?: string | undefined;
  /** Host of table 0, of table 1…, -1 for a table that has none; absent where nobody stays. */
  readonly hosts?: readonly number[] | undefined;
  readonly distinctThemes?: boolean | undefined;
}

/** The least and the most people of a college at each table. */
export interface Quota {
  readonly category: number;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** Rules beyond presence, hosts and themes; rounds and tables count from 0. */
export interface SeatingRules {
  /** Pairs never at one table. */
  readonly apart: readonly (readonly [number, number])[];
  /** Pairs at one table, in the rounds named. */
  readonly together: readonly (readonly [number, number, readonly number[]])[];
  /** The only tables a person may sit at. */
  readonly allowed: Readonly<Record<string, readonly number[]>>;
  readonly quota: readonly Quota[];
}

/** What the first meeting of a pair is worth, in thousandths, by what the two already share. */
export interface PairValues {
  readonly base: number;
  readonly crossBonus: number;
  readonly known: number;
  readonly sameOrg: number;
}

/** Worth by default: a stranger of another college first, then of one's own, then acquaintances, colleagues last. */
export const ROTATION_VALUES: PairValues = { base: 1000, crossBonus: 500, known: 300, sameOrg: 100 };

/** Either every pair counts for one, or pairs count by college, organisation and ties already known. */
export type Weights =
  | { readonly kind: 'uniform'; readonly category?: readonly number[] | undefined }
  | {
      readonly kind: 'seminar';
      readonly category: readonly number[];
      readonly org: readonly number[];
      readonly known: readonly (readonly [number, number])[];
      readonly values: PairValues;
    };

/** One seating problem: a world café, groups to mix again and again, or a series of seminars. */
export interface RotationInstance {
  readonly id: string;
  /** How many people, numbered from 0. */
  readonly n: number;
  readonly rounds: readonly Round[];
  readonly activities: readonly Activity[];
  /** Per round, one `1` or `0` per person; absent: everyone is always there. */
  readonly presence?: readonly string[] | undefined;
  /** Largest difference between two tables of a round. */
  readonly maxSpread: number;
  readonly constraints?: SeatingRules | undefined;
  readonly weights: Weights;
  /** Thousandths of a pair's weight for its first meeting, its second…; the last holds for all that follow. */
  readonly meetingValue: readonly number[];
  /** Meetings before this plan: two people and how many times. */
  readonly history: readonly (readonly [number, number, number])[];
}

/** Per round, the table of each person; -1 for who is absent. */
export type SeatingPlan = readonly (readonly number[])[];

/** Rules of a day without any. */
export const NO_RULES: SeatingRules = { apart: [], together: [], allowed: {}, quota: [] };
