// Puts the rooms' routes on the web server, and refuses to build one whose rules are not fully said.
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { Instant } from '@trame/core/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AccessRule, RouteShape } from '../../contract.js';
import { sendAnswer } from './answer.js';
import { type Admission, admitCaller, type Credentials, type Denial, type Readers } from './caller.js';
import { readPresented } from './edge/cookies.js';
import { receiveUpload } from './edge/upload.js';
import { sendProblem } from './failure.js';
import type { Call, Handler, ServerRoom } from './handler.js';
import type { LogSink } from './log.js';
import { problemSchema } from './problem/problem.js';

const BODY_LIMIT = 64 * 1024;
const PATH = /^\/api(\/(:[a-z][A-Za-z]*|[a-z0-9][a-z0-9.-]*))+$/;

/** What every route stands on. */
export interface RouteContext {
  readonly readers: Readers;
  readonly clock: () => Instant;
  readonly log: LogSink;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    takesFile?: boolean;
  }
  interface FastifyRequest {
    admission: Admission | null;
    credentials: Credentials | null;
  }
}

/** Checks the routes of all rooms together; throws at the first one that cannot be served safely. */
export function inspectRooms(rooms: readonly ServerRoom[]): readonly RouteShape[] {
  const rules = new Map<string, string>();
  const addresses = new Set<string>();
  const routes = rooms.flatMap((room) => room.handlers.map((handler) => handler.route));
  for (const route of routes) {
    const name = `${route.method} ${route.path}`;
    const address = name.replaceAll(/:[A-Za-z]+/g, ':');
    const fault = addresses.has(address)
      ? 'is declared twice'
      : (findRouteFault(route) ?? findRuleFault(route.access, rules));
    if (fault !== null) throw new Error(`http/register: ${name} ${fault}`);
    addresses.add(address);
  }
  return routes;
}

function findRouteFault(route: RouteShape): string | null {
  // Rooms are written by hand: a cast may have hidden what the compiler asks for.
  const access = route.access as AccessRule | undefined;
  if (access === undefined || access === null) return 'has no access rule';
  if (!PATH.test(route.path)) return 'has a path outside /api';
  const names = [...route.path.matchAll(/:([A-Za-z]+)/g)].map((match) => match[1] ?? '');
  const inSpace = route.path.startsWith('/api/spaces/:space');
  if ((access.scope === 'space' || access.scope === 'room') !== inSpace) {
    return 'has a scope that does not go with its path';
  }
  if (access.scope === 'room' && !names.includes('room')) return 'asks for a seat without :room';
  if (names.some((name) => name !== 'space' && name !== 'room') && route.params === undefined) {
    return 'does not say what its parameters look like';
  }
  if (route.upload === true && route.body !== undefined) return 'takes a file and a body';
  const hasBody = route.body !== undefined || route.upload === true;
  return route.method === 'GET' && hasBody ? 'reads a body with GET' : null;
}

function findRuleFault(rule: AccessRule, rules: Map<string, string>): string | null {
  if (!/^[a-z-]+\.[a-z-]+$/.test(rule.id)) return 'has a rule without a name like `room.what`';
  if (rule.sentence.trim() === '') return `has a rule without a sentence (${rule.id})`;
  const open = rule.scope === 'public' || rule.scope === 'account';
  if (open !== (rule.roles.length === 0) && rule.scope !== 'room') {
    return `has a rule whose roles do not go with its scope (${rule.id})`;
  }
  const content = JSON.stringify([rule.scope, rule.roles, rule.seats ?? [], rule.sentence]);
  const known = rules.get(rule.id);
  rules.set(rule.id, known ?? content);
  return known === undefined || known === content
    ? null
    : `has the rule ${rule.id}, said otherwise elsewhere`;
}

/** Registers one route with its rule, its schemas and its function. */
export function registerRoute(
  app: FastifyInstance,
  entry: { readonly room: ServerRoom; readonly handler: Handler },
  context: RouteContext,
): void {
  const { route } = entry.handler;
  app.route({
    method: route.method,
    url: route.path,
    bodyLimit: route.bodyLimit ?? BODY_LIMIT,
    config: { takesFile: route.upload === true },
    schema: describeRoute(route, entry.room.name),
    onRequest: async (request, reply) => {
      request.credentials = readCredentials(request);
      const admission = await admitCaller(route.access, request.credentials, {
        readers: context.readers,
        now: context.clock(),
      });
      if (typeof admission === 'string') return sendDenial(admission, { request, reply, route, context });
      request.admission = admission;
    },
    handler: async (request, reply) => {
      const answer = await entry.handler.run(createCall(request, reply.raw, { route, now: context.clock() }));
      return sendAnswer(answer, { room: entry.room, request, reply });
    },
  });
}

type DenialContext = {
  readonly request: FastifyRequest;
  readonly reply: Parameters<typeof sendProblem>[1];
  readonly route: RouteShape;
  readonly context: RouteContext;
};

function sendDenial(denial: Denial, at: DenialContext): ReturnType<typeof sendProblem> {
  const { request, reply, route, context } = at;
  context.log({ level: 'info', event: 'security', reference: request.id, rule: route.access.id, denial });
  return sendProblem(request, reply, `http/${denial}`);
}

function describeRoute(route: RouteShape, tag: string): Record<string, unknown> {
  return {
    summary: route.summary,
    description: route.access.sentence,
    tags: [tag],
    ...(route.params === undefined ? {} : { params: route.params }),
    ...(route.query === undefined ? {} : { querystring: route.query }),
    ...(route.body === undefined ? {} : { body: route.body }),
    response: {
      ...(route.reply === null
        ? {}
        : {
            200: {
              description: 'Ce qui était demandé.',
              content: { 'application/json': { schema: route.reply } },
            },
          }),
      default: {
        description: 'Un problème : ce qui n’a pas pu être fait, et que faire.',
        content: { 'application/problem+json': { schema: problemSchema } },
      },
    },
  };
}

function readParameter(request: FastifyRequest, name: string): string | null {
  const { params } = request;
  if (typeof params !== 'object' || params === null || !Object.hasOwn(params, name)) return null;
  const value: unknown = Reflect.get(params, name);
  return typeof value === 'string' ? value : null;
}

function readCredentials(request: FastifyRequest): Credentials {
  return {
    session: readPresented(request, 'session'),
    device: readPresented(request, 'device'),
    space: readParameter(request, 'space'),
    room: readParameter(request, 'room'),
  };
}

function createCall(
  request: FastifyRequest,
  raw: ServerResponse,
  about: { readonly route: RouteShape; readonly now: Instant },
): Call {
  const { admission, credentials } = request;
  if (admission === null || credentials === null)
    throw new Error('http/createCall: a call without an admission');
  return {
    ...admission,
    now: about.now,
    params: about.route.params === undefined ? undefined : request.params,
    query: about.route.query === undefined ? undefined : request.query,
    body: about.route.body === undefined ? undefined : request.body,
    upload:
      about.route.upload === true && request.body instanceof Readable
        ? receiveUpload(request.body, raw)
        : null,
    reference: request.id,
    // Made for whoever asks: most calls are over before anybody could give them up.
    get signal() {
      return followClose(raw);
    },
    headers: request.headers,
    presented: { session: credentials.session, device: credentials.device },
    address: request.ip,
  };
}

function followClose(raw: ServerResponse): AbortSignal {
  const gone = new AbortController();
  if (raw.closed) gone.abort();
  else raw.once('close', () => gone.abort());
  return gone.signal;
}
