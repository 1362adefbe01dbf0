// What a method leaves on paper: sections of plain data that any printed booklet can set, whatever the method.

/**
 * One contribution as it is printed, in the words it was given (R136).
 * @public
 */
export interface BookletCard {
  /** Number by which other sections name this card, so that no card is printed twice (`D4`). */
  readonly ref: string;
  readonly text: string;
  /** Whose words, at the level of attribution agreed (R146); null when nobody is to be named. */
  readonly by: string | null;
  /** How it reached the wall when that matters: typed for somebody else, copied from paper (R085). */
  readonly note: string | null;
}

/**
 * A label and its value, as a small table prints them.
 * @public
 */
export interface BookletFact {
  readonly label: string;
  readonly value: string;
}

/**
 * Cards the room put together by hand; originals are kept, so a group is never a summary (R066).
 * @public
 */
export interface BookletGroup {
  /** Null for cards that were left alone. */
  readonly title: string | null;
  readonly cards: readonly BookletCard[];
}

/**
 * One column of a wall. The sign tells columns apart without colour: a summit to climb, a ground to stand on.
 * @public
 */
export interface BookletColumn {
  readonly title: string;
  readonly sign: 'summit' | 'ground';
  readonly groups: readonly BookletGroup[];
  /** Said when the column is empty. */
  readonly empty: string;
}

/**
 * One account of one group: a report, a pitch, a table.
 * @public
 */
export interface BookletArticle {
  readonly title: string;
  /** Where and when, in a line above the title. */
  readonly place: string | null;
  readonly facts: readonly BookletFact[];
  readonly paragraphs: readonly { readonly label: string | null; readonly text: string }[];
}

/**
 * A photograph by its identifier, with what it shows and whom to thank.
 * @public
 */
export interface BookletPhoto {
  readonly photo: string;
  readonly caption: string;
  readonly credit: string | null;
}

/**
 * A drawing made in the room, as a picture that the method itself has written: no link, no style, no script.
 * @public
 */
export interface BookletDrawing {
  readonly svg: string;
  readonly caption: string;
  /** Read where the picture is not seen, and printed under it. */
  readonly text: string;
}

/**
 * A part of a section.
 * @public
 */
export type BookletBlock =
  | { readonly kind: 'paragraphs'; readonly texts: readonly string[] }
  | { readonly kind: 'wall'; readonly columns: readonly BookletColumn[] }
  | { readonly kind: 'articles'; readonly articles: readonly BookletArticle[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'photos'; readonly photos: readonly BookletPhoto[] }
  | { readonly kind: 'drawings'; readonly drawings: readonly BookletDrawing[] };

/**
 * A titled section of the day's booklet, in the order of reading.
 * @public
 */
export interface BookletSection {
  readonly id: string;
  /** Begins on a fresh page: a section one takes away alone. */
  readonly fresh: boolean;
  readonly title: string;
  readonly lead: string | null;
  readonly blocks: readonly BookletBlock[];
}

/**
 * What is counted, in words: one noun whatever the count, or both forms.
 * @public
 */
export type FigureNoun = string | { readonly one: string; readonly other: string };

/**
 * What the cover tells of an activity in one glance: a count and its noun.
 * @public
 */
export interface BookletFigure {
  readonly count: number;
  readonly noun: FigureNoun;
}

/**
 * Somebody as a booklet may name them: what they did not agree to is null (R146).
 * @public
 */
export interface BookletPerson {
  readonly name: string | null;
  readonly organisation: string | null;
  readonly family: string | null;
}

/**
 * Finds whom an opaque identifier (seat or line of the attendance list) stands for; null when nobody knows any more.
 * @public
 */
export type FindBookletPerson = (id: string) => BookletPerson | null;

/**
 * Everything a method hands to the booklet.
 * @public
 */
export interface BookletPart {
  readonly question: string | null;
  readonly figures: readonly BookletFigure[];
  readonly sections: readonly BookletSection[];
}
