// The diagnosis over the wire: effects, sectors, stability, and what must be said next to them.
import { z } from 'zod';
import { defineRoute } from '../../../platform/contract.js';
import { diagnosisRead } from '../access.js';
import { tableSource, zone } from './employment.js';

const number = z.number().nullable();
const interval = z.object({ low: z.number(), high: z.number() });

export const effects = z.object({
  start: z.number(),
  end: z.number(),
  change: z.number(),
  national: z.number(),
  structural: z.number(),
  local: z.number(),
  unreferenced: z.number(),
});

export const sectorEffects = z.object({
  sector: z.string(),
  label: z.string(),
  start: number,
  end: number,
  rate: number,
  referenceRate: number,
  national: number,
  structural: number,
  local: number,
  unreferenced: z.number(),
  homothetic: number,
  pureLocal: number,
  allocation: number,
  locationQuotient: number,
  quadrant: z.enum(['strength', 'exposed', 'emerging', 'no-effect-sought', 'none']),
  localRange: interval.nullable(),
  marks: z.array(
    z.enum(['new-activity', 'ended-activity', 'absent-from-reference', 'small-base', 'hidden', 'missing']),
  ),
});

export const course = z.enum(['static', 'dynamic']);
export const variant = z.enum(['dunn', 'patterson']);
export const referenceKind = z.enum(['metropolitan', 'all']);

export const gridCell = z.object({
  from: z.int(),
  to: z.int(),
  level: z.string(),
  reference: z.string(),
  course,
  variant,
  local: number,
  points: number,
  rank: z.int().nullable(),
});

const rankBand = z.object({ rank: z.int(), low: z.int(), high: z.int(), of: z.int() });

export const caveat = z.enum([
  'hidden-cells',
  'missing-cells',
  'small-base',
  'new-activities',
  'absent-from-reference',
  'single-sector',
  'reference-not-covered',
  'sampled-source',
  'sign-not-established',
]);

/** The windows around the years asked, everything else being as asked. */
export const windows = z.object({
  /** The local effect of the calculation asked, in points; null when it cannot be computed. */
  asked: number,
  tried: z.int(),
  sameSign: z.int(),
  established: z.boolean(),
  points: interval.nullable(),
  jobs: interval.nullable(),
});

export const diagnosis = z.object({
  /** Same hash, same result: to be quoted in a report. */
  hash: z.string(),
  dataset: z.object({ id: z.uuid(), fileName: z.string(), source: tableSource, years: z.array(z.int()) }),
  territory: z.object({ code: z.string(), label: z.string() }),
  /** Said when the place is a zone that stands for the territory of this space. */
  zone: zone.nullable(),
  from: z.int(),
  to: z.int(),
  /** The activity alone, or null for all of them. */
  sector: z.object({ code: z.string(), label: z.string() }).nullable(),
  /** Places with a blank or a secret at either date cannot be summed: they are left out, and counted. */
  reference: z.object({ kind: referenceKind, territories: z.int(), leftOut: z.int() }),
  course,
  variant,
  effects,
  points: effects,
  /** Growth of the reference, 0.05 for 5 %. */
  referenceGrowth: number,
  localRange: interval.nullable(),
  sectors: z.array(sectorEffects),
  pureLocal: z.number(),
  allocation: z.number(),
  gerfin: z.object({ structural: z.number(), location: z.number(), regional: z.number() }).nullable(),
  readings: z.object({ dunn: number, dynamic: number, patterson: number }),
  indicators: z.array(
    z.object({
      year: z.int(),
      krugman: number,
      gini: number,
      herfindahl: number,
      equivalentSectors: number,
      hachman: number,
    }),
  ),
  windows,
  stability: z.object({
    cells: z.array(gridCell),
    tried: z.int(),
    sameSign: z.int(),
    established: z.boolean(),
    points: interval.nullable(),
    rank: rankBand.nullable(),
  }),
  measurement: interval.nullable(),
  coverage: number,
  hiddenCells: z.int(),
  missingCells: z.int(),
  sectorCount: z.int(),
  caveats: z.array(caveat),
});

const code = z.string().min(1).max(40);

/** What a diagnosis is asked with. */
const diagnosisQuery = z.object({
  dataset: z.uuid(),
  territory: code,
  /** The first and the last year of the table when absent. */
  from: z.coerce.number().int().optional(),
  to: z.coerce.number().int().optional(),
  sector: code.optional(),
  reference: referenceKind.default('metropolitan'),
  course: course.default('static'),
  variant: variant.default('dunn'),
});

export const diagnose = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/diagnosis',
  access: diagnosisRead,
  summary: 'La décomposition de l’emploi d’un lieu : effets, secteurs, stabilité, réserves.',
  params: z.object({ space: z.uuid() }),
  query: diagnosisQuery,
  reply: diagnosis,
});

/** The same, set for paper. */
export const printDiagnosis = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/diagnosis.pdf',
  access: diagnosisRead,
  summary: 'La décomposition de l’emploi d’un lieu, mise en page pour le papier.',
  params: z.object({ space: z.uuid() }),
  query: diagnosisQuery,
  reply: null,
});

export type Diagnosis = z.output<typeof diagnosis>;
export type SectorLine = z.output<typeof sectorEffects>;
export type DiagnosisQuery = z.output<typeof diagnose.query>;
