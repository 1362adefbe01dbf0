// Who pilots what on a territory over the wire: the network, its figures, its signals, the files it leaves in.
import { z } from 'zod';
import { defineRoute } from '../../../platform/contract.js';
import { organisationRead } from '../access.js';

const inSpace = z.object({ space: z.uuid() });
const named = z.object({ id: z.uuid(), name: z.string() });

const figureKey = z.enum([
  'actions',
  'organisations',
  'families',
  'roles',
  'actions-without-pilot',
  'actions-with-one-pilot',
  'actions-with-several-pilots',
  'most-pilots',
  'ties',
  'density',
  'mixed-ties',
  'alone',
  'components',
  'largest-component',
  'busiest-roles',
  'concentration',
]);

const figure = z.object({
  key: figureKey,
  value: z.number().nullable(),
  unit: z.enum(['count', 'share', 'index']),
  basis: z.number(),
  basisOf: z.enum(['actions', 'organisations', 'roles', 'pairs', 'ties']),
});

const signal = z.object({
  key: z.enum([
    'routine',
    'proposals-by-family',
    'actions-without-new-partner',
    'pilot-concentration',
    'families-never-pilot',
    'invited-never-heard',
  ]),
  value: z.number().nullable(),
  part: z.number(),
  whole: z.number(),
  families: z.array(z.string()).readonly(),
  caveats: z
    .array(
      z.enum([
        'lasting-is-not-routine',
        'forgotten-looks-new',
        'silence-is-not-absence',
        'new-is-not-better',
        'roles-are-not-rent',
        'few',
      ]),
    )
    .readonly(),
});

const piloting = z.object({
  readAt: z.iso.datetime(),
  /** Rows of the programme, in its order; those that are restricted stay out. */
  actions: z
    .array(z.object({ id: z.uuid(), title: z.string(), pilots: z.array(named).readonly() }))
    .readonly(),
  /** Organisations that pilot, in the order of names: no rank. */
  organisations: z
    .array(
      named.extend({
        family: z.string().nullable(),
        actions: z.int(),
        coPilots: z.array(named).readonly(),
      }),
    )
    .readonly(),
  ties: z.array(z.object({ a: z.uuid(), b: z.uuid(), together: z.int() })).readonly(),
  figures: z.array(figure).readonly(),
  /** Those of R108–R110 that can be counted here. */
  signals: z.array(signal).readonly(),
});

export const getPiloting = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/piloting',
  access: organisationRead,
  summary: 'Qui pilote quoi sur le territoire\u202f: réseau, chiffres et signaux du programme d’actions.',
  params: inSpace,
  reply: piloting,
});

export type Piloting = z.output<typeof piloting>;
export type PilotFigureRow = z.output<typeof figure>;
export type SignalRow = z.output<typeof signal>;
