// Contours over the wire: outlines of the places of a zoning, and where they come from.
import { cleanText } from '@trame/core/kernel';
import { z } from 'zod';
import { defineRoute } from '../../../platform/contract.js';
import { diagnosisRead, employmentEdit } from '../access.js';

const line = (longest: number) => z.string().overwrite(cleanText).max(longest);
// A table described by hand may name its zoning freely.
const read = z.object({ space: z.uuid(), kind: z.string().regex(/^[^\p{Cc}]{1,40}$/u) });
const write = z.object({ space: z.uuid(), kind: z.string().regex(/^[A-Z]{1,20}[0-9]{0,4}$/) });

/** Outlines of a zoning: those brought to the space, to its Fabrique, or fetched on this machine. */
export const getContours = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/contours/:kind',
  access: diagnosisRead,
  summary: 'Les contours d’un découpage, s’ils ont été apportés ou téléchargés sur cette machine.',
  params: read,
  reply: z.object({
    features: z.array(
      z.object({
        code: z.string(),
        /** Rings of longitude and latitude, polygon after polygon. */
        rings: z.array(z.array(z.tuple([z.number(), z.number()]))),
      }),
    ),
    /** Null for a file of the machine, which does not say it. */
    origin: z
      .object({
        publisher: z.string(),
        licence: z.string(),
        year: z.int(),
        fileName: z.string(),
        /** False for those of the Fabrique. */
        isOwn: z.boolean(),
      })
      .nullable(),
  }),
});

export const bringContours = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/contours/:kind',
  access: employmentEdit,
  summary: 'Garde les contours d’un découpage (GeoJSON), à la place de ceux que l’espace avait.',
  params: write,
  query: z.object({
    name: line(200).min(1),
    year: z.coerce.number().int().min(1800).max(2200),
    publisher: line(120).min(1),
    licence: line(120).min(1),
  }),
  upload: true,
  reply: z.object({
    kind: z.string(),
    year: z.int(),
    publisher: z.string(),
    licence: z.string(),
    fileName: z.string(),
    /** Places that have an outline in the file. */
    count: z.int(),
    /** Places of the tables of that zoning, and those of them that have one. */
    places: z.int(),
    drawn: z.int(),
  }),
});

export const removeContours = defineRoute({
  method: 'DELETE',
  path: '/api/spaces/:space/contours/:kind',
  access: employmentEdit,
  summary: 'Retire de l’espace les contours d’un découpage.',
  params: write,
  reply: z.object({ removed: z.boolean() }),
});

export type Contours = z.output<typeof getContours.reply>;
export type BroughtContours = z.output<typeof bringContours.reply>;
