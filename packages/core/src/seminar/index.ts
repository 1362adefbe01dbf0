// A seminar: its place in the year, its agenda, and the conductor that runs it live.
export { type ActivityHarvest, type ActivityTrack, listActivityTracks } from './activity.js';
export { listCarriedInto, listLeftBy, takesCarried } from './carry-over.js';
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
export { getOffer, HAND_OVER_RIGHTS, type HandOverCommand, listHandedRoles } from './hand-over.js';
export {
  getDefaultPhase,
  isSeminarNumber,
  PHASES,
  type PhaseId,
  SEMINARS_PER_KIND,
  type SeminarKind,
} from './phase.js';
export {
  type AgendaWarning,
  computeTimes,
  computeTotal,
  explainAgenda,
  type TimedAgendaStep,
} from './prepare/agenda.js';
export {
  AGENDA_FILE_VERSION,
  type AgendaFile,
  formatAgendaFile,
  parseAgendaFile,
} from './prepare/agenda-file.js';
export {
  createAgenda,
  findTemplate,
  SEMINAR_TEMPLATES,
  type SeminarTemplate,
  type TemplateId,
  type TemplateParts,
  type TemplateStep,
  type TemplateStepWords,
  type TemplateWords,
} from './prepare/template.js';
export type { SeminarRefusal } from './refusals.js';
export { MAX_EXTENSION } from './schema.js';
export type * from './state.js';
