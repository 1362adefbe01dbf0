// Versions of a programme over the wire, two of them compared, and the programme on paper.
import { cleanText } from '@trame/core/kernel';
import { z } from 'zod';
import { defineRoute } from '../../../platform/contract.js';
import { programmeEdit, programmeRead } from '../access.js';

const inSpace = z.object({ space: z.uuid() });
const counts = z.object({
  actions: z.int(),
  groups: z.int(),
  starred: z.int(),
  pilotsToBeNamed: z.int(),
  genericPilots: z.int(),
  uncertain: z.int(),
});

export const versionCard = z.object({
  id: z.string(),
  label: z.string(),
  takenAt: z.iso.datetime(),
  takenBy: z.string().nullable(),
  counted: counts,
});

export const listVersions = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/programme/versions',
  access: programmeRead,
  summary: 'Les versions datées du programme.',
  params: inSpace,
  reply: z.object({ versions: z.array(versionCard) }),
});

export const takeVersion = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/programme/versions',
  access: programmeEdit,
  summary: 'Garde le programme tel qu’il est aujourd’hui.',
  params: inSpace,
  body: z.object({ label: z.string().overwrite(cleanText).min(1).max(120) }),
  reply: versionCard,
});

const described = z.object({ id: z.string(), title: z.string(), sentences: z.array(z.string()) });

const compared = {
  /** A version, or `now` for the programme of today. */
  from: z.union([z.uuid(), z.literal('now')]),
  to: z.union([z.uuid(), z.literal('now')]).default('now'),
  language: z.enum(['fr', 'en']).default('fr'),
};

export const compareVersions = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/programme/comparison',
  access: programmeRead,
  summary: 'Deux dates du programme comparées en mots\u202f: arrivées, finies, changées.',
  params: inSpace,
  query: z.object(compared),
  reply: z.object({
    from: z.object({ label: z.string(), day: z.string(), counted: counts }),
    to: z.object({ label: z.string(), day: z.string(), counted: counts }),
    summary: z.string(),
    added: z.array(described),
    removed: z.array(described),
    ended: z.array(described),
    changed: z.array(described),
    unchanged: z.int(),
  }),
});

export const printComparison = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/programme/comparison.pdf',
  access: programmeRead,
  summary: 'La comparaison de deux dates, sur papier.',
  params: inSpace,
  query: z.object({ from: compared.from, to: compared.to }),
  reply: null,
});

export const printAnnex = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/programme/annex.pdf',
  access: programmeRead,
  summary: 'Le programme dans la forme du tableau de l’annexe, ligne par ligne.',
  params: inSpace,
  reply: null,
});

export type Comparison = z.output<typeof compareVersions.reply>;
export type VersionCard = z.output<typeof versionCard>;
