// The door of action-programme: actions and their pilots, groups, counts against announcements, readings.
export {
  type Action,
  type ActionComponent,
  type ActionDraft,
  type Completeness,
  decideAction,
  explainCompleteness,
  type FrameworkLink,
  isStarred,
  isUncertain,
  type ProgrammeFrame,
  type Provenance,
} from './action.js';
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
  type ProgrammeCounts,
  type ProgrammeWords,
} from './programme.js';
export {
  computeBalance,
  computeThemes,
  type FamilyBalance,
  groupByTheme,
  isShown,
  type ProgrammeFilter,
  type ThemeReading,
} from './reading.js';
export type { ActionProgrammeRefusal } from './refusals.js';
export { compareStages, computePrompts, type Prompt, type Stage, stages } from './stage.js';
