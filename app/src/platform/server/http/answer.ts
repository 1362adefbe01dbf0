// From what a handler answers to what goes over the wire: JSON, a file, a stream, a refusal, cookies.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RouteShape } from '../../contract.js';
import { writeCookie } from './edge/cookies.js';
import { formatDisposition } from './edge/file-name.js';
import { sendGivenProblem } from './failure.js';
import type { FileAnswer, RefusedAnswer, ServerRoom, SessionAnswer, StreamAnswer } from './handler.js';
import { createRefusalProblem } from './problem/problem.js';

// A reply may well hold a field named `kind`: an answer is known by its kind and by what only it carries.
function isAnswer(answer: unknown, kind: string, mark: string): boolean {
  return (
    typeof answer === 'object' && answer !== null && Reflect.get(answer, 'kind') === kind && mark in answer
  );
}

/** Sends an answer, whatever its kind. */
export function sendAnswer(
  answer: unknown,
  context: { readonly room: ServerRoom; readonly request: FastifyRequest; readonly reply: FastifyReply },
): FastifyReply {
  const { room, request, reply } = context;
  if (isAnswer(answer, 'refused', 'refusal')) {
    const problem = createRefusalProblem(room, (answer as RefusedAnswer).refusal, request.id);
    const wait = (answer as RefusedAnswer).refusal.data?.retryAfterSeconds;
    if (typeof wait === 'number') reply.header('retry-after', String(wait));
    return sendGivenProblem(reply, problem);
  }
  if (isAnswer(answer, 'stream', 'start')) return startStream(answer as StreamAnswer, request, reply);
  if (isAnswer(answer, 'file', 'fileName')) return sendFile(answer as FileAnswer, reply);
  if (isAnswer(answer, 'session', 'cookies')) {
    const session = answer as SessionAnswer<RouteShape>;
    for (const change of session.cookies) writeCookie(request, reply, change);
    return sendJson(session.reply, reply);
  }
  return sendJson(answer, reply);
}

function sendJson(body: unknown, reply: FastifyReply): FastifyReply {
  return reply.header('content-type', 'application/json; charset=utf-8').send(body);
}

function sendFile(file: FileAnswer, reply: FastifyReply): FastifyReply {
  reply
    .header('content-type', file.contentType)
    .header('content-disposition', formatDisposition(file.fileName, file.inline));
  if (file.isForeign === true) {
    reply
      .header('content-security-policy', "sandbox; default-src 'none'")
      .header('x-robots-tag', 'noindex, noimageindex');
  }
  if (file.isFramable === true) {
    reply
      .removeHeader('x-frame-options')
      .header('cross-origin-resource-policy', 'cross-origin')
      .header(
        'content-security-policy',
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *",
      );
  }
  if (file.keepSeconds !== undefined) {
    reply.header('cache-control', `private, max-age=${file.keepSeconds}, immutable`);
  }
  return reply.send(file.body instanceof Uint8Array ? Buffer.from(file.body) : file.body);
}

function startStream(stream: StreamAnswer, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.hijack();
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (value !== undefined) reply.raw.setHeader(name, value);
  }
  stream.start(reply.raw, request.raw);
  return reply;
}
