// The door of territory: profile, perimeters and their versions, typology, figures, lead pair, timeline, comparison.
export { type ComparedCell, type ComparedRow, compareProfiles, type EntriesRow } from './compare.js';
export { type DatedFigure, evolveFigure, type Figure, type FigureKey, figureKeys } from './figure.js';
export { type CountedGap, explainGaps, type ProfileGap } from './gap.js';
export { computeSpan, type HistoryEntry, parsePeriod, rankHistory, type YearSpan } from './history.js';
export { keepReplaced, replaceFigure } from './kept-figure.js';
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
  checkPassage,
  composePassages,
  type PassageGround,
  type PassageLine,
  type PassageTable,
  type PassedValues,
  passValues,
} from './passage.js';
export {
  computeReferencePerimeter,
  decidePerimeters,
  type Epci,
  type IndustrialTerritory,
  type Perimeter,
  type PerimeterKind,
} from './perimeter.js';
export {
  comparePerimeters,
  computeHeldShare,
  findVersion,
  type HeldShare,
  type PerimeterChange,
  type PerimeterVersion,
} from './perimeter-version.js';
export type {
  BusinessNetwork,
  Employer,
  KeptFigure,
  ProfileBlocks,
  Specificity,
  SpecificityKind,
  TerritoryProfile,
  TestedSituation,
  Voice,
} from './profile.js';
export { type PoleWeight, poleWeights, type ReferenceBand, referenceBands } from './reference-bands.js';
export type { TerritoryRefusal } from './refusals.js';
export {
  classifyAreas,
  computeIndustrialShare,
  computeTypologyThreshold,
  crossTypologies,
  type DatedJobs,
  type IndustrialType,
  industrialTypes,
  type Typology,
  type TypologyArea,
  type TypologyClass,
  type TypologyPassage,
  type TypologyRule,
} from './typology.js';
