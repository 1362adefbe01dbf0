// What an open space knows at any moment: theme, marketplace of questions, reports, wall of challenges and assets.
import type { Instant, Minutes } from '../../kernel/index.js';
import type { Attribution, Carried, Channel, Hidden, Mark, Person, SourceRef } from '../../workshop/index.js';

export type { Attribution, Channel, Hidden, Mark, Person };

/** A place where a group meets, and how many chairs it has. */
export interface Room {
  readonly id: string;
  readonly name: string;
  readonly seats: number;
}

/** A spell during which the groups work side by side. */
export interface Slot {
  readonly id: string;
  readonly minutes: Minutes;
}

/** Minutes of the steps around the slots; 0 takes a step out of the plan. */
export interface Durations {
  readonly theme: Minutes;
  readonly marketplace: Minutes;
  /** Time to walk from one room to the next, between two slots. */
  readonly move: Minutes;
  readonly reading: Minutes;
  readonly sorting: Minutes;
  readonly capacity: Minutes;
}

/** « La réponse est-elle déjà connue de quelqu'un ? »: an open space is not for questions already answered (Owen). */
export type Preflight = 'yes' | 'no' | null;

/** What is settled before the day (R062): the organisers' theme, the rooms, the slots, the time. */
export interface OpenSpaceSettings {
  /** Null while the organisers have not set it; nothing opens without it. */
  readonly theme: string | null;
  readonly rooms: readonly Room[];
  readonly slots: readonly Slot[];
  readonly durations: Durations;
  readonly preflight: { readonly answerAlreadyKnown: Preflight };
  readonly attribution: Attribution;
  /** What earlier seminars left, that challenges and assets may grow from (R056). */
  readonly carried: readonly Carried[];
}

/** One wording of a question; the first is the original. */
export interface QuestionVersion extends Mark {
  readonly text: string;
}

/** A cell of the marketplace grid. */
export interface Place {
  readonly room: string;
  readonly slot: string;
}

/** A question that somebody wants to treat (R063). */
export interface Question extends Mark {
  readonly id: string;
  /** Number of the event that carried it. */
  readonly seq: number;
  /** Today's wording; empty when hidden from this audience. */
  readonly text: string;
  readonly channel: Channel;
  /** Whose question it is when somebody else typed it; null: the author's own, or a slip without a name. */
  readonly onBehalfOf: Person | null;
  readonly place: Place | null;
  /** People seen around the table, if somebody counted; never who (R064). */
  readonly headcount: number | null;
  /** Grows at each wording and each move: an edit carries the number it read. */
  readonly version: number;
  readonly versions: readonly QuestionVersion[];
  readonly withdrawn: Mark | null;
  readonly hidden: Hidden | null;
}

/** One state of a report; the first is the original. */
export interface ReportVersion extends Mark {
  readonly said: string;
  readonly convener: Person | null;
  readonly participants: readonly Person[];
  /** Table or corner, as written on the form. */
  readonly table: string | null;
}

/** The page a group leaves: theme, question, what was said, convener and participants (R065). */
export interface Report extends Mark {
  readonly id: string;
  readonly seq: number;
  readonly question: string;
  readonly said: string;
  readonly convener: Person | null;
  readonly participants: readonly Person[];
  readonly table: string | null;
  /** Copied from the paper form. */
  readonly paper: boolean;
  readonly version: number;
  readonly versions: readonly ReportVersion[];
  readonly hidden: Hidden | null;
}

/** A challenge (défi) or an asset (atout) (R066). */
export type CardKind = 'challenge' | 'asset';

/** One wording and kind of a card; the first is the original. */
export interface CardVersion extends Mark {
  readonly kind: CardKind;
  readonly text: string;
}

/** A slip on the wall. */
export interface Card extends Mark {
  readonly id: string;
  readonly seq: number;
  readonly kind: CardKind;
  readonly text: string;
  /** The report it comes from, or null when it was put straight on the wall. */
  readonly report: string | null;
  /** Copied from paper. */
  readonly paper: boolean;
  readonly onBehalfOf: Person | null;
  readonly group: string | null;
  /** Carried sentences it grows from (R056, R147). */
  readonly sources: readonly SourceRef[];
  readonly version: number;
  readonly versions: readonly CardVersion[];
  readonly hidden: Hidden | null;
}

/** Who has a hand on an issue, and what they can do about it (R052). */
export interface CapacityNote extends Mark {
  readonly id: string;
  readonly actor: Person;
  readonly text: string;
}

/** Cards that the room put together; it may hold challenges and assets, as a river is both. */
export interface Group extends Mark {
  readonly id: string;
  readonly seq: number;
  /** Null until somebody names it. */
  readonly title: string | null;
  readonly version: number;
  readonly dissolved: boolean;
  readonly capacities: readonly CapacityNote[];
}

/** One gesture of grouping, with what it takes to undo it and who did it (R066). */
export interface Gesture extends Mark {
  /** The operation that made it. */
  readonly id: string;
  readonly kind: 'grouped' | 'moved' | 'named' | 'dissolved';
  /** The group it bore on; null when cards were taken out of any group. */
  readonly group: string | null;
  /** Where each card was before. */
  readonly cards: readonly { readonly card: string; readonly from: string | null }[];
  /** Title of the group before. */
  readonly title: string | null;
  readonly undone: Mark | null;
}

/** Everything an open space knows; plain JSON. */
export interface OpenSpaceState {
  readonly settings: OpenSpaceSettings;
  readonly theme: string | null;
  readonly preflight: Preflight;
  /** The facilitator opens although somebody knows the answer. */
  readonly preflightOverridden: boolean;
  readonly marketplace: 'unopened' | 'open' | 'closed';
  /** The step of the plan under way, and since when. */
  readonly stage: { readonly id: string; readonly startedAt: Instant } | null;
  /** In the order they came, as all the lists below. */
  readonly questions: readonly Question[];
  readonly reports: readonly Report[];
  readonly cards: readonly Card[];
  readonly groups: readonly Group[];
  /** The last two hundred. */
  readonly gestures: readonly Gesture[];
  /** Set when the room's contributions are over; staff may still sort and correct. */
  readonly closed: Mark | null;
}
