// The map of ties over the wire: facts, who did them, and the ties that both ends chose to show; never an answer.
import { z } from 'zod';
import { defineRoute } from '../../../platform/contract.js';
import { mapRead } from '../access.js';
import { networkFormats } from './exchange.js';

const day = z.iso.date();

export const mapActor = z.object({
  id: z.uuid(),
  label: z.string(),
  kind: z.enum(['organisation', 'person']),
  familyId: z.string().nullable(),
});

export const mapAct = z.object({
  kind: z.enum(['co-presence', 'co-piloting', 'space', 'introduction']),
  day: day.nullable(),
  source: z.string(),
  organisationIds: z.array(z.uuid()).readonly(),
});

export const getMap = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/network-map',
  access: mapRead,
  summary:
    'Ce que les organisations ont fait ensemble, fait par fait, et les liens montrés d’un commun accord.',
  params: z.object({ space: z.uuid() }),
  reply: z.object({
    today: day,
    actors: z.array(mapActor).readonly(),
    families: z.array(z.object({ id: z.string(), label: z.string() })).readonly(),
    acts: z.array(mapAct).readonly(),
    /** Persons, by line of the roster. */
    shown: z.array(z.object({ a: z.uuid(), b: z.uuid(), since: day })).readonly(),
  }),
});

/** What leaves is what the map shows, under the same names; a file that left is beyond recall. */
export const getMapFile = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/network-map-files/:format',
  access: mapRead,
  summary:
    'La carte des liens en fichier, chaque lien avec sa source et ses dates\u202f: CSV, GEXF, GraphML, DL ou Pajek.',
  params: z.object({ space: z.uuid(), format: z.enum(networkFormats) }),
  reply: null,
});

export type MapReading = z.output<typeof getMap.reply>;
export type MapActor = z.output<typeof mapActor>;
