// A seminar: its place in the year, its agenda, and the conductor that runs it live.
export type { ActivityHarvest } from './activity.js';
export {
  type AgendaWarning,
  computeTimes,
  computeTotal,
  explainAgenda,
  type TimedAgendaStep,
} from './agenda.js';
export {
  computePausedMs,
  getClock,
  getCurrentRun,
  getCurrentStep,
  getSchedule,
  isClosed,
  isPaused,
  type Schedule,
  type ScheduledStep,
  type SeminarClock,
} from './clock.js';
export { CONDUCTOR_VERSION, type Conductor, createConductor } from './conductor.js';
export {
  type CalendarSeminar,
  computeDelivery,
  type Delivery,
  type DeliveryCount,
  type SeminarStatus,
} from './delivery.js';
export {
  getDefaultPhase,
  isSeminarNumber,
  PHASES,
  type PhaseId,
  SEMINARS_PER_KIND,
  type SeminarKind,
} from './phase.js';
export type { SeminarRefusal } from './refusals.js';
export { MAX_EXTENSION } from './schema.js';
export type * from './state.js';
