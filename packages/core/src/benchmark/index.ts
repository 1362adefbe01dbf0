// The door of benchmark: sheets of other territories, compared on common measures, pinned to challenges.
export { type Inspiration, inspirations } from './inspiration.js';
export {
  type ChallengeLink,
  groupByChallenge,
  listUnpinned,
  type PinnedSheets,
  pinSheet,
  unpinSheet,
} from './link.js';
export {
  type CommonMeasure,
  compareMeasures,
  type MeasuredFigure,
  type MeasureRow,
  type MeasureWarning,
  MOST_COMPARED,
  measureLocalEffect,
} from './measure.js';
export type { BenchmarkRefusal } from './refusals.js';
export { type BenchmarkSheet, isFilled, listSheetGaps, type SheetGap } from './sheet.js';
export { findSheetZone, type SheetZone, sheetZones } from './zone.js';
