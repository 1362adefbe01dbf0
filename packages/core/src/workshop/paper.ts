// The paper twin of every capture: forms, slips and grids as plain data, printed before and during the day (R085, R144).
import type { BookletFact, BookletPart, FindBookletPerson } from './booklet.js';

/**
 * A place to write in, under a label; `lines` are ruled.
 * @public
 */
export interface PaperField {
  readonly label: string;
  readonly lines: number;
  /** Already printed there, when it is known. */
  readonly printed: string | null;
}

/**
 * A numbered box of a form. Its fields stand side by side when `beside`, one under the other otherwise.
 * @public
 */
export interface PaperBox {
  readonly title: string;
  readonly beside: boolean;
  readonly fields: readonly PaperField[];
}

/**
 * Something to print for the room.
 * @public
 */
export type PaperSheet =
  /** One A4 page per form; `copies` blank ones when nothing is known yet. */
  | {
      readonly kind: 'form';
      readonly id: string;
      readonly title: string;
      readonly lead: string;
      readonly copies: number;
      readonly forms: readonly (readonly PaperBox[])[];
    }
  /** Four slips to an A4 page, to be cut. */
  | {
      readonly kind: 'slips';
      readonly id: string;
      readonly title: string;
      readonly lead: string;
      readonly copies: number;
      readonly fields: readonly PaperField[];
    }
  /** A grid in landscape; a cell that is taken is printed, a free one is left blank. */
  | {
      readonly kind: 'grid';
      readonly id: string;
      readonly title: string;
      readonly lead: string;
      readonly columns: readonly string[];
      readonly rows: readonly { readonly label: string; readonly cells: readonly (string | null)[] }[];
    }
  /** One page per host or scribe: what they need to know, then numbered steps. */
  | {
      readonly kind: 'brief';
      readonly id: string;
      readonly title: string;
      readonly lead: string;
      readonly briefs: readonly {
        readonly name: string;
        readonly facts: readonly BookletFact[];
        readonly steps: readonly string[];
      }[];
    }
  /** Very large words, to be read across the room: a table, a door, a poster. */
  | {
      readonly kind: 'sign';
      readonly id: string;
      readonly title: string;
      readonly lead: string;
      readonly signs: readonly { readonly big: string; readonly small: string | null }[];
    }
  /** A page to draw on: an outline as large as it allows under a heading, and fields to write in below. */
  | {
      readonly kind: 'outline';
      readonly id: string;
      readonly title: string;
      readonly lead: string;
      readonly copies: number;
      readonly format: 'a4' | 'a3';
      readonly heading: string;
      /** Written by the method itself. */
      readonly svg: string;
      readonly fields: readonly PaperField[];
    }
  /** Ballots to be cut out of A4 pages, four to a page while their rows allow it; room is left for a code to scan. */
  | {
      readonly kind: 'ballots';
      readonly id: string;
      readonly title: string;
      /** The question that the ballot answers, printed on each. */
      readonly heading: string;
      readonly lead: string;
      readonly copies: number;
      /** One row per choice, with the boxes to tick and what stands in each. */
      readonly rows: readonly { readonly label: string; readonly boxes: readonly string[] }[];
      /** A line to write on, or null. */
      readonly reason: string | null;
      /** Said beside the room left for the code. */
      readonly code: string;
    };

/**
 * What a method can put on paper. The composition root hands one per method; whoever prints knows no method.
 * Both functions are total: a state or settings that are not the method's give empty papers.
 * @public
 */
export interface MethodPaper {
  readonly method: string;
  formatBooklet(state: unknown, find: FindBookletPerson): BookletPart;
  /** `state` is null before the room is open. */
  formatSheets(settings: unknown, state: unknown): readonly PaperSheet[];
}
