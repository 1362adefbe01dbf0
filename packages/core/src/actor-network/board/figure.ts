// A figure of the board: its value with all that is needed to read it without being misled.

/** The ten tiles, in their order on the board. No index sums them up. */
export const tileKeys = [
  'quality',
  'regularity',
  'cohesion',
  'mixing',
  'openness',
  'closure',
  'margin',
  'concentration',
  'articulation',
  'climate',
] as const;

/** Name of a tile. */
export type TileKey = (typeof tileKeys)[number];

/** Every figure that stands on a tile, the headline of each first. */
export const figureKeys = [
  'thick-share',
  'confirmed-share',
  'live-share',
  'maintained-share',
  'mean-active-ties',
  'density',
  'two-step-reach',
  'mixing-ratio',
  'openness',
  'doors',
  'redundancy',
  'confirmed-redundancy',
  'renewal',
  'margin-share',
  'top-tenth-share',
  'articulation',
  'articulation-without-top3',
  'space-pairs-with-two',
  'favourable-share',
] as const;

/** Name of a figure of the board. */
export type TileFigureKey = (typeof figureKeys)[number];

/** How a figure is counted: a share 0–1, a ratio where 1 is chance, a mean number of ties, or a count. */
export type TileUnit = 'share' | 'ratio' | 'ties' | 'count';

/** What a figure was computed on. */
export interface TileBasis {
  /** People on the roster. */
  readonly actors: number;
  readonly respondents: number;
  /** What the denominator counts. */
  readonly counted:
    | 'active-answers'
    | 'declared-answers'
    | 'possible-answers'
    | 'pairs'
    | 'respondents'
    | 'types'
    | 'space-pairs'
    | 'opinions'
    | 'named-shares';
  /** How many of them. */
  readonly count: number;
}

/** One line of « Pourquoi ce chiffre ? »: a named quantity on the way to the value. */
export interface TileStep {
  readonly name: string;
  readonly value: number | null;
}

/** Why a figure must be read with care, or is not shown; the sentence lives in the room's copy. */
export type TileCaveat =
  /** Nothing to divide by: nobody answered, or nobody has the tie it counts. */
  | 'undefined'
  /** Response under 50 %: nothing is published (§6.4). */
  | 'response-under-half'
  /** Response from 50 to under 65 %: figures read on a drawn network are not published. */
  | 'response-under-65'
  /** Response from 65 to under 80 %: drawn-network figures are published with a warning. */
  | 'response-under-80'
  /** Two-step reach is only shown above 90 % response. */
  | 'response-under-90'
  /** Fewer than 12 respondents: only openness and climate are published. */
  | 'fewer-than-12'
  /** Fewer than five people are concerned: the number itself is hidden. */
  | 'fewer-than-5'
  /** The error bar is wider than it should be: this figure misses small changes. */
  | 'cautious-error'
  /** No error bar can be computed. */
  | 'no-error'
  /** Some respondents did not answer this part. */
  | 'part-unanswered'
  /** Those who did not answer are a second margin, of unknown size. */
  | 'unknown-margin'
  /** Some actors have no known category and are left out. */
  | 'category-unknown';

/** How the standard error was found (Snijders & Borgatti 1999): one actor removed at a time. */
export interface TileError {
  /** `dyad`: factor (n − 2)/(2n), n the roster. `node`: (n − 1)/n, n those who speak. */
  readonly kind: 'dyad' | 'node';
  readonly standardError: number;
}

/** A figure with its unit, basis, steps, caveats, error, and the smallest change that could be seen. */
export interface TileFigure {
  readonly key: TileFigureKey;
  /** Null when it is undefined or must not be shown: `caveats` says why. */
  readonly value: number | null;
  readonly unit: TileUnit;
  readonly basis: TileBasis;
  readonly steps: readonly TileStep[];
  readonly caveats: readonly TileCaveat[];
  /** Null when it cannot be computed or must not be shown. */
  readonly error: TileError | null;
  /**
   * The change that four surveys in five would see, with the number of people who answered here, in the
   * figure's unit. `basis: 'measured'` is 2.8 × the error of the difference between two waves; `'simulated'`, before a second
   * wave, is drawn on invented territories of this roster and this many answers; `'expected'`, without a simulation, is the
   * published figure for 42 answers scaled by 1/√r.
   */
  readonly visibleChange: {
    readonly value: number;
    readonly basis: 'measured' | 'simulated' | 'expected';
  } | null;
}

/** A tile: its headline first, then the figures printed beside it. */
export interface Tile {
  readonly key: TileKey;
  /** 1 to 10. */
  readonly number: number;
  readonly headline: TileFigure;
  readonly beside: readonly TileFigure[];
}
