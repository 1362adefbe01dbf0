// Networks that leave in files and ties that come in one, over the wire: public ties between organisations only.
import { cleanText } from '@trame/core/kernel';
import { z } from 'zod';
import { defineRoute } from '../../../platform/contract.js';
import { organisationRead, tiesKeep } from '../access.js';

const inSpace = z.object({ space: z.uuid() });

/** Formats that a network leaves in; a comma file holds actors or ties. */
export const networkFormats = ['actors-csv', 'ties-csv', 'gexf', 'graphml', 'dl', 'pajek'] as const;

const fault = z.enum([
  'end-missing',
  'actor-unknown',
  'self-tie',
  'twice',
  'formula',
  'source-cut',
  'weight-unreadable',
  'date-unreadable',
]);

const tie = z.object({
  id: z.uuid(),
  from: z.string(),
  to: z.string(),
  weight: z.number(),
  source: z.string(),
  firstSeen: z.string().nullable(),
  lastSeen: z.string().nullable(),
  broughtOn: z.string(),
});

const report = z.object({
  format: z.enum(['csv', 'xlsx', 'ods', 'gexf', 'graphml']),
  /** How the text was written; null for a workbook. */
  encoding: z.string().nullable(),
  ties: z.int(),
  /** Ties that can be kept, or were. */
  taken: z.int(),
  /** Among those, how many were there already: left as they were. */
  known: z.int(),
  /** Names of organisations that the directory does not have. */
  unknown: z.array(z.string()).readonly(),
  /** Ties set aside, and ties taken with a reserve. */
  told: z
    .array(
      z.object({
        line: z.int(),
        from: z.string(),
        to: z.string(),
        isTaken: z.boolean(),
        faults: z.array(fault).readonly(),
      }),
    )
    .readonly(),
  isApplied: z.boolean(),
});

export const getNetworkFile = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/network-files/:format',
  access: organisationRead,
  summary: 'Le réseau public des organisations du territoire, en CSV, GEXF, GraphML, DL ou Pajek.',
  params: inSpace.extend({ format: z.enum(networkFormats) }),
  reply: null,
});

export const listNetworkTies = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/network-ties',
  access: organisationRead,
  summary: 'Les liens entre organisations qu’un fichier a apportés, avec leur source.',
  params: inSpace,
  reply: z.object({ ties: z.array(tie).readonly() }),
});

/** The body is the file itself; nothing is written. */
export const readNetworkFile = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/network-tie-readings',
  access: tiesKeep,
  summary: 'Lit un fichier de liens (CSV, GEXF, GraphML) et dit ce qui en serait gardé ; n’écrit rien.',
  params: inSpace,
  query: z.object({ name: z.string().max(200).overwrite(cleanText).default('') }),
  upload: true,
  reply: report,
});

export const importNetworkFile = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/network-tie-imports',
  access: tiesKeep,
  summary: 'Garde les liens lisibles d’un fichier, et dit ce qui a été fait de chacun.',
  params: inSpace,
  query: z.object({ name: z.string().max(200).overwrite(cleanText).default('') }),
  upload: true,
  reply: report,
});

export const removeNetworkTie = defineRoute({
  method: 'DELETE',
  path: '/api/spaces/:space/network-ties/:tie',
  access: tiesKeep,
  summary: 'Retire un lien apporté par un fichier.',
  params: inSpace.extend({ tie: z.uuid() }),
  reply: z.object({ removed: z.literal(true) }),
});

export type NetworkFormat = (typeof networkFormats)[number];
export type TieReport = z.output<typeof report>;
export type BroughtTieRow = z.output<typeof tie>;
