// Trajectories over the wire: the typology of places at two dates; and several places side by side.
import { z } from 'zod';
import { defineRoute } from '../../../platform/contract.js';
import { diagnosisRead } from '../access.js';
import { effects, windows } from './diagnosis.js';
import { tableSource } from './employment.js';

const number = z.number().nullable();
const space = z.object({ space: z.uuid() });
const code = z.string().min(1).max(40);

export const industrialType = z.enum(['ex-industrial', 'tradi-industrial', 'neo-industrial', 'other']);

const about = z.object({ id: z.uuid(), fileName: z.string(), source: tableSource, years: z.array(z.int()) });

/** The rule: a part of the places, those with the highest share at each date. */
export const getTrajectories = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/trajectories',
  access: diagnosisRead,
  summary: 'La typologie des lieux selon la part d’une activité à deux dates.',
  params: space,
  query: z.object({
    dataset: z.uuid(),
    from: z.coerce.number().int().optional(),
    to: z.coerce.number().int().optional(),
    /** Industry when absent. */
    sector: code.optional(),
    part: z.coerce.number().min(0.05).max(0.5).default(0.25),
  }),
  reply: z.object({
    dataset: about,
    sector: z.object({ code: z.string(), label: z.string() }),
    from: z.int(),
    to: z.int(),
    part: z.number(),
    /** Percent, at each date. */
    thresholds: z.object({ from: z.number(), to: z.number() }),
    classes: z.array(
      z.object({ type: industrialType, count: z.int(), firstShare: number, lastShare: number }),
    ),
    /** What the publication says of the same types, for living areas (R090). */
    bands: z.array(
      z.object({
        type: industrialType,
        count: z.int(),
        firstYear: z.int(),
        firstShare: z.number(),
        lastYear: z.int(),
        lastShare: z.number(),
      }),
    ),
    places: z.array(
      z.object({
        code: z.string(),
        label: z.string(),
        type: industrialType,
        firstShare: z.number(),
        lastShare: z.number(),
      }),
    ),
    unknown: z.int(),
    /** Null when no contours of this zoning were fetched. */
    contours: z.string().nullable(),
  }),
});

/** Up to four places on one table: in the order asked, never ranked. */
export const comparePlaces = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/diagnosis/side-by-side',
  access: diagnosisRead,
  summary: 'Jusqu’à quatre lieux d’un même tableau côte à côte, sans classement.',
  params: space,
  query: z.object({
    dataset: z.uuid(),
    /** Codes separated by commas, in the order of the columns. */
    territories: z.string().min(1).max(200),
    from: z.coerce.number().int().optional(),
    to: z.coerce.number().int().optional(),
    sector: code.optional(),
  }),
  reply: z.object({
    dataset: about,
    from: z.int(),
    to: z.int(),
    places: z.array(z.object({ code: z.string(), label: z.string(), effects, points: effects, windows })),
  }),
});

export type Trajectories = z.output<typeof getTrajectories.reply>;
export type SideBySide = z.output<typeof comparePlaces.reply>;
