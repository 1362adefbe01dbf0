// The sheet of a territory over the wire: profile, figures, lead pair, side-by-side view.
import { cleanText } from '@trame/core/kernel';
import { z } from 'zod';
import { defineRoute } from '../../platform/contract.js';
import { territoryEdit, territoryRead } from './access.js';

const text = (longest: number) => z.string().overwrite(cleanText).max(longest);
const line = text(300);
const paragraph = text(4000);
const year = z.int().min(1000).max(2200);
const space = z.object({ space: z.uuid() });

/** A figure without a source or a year does not exist (R018). */
export const datedFigure = z.object({
  value: z.number(),
  unit: text(60),
  source: line.min(1),
  year,
  /** What the figure counts, or how it was obtained. */
  basis: line.nullable(),
  caveats: z.array(line).max(12),
});

/** A figure of an employer or a network, and those it replaced. */
export const keptFigure = datedFigure.extend({ previous: z.array(datedFigure).max(60).optional() });

export const figureKey = z.enum([
  'population',
  'industrial-job-share-epci',
  'industrial-job-share-ti',
  'industrial-companies',
  'industrial-employees',
]);

/** The newest figure of a key and those it replaced, newest first. */
export const figure = datedFigure.extend({ key: figureKey, previous: z.array(datedFigure) });

export const perimeter = z.object({
  id: text(60).min(1),
  kind: z.enum(['epci', 'industrial-territory', 'living-area', 'other']),
  name: line.min(1),
  /** Names of the EPCIs; empty when the source does not list them. */
  epcis: z.array(line).max(60),
  /** The one the territory works on (R015). */
  reference: z.boolean(),
  note: paragraph.nullable(),
});

export const employer = z.object({
  organisationId: z.uuid().nullable(),
  name: line.min(1),
  sector: line.nullable(),
  /** Null when the source gives no number: shown as missing, never as zero. */
  headcount: keptFigure.nullable(),
  /** Kept apart from the headcount (R017). */
  subcontractors: keptFigure.nullable(),
});

export const network = z.object({
  organisationId: z.uuid().nullable(),
  name: line.min(1),
  members: keptFigure.nullable(),
});

export const specificity = z.object({
  id: text(60).min(1),
  kind: z.enum([
    'know-how',
    'platform',
    'incubator',
    'culture',
    'port',
    'energy',
    'heritage',
    'transition',
    'third-place',
    'other',
  ]),
  text: paragraph.min(1),
  organisationId: z.uuid().nullable(),
});

export const historyEntry = z.object({
  id: text(60).min(1),
  text: paragraph.min(1),
  /** Both null when the source gives only words (« XVe–XVIe siècles », in `period`). */
  from: year.nullable(),
  to: year.nullable(),
  approximate: z.boolean(),
  period: line.nullable(),
  source: line.nullable(),
});

export const leadMandate = z.object({
  /** Function, never a name, in what is shown to other territories. */
  role: line.nullable(),
  organisationId: z.uuid().nullable(),
  since: z.iso.date().nullable(),
  until: z.iso.date().nullable(),
  /** Why this person: free text, no category is checked (R027). */
  reason: paragraph.nullable(),
  confidence: z.enum(['explicit', 'implied', 'unknown']),
});

/** A seat stays when people leave: its holders follow one another (R040). */
export const leadSeat = z.object({
  seat: z.enum(['elected', 'industrial']),
  current: leadMandate.nullable(),
  past: z.array(leadMandate),
});

/** The blocks that the territory writes itself. */
export const profileBlocks = z.object({
  name: line.min(1),
  longName: line.nullable(),
  epciType: line.nullable(),
  mainTowns: z.array(line).max(30),
  industrialTerritory: z.object({ name: line.min(1), interregional: z.boolean() }).nullable(),
  perimeters: z.array(perimeter).max(12),
  /** Why this perimeter, in the territory's words. */
  perimeterReason: paragraph.nullable(),
  sectors: z.array(line).max(40),
  employers: z.array(employer).max(60),
  networks: z.array(network).max(60),
  specificities: z.array(specificity).max(60),
  history: z.array(historyEntry).max(120),
  attachmentThemes: z.array(line).max(40),
  /** Situations put to the group in a retro-prospective (R079). */
  situationsTested: z.array(z.object({ id: text(60), text: paragraph })).max(40),
  /** What was said at the end, by function (R023, R146). */
  voices: z.array(z.object({ role: line, idea: paragraph })).max(40),
  mobilisation: paragraph.nullable(),
  context: paragraph.nullable(),
});

/** What the sheet does not say yet, as prompts; nothing here blocks anything. */
export const profileGap = z.enum([
  'population',
  'industrial-job-share-epci',
  'industrial-job-share-ti',
  'sectors',
  'employers',
  'employer-headcount',
  'networks',
  'specificities',
  'history',
  'perimeter',
  'lead-pair-elected',
  'lead-pair-industrial',
]);

export const territorySheet = profileBlocks.extend({
  id: z.uuid(),
  slug: z.string(),
  organisationId: z.uuid().nullable(),
  figures: z.array(figure),
  leadPair: z.object({ elected: leadSeat, industrial: leadSeat, note: z.string().nullable() }),
  gaps: z.array(z.object({ gap: profileGap, count: z.int() })),
  version: z.int(),
});

export const listTerritories = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/territories',
  access: territoryRead,
  summary: 'Les territoires de la Fabrique, en bref.',
  params: space,
  reply: z.object({
    territories: z.array(
      z.object({
        id: z.uuid(),
        slug: z.string(),
        name: z.string(),
        longName: z.string().nullable(),
        industrialTerritory: z.string().nullable(),
        mainTowns: z.array(z.string()),
        gaps: z.int(),
      }),
    ),
  }),
});

export const getTerritory = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/territories/:territory',
  access: territoryRead,
  summary: 'La fiche d’un territoire de la Fabrique.',
  params: z.object({ space: z.uuid(), territory: z.uuid() }),
  reply: territorySheet,
});

/** `:space` is the territory itself: the right is checked on the stored parent. */
export const updateTerritory = defineRoute({
  method: 'PUT',
  path: '/api/spaces/:space/territory',
  access: territoryEdit,
  summary: 'Met à jour les rubriques de la fiche du territoire.',
  params: space,
  body: profileBlocks.extend({ version: z.int() }),
  reply: territorySheet,
  bodyLimit: 262_144,
});

export const recordFigure = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/territory/figures',
  access: territoryEdit,
  summary: 'Ajoute un chiffre daté et sourcé ; l’ancien est gardé.',
  params: space,
  /** A blank source is the domain's to refuse, in a sentence. */
  body: datedFigure.extend({ key: figureKey, source: line }),
  reply: territorySheet,
});

export const updateLeadSeat = defineRoute({
  method: 'PUT',
  path: '/api/spaces/:space/territory/lead-pair',
  access: territoryEdit,
  summary: 'Nomme un membre du binôme ; le précédent reste dans l’historique du siège.',
  params: space,
  body: z.object({ seat: z.enum(['elected', 'industrial']), mandate: leadMandate }),
  reply: territorySheet,
});

export const comparedCell = z.object({
  territoryId: z.uuid(),
  /** Null means missing in the source, and is shown so (R020). */
  figure: datedFigure.nullable(),
  entries: z.array(z.string()).nullable(),
});

/** Territories side by side in the order asked; there is no order of merit. */
export const compareTerritories = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/comparison',
  access: territoryRead,
  summary: 'Les fiches des territoires côte à côte, sans classement.',
  params: space,
  query: z.object({
    /** Identifiers separated by commas; all the territories in the Fabrique's own order when absent. */
    order: z.string().max(400).optional(),
  }),
  reply: z.object({
    territories: z.array(z.object({ id: z.uuid(), slug: z.string(), name: z.string() })),
    rows: z.array(
      z.object({
        row: z.enum([
          'population',
          'industrial-job-share-epci',
          'industrial-job-share-ti',
          'industrial-companies',
          'industrial-employees',
          'sectors',
          'employers',
          'networks',
          'specificities',
          'perimeter',
        ]),
        kind: z.enum(['figure', 'entries']),
        cells: z.array(comparedCell),
        missing: z.int(),
      }),
    ),
  }),
});

export type TerritorySheet = z.output<typeof territorySheet>;
export type ProfileBlocks = z.output<typeof profileBlocks>;
