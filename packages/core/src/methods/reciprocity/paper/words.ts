// The words offers and needs use on paper, with holes in braces; kept by the app, which speaks French.
import type { FigureNoun } from '../../../workshop/index.js';

/** A sheet's or a section's heading. */
interface Heading {
  readonly title: string;
  readonly lead: string;
}

/**
 * Every word of the sheets and of the booklet.
 * @public
 */
export interface ReciprocityPaperWords {
  readonly slips: Heading & {
    readonly offer: string;
    readonly need: string;
    readonly tags: string;
    readonly name: string;
    readonly agrees: string;
  };
  readonly table: Heading & { readonly offers: string; readonly needs: string };
  readonly booklet: {
    readonly figures: {
      readonly offers: FigureNoun;
      readonly needs: FigureNoun;
      readonly introductions: FigureNoun;
    };
    readonly table: Heading;
    /** First letter of the number of an offer. */
    readonly offerLetter: string;
    readonly needLetter: string;
    readonly empty: string;
    readonly paper: string;
    readonly offers: string;
    readonly needs: string;
    readonly noWord: string;
    /** `{text}`, `{who}`. */
    readonly named: string;
    readonly alone: Heading;
  };
}
