// The one place where what went wrong becomes a problem: refused by the server, out of reach, or our defect.
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../../contract.js';
import { DatabaseAway, getAwayReason } from '../db/away.js';
import { UnreadableBody } from './edge/json-body.js';
import { describeDefect, type LogSink } from './log.js';
import { formatFieldIssue } from './problem/field-sentences.fr.js';
import { createProblem, PROBLEM_TYPE } from './problem/problem.js';
import type { ServerProblemCode } from './problem/sentences.fr.js';

const FRAMEWORK_CODES: Readonly<Record<string, ServerProblemCode>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'http/media-type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'http/too-large',
  FST_ERR_BAD_URL: 'http/not-found',
  FST_ERR_MAX_PARAM_LENGTH: 'http/not-found',
  FST_ERR_ROUTE_MISSING: 'http/not-found',
};

const RETRY_SECONDS = 5;

/** Sends a problem of the server's own. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  code: ServerProblemCode,
): FastifyReply {
  return sendGivenProblem(reply, createProblem(code, request.id));
}

/** Sends a problem as it is. */
export function sendGivenProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  if (problem.status === 503) reply.header('retry-after', String(RETRY_SECONDS));
  return reply.code(problem.status).header('content-type', PROBLEM_TYPE).send(JSON.stringify(problem));
}

/** Answers whatever a handler, a hook or the framework threw; a defect is logged here, once. */
export function sendFailure(
  thrown: unknown,
  context: { readonly request: FastifyRequest; readonly reply: FastifyReply; readonly log: LogSink },
): FastifyReply {
  const { request, reply, log } = context;
  const away = thrown instanceof DatabaseAway ? thrown.reason : getAwayReason(thrown);
  if (away !== null) {
    log({ level: 'warn', event: 'database-away', reference: request.id, reason: away });
    return sendProblem(request, reply, away === 'full' ? 'http/storage-full' : 'http/unavailable');
  }
  const error = thrown as Partial<FastifyError>;
  if (Array.isArray(error.validation)) return sendInvalid(request, reply, error);
  if (thrown instanceof UnreadableBody) return sendProblem(request, reply, 'http/malformed');
  const known = FRAMEWORK_CODES[error.code ?? ''];
  if (known !== undefined) return sendProblem(request, reply, known);
  if (isFrameworkRefusal(error)) return sendProblem(request, reply, 'http/malformed');
  log({
    level: 'error',
    event: 'defect',
    reference: request.id,
    route: request.routeOptions.url ?? '',
    ...describeDefect(thrown),
  });
  return sendProblem(request, reply, 'http/defect');
}

function isFrameworkRefusal(error: Partial<FastifyError>): boolean {
  const status = error.statusCode ?? 500;
  return (error.code ?? '').startsWith('FST_') && status >= 400 && status < 500;
}

// A malformed identifier in the address can name nothing: it reads as any address that does not exist.
function sendInvalid(
  request: FastifyRequest,
  reply: FastifyReply,
  error: Partial<FastifyError>,
): FastifyReply {
  if (error.validationContext === 'params') return sendProblem(request, reply, 'http/not-found');
  const sent: unknown = error.validationContext === 'body' ? request.body : request.query;
  const fields = (error.validation ?? []).slice(0, 20).map((issue) => {
    const path = issue.instancePath.split('/').filter((step) => step !== '');
    const missing = isMissing(sent, path);
    return {
      path: path.join('.'),
      detail: formatFieldIssue({
        keyword: issue.keyword,
        message: issue.message ?? '',
        params: issue.params,
        missing,
      }),
    };
  });
  return sendGivenProblem(reply, createProblem('http/invalid', request.id, fields));
}

function isMissing(sent: unknown, path: readonly string[]): boolean {
  let at: unknown = sent;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return true;
    at = Reflect.get(at, step);
  }
  return at === undefined;
}
