// The web server: rooms' routes behind one door, with one shape of error and the same guards everywhere.
import cookie from '@fastify/cookie';
import type { Instant } from '@trame/core/kernel';
import type { FastifyInstance } from 'fastify';
import type { RouteShape } from '../../contract.js';
import type { Database } from '../db/database.js';
import type { GrantReader, SeatReader } from './caller.js';
import { addFailures, addGuards } from './edge/guards.js';
import type { ServerRoom } from './handler.js';
import type { LogSink } from './log.js';
import { registerApiPage } from './page/api-page.js';
import { createPlatformRoom } from './page/platform-room.js';
import { registerWebFiles, type WebFolders } from './page/web-files.js';
import { inspectRooms, registerRoute } from './register.js';
import { createServer, type TrustProxy } from './server.js';
import { createSpaceReader } from './space.repo.js';

/** How this installation is reached. */
export interface HttpConfig {
  readonly version: string;
  readonly trustProxy: TrustProxy;
  /** Origins allowed to write besides the server's own. */
  readonly allowedOrigins: readonly string[];
  readonly web: WebFolders;
}

/** What the web server is made of. */
export interface AppParts {
  readonly database: Database;
  readonly rooms: readonly ServerRoom[];
  readonly grants: GrantReader;
  readonly seats: SeatReader;
  readonly clock: () => Instant;
  readonly log: LogSink;
  readonly config: HttpConfig;
}

/** A built server, not listening yet. */
export interface WebApp {
  readonly http: FastifyInstance;
  /** Every declared route, for whoever checks rights or prints them. */
  readonly routes: readonly RouteShape[];
  /** Every route the router really has, as `METHOD path`. */
  readonly addresses: readonly string[];
}

/** Builds the web server; throws when a route's rule is not fully said. */
export async function createApp(parts: AppParts): Promise<WebApp> {
  const { config, log } = parts;
  const http = createServer(config.trustProxy, log);
  const rooms = [createPlatformRoom(config.version, () => http.swagger()), ...parts.rooms];
  const routes = inspectRooms(rooms);
  const addresses: string[] = [];
  http.addHook('onRoute', (route) => {
    addresses.push(...[route.method].flat().map((method) => `${method} ${route.url}`));
  });
  await http.register(cookie);
  addGuards(http, { allowedOrigins: config.allowedOrigins, log });
  // Before any route: a route keeps the error handler that stands when the next plugin is waited for.
  addFailures(http, { routes, web: config.web, log });
  await registerApiPage(http, config.version);
  const context = {
    readers: { grants: parts.grants, seats: parts.seats, spaces: createSpaceReader(parts.database) },
    clock: parts.clock,
    log,
  };
  for (const room of rooms) {
    for (const handler of room.handlers) registerRoute(http, { room, handler }, context);
  }
  await registerWebFiles(http, config.web);
  await http.ready();
  return { http, routes, addresses };
}
