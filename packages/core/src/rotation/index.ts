// Seating and rotation: who sits where, round after round, so that people meet people they have not met.
export { type BlockRotation, computeBlockPlan } from './construct/blocks.js';
export { createRotation, type RotationDay } from './instance/create.js';
export {
  type Activity,
  type PairValues,
  type Quota,
  ROTATION_FORMAT,
  ROTATION_VALUES,
  type RotationInstance,
  type Round,
  type SeatingPlan,
  type SeatingRules,
  type Weights,
} from './instance/instance.js';
export type { InstanceRefusal } from './instance/misfit.js';
export { formatPlan, parsePlan } from './instance/plan-text.js';
export { parseInstance } from './instance/schema.js';
export { type BoundMethod, computeBound, type RotationBound } from './measure/bound.js';
export { type Breach, listBreaches } from './measure/breach.js';
export { computePlanMinutes, type PlanTiming } from './measure/duration.js';
export { evaluatePlan, type PlanFigures } from './measure/evaluate.js';
export { explainPlan, type MissedThemes, type PlanAccount, type RepeatedMeeting } from './measure/explain.js';
export { listImpossibleRules, type RotationRefusal } from './measure/infeasible.js';
export {
  type PlanAnswer,
  type PlanBudget,
  type PlannedRotation,
  type PlanOptions,
  planRotation,
} from './plan.js';
export type { AttendanceChange } from './repair/change.js';
export { type RepairedPlan, repairPlan } from './repair/repair.js';
