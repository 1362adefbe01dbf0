// The words a session of pitches needs on paper, with holes in braces; kept by the app, which speaks French.
import type { FigureNoun } from '../../../workshop/index.js';
import type { Outcome } from '../state.js';
import type { VoteMode } from '../vote/vote.js';

/**
 * Names of the fields of a card, in the order of the form.
 * @public
 */
export interface ProposalFieldWords {
  readonly title: string;
  readonly problem: string;
  readonly solution: string;
  readonly partnersValue: string;
  readonly territoryValue: string;
  readonly whoCares: string;
  readonly sources: string;
  readonly pitcher: string;
  readonly team: string;
}

/**
 * The words of the booklet.
 * @public
 */
export interface PitchBookletWords {
  readonly figures: {
    readonly proposals: FigureNoun;
    readonly chosen: FigureNoun;
    readonly ballots: FigureNoun;
  };
  readonly proposals: { readonly title: string; readonly lead: string };
  readonly decisions: {
    readonly title: string;
    readonly lead: string;
    readonly columns: { readonly proposal: string; readonly outcome: string; readonly reason: string };
    /** `{reason}`, `{voice}`. */
    readonly voiced: string;
  };
  readonly votes: { readonly title: string; readonly lead: string };
  readonly reasons: {
    readonly title: string;
    readonly lead: string;
    /** What a ballot gave, beside its reason; `{mark}`. */
    readonly marks: Readonly<Record<VoteMode, string>>;
  };
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly undecided: string;
  /** `{titles}`. */
  readonly twins: string;
  /** A name of each mode, and of its marks where they are words. */
  readonly modes: Readonly<Record<VoteMode, string>>;
  readonly consent: readonly [string, string, string];
  readonly vote: {
    /** `{mode}`, `{count}`, `{phone}`, `{paper}`. */
    readonly caption: string;
    /** `{count}`. */
    readonly doubles: string;
    readonly nobody: string;
    readonly proposal: string;
    readonly blank: string;
    readonly median: string;
    readonly spread: string;
    readonly total: string;
    readonly outOf25: string;
    /** `{titles}`: those to talk about. */
    readonly widest: string;
    /** `{count}`: how many others divide the room as much as the last of those. */
    readonly asWide: string;
    /** `{titles}`: the ten of 25/10. */
    readonly topTen: string;
    readonly agreed: string;
    /** `{marks}`: the marks in their order. */
    readonly colleges: string;
    /** `{college}`, `{count}`. */
    readonly college: string;
    readonly others: string;
    /** `{names}`, `{min}`. */
    readonly folded: string;
    /** `{min}`. */
    readonly noCollege: string;
    readonly hands: string;
  };
  /** Between whole and decimals. */
  readonly decimal: string;
  /** Where a figure is not known. */
  readonly none: string;
}

/**
 * The words of the sheets and of the booklet.
 * @public
 */
export interface PitchPaperWords {
  readonly booklet: PitchBookletWords;
  readonly fields: ProposalFieldWords;
  readonly card: { readonly title: string; readonly lead: string; readonly names: string };
  readonly ballot: {
    readonly title: string;
    /** The question of a ballot for which nobody wrote one, per mode. */
    readonly headings: Readonly<Record<VoteMode, string>>;
    /** What to do, per mode; `{dots}`. */
    readonly leads: Readonly<Record<VoteMode, string>>;
    readonly reason: string;
    readonly code: string;
    /** `{number}`, for a card not yet known. */
    readonly blank: string;
  };
  readonly count: { readonly title: string; readonly lead: string; readonly blank: string };
}
