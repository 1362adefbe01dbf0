// The sheet of an action beyond its row: what each stage adds to it, all of it optional (C4).

import type { Day } from '../day.js';
import type { Tenure } from '../follow/tenure.js';
import type { Choice } from '../origin/provenance.js';
import type { Commitment } from './commitment.js';
import type { Ending } from './ending.js';
import type { Cost, FinancingLine } from './financing.js';
import type { Indicator } from './indicator.js';
import type { FirstStep, Milestone } from './milestone.js';
import type { Contact, Partner, WorkingGroup } from './partner.js';
import { type Awaited, type Progress, silentProgress } from './progress.js';

/** What a sheet may hold, in the order the stages ask it; null and empty say « not yet ». */
export interface ActionDetails {
  // Proposition
  readonly problem: string | null;
  readonly solution: string | null;
  /** Value for each partner, a line each. */
  readonly partnersValue: string | null;
  readonly territoryValue: string | null;
  readonly whoCares: string | null;
  readonly choice: Choice | null;
  // Fiche projet
  readonly workingGroup: WorkingGroup | null;
  readonly firstStep: FirstStep | null;
  // Fiche action
  readonly contact: Contact | null;
  readonly partners: readonly Partner[];
  readonly milestones: readonly Milestone[];
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly cost: Cost | null;
  readonly financing: readonly FinancingLine[];
  /** Legal form, when one is named (R126). */
  readonly legalForm: string | null;
  readonly indicators: readonly Indicator[];
  readonly commitments: readonly Commitment[];
  /** Actions of the same programme that must come first. */
  readonly dependsOn: readonly string[];
  // Suivi
  readonly progress: Progress;
  readonly awaited: readonly Awaited[];
  readonly pilotHistory: readonly Tenure[];
  // Clôture
  readonly ending: Ending | null;
}

/** A sheet on which nothing is written yet. */
export const emptyDetails: ActionDetails = {
  problem: null,
  solution: null,
  partnersValue: null,
  territoryValue: null,
  whoCares: null,
  choice: null,
  workingGroup: null,
  firstStep: null,
  contact: null,
  partners: [],
  milestones: [],
  startsOn: null,
  endsOn: null,
  cost: null,
  financing: [],
  legalForm: null,
  indicators: [],
  commitments: [],
  dependsOn: [],
  progress: silentProgress,
  awaited: [],
  pilotHistory: [],
  ending: null,
};
