// A Fabrique over the wire: my spaces, its frame, its delivery board, its library, what awaits me.
import { cleanText } from '@trame/core/kernel';
import { z } from 'zod';
import { defineRoute } from '../../platform/contract.js';
import { fabriqueEdit, fabriqueRead, homeRead, spacesRead } from './access.js';

const space = z.object({ space: z.uuid() });
const line = z.string().overwrite(cleanText).max(300);
const paragraph = z.string().overwrite(cleanText).max(4000);
// The year 0 does not exist, and PostgreSQL says so by an error.
const date = z.iso.date().refine((day) => day >= '0001-01-01');

export const spaceRole = z.enum([
  'operator',
  'programme-owner',
  'facilitator',
  'project-lead',
  'lead-pair',
  'data-steward',
]);

export const mySpace = z.object({
  id: z.uuid(),
  kind: z.enum(['fabrique', 'territory']),
  slug: z.string(),
  name: z.string(),
  fabrique: z.object({ id: z.uuid(), name: z.string() }),
  roles: z.array(spaceRole),
});

export const listSpaces = defineRoute({
  method: 'GET',
  path: '/api/spaces',
  access: spacesRead,
  summary: 'Les espaces où vous avez un rôle.',
  reply: z.object({ spaces: z.array(mySpace) }),
});

/** What was delivered against what the specification asks (R010); `done` counts real events. */
export const deliveryLine = z.object({
  kind: z.enum(['local-seminars', 'inter-site-seminars', 'benchmark-sheets']),
  done: z.int(),
  /** Planned in the calendar and not held yet. */
  planned: z.int(),
  expected: z.int(),
});

export const phase = z.object({
  id: z.enum(['motive', 'scan', 'focus', 'act']),
  position: z.int(),
  name: z.string(),
  objective: z.string(),
  nature: z.string(),
  questions: z.array(z.object({ id: z.string(), text: z.string() })),
  inputs: z.array(z.object({ text: z.string(), basis: z.enum(['explicit', 'implied']) })),
  outputs: z.array(z.object({ text: z.string(), basis: z.enum(['explicit', 'implied']) })),
  methods: z.array(z.object({ methodId: z.string(), basis: z.enum(['explicit', 'implied']) })),
  /** The local seminar that carries it by default (R048). */
  seminarNumber: z.int(),
});

/** Reasons to look twice; they never block (R002). */
export const fabriqueCaveat = z.object({
  code: z.enum([
    'few-territories',
    'many-territories',
    'no-end-date',
    'longer-than-a-year',
    'no-lead-provider',
    'no-question',
  ]),
  data: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const sourceNote = z.object({
  title: z.string(),
  publisher: z.string(),
  programme: z.string().nullable(),
});

export const fabriqueSheet = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: z.string(),
  question: z.string(),
  aim: z.string().nullable(),
  /** How far ahead one looks, in words. */
  horizon: z.string().nullable(),
  perimeter: z.string().nullable(),
  state: z.enum(['conception', 'running', 'follow-up', 'archived']),
  designedFrom: date.nullable(),
  startsOn: date.nullable(),
  endsOn: date.nullable(),
  nationalProgramme: z.string().nullable(),
  transitions: z.array(z.object({ id: z.string(), label: z.string() })),
  organisations: z.array(
    z.object({
      role: z.enum(['national-lead', 'funder', 'provider', 'partner']),
      organisationId: z.uuid(),
      name: z.string(),
      /** The lead of a group of firms (R005). */
      lead: z.boolean(),
      note: z.string().nullable(),
    }),
  ),
  territories: z.array(
    z.object({
      id: z.uuid(),
      slug: z.string(),
      name: z.string(),
      volunteeredOn: date.nullable(),
      signatoryRole: z.string().nullable(),
      /** Shared actions of its programme; null when it has none yet. */
      actions: z.int().nullable(),
      declaredActions: z.int().nullable(),
      seminars: z.array(
        z.object({
          number: z.int(),
          id: z.uuid().nullable(),
          state: z.enum(['missing', 'planned', 'ready', 'open', 'closed']),
          date: date.nullable(),
          place: z.string().nullable(),
        }),
      ),
    }),
  ),
  interSite: z.array(
    z.object({
      number: z.int(),
      id: z.uuid().nullable(),
      state: z.enum(['missing', 'planned', 'ready', 'open', 'closed']),
      date: date.nullable(),
      place: z.string().nullable(),
    }),
  ),
  phases: z.array(phase),
  delivery: z.array(deliveryLine),
  caveats: z.array(fabriqueCaveat),
  /** Contradictions found in the source, both readings kept. */
  sourceDiscrepancies: z.array(z.object({ id: z.string(), topic: z.string(), text: z.string() })),
  source: sourceNote.nullable(),
  version: z.int(),
});

export const getFabrique = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/fabrique',
  access: fabriqueRead,
  summary: 'La Fabrique : question, dates, territoires, phases, livraisons.',
  params: space,
  reply: fabriqueSheet,
});

/** `:space` is the Fabrique itself. */
export const updateFabrique = defineRoute({
  method: 'PUT',
  path: '/api/spaces/:space/fabrique',
  access: fabriqueEdit,
  summary: 'Met à jour la question, le but, l’horizon, le périmètre et les dates de la Fabrique.',
  params: space,
  body: z.object({
    version: z.int(),
    title: line,
    question: paragraph,
    aim: paragraph.nullable(),
    horizon: line.nullable(),
    perimeter: paragraph.nullable(),
    state: z.enum(['conception', 'running', 'follow-up', 'archived']),
    startsOn: date.nullable(),
    endsOn: date.nullable(),
  }),
  reply: fabriqueSheet,
});

export const methodSheet = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  purpose: z.string(),
  phases: z.array(z.string()),
  phaseBasis: z.enum(['explicit', 'implied']),
  lessonId: z.string().nullable(),
  sourceSection: z.string().nullable(),
  rules: z.array(z.string()),
  steps: z.array(
    z.object({
      order: z.int(),
      text: z.string(),
      durationMin: z.object({ min: z.number(), max: z.number() }).nullable(),
      basis: z.string(),
      who: z.string().nullable(),
      grouping: z.string().nullable(),
    }),
  ),
  roles: z.array(z.object({ id: z.string(), text: z.string() })),
  materials: z.array(z.string()),
  outputs: z.array(z.string()),
  /** Where the publication's variant departs from the method's canonical form. */
  differences: z.array(z.string()),
  openQuestions: z.array(z.string()),
});

export const exemplarSheet = z.object({
  id: z.string(),
  title: z.string(),
  territoryId: z.uuid().nullable(),
  territoryName: z.string().nullable(),
  lessonId: z.string().nullable(),
  kind: z.string(),
  summary: z.string(),
  /** Codes of the programme's rows it is tied to (R141). */
  actionCodes: z.array(z.string()),
  partners: z.array(z.object({ organisationId: z.uuid(), name: z.string() })),
  timeline: z.array(
    z.object({
      year: z.int().nullable(),
      period: z.string().nullable(),
      text: z.string(),
      approximate: z.boolean(),
    }),
  ),
  figures: z.array(
    z.object({
      key: z.string(),
      value: z.number(),
      unit: z.string(),
      approximate: z.boolean(),
      source: z.string(),
    }),
  ),
  components: z.array(z.string()),
  financing: z.array(z.object({ part: z.string().nullable(), text: z.string() })),
  status: z.string().nullable(),
});

export const lessonSheet = z.object({
  id: z.string(),
  position: z.int(),
  title: z.string(),
  thesis: z.string(),
  mechanism: z.string(),
  methods: z.array(z.object({ id: z.string(), name: z.string() })),
  exemplars: z.array(z.object({ id: z.string(), title: z.string() })),
  /** What the territory brings to industry and the reverse (R113). */
  reciprocity: z
    .object({ territoryToIndustry: z.array(z.string()), industryToTerritory: z.array(z.string()) })
    .nullable(),
  cooperationSpaces: z.object({ groupings: z.array(z.string()), frames: z.array(z.string()) }).nullable(),
});

/** Sheets start empty: the publication prints names only (R086). */
export const benchmarkSheet = z.object({
  id: z.uuid(),
  code: z.string(),
  name: z.string(),
  place: z.string().nullable(),
  country: z.string(),
  countryCode: z.string(),
  whatHappened: z.string().nullable(),
  whatToKeep: z.string().nullable(),
  sources: z.array(z.string()),
  filled: z.boolean(),
});

export const listLessons = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/lessons',
  access: fabriqueRead,
  summary: 'Les enseignements, avec les méthodes et les exemples d’actions qui les illustrent.',
  params: space,
  reply: z.object({ lessons: z.array(lessonSheet) }),
});

export const listMethods = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/methods',
  access: fabriqueRead,
  summary: 'Les méthodes de la Fabrique, en fiches.',
  params: space,
  reply: z.object({ methods: z.array(methodSheet) }),
});

export const listExemplars = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/exemplars',
  access: fabriqueRead,
  summary: 'Les exemples d’actions, avec leurs chiffres et leur chronologie.',
  params: space,
  reply: z.object({ exemplars: z.array(exemplarSheet) }),
});

export const listBenchmark = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/benchmark',
  access: fabriqueRead,
  summary: 'Les territoires étudiés dans le benchmark.',
  params: space,
  reply: z.object({ sheets: z.array(benchmarkSheet) }),
});

export const upcomingSeminar = z.object({
  id: z.uuid(),
  /** Null for an inter-site seminar. */
  territoryId: z.uuid().nullable(),
  territoryName: z.string().nullable(),
  number: z.int(),
  phase: z.string().nullable(),
  title: z.string(),
  date: date.nullable(),
  place: z.string().nullable(),
  state: z.enum(['planned', 'ready', 'open', 'closed']),
});

/** Something that waits for somebody, with enough to write its sentence and its link. */
export const waitingItem = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('pilots-to-be-named'),
    territoryId: z.uuid(),
    territoryName: z.string(),
    actions: z.array(z.object({ id: z.uuid(), title: z.string() })),
  }),
  z.object({
    kind: z.literal('profile-gaps'),
    territoryId: z.uuid(),
    territoryName: z.string(),
    gaps: z.array(z.string()),
  }),
  z.object({
    kind: z.literal('lead-pair-incomplete'),
    territoryId: z.uuid(),
    territoryName: z.string(),
    seats: z.array(z.enum(['elected', 'industrial'])),
  }),
  z.object({
    kind: z.literal('seminars-without-date'),
    territoryId: z.uuid().nullable(),
    territoryName: z.string().nullable(),
    count: z.int(),
  }),
  z.object({ kind: z.literal('benchmark-empty'), count: z.int(), total: z.int() }),
]);

export const getHome = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/home',
  access: homeRead,
  summary: 'Aujourd’hui, cette semaine, ce qui vous attend.',
  params: space,
  reply: z.object({
    space: z.object({ id: z.uuid(), kind: z.enum(['fabrique', 'territory']), name: z.string() }),
    fabrique: z.object({ id: z.uuid(), name: z.string(), question: z.string() }),
    /** Day of the server, Europe/Paris. */
    today: date,
    /** Open now, or dated today. */
    now: z.array(upcomingSeminar),
    /** Dated within the seven days after today. */
    thisWeek: z.array(upcomingSeminar),
    /** Ready to open, whatever the date, and not listed above. */
    ready: z.array(upcomingSeminar),
    waiting: z.array(waitingItem),
    delivery: z.array(deliveryLine),
  }),
});

export type FabriqueSheet = z.output<typeof fabriqueSheet>;
export type WaitingItem = z.output<typeof waitingItem>;
