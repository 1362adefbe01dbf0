// What has happened in an open space, as it is kept for good. Who and when are on the record around it.
import type { SourceRef } from '../../../workshop/index.js';
import type {
  CardKind,
  CardVersion,
  Channel,
  Person,
  Place,
  QuestionVersion,
  ReportVersion,
} from '../state.js';

/** Facts about the course of the activity. */
export type CourseEvent =
  | {
      readonly type: 'preflight-answered';
      readonly answerAlreadyKnown: 'yes' | 'no';
      readonly confirmed: boolean;
    }
  | { readonly type: 'theme-set'; readonly theme: string }
  | { readonly type: 'stage-started'; readonly stage: string }
  | { readonly type: 'closed' }
  | { readonly type: 'reopened' };

/** Facts about questions and the grid. */
export type MarketplaceEvent =
  | { readonly type: 'marketplace-opened' }
  | { readonly type: 'marketplace-closed' }
  | {
      readonly type: 'question-posed';
      readonly question: string;
      readonly text: string;
      readonly channel: Channel;
      readonly onBehalfOf: Person | null;
    }
  | { readonly type: 'question-edited'; readonly question: string; readonly text: string }
  | { readonly type: 'question-withdrawn'; readonly question: string }
  | { readonly type: 'question-placed'; readonly question: string; readonly place: Place | null }
  | { readonly type: 'group-counted'; readonly question: string; readonly people: number };

/** Facts about reports. The challenges and assets of a form follow it as `card-added`. */
export type ReportEvent =
  | {
      readonly type: 'report-posted';
      readonly report: string;
      readonly question: string;
      readonly said: string;
      readonly convener: Person | null;
      readonly participants: readonly Person[];
      readonly table: string | null;
      readonly paper: boolean;
    }
  | {
      readonly type: 'report-amended';
      readonly report: string;
      readonly said: string;
      readonly convener: Person | null;
      readonly participants: readonly Person[];
      readonly table: string | null;
    };

/** Facts about putting slips together; who did it is on the record. */
export type GroupingEvent =
  | {
      readonly type: 'cards-grouped';
      readonly group: string;
      readonly cards: readonly string[];
      readonly title: string | null;
    }
  | { readonly type: 'cards-moved'; readonly cards: readonly string[]; readonly group: string | null }
  | { readonly type: 'group-named'; readonly group: string; readonly title: string }
  | { readonly type: 'group-dissolved'; readonly group: string }
  | { readonly type: 'grouping-undone'; readonly gesture: string };

/** Facts about the wall. */
export type WallEvent =
  | GroupingEvent
  | {
      readonly type: 'card-added';
      readonly card: string;
      readonly kind: CardKind;
      readonly text: string;
      readonly report: string | null;
      readonly paper: boolean;
      readonly onBehalfOf: Person | null;
    }
  | { readonly type: 'card-edited'; readonly card: string; readonly text: string }
  | { readonly type: 'card-retyped'; readonly card: string; readonly kind: CardKind }
  | { readonly type: 'card-linked'; readonly card: string; readonly sources: readonly SourceRef[] }
  | {
      readonly type: 'capacity-noted';
      readonly group: string;
      readonly note: string;
      readonly actor: Person;
      readonly text: string;
    }
  | { readonly type: 'capacity-removed'; readonly group: string; readonly note: string };

/**
 * Facts of moderation. A restoration carries the words again, because seats that came while they were hidden
 * have never received them.
 */
export type ModerationEvent =
  | {
      readonly type: 'item-hidden';
      readonly item: { readonly kind: 'question' | 'report' | 'card'; readonly id: string };
    }
  | {
      readonly type: 'question-restored';
      readonly question: string;
      readonly versions: readonly QuestionVersion[];
      readonly onBehalfOf: Person | null;
    }
  | {
      readonly type: 'report-restored';
      readonly report: string;
      readonly versions: readonly ReportVersion[];
    }
  | {
      readonly type: 'card-restored';
      readonly card: string;
      readonly versions: readonly CardVersion[];
      readonly onBehalfOf: Person | null;
    };

/** Anything that happened in an open space. */
export type OpenSpaceEvent = CourseEvent | MarketplaceEvent | ReportEvent | WallEvent | ModerationEvent;
