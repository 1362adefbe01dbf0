// The door of the seminar's server half: its routes and live room, and the calendar for other rooms.
import { createLiveHandlers, liveRefusals, liveStatuses } from '../../../live/server/index.js';
import type { ServerRoom } from '../../../platform/server/http/handler.js';
import { liveRoutes } from '../contract.js';
import { conductorRefusals, seminarRefusals } from '../refusals.fr.js';
import { createAttendeeHandlers } from './attendee-routes.js';
import type { SeminarParts } from './context.js';
import { createPrintHandlers } from './print-routes.js';
import { createSeminarHandlers } from './routes.js';

export { countSeminars, type SeminarCount } from './calendar.js';
export type { SeminarParts } from './context.js';
export { type DemoSeminarSource, loadDemoSeminars } from './demo.js';
export { insertSeminar as createSeminar, listCalendar, type NewSeminar } from './repo.js';

/** The server half of seminar. */
export function createSeminarRoom(parts: SeminarParts): ServerRoom {
  return {
    name: 'seminar',
    handlers: [
      ...createSeminarHandlers(parts),
      ...createAttendeeHandlers(parts),
      ...createPrintHandlers(parts),
      ...createLiveHandlers(parts.engine, liveRoutes),
    ],
    statuses: {
      ...liveStatuses,
      'not-found': 404,
      'not-here': 404,
      'attendee-unknown': 404,
      'sheet-unknown': 404,
      'booklet-not-yet': 403,
      'agenda-refused': 422,
      'document-queue-full': 503,
      'document-too-slow': 503,
    },
    refusals: { ...liveRefusals, ...conductorRefusals, ...seminarRefusals },
  };
}
