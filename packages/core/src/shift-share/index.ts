// The door of shift-share: employment tables, decompositions, their stability, their reading.
export { analyse } from './analysis/analyse.js';
export type {
  Analysis,
  AnalysisCaveat,
  AnalysisParameters,
  AnalysisResult,
  Course,
  GridCell,
  GridChoices,
  RankBand,
  Reference,
  SectorLevel,
  Stability,
  StructureIndicators,
  Variant,
} from './analysis/analysis.js';
export {
  type ColumnEffects,
  decomposeColumns,
  type GroupEffects,
  type TerritoryGroups,
} from './analysis/columns.js';
export { decomposeTerritories, type TerritoryEffects } from './analysis/territories.js';
export { associate } from './association/associate.js';
export {
  type Association,
  type AssociationHeadline,
  type AssociationInput,
  type AssociationKind,
  type AssociationReading,
  type AssociationSentence,
  type AssociationUnit,
  associationSentences,
} from './association/association.js';
export type { LagrangeTests } from './association/lagrange.js';
export { type MoranTest, testMoran } from './association/moran.js';
export { type Contour, findQueenNeighbours, type Neighbours } from './association/weights.js';
export { type ArcelusParts, decomposeArcelus } from './decompose/arcelus.js';
export { type BoundedSector, boundGrowth, boundLocal } from './decompose/bounds.js';
export { type DunnParts, decomposeDunn } from './decompose/dunn.js';
export { type DynamicEffects, decomposeDynamic, type PeriodEffects } from './decompose/dynamic.js';
export type { Effects, Interval, Quadrant, SectorEffects, SectorMark } from './decompose/effects.js';
export { decomposeEsteban, type EstebanParts, readQuadrant } from './decompose/esteban.js';
export { computeGerfin, type GerfinIndex } from './decompose/gerfin.js';
export type { PairOfDates, PairTotals, SectorUse } from './decompose/pair.js';
export { fitPatterson, type PattersonRates } from './decompose/patterson.js';
export { computePattersonErrors } from './decompose/patterson-error.js';
export { type ReferenceDates, sumReference } from './decompose/reference.js';
export {
  computeNeighbourGrowth,
  decomposeSpatial,
  type NeighbourWeights,
  type SpatialParts,
  type SystemOfDates,
} from './decompose/spatial.js';
export { decomposeFinalBase, decomposeSymmetric } from './decompose/symmetric.js';
export {
  type CommaRole,
  detectLayout,
  type FileEncoding,
  findBoroughCity,
  guessEncoding,
  guessSeparator,
  type Head,
  type ImportAnswers,
  type ImportedFact,
  type ImportQuestion,
  isOverseas,
  type Layout,
  type LayoutAbout,
  layOutMapping,
  layOutProxy,
  listQuestions,
  type Mapping,
  openReconciliation,
  type PrintedCell,
  type ProfileId,
  type ProxyLayout,
  parseCell,
  profileIds,
  type Reconciliation,
  type ReconciliationReport,
  type RowFilter,
  readProxyRow,
  readRow,
  repairCode,
  type Separator,
  type SettledLayout,
  SINGLE_SECTOR,
  type SkippedRow,
  settleLayout,
  type UnreadableCell,
  type ValueColumn,
  type YearSum,
} from './import/index.js';
export { computeSpecialisationGini } from './indicators/gini.js';
export { computeHachman } from './indicators/hachman.js';
export { computeHerfindahl } from './indicators/herfindahl.js';
export { computeJobsPerResident } from './indicators/jobs-per-resident.js';
export { computeKrugman } from './indicators/krugman.js';
export { computeLocationQuotients } from './indicators/location-quotient.js';
export { computeMeanShares, type MeanShares } from './indicators/mean-shares.js';
export { computeSpecificities } from './indicators/specificity.js';
export type { Structure } from './indicators/structure.js';
export { chooseDigits } from './reading/digits.js';
export {
  type Reading,
  type ReadingSentence,
  type ReadingTheme,
  readAnalysis,
  readingCautions,
} from './reading/read.js';
export type { ShiftShareRefusal } from './refusals.js';
export { type BootstrapEffects, type BootstrapOptions, drawLocalEffects } from './robust/bootstrap.js';
export { computeStability } from './robust/grid.js';
export { type CodedPlace, createTableBuilder, type TableBuilder } from './table/build.js';
export { type CellPlace, readCell } from './table/cell.js';
export { checkSources, checkTable } from './table/check.js';
export type { CodedColumn, JobColumns } from './table/columns.js';
export { joinTables, type NamedPassage, type PassedTable, passTable } from './table/join.js';
export { listUnmatched, mergeSectors, mergeTerritories, type PassageLine } from './table/merge.js';
export { listNafLevels, mapNafLevel, type NafLevel, nafLevels } from './table/naf.js';
export { computePrint, computeTablePrint } from './table/print.js';
export { type CsvLayout, readJobColumns } from './table/read-csv.js';
export type {
  Coded,
  EmploymentBasis,
  EmploymentTable,
  HiddenCell,
  JobCell,
  Nomenclature,
  PopulationBasis,
  TableGeography,
  TableSource,
} from './table/table.js';
export { estimateHidden, type MarginedGrid, tightenHidden } from './table/tighten.js';
export {
  type Ground,
  readPair,
  resolveReference,
  resolveSpan,
  type Span,
  selectSectors,
} from './table/window.js';
export { answerWorkedExample } from './worked/answer.js';
export type { Printed } from './worked/blocks.js';
export type { WrittenCell } from './worked/quantity.js';
export {
  type HiddenQuestion,
  type MultipleExample,
  parseWorkedExample,
  type RatesExample,
  type SingleExample,
  type WorkedExample,
} from './worked/schema.js';
