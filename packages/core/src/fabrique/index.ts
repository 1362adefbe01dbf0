// The door of fabrique: frame and caveats, phases, delivery board, library, what the week holds.
export { type BenchmarkSheet, isFilled } from '../benchmark/index.js';
export { addDays, type CalendarEvent, groupByUrgency, type WeekReading } from './agenda.js';
export {
  type BoardSeminar,
  computeDeliveryBoard,
  computeSeries,
  type DeliveryEvents,
  type DeliveryLine,
  type SeriesPlace,
  type Specification,
  specification2019,
} from './delivery.js';
export {
  decideFrame,
  explainCaveats,
  type FabriqueCaveat,
  type FabriqueFrame,
  type FabriqueOrganisation,
  type FabriqueRole,
  type FabriqueState,
  territoriesExpected,
} from './fabrique.js';
export {
  type BrokenLink,
  explainBrokenLinks,
  groupByLesson,
  type IllustratedLesson,
  type Lesson,
} from './library.js';
export type { Basis, GroundedText, Phase } from './phase.js';
export type { FabriqueRefusal } from './refusals.js';
