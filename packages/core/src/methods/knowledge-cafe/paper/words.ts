// The words a knowledge café needs on paper, with holes in braces; kept by the app, which speaks French.
import type { FigureNoun } from '../../../workshop/index.js';

/**
 * The words of the booklet.
 * @public
 */
export interface CafeBookletWords {
  /** Nouns of the cover's counts. */
  readonly figures: {
    readonly ideas: FigureNoun;
    readonly solutions: FigureNoun;
    readonly takeaways: FigureNoun;
    readonly commitments: FigureNoun;
  };
  readonly solutions: { readonly title: string; readonly lead: string };
  readonly ideas: { readonly title: string; readonly lead: string };
  readonly takeaways: { readonly title: string; readonly lead: string };
  readonly commitments: { readonly title: string; readonly lead: string };
  /** What belongs to no sub-group. */
  readonly noTeam: string;
  /** `{number}`. */
  readonly question: string;
  /** `{texts}`: the carried sentences it answers. */
  readonly answers: string;
}

/**
 * The words of the sheets and of the booklet.
 * @public
 */
export interface CafePaperWords {
  readonly booklet: CafeBookletWords;
  readonly sheet: {
    readonly title: string;
    readonly lead: string;
    readonly question: string;
    readonly team: string;
    readonly ideas: string;
    readonly solutions: string;
    readonly transitions: string;
  };
  readonly slips: {
    readonly title: string;
    readonly lead: string;
    readonly takeaway: string;
    readonly commitment: string;
    readonly name: string;
  };
}
