// The server's own two routes: whether it answers, and the description of the API.
import { z } from 'zod';
import { defineRoute } from '../../../contract.js';
import { handle, type ServerRoom } from '../handler.js';

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

/** The room of the server itself. */
export function createPlatformRoom(version: string, describe: () => object): ServerRoom {
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
