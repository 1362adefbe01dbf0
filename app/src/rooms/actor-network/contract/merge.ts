// Two records of one organisation brought into one, over the wire: what would move, the act, what was done before.
import { cleanText } from '@trame/core/kernel';
import { z } from 'zod';
import { defineRoute } from '../../../platform/contract.js';
import { organisationEdit, organisationRead } from '../access.js';

const params = z.object({ space: z.uuid(), organisation: z.uuid() });

export const moveKinds = ['action', 'seat', 'role', 'space', 'membership', 'member', 'branch'] as const;

export const organisationMove = z.object({
  kind: z.enum(moveKinds),
  /** The territory it happens in; null for what is common to the Fabrique. */
  place: z.string().nullable(),
  /** What is named, when whoever asks may read it. */
  names: z.array(z.string()),
  count: z.int(),
});

export const previewMerge = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/organisations/:organisation/merge',
  access: organisationEdit,
  summary:
    'Ce qui suivrait si une autre fiche était réunie à celle-ci\u202f; rien n’est écrit, et les actions restreintes n’y sont pas.',
  params,
  query: z.object({ from: z.uuid() }),
  reply: z.object({
    kept: z.object({ id: z.string(), name: z.string(), aliases: z.array(z.string()) }),
    gone: z.object({ id: z.string(), name: z.string(), aliases: z.array(z.string()) }),
    /** Names the kept record will answer to. */
    aliases: z.array(z.string()),
    moves: z.array(organisationMove),
  }),
});

export const mergeOrganisations = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/organisations/:organisation/merge',
  access: organisationEdit,
  summary:
    'Réunit une autre fiche à celle-ci\u202f: son nom reste comme surnom, et tout ce qui la nommait la suit.',
  params,
  body: z.object({
    from: z.uuid(),
    reason: z.string().overwrite(cleanText).max(300).nullable().default(null),
  }),
  reply: z.object({ moves: z.array(organisationMove) }),
});

export const listOrganisationMerges = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/organisations/:organisation/merges',
  access: organisationRead,
  summary: 'Les fiches réunies à celle-ci\u202f: quand, par qui, pourquoi, et combien de mentions ont suivi.',
  params,
  reply: z.object({
    merges: z.array(
      z.object({
        id: z.string(),
        fromName: z.string(),
        at: z.iso.datetime(),
        who: z.string(),
        reason: z.string().nullable(),
        moved: z.int(),
      }),
    ),
  }),
});

export type OrganisationMove = z.output<typeof organisationMove>;
