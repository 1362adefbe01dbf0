// The shapes of a decomposition: effects in jobs, with their intervals and their marks.

/** From the lowest to the highest value a figure can take, both included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Effects in jobs. `change = national + structural + local + unreferenced`, where `unreferenced` holds the
 * change of sectors that the reference did not have at the start (R093).
 */
export interface Effects {
  readonly start: number;
  readonly end: number;
  readonly change: number;
  readonly national: number;
  readonly structural: number;
  readonly local: number;
  readonly unreferenced: number;
}

/** Why a sector's line is read with care. */
export type SectorMark =
  | 'new-activity'
  | 'ended-activity'
  | 'absent-from-reference'
  | 'small-base'
  | 'hidden'
  | 'missing';

/** Where a sector stands (Esteban-Marquillas): over-represented or not, faster than the reference or not. */
export type Quadrant = 'strength' | 'exposed' | 'emerging' | 'no-effect-sought' | 'none';

/** One sector of the territory; figures are null where the cell is hidden or missing. */
export interface SectorEffects {
  readonly sector: string;
  readonly label: string;
  readonly start: number | null;
  readonly end: number | null;
  /** Growth, 0.05 for 5 %; null without a base. */
  readonly rate: number | null;
  readonly referenceRate: number | null;
  readonly national: number | null;
  readonly structural: number | null;
  readonly local: number | null;
  readonly unreferenced: number;
  /** Jobs that the sector would have with the structure of the reference. */
  readonly homothetic: number | null;
  readonly pureLocal: number | null;
  readonly allocation: number | null;
  readonly locationQuotient: number | null;
  readonly quadrant: Quadrant;
  /** What the local effect can be when a cell is hidden; null when it is known. */
  readonly localRange: Interval | null;
  readonly marks: readonly SectorMark[];
}
