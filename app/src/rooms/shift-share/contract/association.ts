// The association over the wire: a file of one figure a place, asked whether it goes with the local effect.
import { cleanText } from '@trame/core/kernel';
import { z } from 'zod';
import { defineRoute } from '../../../platform/contract.js';
import { diagnosisRead } from '../access.js';
import { tableSource } from './employment.js';

const number = z.number().nullable();
const moran = z.object({ index: z.number(), pValue: z.number(), permutations: z.int() }).nullable();

export const associationReading = z.object({
  kind: z.enum(['pearson', 'spearman', 'ols', 'lag', 'error']),
  without: z.string().nullable(),
  count: z.int(),
  estimate: number,
  error: number,
  rSquared: number,
  aic: number,
  rho: number,
  impacts: z.object({ direct: z.number(), total: z.number() }).nullable(),
});

/** Reads the file and keeps nothing of it. */
export const askAssociation = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/association',
  access: diagnosisRead,
  summary: 'L’effet local va-t-il de pair avec un chiffre apporté, lieu par lieu ? Rien n’est gardé.',
  params: z.object({ space: z.uuid() }),
  query: z.object({
    dataset: z.uuid(),
    name: z.string().overwrite(cleanText).min(1).max(200),
    from: z.coerce.number().int().optional(),
    to: z.coerce.number().int().optional(),
    sector: z.string().min(1).max(40).optional(),
  }),
  upload: true,
  reply: z.object({
    dataset: z.object({ fileName: z.string(), source: tableSource }),
    from: z.int(),
    to: z.int(),
    /** Header of the figure in the file brought, and the file's name. */
    proxy: z.object({ label: z.string(), fileName: z.string() }),
    count: z.int(),
    readings: z.array(associationReading),
    /** First two figures of the codes of the places that decide most. */
    influential: z.string().nullable(),
    leaveOneOut: z.object({ low: z.number(), high: z.number() }).nullable(),
    places: z.array(
      z.object({
        code: z.string(),
        label: z.string(),
        effect: z.number(),
        proxy: z.number(),
        residual: number,
      }),
    ),
    moran: z.object({ effect: moran, proxy: moran, residuals: moran }),
    lagrange: z.object({ lag: z.number(), error: z.number() }).nullable(),
    inflations: z.array(number),
    headline: z.enum(['no-link-established', 'goes-together', 'goes-opposite']),
    sentences: z.array(
      z.enum([
        'local-effect-is-the-rest',
        'association-is-not-cause',
        'proxy-is-not-social-capital',
        'a-few-zones-decide',
      ]),
    ),
    contours: z.string(),
  }),
});

export type AssociationReply = z.output<typeof askAssociation.reply>;
