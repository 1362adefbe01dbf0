// What a retro-prospective knows: situations, the groups that face them, what each group writes on its canvas and who holds it.
import type { Minutes } from '../../kernel/index.js';
import type { SituationCard, SituationDraft } from '../../transition/index.js';
import type {
  Attribution,
  Carried,
  HasCourse,
  HasSlips,
  HasTeams,
  Mark,
  Person,
  Slip,
  TeamDraft,
} from '../../workshop/index.js';

export {
  listMissingSentences,
  POLARITIES,
  type Polarity,
  SITUATION_FORMS,
  type SituationCard,
  type SituationDraft,
  type SituationForm,
  TRANSITIONS,
  type Transition,
} from '../../transition/index.js';

/** One state of a card; the first is the original. */
export interface SituationVersion extends SituationCard {
  readonly mark: Mark | null;
}

/** A card of the library, with everything it said before. */
export interface Situation extends SituationDraft {
  readonly version: number;
  readonly versions: readonly SituationVersion[];
}

/** The six fields of the canvas (R080), in its order. */
export const CANVAS_FIELDS = [
  'solution',
  'obstacle',
  'lever',
  'process',
  'functioning',
  'collective',
] as const;
/** One of the six fields. */
export type CanvasField = (typeof CANVAS_FIELDS)[number];

/** What a group may write: the six fields, and who does what on Monday. */
export const CANVAS_KINDS = [...CANVAS_FIELDS, 'monday'] as const;
/** A field of the canvas, or the last line under it. */
export type CanvasKind = (typeof CANVAS_KINDS)[number];

/** The fields that tell a change. */
export const CHANGE_FIELDS: readonly CanvasKind[] = ['process', 'functioning', 'collective'];

/** What a change is looked at for: the territory, industry, or both (R081). */
export const SIDES = ['territory', 'industry'] as const;
/** The territory or industry. */
export type Side = (typeof SIDES)[number];

/** A sentence of a canvas. */
export type CanvasSlip = Slip<CanvasKind>;

/** Minutes of each step; 0 takes a step out of the plan. */
export interface RetroDurations {
  readonly reading: Minutes;
  readonly solutions: Minutes;
  readonly levers: Minutes;
  readonly changes: Minutes;
  readonly monday: Minutes;
  readonly comparison: Minutes;
}

/** What is settled before the day. */
export interface RetroSettings {
  /** The library of the territory. */
  readonly situations: readonly SituationDraft[];
  /** Those dealt to groups, in this order. */
  readonly offered: readonly string[];
  readonly teams: readonly TeamDraft[];
  readonly durations: RetroDurations;
  readonly carried: readonly Carried[];
  readonly attribution: Attribution;
}

/** Which situation a group faces. */
export interface Assignment {
  readonly team: string;
  readonly situation: string;
}

/** Who, among those present, holds a lever or a first step. */
export interface Holder {
  readonly slip: string;
  readonly person: Person;
}

/** Everything a retro-prospective knows; plain JSON. */
export interface RetroState extends HasCourse, HasTeams, HasSlips<CanvasKind> {
  readonly settings: RetroSettings;
  readonly situations: readonly Situation[];
  readonly offered: readonly string[];
  readonly assignments: readonly Assignment[];
  readonly holders: readonly Holder[];
}
