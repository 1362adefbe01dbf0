// The door of action-programme: actions and their sheets, pilots, groups, counts, versions, readings.
export {
  type Action,
  type ActionComponent,
  type ActionDraft,
  decideAction,
  type FrameworkLink,
  isStarred,
  isUncertain,
  type ProgrammeFrame,
} from './action.js';
export { decideCommitment, decideEnding, reopenAction, withdrawCommitment } from './acts.js';
export { type ComparedNames, compareActions } from './compare/action-change.js';
export type { AmountField, FieldChange, ListField, TextField, ValueField } from './compare/change.js';
export {
  type ComparisonWords,
  type DescribedAction,
  type DescribedComparison,
  describeChange,
  describeComparison,
} from './compare/describe.js';
export {
  type ChangedAction,
  compareProgrammes,
  type EndedAction,
  type ProgrammeComparison,
} from './compare/programme-change.js';
export type { ProgrammeSnapshot, ProgrammeVersion } from './compare/version.js';
export { countDays, type Day, isDay } from './day.js';
export * from './exchange/index.js';
export { filterActions, isShown, type ProgrammeFilter } from './filter.js';
export { type AwaitedLine, type AwaitedList, groupAwaited } from './follow/awaited.js';
export {
  type Committee,
  type CommitteeDecision,
  planWalk,
  type WalkReason,
  type WalkStop,
  walkReasons,
} from './follow/committee.js';
export { composeHandover, type Handover, type PromisedDate } from './follow/handover.js';
export {
  isSamePilot,
  type OrganisationChange,
  replaceOrganisation,
  type Succession,
  succeedPilots,
} from './follow/succession.js';
export type { Tenure } from './follow/tenure.js';
export {
  answerVoice,
  countValidation,
  isRoundOpen,
  type SpokenVoice,
  type ValidationAnswer,
  type ValidationCount,
  type ValidationRound,
  type ValidationVoice,
  validationAnswers,
} from './follow/validation.js';
export {
  type ConvertedPlace,
  convertProposal,
  findConverted,
  joinProposal,
  type SeminarProposal,
} from './origin/proposal.js';
export type { Choice, Provenance } from './origin/provenance.js';
export {
  computePilotOrganisations,
  computePilotState,
  decidePilots,
  type Pilot,
  type PilotState,
} from './pilot.js';
export {
  type ActionGroup,
  type ActionProgramme,
  computeCounts,
  type DeclaredCounts,
  type Discrepancy,
  type DiscrepancyNote,
  explainDiscrepancy,
  explainFlags,
  type FlagNote,
  nameSource,
  type PrintedHeads,
  type ProgrammeCounts,
  type ProgrammeWords,
  readPrintedHeads,
} from './programme.js';
export * from './pulse/index.js';
export {
  computeBalance,
  computeThemes,
  type FamilyBalance,
} from './reading.js';
export type { ActionProgrammeRefusal } from './refusals.js';
export { decideDetails, type SheetDraft } from './sheet.js';
export { type Commitment, isFirm } from './sheet-part/commitment.js';
export {
  type Completeness,
  explainCompleteness,
  type Maturity,
  readMaturity,
} from './sheet-part/completeness.js';
export { type Dependent, findDependencyLoop } from './sheet-part/dependency.js';
export { type ActionDetails, emptyDetails } from './sheet-part/details.js';
export { type Ending, type EndingKind, endings } from './sheet-part/ending.js';
export {
  type Cost,
  computeFinancing,
  type FinancingKind,
  type FinancingLine,
  type FinancingState,
  type FinancingSum,
  financingKinds,
  financingStates,
} from './sheet-part/financing.js';
export {
  FEW_INDICATORS,
  type Indicator,
  type IndicatorReading,
  type Reading,
  readIndicator,
} from './sheet-part/indicator.js';
export { type FirstStep, findNextMilestone, type Milestone, readMilestone } from './sheet-part/milestone.js';
export {
  type Contact,
  type GroupMember,
  listReciprocal,
  type Partner,
  type WorkingGroup,
} from './sheet-part/partner.js';
export {
  type Awaited,
  type HelpWanted,
  listAwaited,
  type News,
  type Phase,
  type Progress,
  phases,
  type Status,
  silentProgress,
  statuses,
} from './sheet-part/progress.js';
export { compareStages, computePrompts, type Prompt, prompts, type Stage, stages } from './stage.js';
export { decideTheme, type Theme, tieTheme, wordTheme } from './theme.js';
export * from './view/index.js';
