// The routes of everything about people: the list, persons across seminars, badges.
import type { Handler } from '../../../../platform/server/http/handler.js';
import type { SeminarParts } from '../context.js';
import { createAttendeeHandlers } from './attendee-routes.js';
import { createBadgeHandlers } from './badge-routes.js';
import { createPersonHandlers } from './person-routes.js';

/** The routes of people. */
export function createPeopleHandlers(parts: SeminarParts): readonly Handler[] {
  return [...createAttendeeHandlers(parts), ...createPersonHandlers(parts), ...createBadgeHandlers(parts)];
}
