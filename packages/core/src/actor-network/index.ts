// The door of actor-network: families and organisations, graphs and their measures, surveys, tiles, signals, files.
export type {
  Board,
  BoardChange,
  BoardHeader,
  ChangeVerdict,
  ClosingLight,
  Publication,
  TiesBetweenWaves,
  TileChange,
} from './board/board.js';
export { computeHalfLife, computeTieChange, type TieChange } from './board/change.js';
export {
  compareWaves,
  FEWEST_MOVERS,
  HIGH_REDUNDANCY,
  LOW_RENEWAL,
  readVerdict,
  VISIBLE_ERRORS,
  verdictLimits,
} from './board/compare-waves.js';
export { createBoard, type SimulatedVisible } from './board/create-board.js';
export {
  figureKeys,
  type Tile,
  type TileBasis,
  type TileCaveat,
  type TileError,
  type TileFigure,
  type TileFigureKey,
  type TileKey,
  type TileStep,
  type TileUnit,
  tileKeys,
} from './board/figure.js';
export { figureTable } from './board/figure-table.js';
export { decidePublication, thresholds } from './board/publication.js';
export * from './board/simulation/invent-territory.js';
export * from './board/simulation/visible-change.js';
export { MARGIN_TIES } from './board/tile/margin.js';
export {
  computeBetweennessCentralisation,
  computeClosenessCentralisation,
  computeDegreeCentralisation,
  computeDirectedCentralisation,
} from './cohesion/centralisation.js';
export { computeAverageClustering, computeLocalClustering } from './cohesion/clustering.js';
export { type Components, groupComponents, groupStrongComponents } from './cohesion/components.js';
export { computeConnectedness, computeConnectednessWithout } from './cohesion/connectedness.js';
export { computeCoreNumbers } from './cohesion/core-number.js';
export { computeDegreeAssortativity } from './cohesion/degree-assortativity.js';
export { computeDensity, computeMeanDegree } from './cohesion/density.js';
export {
  computeAveragePathLength,
  computeDiameter,
  computeDistances,
  computeGlobalEfficiency,
  computeTwoStepReach,
  type Distances,
} from './cohesion/distances.js';
export {
  computeDyads,
  computeReciprocity,
  type DyadCensus,
  type Reciprocity,
} from './cohesion/reciprocity.js';
export { computeTriadCensus, type TriadClass } from './cohesion/triad-census.js';
export { computeTransitivity } from './cohesion/triangles.js';
export { type AbsorbedOrganisation, absorbMemberships, absorbOrganisation } from './directory/absorb.js';
export {
  type ActorFamily,
  type CoverageState,
  computeCoverage,
  defaultFamilyIds,
  economicOrPublicFamilyIds,
  type FamilyCoverage,
  isEconomicOnly,
  type RosterEntry,
} from './directory/family.js';
export { createNameFinder, type NamedOrganisation } from './directory/name-finder.js';
export {
  type Confidence,
  type Directory,
  decideOrganisation,
  isFound,
  type Membership,
  type Organisation,
  type OrganisationDraft,
  type OrganisationReach,
} from './directory/organisation.js';
export { describePilotNetwork, type PilotFigure, type PilotFigureKey } from './directory/pilot-figure.js';
export {
  type CoPilotTie,
  computeMixedTies,
  computePilotedBy,
  computePilotNetwork,
  type PilotedAction,
  type PilotedBy,
  type PilotNetwork,
} from './directory/pilot-network.js';
export { computeDensityError, computeTransitivityError } from './error/graph-jackknife.js';
export { computeJackknifeError, type JackknifeKind } from './error/jackknife.js';
export {
  type BroughtActor,
  type BroughtContext,
  type BroughtFault,
  type BroughtNetwork,
  type BroughtReading,
  type BroughtTie,
  type ReadTie,
  readBroughtNetwork,
} from './exchange/brought-network.js';
export { formatCsv } from './exchange/csv.js';
export { formatGexf } from './exchange/gexf.js';
export { formatGraphml } from './exchange/graphml.js';
export {
  filterShared,
  type SharedActor,
  type SharedFilter,
  type SharedNetwork,
  type SharedTie,
  type TieOrigin,
  tieOrigins,
} from './exchange/shared-network.js';
export { formatDl, formatPajek } from './exchange/ucinet.js';
export {
  type Adjacency,
  computeDegrees,
  createGraph,
  type Graph,
  type GraphDraft,
  type GraphTie,
  symmetrise,
  unweigh,
} from './graph/graph.js';
export {
  type BestPartition,
  computeBestPartition,
  computePartitionModularity,
} from './groups/best-partition.js';
export { type CorePeriphery, computeCorePeriphery } from './groups/core-periphery.js';
export { groupByLouvain } from './groups/louvain.js';
export { layMap, type MapPoint, type MapSpring } from './map/layout.js';
export { FEWEST_FACTS, type MapOutline, outlineMap, SOLICITED_SHARE } from './map/outline.js';
export { computeAssortativity, computeModularity } from './mixing/assortativity.js';
export { computeEiIndex, type EiIndex, type GroupEi } from './mixing/ei-index.js';
export { computeEiPermutation, type EiPermutation } from './mixing/ei-permutation.js';
export { computeEiSpread, type EiSpread } from './mixing/ei-spread.js';
export { type Grouping, groupByCategory } from './mixing/grouping.js';
export { computeMixingRatio } from './mixing/mixing-ratio.js';
export { computeMixingTable, type MixingTable } from './mixing/mixing-table.js';
export { computeQap, type Qap } from './mixing/qap.js';
export { computeBetweenness, normaliseBetweenness } from './position/betweenness.js';
export {
  type Brokerage,
  type BrokerageRole,
  brokerageRoles,
  computeBrokerage,
} from './position/brokerage.js';
export { computeCloseness, computeClosenessInComponent, computeHarmonic } from './position/closeness.js';
export { type Constraint, computeConstraint } from './position/constraint.js';
export { type Contacts, createContacts } from './position/contact.js';
export { computeEffectiveSize, type EffectiveSize } from './position/effective-size.js';
export { computeEgoRedundancy, computeMeanRedundancy } from './position/ego-redundancy.js';
export { computeEigenvector, type Eigenvector } from './position/eigenvector.js';
export { computeGini } from './position/gini.js';
export { computeHerfindahl } from './position/herfindahl.js';
export { computePageRank } from './position/pagerank.js';
export { computeTopTenthShare } from './position/top-share.js';
export { type CategoryTable, cellRules, createCategoryTable } from './privacy/category-table.js';
export { canReleaseAgain, FEWEST_BETWEEN_RELEASES } from './privacy/release.js';
export { computeUniqueness, type Uniqueness } from './privacy/uniqueness.js';
export type { ActorNetworkRefusal, NetworkFileRefusal } from './refusals.js';
export { reportNetwork } from './report/network-report.js';
export { type NetworkFile, parseNetwork, type TwoModeFile } from './report/schema.js';
export { reportTiles } from './report/tiles-report.js';
export { reportTwoMode } from './report/two-mode-report.js';
export * from './roster/bridge.js';
export { type DuplicatePair, type DuplicateReason, findDuplicates } from './roster/duplicate.js';
export {
  decideRosterLine,
  listNewcomers,
  ROSTER_RANGE,
  type RosterDraft,
  type RosterLine,
  type RosterSize,
  type RosterStatus,
  readRosterSize,
  rosterStatuses,
} from './roster/entry.js';
export { type MergedLine, type MergeTrail, mergeLines, undoMerge } from './roster/merge.js';
export {
  type ReadRow,
  type RosterField,
  type RosterReading,
  type RowFault,
  readRoster,
} from './roster/reading.js';
export {
  computeFading,
  type DatedTie,
  listTiesToReactivate,
  REACTIVATE_AFTER,
  readTieState,
  rhythmDays,
  type TieState,
} from './signal/fading.js';
export { computeRepresentation, type Representation } from './signal/representation.js';
export {
  readActionsWithoutNewPartner,
  readFamiliesNeverPilot,
  readInvitedNeverHeard,
  readPilotConcentration,
  readProposals,
  readRoutine,
  readRoutineCounts,
  type Signal,
  type SignalCaveat,
  type SignalKey,
} from './signal/signal.js';
export {
  type Articulation,
  computeRegisterArticulation,
  type PopulatedSpace,
  type SharedMembers,
} from './spaces/articulation.js';
export {
  type CooperationDraft,
  type CooperationKind,
  type CooperationRegister,
  type CooperationSpace,
  type CooperationStage,
  cooperationKinds,
  cooperationStages,
  decideCooperationSpace,
} from './spaces/register.js';
export {
  assembleTwoWaves,
  assembleWave,
  type KeptWave,
  type OwnedSheet,
  type SurveyFrame,
} from './survey/assemble.js';
export { type OpinionItem, type OutsideType, opinionItems, outsideTypes, tieModes } from './survey/choice.js';
export { createEitherGraph } from './survey/either-graph.js';
export { createWaveMatrix, listPanel, type WaveMatrix } from './survey/matrix.js';
export { drawOwnPicture, type OwnCategory, type OwnPicture } from './survey/own-picture.js';
export { parseSurvey, type SurveyFile } from './survey/schema.js';
export {
  createSheet,
  drawCards,
  forgetPersons,
  MOST_CARDS,
  type OutsideRhythm,
  type SheetFrame,
  type SheetPart,
  type SurveySheet,
  type TickedRhythm,
  type TieAnswer,
  writePart,
} from './survey/sheet.js';
export {
  findStep,
  listOpenCards,
  listSteps,
  listUnconfirmed,
  type PreviousTie,
  type SurveyStep,
  shuffleCategories,
} from './survey/step.js';
export {
  CLIMATE_ITEMS,
  DEFAULT_ACTIVE_THRESHOLD,
  type Rhythm,
  type SurveyActor,
  type SurveyClimate,
  type SurveyData,
  type SurveyTicks,
  type SurveyTie,
  type SurveyWave,
  type TieMode,
} from './survey/survey.js';
export { decideWave, NOTICE_DAYS, type WaveFacts, type WaveMove, type WaveState } from './survey/wave.js';
export { type Act, type ActKind, actKinds } from './ties/act.js';
export { type ActTie, deriveTies, listKnownPairs, MOST_TOGETHER, type TieFact } from './ties/derive.js';
export * from './ties/introduction.js';
export { readActRhythm } from './ties/rhythm.js';
export * from './ties/shown.js';
export { computeArticulatedPairs, computeArticulation } from './two-mode/articulation.js';
export { computeOpsahl, type TwoModeClustering } from './two-mode/opsahl.js';
export { computeOverlap, computeOverlapJaccard } from './two-mode/overlap.js';
export { projectActors } from './two-mode/projection.js';
export { computeRobinsAlexander } from './two-mode/robins-alexander.js';
export { createTwoMode, type TwoMode, turnTwoMode } from './two-mode/two-mode.js';
