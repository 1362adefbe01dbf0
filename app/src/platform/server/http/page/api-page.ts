// The public description of the API: OpenAPI 3.1 and a page to read it, from the schemas that check the calls.
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';

const DESCRIPTION =
  'Trame conduit une Fabrique prospective. Chaque adresse dit qui peut l’appeler ; une demande refusée reçoit toujours ' +
  'une phrase en français, un code stable et une référence (application/problem+json). Les écritures sont en JSON et ' +
  'refusées si elles viennent d’un autre site. Les organisateurs sont connus par le cookie de session, les ' +
  'participants par le cookie de leur appareil.';

/** Prepares the description; to be called before any route is registered. */
export async function registerApiPage(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Trame',
        version,
        description: DESCRIPTION,
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/' }],
    },
    transform: jsonSchemaTransform,
  });
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    uiConfig: { docExpansion: 'list', tryItOutEnabled: false, validatorUrl: null },
    theme: {
      title: 'API de Trame',
      // The reader's own bar asks for the address of another description: there is one API here.
      css: [{ filename: 'trame.css', content: '.swagger-ui .topbar { display: none }' }],
    },
    staticCSP: false,
  });
}
