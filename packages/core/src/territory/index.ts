// The door of territory: profile, perimeters, dated figures, lead pair, timeline, comparison.
export { type ComparedCell, type ComparedRow, compareProfiles, type EntriesRow } from './compare.js';
export { type DatedFigure, evolveFigure, type Figure, type FigureKey, figureKeys } from './figure.js';
export { type CountedGap, explainGaps, type ProfileGap } from './gap.js';
export { computeSpan, type HistoryEntry, parsePeriod, rankHistory, type YearSpan } from './history.js';
export {
  computeEmptyPair,
  computeHolder,
  evolveSeat,
  isSeatKnown,
  type LeadPair,
  type LeadSeat,
  type Mandate,
  type SeatName,
} from './lead-pair.js';
export {
  computeReferencePerimeter,
  decidePerimeters,
  type Epci,
  type IndustrialTerritory,
  type Perimeter,
  type PerimeterKind,
} from './perimeter.js';
export type {
  BusinessNetwork,
  Employer,
  ProfileBlocks,
  Specificity,
  SpecificityKind,
  TerritoryProfile,
  TestedSituation,
  Voice,
} from './profile.js';
export type { TerritoryRefusal } from './refusals.js';
