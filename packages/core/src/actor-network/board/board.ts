// The board of one wave and the comparison of two: what the screens are given.
import type { Tile, TileFigureKey } from './figure.js';

/** What is always printed above the tiles. */
export interface BoardHeader {
  /** People on the roster. */
  readonly actors: number;
  readonly respondents: number;
  /** respondents / actors, 0–1; null on an empty roster. */
  readonly responseRate: number | null;
  /** Null when they may not be published. */
  readonly declaredAnswers: number | null;
  readonly activeAnswers: number | null;
}

/** How much of the board may be published (§6.4). */
export type Publication = 'nothing' | 'opinions-only' | 'answers-only' | 'all-with-warning' | 'all';

/** The ten tiles of one wave. */
export interface Board {
  readonly header: BoardHeader;
  readonly publication: Publication;
  readonly tiles: readonly Tile[];
  /**
   * Beside tile 4: the E-I index of the graph « either », what shuffled categories would give, and the exact z between the
   * two; null when the graph may not be published.
   */
  readonly mixingByChance: {
    readonly ei: number | null;
    readonly expected: number | null;
    readonly deviation: number | null;
    readonly z: number | null;
  } | null;
}

/** What a difference allows to say (§7.1): |z| under 1.96, up to 2.8, above. No causal word. */
export type ChangeVerdict = 'no-visible-change' | 'to-discuss' | 'clear-change';

/** One figure on the panel: people who answered both times, on the same roster. */
export interface TileChange {
  readonly key: TileFigureKey;
  /** Null when it is undefined, or withheld because one or two people left or came. */
  readonly before: number | null;
  readonly after: number | null;
  readonly difference: number | null;
  /** Jackknife error of the difference: one actor removed from both waves at a time. */
  readonly standardError: number | null;
  /** difference / standardError; null when the error is zero or unknown. */
  readonly z: number | null;
  readonly verdict: ChangeVerdict | null;
  /** 2.8 × the error: what 80 % of surveys like these would have seen. */
  readonly visibleChange: number | null;
}

/** Active ties of the first wave that somebody still reports, and those that are new. */
export interface TiesBetweenWaves {
  /** 2c: active answers of wave 1 between people who answered both times, still active for one of the two. */
  readonly maintained: number | null;
  readonly kept: number;
  readonly lost: number;
  readonly maintainedError: number | null;
  /** 6b: active answers of wave 2 between people who did not report each other at wave 1. */
  readonly renewal: number | null;
  readonly alreadyThere: number;
  readonly new: number;
  readonly renewalError: number | null;
  readonly answerByAnswer: {
    readonly both: number;
    readonly onlyBefore: number;
    readonly onlyAfter: number;
    readonly persistence: number | null;
    readonly renewal: number | null;
    readonly jaccard: number | null;
  };
}

/** Two waves by the panel rule. */
export interface BoardChange {
  /** People who answered both times. */
  readonly panel: number;
  /** Share of wave-2 respondents who had answered the first time. */
  readonly panelShare: number | null;
  /** People who answered the first wave only, and the second only: described, never mixed in. */
  readonly leavers: number;
  readonly joiners: number;
  readonly changes: readonly TileChange[];
  /** Null when too few answered both times. */
  readonly ties: TiesBetweenWaves | null;
  /** The warning light of tile 6: lit when two of the three signs are there. */
  readonly closing: ClosingLight;
}

/** The three signs of a network that closes in (tile 6); null when a sign cannot be read. */
export interface ClosingLight {
  readonly redundancyHighAndRising: boolean | null;
  readonly renewalUnder15: boolean | null;
  readonly opennessFalling: boolean | null;
  readonly lit: boolean;
}
