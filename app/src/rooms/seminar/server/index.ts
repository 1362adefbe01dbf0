// The door of the seminar's server half: its routes and live room, and the calendar for other rooms.
import { createLiveHandlers, liveRefusals, liveStatuses } from '../../../live/server/index.js';
import type { ServerRoom } from '../../../platform/server/http/handler.js';
import { liveRoutes } from '../contract.js';
import { conductorRefusals, seminarRefusals } from '../refusals.fr.js';
import { createPeopleHandlers } from './attendance/handlers.js';
import { createBroughtHandlers } from './brought/brought-routes.js';
import type { SeminarParts } from './context.js';
import { createCarryHandlers, listStory, traceSource } from './harvest/carry-routes.js';
import { createPaperHandlers } from './paper/paper-routes.js';
import { createPhotoHandlers } from './photo/photo-routes.js';
import { createPrintHandlers } from './print/print-routes.js';
import { createKeyHandlers } from './push/key-routes.js';
import { createReceiveHandlers } from './push/receive-routes.js';
import { createSeminarHandlers } from './routes.js';
import { createTraceHandlers } from './trace/trace-routes.js';

export { type BadgeHolder, readHolder } from './attendance/badge.js';
export { bringToSeminar, type GiftParts, listAgendas } from './brought/bring.js';
export { findBrought, listBrought } from './brought/brought.repo.js';
export { countSeminars, type SeminarCount } from './calendar.js';
export type { SeminarParts } from './context.js';
export { type DemoSeminarSource, loadDemoSeminars } from './demo/demo.js';
export { type ClosedActivity, listClosedActivities } from './harvest/closed-activities.js';
export { type Gathering, listGatherings } from './harvest/gatherings.js';
export { type FindSpeaker, readSpeakers, type Speaker } from './harvest/speakers.js';
export { drawCode } from './paper/qr.js';
export { type PushOrder, type PushReport, pushSeminar } from './push/send.js';
export { insertSeminar as createSeminar, listCalendar, type NewSeminar } from './repo.js';
export { replayNames } from './trace/forget.js';
export { listStory, traceSource };

/** The server half of seminar. */
export function createSeminarRoom(parts: SeminarParts): ServerRoom {
  return {
    name: 'seminar',
    handlers: [
      ...createSeminarHandlers(parts),
      ...createPeopleHandlers(parts),
      ...createPrintHandlers(parts),
      ...createCarryHandlers(parts),
      ...createBroughtHandlers(parts),
      ...createPaperHandlers(parts),
      ...createPhotoHandlers(parts),
      ...createTraceHandlers(parts),
      ...createKeyHandlers(parts),
      ...createReceiveHandlers(parts),
      ...createLiveHandlers(parts.engine, liveRoutes),
    ],
    statuses: {
      ...liveStatuses,
      'not-found': 404,
      'not-here': 404,
      'attendee-unknown': 404,
      'sheet-unknown': 404,
      'sheet-not-ours': 404,
      'booklet-not-yet': 403,
      'sentence-unknown': 404,
      'push-key-unknown': 401,
      'push-seminar-unknown': 404,
      'person-unknown': 404,
      'trace-needs-badge': 404,
      'badge-unknown': 404,
      'badge-not-here': 404,
      'photo-gone': 404,
      'photo-room-unknown': 404,
      'photo-not-yours': 403,
      'picture-missing': 400,
      'picture-too-heavy': 413,
      'picture-cut': 400,
      'picture-heic': 422,
      'picture-unreadable': 422,
      'picture-busy': 503,
      'agenda-refused': 422,
      'document-queue-full': 503,
      'document-too-slow': 503,
    },
    refusals: { ...liveRefusals, ...conductorRefusals, ...seminarRefusals },
  };
}
