// An analysis: every choice written down, the print of what went in, and what came out.
import type { Effects, Interval, SectorEffects } from '../decompose/effects.js';
import type { TableSource } from '../table/table.js';

/** How the two dates are joined: at once, or year after year then summed (Barff and Knight, 1988). */
export type Course = 'static' | 'dynamic';

/** How the local effect is told from the others: Dunn's residual, or Patterson's regression. */
export type Variant = 'dunn' | 'patterson';

/** What the territory is compared with; null territories mean every territory of the table. */
export interface Reference {
  readonly label: string;
  readonly territories: readonly string[] | null;
}

/** A coarser reading of the sectors: code of the table → code of the level. */
export interface SectorLevel {
  readonly level: string;
  readonly parents: Readonly<Record<string, string>>;
}

/** The choices tried around the one asked, to see whether the sign holds (R095). */
export interface GridChoices {
  /** End years moved by as much as this, each way; 1 gives nine windows. */
  readonly shift: number;
  readonly levels: readonly SectorLevel[];
  readonly references: readonly Reference[];
  readonly courses: readonly Course[];
  readonly variants: readonly Variant[];
}

/** Everything an analysis depends on, besides the table. */
export interface AnalysisParameters {
  readonly territory: string;
  /** Version of the perimeter, as shown: « EPCI 2025 ». */
  readonly perimeter: string;
  readonly from: number;
  readonly to: number;
  readonly reference: Reference;
  /** Codes kept, or null for all. */
  readonly sectors: readonly string[] | null;
  readonly course: Course;
  readonly variant: Variant;
  /** Jobs under which a rate is greyed and no rank is given; 30 by default. */
  readonly smallBase: number;
  readonly grid: GridChoices;
  /** Draws for a sampled source; none are made for an exhaustive one. */
  readonly draws: number;
  readonly seed: number;
}

/** One choice of the grid and what the local effect becomes; points are percent of the starting jobs. */
export interface GridCell {
  readonly from: number;
  readonly to: number;
  readonly level: string;
  readonly reference: string;
  readonly course: Course;
  readonly variant: Variant;
  /** Null when that choice cannot be computed. */
  readonly local: number | null;
  readonly points: number | null;
  /** Place from the highest local effect in points, among the territories of the reference. */
  readonly rank: number | null;
}

/** A rank never goes without its band. */
export interface RankBand {
  readonly rank: number;
  readonly low: number;
  readonly high: number;
  readonly of: number;
}

/** What the grid shows: does the sign hold, and between which values. */
export interface Stability {
  readonly cells: readonly GridCell[];
  /** Choices computed. */
  readonly tried: number;
  /** Choices whose local effect has the sign of the one asked. */
  readonly sameSign: number;
  /** True from four choices in five. */
  readonly established: boolean;
  readonly points: Interval | null;
  readonly rank: RankBand | null;
}

/** The companion indicators, at each of the two dates. */
export interface StructureIndicators {
  readonly year: number;
  /** Σ |share − reference share|, from 0 to 2, not halved. */
  readonly krugman: number | null;
  readonly gini: number | null;
  readonly herfindahl: number | null;
  readonly equivalentSectors: number | null;
  readonly hachman: number | null;
  /** By sector, in the order of the sectors: share here over share in the rest of the reference. */
  readonly specificities: readonly (number | null)[];
}

/** What must be said next to the figures. */
export type AnalysisCaveat =
  | 'hidden-cells'
  | 'missing-cells'
  | 'small-base'
  | 'new-activities'
  | 'absent-from-reference'
  | 'single-sector'
  | 'reference-not-covered'
  | 'sampled-source'
  | 'sign-not-established';

/** What came out. Points are percent of the starting jobs. */
export interface AnalysisResult {
  readonly effects: Effects;
  readonly points: Effects;
  readonly localRange: Interval | null;
  readonly sectors: readonly SectorEffects[];
  readonly pureLocal: number;
  readonly allocation: number;
  readonly gerfin: {
    readonly structural: number;
    readonly location: number;
    readonly regional: number;
  } | null;
  /** Local effect by course and variant, in points; null where it cannot be computed. */
  readonly readings: {
    readonly dunn: number | null;
    readonly dynamic: number | null;
    readonly patterson: number | null;
    /** Standard error of Patterson's, in points; null when nothing is left to measure it. */
    readonly pattersonError: number | null;
  };
  readonly indicators: readonly StructureIndicators[];
  readonly stability: Stability;
  /** Ninety in a hundred draws of the local effect, in jobs; null for an exhaustive source. */
  readonly measurement: Interval | null;
  /** Jobs of the territories of the table, in percent of the reference's. */
  readonly coverage: number | null;
  readonly hiddenCells: number;
  /** Jobs that the hidden cells of the territory can hold at the start; null when it hides none then. */
  readonly hiddenStart: Interval | null;
  readonly missingCells: number;
  readonly sectorCount: number;
  readonly caveats: readonly AnalysisCaveat[];
}

/** A pure function of its parameters: same table and parameters, same hash, same result. */
export interface Analysis {
  readonly parameters: AnalysisParameters;
  readonly source: TableSource;
  /** SHA-256 of the table, in hexadecimal. */
  readonly tableHash: string;
  /** SHA-256 of the table's hash and the parameters. */
  readonly hash: string;
  readonly result: AnalysisResult;
}
