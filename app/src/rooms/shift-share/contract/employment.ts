// Employment tables over the wire: what a file is, what must be asked, what was kept.
import { cleanText } from '@trame/core/kernel';
import { z } from 'zod';
import { defineRoute } from '../../../platform/contract.js';
import { diagnosisRead, employmentEdit } from '../access.js';

const line = (longest: number) => z.string().overwrite(cleanText).max(longest);
const space = z.object({ space: z.uuid() });
const year = z.int().min(1800).max(2200);

export const tableSource = z.object({
  publisher: z.string(),
  title: z.string(),
  licence: z.string(),
  url: z.string().nullable(),
  basis: z.enum(['workplace', 'residence']),
  population: z.object({
    workers: z.enum(['all', 'salaried', 'non-salaried']),
    employers: z.enum(['all', 'private']),
    moment: z.enum(['31-december', 'annual-mean', 'census']),
    sampled: z.boolean(),
  }),
  nomenclature: z.object({ name: z.string(), level: z.string() }),
  geography: z.object({ kind: z.string(), year: z.int(), passage: z.string().nullable() }),
});

/** The account of a file's reading. */
export const report = z.object({
  rows: z.int(),
  skipped: z.object({
    blank: z.int(),
    filtered: z.int(),
    'no-territory': z.int(),
    'no-sector': z.int(),
    'no-year': z.int(),
  }),
  values: z.int(),
  hidden: z.int(),
  missing: z.int(),
  unreadable: z.int(),
  examples: z.array(z.object({ row: z.int(), text: z.string() })),
  repaired: z.int(),
  territories: z.int(),
  sectors: z.int(),
  years: z.array(z.int()),
  sums: z.array(z.object({ year: z.int(), details: z.number(), published: z.number().nullable() })),
  partial: z.int(),
  doubles: z.int(),
  boroughs: z.enum(['none', 'gathered', 'set-aside']),
});

export const dataset = z.object({
  id: z.uuid(),
  /** False for a table of the Fabrique, which its territories read and do not take away. */
  isOwn: z.boolean(),
  fileName: z.string(),
  profile: z.string(),
  measure: z.enum(['jobs', 'establishments', 'membership']),
  source: tableSource,
  /** In the order of time. */
  years: z.array(z.int()),
  sectors: z.array(z.object({ code: z.string(), label: z.string(), isTotal: z.boolean() })),
  report,
  importedAt: z.iso.datetime(),
});

/** The zone that stands for the territory, and the share of its jobs the territory holds. */
export const zone = z.object({
  zoning: z.string(),
  code: z.string(),
  label: z.string(),
  share: z.number().nullable(),
  shareYear: z.int().nullable(),
  shareSource: z.string().nullable(),
});

export const listEmployment = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/employment',
  access: diagnosisRead,
  summary: 'Les tableaux d’emplois de l’espace et de sa Fabrique, et la zone qui tient lieu du territoire.',
  params: space,
  reply: z.object({ datasets: z.array(dataset), zones: z.array(zone) }),
});

export const listEmploymentPlaces = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/employment/tables/:dataset/places',
  access: diagnosisRead,
  summary: 'Les lieux d’un tableau d’emplois dont le nom contient ce qui est tapé, cinquante au plus.',
  params: z.object({ space: z.uuid(), dataset: z.uuid() }),
  query: z.object({ search: line(80).default('') }),
  reply: z.object({ places: z.array(z.object({ code: z.string(), label: z.string() })) }),
});

export const question = z.enum([
  'basis',
  'geography-kind',
  'geography-year',
  'year',
  'publisher',
  'licence',
  'comma',
]);

export const previewFile = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/employment/preview',
  access: employmentEdit,
  summary: 'Regarde le début d’un fichier : ce qu’il est, ses premières lignes, ce qu’il faut demander.',
  params: space,
  query: z.object({
    name: line(200).min(1),
    sheet: line(120).optional(),
    /** Only the beginning of the file is sent. */
    part: z.enum(['true', 'false']).default('true'),
  }),
  upload: true,
  reply: z.object({
    /** Null when no profile fits: a person says which column is which. */
    profile: z.string().nullable(),
    sheet: z.string().nullable(),
    sheets: z.array(z.string()),
    headerRow: z.int(),
    /** Rows from the top of the file, the header among them. */
    rows: z.array(z.array(z.string())),
    questions: z.array(question),
    about: z.object({
      publisher: z.string().nullable(),
      title: z.string(),
      licence: z.string().nullable(),
      basis: z.enum(['workplace', 'residence']).nullable(),
      nomenclature: z.object({ name: z.string(), level: z.string() }),
      geographyKind: z.string().nullable(),
      geographyYear: z.int().nullable(),
    }),
    years: z.array(z.int()),
    measure: z.enum(['jobs', 'establishments', 'membership']),
  }),
});

/** Columns pointed at by hand, from 0. */
export const mapping = z.object({
  headerRow: z.int().min(0).max(200),
  territory: z.int().min(0),
  label: z.int().min(0).nullable(),
  sector: z.int().min(0).nullable(),
  yearColumn: z.int().min(0).nullable(),
  values: z.array(z.int().min(0)).max(200),
  year: year.nullable(),
});

/** A JSON text in an address, judged like a body. */
const mappingText = z
  .string()
  .max(4000)
  .transform((text, context) => {
    try {
      return mapping.parse(JSON.parse(text));
    } catch {
      context.addIssue({ code: 'custom', message: 'mapping' });
      return z.NEVER;
    }
  });

const filledYear = z.coerce.number().int().min(1800).max(2200);

export const importFile = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/employment/imports',
  access: employmentEdit,
  summary: 'Lit un fichier d’emplois au fur et à mesure qu’il arrive, et le garde en entier ou pas du tout.',
  params: space,
  query: z.object({
    name: line(200).min(1),
    sheet: line(120).optional(),
    mapping: mappingText.optional(),
    basis: z.enum(['workplace', 'residence']).optional(),
    geographyKind: line(20).optional(),
    geographyYear: filledYear.optional(),
    publisher: line(120).optional(),
    title: line(200).optional(),
    licence: line(120).optional(),
    year: filledYear.optional(),
    comma: z.enum(['decimal', 'thousands']).optional(),
    nomenclature: line(40).optional(),
  }),
  upload: true,
  reply: dataset,
});

export const removeEmployment = defineRoute({
  method: 'DELETE',
  path: '/api/spaces/:space/employment/tables/:dataset',
  access: employmentEdit,
  summary: 'Retire un tableau d’emplois de l’espace.',
  params: z.object({ space: z.uuid(), dataset: z.uuid() }),
  reply: z.object({ removed: z.boolean() }),
});

export type Dataset = z.output<typeof dataset>;
export type Zone = z.output<typeof zone>;
export type FilePreview = z.output<typeof previewFile.reply>;
export type ImportQuery = z.output<typeof importFile.query>;
export type ColumnMapping = z.output<typeof mapping>;
