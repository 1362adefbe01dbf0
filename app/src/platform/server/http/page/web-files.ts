// The screens: the organisers' application and the participants' light one, as built files.
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from '../failure.js';

/** Where the two builds are. */
export interface WebFolders {
  readonly organiser: string;
  readonly participant: string;
}

const PARTICIPANT_PATH = /^\/(r|b|f|rejoindre|salle)(\/|$)/;
// The pages that a personal link opens: a survey, an introduction.
const SURVEY_PATH = /^\/[em](\/|$)/;
const HASHED_NAME = /[-.][A-Za-z0-9_-]{8,}\.[a-z0-9]+$/;

const NOT_BUILT =
  'Les écrans ne sont pas construits. Lancez « npm run build », puis rechargez cette page. L’API répond déjà sous /api/.';

/** Serves the files of the builds that exist. Addresses without a file answer by `sendScreen`. */
export async function registerWebFiles(app: FastifyInstance, folders: WebFolders): Promise<void> {
  const root = [folders.organiser, folders.participant].filter((folder) => existsSync(folder));
  if (root.length === 0) return;
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const name = basename(path).replace(/\.(br|gz)$/, '');
      const lasting = path.includes('/assets/') && HASHED_NAME.test(name);
      reply.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

function choosePage(path: string, folders: WebFolders): readonly [folder: string, page: string] {
  if (SURVEY_PATH.test(path)) return [folders.participant, 'survey.html'];
  return PARTICIPANT_PATH.test(path)
    ? [folders.participant, 'participant.html']
    : [folders.organiser, 'index.html'];
}

/** Answers any address that is no route and no file: the right application's page, or a problem. */
export function sendScreen(request: FastifyRequest, reply: FastifyReply, folders: WebFolders): FastifyReply {
  const path = request.url.split('?')[0] ?? '/';
  const reading = request.method === 'GET' || request.method === 'HEAD';
  if (!reading || path.startsWith('/api/') || path === '/api' || /\.[A-Za-z0-9]+$/.test(path)) {
    return sendProblem(request, reply, 'http/not-found');
  }
  const [folder, page] = choosePage(path, folders);
  if (existsSync(join(folder, page))) return reply.sendFile(page, folder);
  return reply.code(503).header('content-type', 'text/plain; charset=utf-8').send(NOT_BUILT);
}
