// The orders an open space understands, and who may give them.
import { FACILITATOR, ROOM, type RoomRole, type SourceRef, STAFF } from '../../../workshop/index.js';
import type { CardKind, Channel, Person, Place } from '../state.js';

/** What moderation bears on. */
export interface Item {
  readonly kind: 'question' | 'report' | 'card';
  readonly id: string;
}

/** Orders about the course of the activity. */
export type CourseCommand =
  | {
      readonly type: 'answer-preflight';
      readonly answerAlreadyKnown: 'yes' | 'no';
      /** The facilitator has read the advice and goes on all the same. */
      readonly confirmed: boolean;
    }
  | { readonly type: 'set-theme'; readonly theme: string }
  /** Starts a timed step of the plan by its id. */
  | { readonly type: 'start-stage'; readonly stage: string }
  | { readonly type: 'close' }
  | { readonly type: 'reopen' };

/** Orders about questions and their place in the grid (R063, R064). */
export type MarketplaceCommand =
  | { readonly type: 'open-marketplace' }
  | { readonly type: 'close-marketplace' }
  | {
      readonly type: 'pose-question';
      readonly text: string;
      readonly channel: Channel;
      readonly onBehalfOf: Person | null;
    }
  | {
      readonly type: 'edit-question';
      readonly question: string;
      readonly version: number;
      readonly text: string;
    }
  | { readonly type: 'withdraw-question'; readonly question: string; readonly version: number }
  /** Puts a question in a free cell, or takes it out of the grid with `place: null`. */
  | {
      readonly type: 'place-question';
      readonly question: string;
      readonly version: number;
      readonly place: Place | null;
    }
  /** Notes how many people are around the table, without naming them. */
  | { readonly type: 'count-group'; readonly question: string; readonly people: number };

/** Orders about reports (R065). */
export type ReportCommand =
  | {
      readonly type: 'post-report';
      readonly question: string;
      readonly said: string;
      readonly challenges: readonly string[];
      readonly assets: readonly string[];
      readonly convener: Person | null;
      readonly participants: readonly Person[];
      readonly table: string | null;
      readonly paper: boolean;
    }
  | {
      readonly type: 'amend-report';
      readonly report: string;
      readonly version: number;
      readonly said: string;
      readonly convener: Person | null;
      readonly participants: readonly Person[];
      readonly table: string | null;
    };

/** Orders about putting slips together by hand (R066). */
export type GroupingCommand =
  /** Makes a new group of these cards. */
  | { readonly type: 'group-cards'; readonly cards: readonly string[]; readonly title: string | null }
  /** Puts cards in a group, or in none. */
  | { readonly type: 'move-cards'; readonly cards: readonly string[]; readonly group: string | null }
  | { readonly type: 'name-group'; readonly group: string; readonly version: number; readonly title: string }
  | { readonly type: 'ungroup'; readonly group: string }
  /** Takes back the last gesture of grouping; its id says which one was seen as the last. */
  | { readonly type: 'undo-grouping'; readonly gesture: string };

/** Orders about the wall of challenges and assets (R052, R066). */
export type WallCommand =
  | GroupingCommand
  | {
      readonly type: 'add-card';
      readonly kind: CardKind;
      readonly text: string;
      readonly report: string | null;
      readonly paper: boolean;
      readonly onBehalfOf: Person | null;
    }
  | { readonly type: 'edit-card'; readonly card: string; readonly version: number; readonly text: string }
  | { readonly type: 'retype-card'; readonly card: string; readonly version: number; readonly kind: CardKind }
  /** Says which carried sentences a card grows from; the whole list each time (R056). */
  | {
      readonly type: 'link-card';
      readonly card: string;
      readonly version: number;
      readonly sources: readonly SourceRef[];
    }
  | {
      readonly type: 'note-capacity';
      readonly group: string;
      readonly actor: Person;
      readonly text: string;
    }
  | { readonly type: 'remove-capacity'; readonly group: string; readonly note: string };

/** Orders of moderation; both are reversible. */
export type ModerationCommand =
  | { readonly type: 'hide-item'; readonly item: Item }
  | { readonly type: 'restore-item'; readonly item: Item };

/** Any order to an open space. */
export type OpenSpaceCommand =
  | CourseCommand
  | MarketplaceCommand
  | ReportCommand
  | WallCommand
  | ModerationCommand;

/** Roles that may send each order; some orders ask more of a participant (being the author, the marketplace open). */
export const OPEN_SPACE_RIGHTS: Readonly<Record<OpenSpaceCommand['type'], readonly RoomRole[]>> = {
  'answer-preflight': FACILITATOR,
  'set-theme': FACILITATOR,
  'start-stage': FACILITATOR,
  close: FACILITATOR,
  reopen: FACILITATOR,
  'open-marketplace': FACILITATOR,
  'close-marketplace': FACILITATOR,
  'pose-question': ROOM,
  'edit-question': ROOM,
  'withdraw-question': ROOM,
  'place-question': ROOM,
  'count-group': STAFF,
  'post-report': ROOM,
  'amend-report': ROOM,
  'add-card': ROOM,
  'edit-card': ROOM,
  'retype-card': ROOM,
  'link-card': ROOM,
  'group-cards': STAFF,
  'move-cards': STAFF,
  'name-group': STAFF,
  ungroup: STAFF,
  'undo-grouping': STAFF,
  'note-capacity': ROOM,
  'remove-capacity': ROOM,
  'hide-item': STAFF,
  'restore-item': STAFF,
};
