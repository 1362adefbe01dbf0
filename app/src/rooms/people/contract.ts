// The routes of accounts, sessions, links and rights.
import { z } from 'zod';
import { defineRoute } from '../../platform/contract.js';
import {
  closeSession,
  createAccounts,
  createLinks,
  keepOrganisers,
  listAccounts,
  openSession,
  ownSession,
  readRights,
} from './access.js';

const spaceRole = z.enum(['programme-owner', 'facilitator', 'project-lead', 'lead-pair', 'data-steward']);
const anyRole = z.enum(['operator', ...spaceRole.options]);
const inSpace = z.object({ space: z.uuid() });

const me = z.object({
  account: z.object({ id: z.uuid(), displayName: z.string() }),
  /** Roles held; a null space is the installation itself. */
  grants: z.array(z.object({ space: z.uuid().nullable(), fabrique: z.uuid().nullable(), role: anyRole })),
});

const organiser = z.object({ id: z.uuid(), displayName: z.string(), roles: z.array(spaceRole) });

const displayName = z.string().min(1).max(120);

/** A way in, to be handed to its holder: a path of this server, good once. */
const link = z.object({ path: z.string(), expiresAt: z.number() });

export const openSessionRoute = defineRoute({
  method: 'POST',
  path: '/api/session',
  access: openSession,
  summary: 'Ouvre une session avec un lien de connexion',
  body: z.object({ token: z.string().max(200) }),
  reply: me,
});

export const getSessionRoute = defineRoute({
  method: 'GET',
  path: '/api/session',
  access: ownSession,
  summary: 'Dit qui est connecté et avec quels rôles',
  reply: me,
});

export const closeSessionRoute = defineRoute({
  method: 'DELETE',
  path: '/api/session',
  access: closeSession,
  summary: 'Met fin à la session',
  reply: z.object({ closed: z.literal(true) }),
});

export const getRightsRoute = defineRoute({
  method: 'GET',
  path: '/api/rights',
  access: readRights,
  summary: 'Donne la table des droits : qui peut quoi',
  reply: z.object({
    rules: z.array(
      z.object({
        id: z.string(),
        scope: z.string(),
        roles: z.array(z.string()),
        seats: z.array(z.string()),
        sentence: z.string(),
        routes: z.array(z.object({ method: z.string(), path: z.string(), summary: z.string() })),
      }),
    ),
  }),
});

export const createLinkRoute = defineRoute({
  method: 'POST',
  path: '/api/links',
  access: createLinks,
  summary: 'Crée un lien de connexion à usage unique',
  body: z.object({ account: z.uuid() }),
  reply: link,
});

export const listAccountsRoute = defineRoute({
  method: 'GET',
  path: '/api/accounts',
  access: listAccounts,
  summary: 'Liste les comptes et leurs rôles',
  reply: z.object({
    accounts: z.array(
      z.object({
        id: z.uuid(),
        displayName: z.string(),
        grants: z.array(z.object({ space: z.uuid().nullable(), role: anyRole })),
      }),
    ),
  }),
});

export const listOrganisersRoute = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/organisers',
  access: keepOrganisers,
  summary: 'Liste les organisateurs d’un espace',
  params: inSpace,
  reply: z.object({ organisers: z.array(organiser) }),
});

export const createAccountRoute = defineRoute({
  method: 'POST',
  path: '/api/accounts',
  access: createAccounts,
  summary: 'Crée un compte d’organisateur avec ses rôles, et son lien de connexion',
  body: z.object({
    displayName,
    grants: z.array(z.object({ space: z.uuid(), role: spaceRole })).max(50),
  }),
  reply: z.object({ account: z.uuid(), link }),
});

export const addOrganiserRoute = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/organisers',
  access: keepOrganisers,
  summary: 'Donne à quelqu’un un rôle dans un espace',
  params: inSpace,
  body: z.object({
    role: spaceRole,
    /** Somebody new, by a name; or somebody who already organises in the same Fabrique, by the account. */
    who: z.union([z.object({ account: z.uuid() }), z.object({ displayName })]),
  }),
  reply: z.object({
    organiser,
    /** Null when the person already had an account. */
    link: link.nullable(),
  }),
});

export const removeOrganiserRoute = defineRoute({
  method: 'DELETE',
  path: '/api/spaces/:space/organisers/:account',
  access: keepOrganisers,
  summary: 'Retire à un organisateur ses rôles dans un espace',
  params: inSpace.extend({ account: z.uuid() }),
  reply: z.object({ removed: z.number().int() }),
});
