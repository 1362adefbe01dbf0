// The words a retro-prospective needs on paper, with holes in braces; kept by the app, which speaks French.
import type { FigureNoun } from '../../../workshop/index.js';
import type { CanvasField, Polarity, Side, SituationForm, Transition } from '../state.js';

/** A sheet's or a section's heading. */
interface Heading {
  readonly title: string;
  readonly lead: string;
}

/**
 * Every word of the sheets and of the booklet.
 * @public
 */
export interface RetroPaperWords {
  readonly fields: Readonly<Record<CanvasField, string>>;
  readonly monday: string;
  readonly sides: Readonly<Record<Side, string>>;
  readonly polarities: Readonly<Record<Polarity, string>>;
  readonly forms: Readonly<Record<SituationForm, string>>;
  readonly transitions: Readonly<Record<Transition, string>>;
  /** Nobody holds it yet: « à porter ». */
  readonly unheld: string;
  /** Somebody holds it whom the level of attribution does not name. */
  readonly heldUnnamed: string;
  /** `{who}`. */
  readonly held: string;
  readonly cards: Heading & {
    readonly happening: string;
    readonly here: string;
    readonly stakes: string;
    readonly question: string;
    readonly nature: string;
  };
  readonly canvas: Heading & {
    /** `title`: `{number}`, on a sheet of a group that nobody named yet. */
    /** `{team}`, `{situation}`. */
    readonly named: string;
    readonly written: string;
    readonly side: string;
    readonly holder: string;
  };
  readonly slips: Heading & { readonly idea: string; readonly group: string; readonly name: string };
  readonly booklet: {
    readonly figures: {
      readonly situations: FigureNoun;
      readonly solutions: FigureNoun;
      readonly levers: FigureNoun;
      readonly mondays: FigureNoun;
    };
    readonly situations: Heading;
    /** `{team}`. */
    readonly team: string;
    /** Said of a group that took a situation and left nothing. */
    readonly nothing: string;
    readonly mondays: Heading;
    /** `{text}`, `{who}`, `{team}`. */
    readonly mondayLine: string;
    readonly unheldLevers: Heading;
    /** `{text}`, `{team}`. */
    readonly leverLine: string;
    readonly paper: string;
  };
}
