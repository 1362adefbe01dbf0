// The bare web server: how it reads a request and how it writes a reply, before any route.
import type { Socket } from 'node:net';
import Fastify, { errorCodes, type FastifyInstance, type FastifyRequest } from 'fastify';
import { validatorCompiler } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { listSecurityHeaders } from './edge/headers.js';
import { parseJsonBody } from './edge/json-body.js';
import { sendFailure } from './failure.js';
import type { LogSink } from './log.js';
import { createProblem, PROBLEM_TYPE } from './problem/problem.js';
import { createReference } from './token.js';

/** Whom to believe about the caller's address and protocol; false when nobody stands in front. */
export type TrustProxy = boolean | string | readonly string[];

/** Prepares the server; nothing is registered yet. */
export function createServer(trustProxy: TrustProxy, log: LogSink): FastifyInstance {
  const http = Fastify({
    logger: false,
    trustProxy: typeof trustProxy === 'object' ? [...trustProxy] : trustProxy,
    genReqId: createReference,
    requestIdHeader: false,
    exposeHeadRoutes: false,
    forceCloseConnections: true,
    // Bounded by `boundArrival`: a file may take as long as its line is slow.
    requestTimeout: 0,
    http: { headersTimeout: 60_000 },
    keepAliveTimeout: 75_000,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
    frameworkErrors: (error, request, reply) => {
      reply.headers(listSecurityHeaders({ secure: false, path: '/api/' }));
      sendFailure(error, { request: request as FastifyRequest, reply, log });
    },
    clientErrorHandler: (_error, socket) => refuseSocket(socket),
  });
  http.decorateRequest('admission', null);
  http.decorateRequest('credentials', null);
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
  // A file is never held here: the route that takes one reads it as it comes.
  http.addContentTypeParser('*', async (request: FastifyRequest, payload: unknown) => {
    if (request.routeOptions.config.takesFile === true) return payload;
    throw new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(request.headers['content-type']);
  });
  return http;
}

// What cannot even be read as HTTP never reaches a hook: its answer is written by hand, and the line is cut.
function refuseSocket(socket: Socket): void {
  if (!socket.writable) return;
  const body = JSON.stringify(createProblem('http/malformed', createReference()));
  const headers = {
    ...listSecurityHeaders({ secure: false, path: '/api/' }),
    'content-type': PROBLEM_TYPE,
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 400 Bad Request\r\n${lines.join('')}\r\n${body}`);
}
