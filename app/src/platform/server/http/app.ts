// The web server: rooms' routes behind one door, with one shape of error and the same guards everywhere.
import type { Socket } from 'node:net';
import cookie from '@fastify/cookie';
import type { Instant } from '@trame/core/kernel';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { validatorCompiler } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { defineRoute, type RouteShape } from '../../contract.js';
import type { Database } from '../db/database.js';
import type { GrantReader, SeatReader } from './caller.js';
import { listSecurityHeaders } from './edge/headers.js';
import { parseJsonBody } from './edge/json-body.js';
import { isForeignWrite } from './edge/same-origin.js';
import { sendFailure, sendProblem } from './failure.js';
import { handle, type ServerRoom } from './handler.js';
import type { LogSink } from './log.js';
import { registerApiPage } from './page/api-page.js';
import { registerWebFiles, sendScreen, type WebFolders } from './page/web-files.js';
import { inspectRooms, registerRoute } from './register.js';
import { createSpaceReader } from './space.repo.js';
import { createReference } from './token.js';

/** How this installation is reached. */
export interface HttpConfig {
  readonly version: string;
  /** Whom to believe about the caller's address and protocol; false when nobody stands in front. */
  readonly trustProxy: boolean | string | readonly string[];
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
  const http = createServer(parts);
  const rooms = [createPlatformRoom(parts.config.version, () => http.swagger()), ...parts.rooms];
  const routes = inspectRooms(rooms);
  const addresses: string[] = [];
  http.addHook('onRoute', (route) => {
    addresses.push(...[route.method].flat().map((method) => `${method} ${route.url}`));
  });
  await http.register(cookie);
  addGuards(http, parts);
  await registerApiPage(http, parts.config.version);
  const context = {
    readers: { grants: parts.grants, seats: parts.seats, spaces: createSpaceReader(parts.database) },
    clock: parts.clock,
    log: parts.log,
  };
  for (const room of rooms) {
    for (const handler of room.handlers) registerRoute(http, { room, handler }, context);
  }
  await registerWebFiles(http, parts.config.web);
  addFailures(http, { ...parts, routes });
  await http.ready();
  return { http, routes, addresses };
}

function createServer(parts: AppParts): FastifyInstance {
  const { trustProxy } = parts.config;
  const http = Fastify({
    logger: false,
    trustProxy: typeof trustProxy === 'object' ? [...trustProxy] : trustProxy,
    genReqId: createReference,
    requestIdHeader: false,
    exposeHeadRoutes: false,
    forceCloseConnections: true,
    requestTimeout: 60_000,
    keepAliveTimeout: 75_000,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
    frameworkErrors: (error, request, reply) => {
      reply.headers(listSecurityHeaders({ secure: false, path: '/api/' }));
      sendFailure(error, { request: request as FastifyRequest, reply, log: parts.log });
    },
    clientErrorHandler: (_error, socket) => refuseSocket(socket),
  });
  http.decorateRequest('admission', null);
  http.setValidatorCompiler(validatorCompiler);
  http.setSerializerCompiler(({ schema, url }) => (data) => {
    // The contract says what leaves: a field it does not name never does.
    const checked = (schema as z.ZodType).safeParse(data);
    if (!checked.success) {
      const place = checked.error.issues[0]?.path.join('.') ?? '';
      throw new Error(`http/reply: the reply of ${url} breaks its contract at "${place}"`);
    }
    return JSON.stringify(checked.data);
  });
  http.removeAllContentTypeParsers();
  http.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    async (_request: unknown, body: string) => parseJsonBody(body),
  );
  return http;
}

function addGuards(http: FastifyInstance, parts: AppParts): void {
  http.addHook('onRequest', async (request, reply) => {
    reply.headers(listSecurityHeaders({ secure: request.protocol === 'https', path: request.url }));
    const foreign = isForeignWrite({
      method: request.method,
      host: request.host,
      origin: request.headers.origin,
      fetchSite: [request.headers['sec-fetch-site']].flat()[0],
      allowedOrigins: parts.config.allowedOrigins,
    });
    if (!foreign) return;
    parts.log({ level: 'warn', event: 'security', reference: request.id, denial: 'foreign-origin' });
    return sendProblem(request, reply, 'http/foreign-origin');
  });
  http.addHook('onResponse', async (request, reply) => {
    parts.log({
      level: 'info',
      event: 'request',
      reference: request.id,
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    });
  });
}

function addFailures(
  http: FastifyInstance,
  parts: AppParts & { readonly routes: readonly RouteShape[] },
): void {
  const patterns = parts.routes.map((route) => ({
    method: route.method,
    pattern: new RegExp(`^${route.path.replaceAll('.', '\\.').replaceAll(/:[A-Za-z]+/g, '[^/]+')}$`),
  }));
  http.setErrorHandler((error, request, reply) => sendFailure(error, { request, reply, log: parts.log }));
  http.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const allowed = patterns.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
    if (allowed.length === 0) return sendScreen(request, reply, parts.config.web);
    return sendProblem(
      request,
      reply.header('allow', [...new Set(allowed)].join(', ')),
      'http/method-not-allowed',
    );
  });
}

// What cannot even be read as HTTP gets the shortest of answers, and the line is cut.
function refuseSocket(socket: Socket): void {
  if (!socket.writable) return;
  const headers = Object.entries(listSecurityHeaders({ secure: false, path: '/api/' }));
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.end(`HTTP/1.1 400 Bad Request\r\n${lines}connection: close\r\ncontent-length: 0\r\n\r\n`);
}

const health = defineRoute({
  method: 'GET',
  path: '/api/health',
  access: {
    id: 'platform.health',
    scope: 'public',
    roles: [],
    sentence: 'Tout le monde peut savoir si ce serveur répond, et sa version.',
  },
  summary: 'Dit si le serveur répond, et sa version',
  reply: z.object({ ok: z.literal(true), version: z.string() }),
});

const description = defineRoute({
  method: 'GET',
  path: '/api/openapi.json',
  access: {
    id: 'platform.description',
    scope: 'public',
    roles: [],
    sentence: 'Tout le monde peut lire la description de l’API.',
  },
  summary: 'Décrit l’API (OpenAPI 3.1)',
  reply: z.record(z.string(), z.unknown()),
});

function createPlatformRoom(version: string, describe: () => object): ServerRoom {
  return {
    name: 'platform',
    handlers: [
      handle(health, async () => ({ ok: true as const, version })),
      handle(description, async () => ({ ...describe() })),
    ],
    statuses: {},
    refusals: {},
  };
}
