// Which rooms this server has, and what each stands on.
import { type Instant, instant } from '@trame/core/kernel';
import type { RouteShape } from './platform/contract.js';
import { createDatabase, type Database } from './platform/server/db/index.js';
import type { ServerRoom } from './platform/server/http/handler.js';
import { createPeopleRoom } from './rooms/people/server/index.js';

/** What rooms stand on. */
export interface RoomParts {
  readonly database: Database;
  readonly clock: () => Instant;
  readonly listRoutes: () => readonly RouteShape[];
}

/** The server halves, in the order of the API page. */
export function listRooms(parts: RoomParts): readonly ServerRoom[] {
  const { database, listRoutes } = parts;
  return [createPeopleRoom({ database, listRoutes })];
}

/** The routes as declared, without a database: for pages of documentation. */
export function listDeclaredRoutes(): readonly RouteShape[] {
  const database = createDatabase({ connectionString: 'postgres:///nowhere' });
  const rooms = listRooms({ database, clock: () => instant(0), listRoutes: () => [] });
  return rooms.flatMap((room) => room.handlers.map((handler) => handler.route));
}
