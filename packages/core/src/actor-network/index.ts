// The door of actor-network: families and coverage, organisations, who pilots what.
export {
  type ActorFamily,
  type CoverageState,
  computeCoverage,
  defaultFamilyIds,
  economicOrPublicFamilyIds,
  type FamilyCoverage,
  isEconomicOnly,
  type RosterEntry,
} from './family.js';
export {
  type Confidence,
  type Directory,
  decideOrganisation,
  isFound,
  type Membership,
  type Organisation,
  type OrganisationDraft,
  type OrganisationReach,
} from './organisation.js';
export {
  type CoPilotTie,
  computeMixedTies,
  computePilotedBy,
  computePilotNetwork,
  type PilotedAction,
  type PilotedBy,
  type PilotNetwork,
} from './pilot-network.js';
export type { ActorNetworkRefusal } from './refusals.js';
