// The words a world café needs on paper, with holes in braces; kept by the app, which speaks French.
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
export interface WorldCafePaperWords {
  /** `{number}`. */
  readonly round: string;
  /** `{number}`. */
  readonly group: string;
  /** `{number}`: a theme without a place of its own. */
  readonly table: string;
  readonly tables: Heading & {
    readonly theme: string;
    readonly questions: string;
    readonly notes: string;
    readonly vision: string;
    readonly host: string;
  };
  readonly brief: Heading & {
    /** `{theme}`. */
    readonly name: string;
    readonly place: string;
    readonly question: string;
    readonly rounds: string;
    /** `{rounds}`, `{minutes}`, `{handover}`. */
    readonly roundsValue: string;
    /** Three of them: `{handover}`. */
    readonly steps: readonly string[];
  };
  readonly signs: Heading;
  readonly circle: Heading;
  readonly slips: Heading & { readonly note: string; readonly round: string; readonly table: string };
  readonly booklet: {
    readonly figures: {
      readonly themes: FigureNoun;
      readonly rounds: FigureNoun;
      readonly visions: FigureNoun;
      readonly notes: FigureNoun;
    };
    readonly visions: Heading;
    readonly noVision: string;
    readonly notes: Heading;
    readonly loose: string;
    readonly host: string;
    readonly paper: string;
    /** A sentence whose words changed: `{text}` is its first wording. */
    readonly original: string;
    readonly rotation: Heading & {
      /** `{rounds}`, `{themes}`. */
      readonly everyTheme: string;
      /** `{rounds}`, `{themes}`, `{missed}`. */
      readonly missed: string;
      /** `{count}`. */
      readonly gaps: string;
    };
  };
}
