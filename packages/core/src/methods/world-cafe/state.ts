// What a world café knows: themes and their hosts, who sits where round after round, notes and visions.
import type { Minutes } from '../../kernel/index.js';
import type {
  Attribution,
  Carried,
  HasCourse,
  HasSlips,
  Mark,
  Person,
  Slip,
  SourceRef,
} from '../../workshop/index.js';

/** A table: one theme, several questions (R073). */
export interface Theme {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly string[];
  /** What the sign on the table says, or null. */
  readonly place: string | null;
  /** Sentences of earlier seminars it grows from (R056). */
  readonly sources: readonly SourceRef[];
}

/** Who stays at a table while the others move (R074). */
export interface ThemeHost {
  readonly theme: string;
  readonly host: Person;
}

/** Minutes of each step. A round's includes the handover it begins with. */
export interface WorldCafeDurations {
  readonly welcome: Minutes;
  readonly round: Minutes;
  /** At the beginning of every round but the first: the host sums up (R075). */
  readonly handover: Minutes;
  readonly harvest: Minutes;
}

/** What is settled before the day. */
export interface WorldCafeSettings {
  /** What all tables serve, or null. */
  readonly question: string | null;
  readonly themes: readonly Theme[];
  readonly hosts: readonly ThemeHost[];
  /** Fewer rounds than themes, when time is short; null: as many as themes (R077). */
  readonly rounds: number | null;
  readonly durations: WorldCafeDurations;
  readonly carried: readonly Carried[];
  readonly attribution: Attribution;
}

/** Groups that stay whole and move in a circle, people mixed at every round, or a plan made by hand. */
export const PLAN_MODES = ['blocks', 'mixed', 'hand'] as const;
/** How people move. */
export type PlanMode = (typeof PLAN_MODES)[number];

/** Who sits where: `rounds[round][person] = table`, -1 when not there; tables are themes, in their order. */
export interface RotationPlan {
  readonly mode: PlanMode;
  readonly people: readonly Person[];
  /** For each table, the rank of its host among the people; -1 when it has none. */
  readonly hosts: readonly number[];
  readonly rounds: readonly (readonly number[])[];
}

/** A plan that stands, with its number: a change carries the one it read. */
export interface StandingPlan extends RotationPlan, Mark {
  readonly version: number;
}

/** What one change did, so that those concerned are told and nobody else: ranks among the people. */
export interface PlanChange extends Mark {
  readonly fromRound: number;
  readonly moved: readonly number[];
  readonly arrived: readonly number[];
  readonly left: readonly number[];
}

/** A note of a table in a round, or a sentence of the vision of a theme (R078). */
export const WORLD_CAFE_KINDS = ['note', 'vision'] as const;
/** A note or a vision. */
export type WorldCafeKind = (typeof WORLD_CAFE_KINDS)[number];
/** A note or a vision, about a theme; a note's tag is its round. */
export type WorldCafeSlip = Slip<WorldCafeKind>;

/** Everything a world café knows; plain JSON. */
export interface WorldCafeState extends HasCourse, HasSlips<WorldCafeKind> {
  readonly settings: WorldCafeSettings;
  readonly themes: readonly Theme[];
  readonly hosts: readonly ThemeHost[];
  readonly plan: StandingPlan | null;
  readonly changes: readonly PlanChange[];
  /** Rounds begun so far. */
  readonly begun: number;
}
