// Seating and rotation: who sits where, round after round, so that people meet people they have not met.
export { type AnnealedPlan, limitTrials, type Spent } from './anneal.js';
export { computeBound, type RotationBound } from './bound.js';
export { type Breach, listBreaches } from './breach.js';
export { computeFigures, type PlanFigures } from './evaluate.js';
export { explainPlan, type PlanAccount, type RepeatedMeeting } from './explain.js';
export { listImpossibleRules, type RotationRefusal } from './infeasible.js';
export { ROTATION_FORMAT, type RotationInstance, type SeatingPlan } from './instance.js';
export { computePlan, type Effort, type SeatingSolution } from './plan.js';
export { formatPlan, parsePlan } from './plan-text.js';
export { createProblem, type Problem } from './problem.js';
export { type AttendanceChange, type RepairedPlan, repairPlan } from './repair.js';
export { parseInstance } from './schema.js';
