// What surrounds every route: headers, the refusal of foreign writes, the log line, the shape of failures.
import type { FastifyInstance } from 'fastify';
import type { RouteShape } from '../../../contract.js';
import { sendFailure, sendProblem } from '../failure.js';
import type { LogSink } from '../log.js';
import { sendScreen, type WebFolders } from '../page/web-files.js';
import { ARRIVAL, boundArrival } from './arrival.js';
import { listSecurityHeaders } from './headers.js';
import { isForeignWrite } from './same-origin.js';

/** What the guards need. */
export interface GuardParts {
  readonly allowedOrigins: readonly string[];
  readonly log: LogSink;
}

/** Adds the guards that run before and after every route, declared or not. */
export function addGuards(http: FastifyInstance, parts: GuardParts): void {
  http.addHook('onRequest', async (request, reply) => {
    boundArrival(request, ARRIVAL);
    reply.headers(listSecurityHeaders({ secure: request.protocol === 'https', path: request.url }));
    const foreign = isForeignWrite({
      method: request.method,
      host: request.host,
      origin: request.headers.origin,
      fetchSite: [request.headers['sec-fetch-site']].flat()[0],
      allowedOrigins: parts.allowedOrigins,
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

/** Adds the answers to whatever no route answered, or answered by throwing. */
export function addFailures(
  http: FastifyInstance,
  parts: { readonly routes: readonly RouteShape[]; readonly web: WebFolders; readonly log: LogSink },
): void {
  const patterns = parts.routes.map((route) => ({
    method: route.method,
    pattern: new RegExp(`^${route.path.replaceAll('.', '\\.').replaceAll(/:[A-Za-z]+/g, '[^/]+')}$`),
  }));
  http.setErrorHandler((error, request, reply) => sendFailure(error, { request, reply, log: parts.log }));
  http.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const allowed = patterns.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
    if (allowed.length === 0) return sendScreen(request, reply, parts.web);
    return sendProblem(
      request,
      reply.header('allow', [...new Set(allowed)].join(', ')),
      'http/method-not-allowed',
    );
  });
}
