// The register of spaces of cooperation over the wire.
import { cleanText } from '@trame/core/kernel';
import { z } from 'zod';
import { defineRoute } from '../../../platform/contract.js';
import { spacesKeep, spacesRead } from '../access.js';

const inSpace = z.object({ space: z.uuid() });
const inCooperation = inSpace.extend({ cooperation: z.uuid() });
const words = (most: number) => z.string().max(most).overwrite(cleanText);

export const cooperationDraft = z.object({
  name: words(200),
  kind: z.enum(['grouping', 'frame']).default('grouping'),
  stage: z.enum(['existing', 'emerging', 'planned']).default('existing'),
  form: words(120).default(''),
  note: words(2000).default(''),
  memberIds: z.array(z.uuid()).max(200).default([]),
  linkedIds: z.array(z.uuid()).max(100).default([]),
});

export const cooperationSpace = cooperationDraft.extend({
  id: z.uuid(),
  members: z.array(z.object({ id: z.uuid(), name: z.string() })).readonly(),
  source: z.string().nullable(),
  version: z.int(),
});

export const listCooperation = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/cooperation',
  access: spacesRead,
  summary: 'Le registre des espaces de coopération du territoire, et comment ils se tiennent entre eux.',
  params: inSpace,
  reply: z.object({
    spaces: z.array(cooperationSpace).readonly(),
    organisations: z.array(z.object({ id: z.uuid(), name: z.string() })).readonly(),
    articulation: z.object({
      value: z.number().nullable(),
      withoutTop3: z.number().nullable(),
      pairs: z.int(),
      shared: z
        .array(z.object({ a: z.uuid(), b: z.uuid(), members: z.array(z.uuid()).readonly() }))
        .readonly(),
    }),
  }),
});

export const addCooperation = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/cooperation',
  access: spacesKeep,
  summary: 'Ajoute un espace de coopération au registre.',
  params: inSpace,
  body: cooperationDraft,
  reply: cooperationSpace,
});

export const updateCooperation = defineRoute({
  method: 'PUT',
  path: '/api/spaces/:space/cooperation/:cooperation',
  access: spacesKeep,
  summary: 'Corrige un espace de coopération.',
  params: inCooperation,
  body: cooperationDraft.extend({ version: z.int() }),
  reply: cooperationSpace,
});

export const removeCooperation = defineRoute({
  method: 'DELETE',
  path: '/api/spaces/:space/cooperation/:cooperation',
  access: spacesKeep,
  summary: 'Retire un espace de coopération du registre.',
  params: inCooperation,
  reply: z.object({ removed: z.literal(true) }),
});

export type CooperationRow = z.output<typeof cooperationSpace>;
export type CooperationWords = z.output<typeof cooperationDraft>;
