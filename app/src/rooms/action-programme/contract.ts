// The programme of actions over the wire: groups, actions, pilots, counts and their notes.
import { prompts } from '@trame/core/action-programme';
import { cleanText } from '@trame/core/kernel';
import { z } from 'zod';
import { defineRoute } from '../../platform/contract.js';
import { programmeEdit, programmeRead } from './access.js';
import { actionDetails, detailsDraft, phase, status } from './contract/details.js';

const space = z.object({ space: z.uuid() });
const action = z.object({ space: z.uuid(), action: z.uuid() });
const line = z.string().overwrite(cleanText).max(300);
const paragraph = z.string().overwrite(cleanText).max(4000);

export const stage = z.enum(['idea', 'proposal', 'project-sheet', 'action-sheet', 'follow-up', 'closing']);
export const confidence = z.enum(['high', 'medium', 'low']);

/** One pilot, in the order of the programme; « À préciser » is a state, not an empty cell (R121). */
export const pilot = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('organisation'),
    organisationId: z.uuid(),
    /** As the programme prints it; the directory's own name comes beside. */
    printed: line.nullable(),
    lead: z.boolean(),
  }),
  z.object({ kind: z.literal('person'), label: line.min(1), lead: z.boolean() }),
  z.object({
    kind: z.literal('generic'),
    label: line.min(1),
    /** The directory's entry for that category of actors, when there is one. */
    organisationId: z.uuid().nullable(),
    lead: z.boolean(),
  }),
  z.object({ kind: z.literal('to-be-named'), printed: line.nullable() }),
]);

/** A pilot as shown: with the name and family the directory gives. */
export const shownPilot = z.object({
  kind: z.enum(['organisation', 'person', 'generic', 'to-be-named']),
  /** What to print. */
  label: z.string(),
  organisationId: z.uuid().nullable(),
  organisationName: z.string().nullable(),
  familyId: z.string().nullable(),
  familyLabel: z.string().nullable(),
  lead: z.boolean(),
});

/** A link to another strategy; shown as a star in every list (R022, R123). */
export const frameworkLink = z.object({ name: line.min(1), note: paragraph.nullable() });

/** A flag of the source, with the sentence that explains it. */
export const flagNote = z.object({ flag: z.string(), note: z.string() });

/** What the stage would like to know next; prompts, never required (C4). */
export const prompt = z.enum(prompts);

export const completeness = z.object({ stage, known: z.array(prompt), missing: z.array(prompt) });

export const provenance = z.object({
  /** `publication`: printed in a source. `activity`: born in a workshop. `meeting`, `typed`: entered later. */
  kind: z.enum(['publication', 'activity', 'meeting', 'typed']),
  reference: line.nullable(),
  /** Words of the source kept beside the row, e.g. the pilots exactly as printed. */
  quoted: z.array(line).max(20),
  /** The proposal it was, in a seminar of this space. */
  sources: z.array(z.object({ seminar: z.string(), activity: z.string(), item: z.string() })),
});

export const actionSheet = z.object({
  id: z.uuid(),
  /** Stable short code of the row (« CAR-07 »), when it has one. */
  code: z.string().nullable(),
  title: z.string(),
  groupId: z.uuid().nullable(),
  position: z.int(),
  stage,
  pilots: z.array(shownPilot),
  pilotState: z.enum(['named', 'generic', 'to-be-named', 'none']),
  objectives: z.array(z.string()),
  description: z.string().nullable(),
  components: z.array(z.object({ id: z.string(), title: z.string() })),
  links: z.array(frameworkLink),
  starred: z.boolean(),
  themeIds: z.array(z.string()),
  /** Set on the action itself, that of its group left out. */
  ownThemeIds: z.array(z.string()),
  confidence,
  flags: z.array(flagNote),
  provenance,
  exemplarId: z.string().nullable(),
  restricted: z.boolean(),
  completeness,
  details: actionDetails,
  version: z.int(),
});

export const group = z.object({
  id: z.uuid(),
  code: z.string().nullable(),
  /** Null for the nameless group of a flat list (R118). */
  label: z.string().nullable(),
  themeId: z.string().nullable(),
  position: z.int(),
  /** Actions of the group before filters. */
  counted: z.int(),
});

export const discrepancy = z.object({
  declared: z.int(),
  counted: z.int(),
  explanation: z.string(),
  corroboration: z.array(z.string()),
});

export const programmeReply = z.object({
  territoryId: z.uuid(),
  territoryName: z.string().nullable(),
  /** The territory's own words (A0): axe or enjeu, pilote or porteur, projet or action. */
  words: z.object({
    group: z.enum(['axe', 'enjeu']).nullable(),
    lead: z.enum(['pilote', 'porteur']),
    action: z.string(),
  }),
  /** What the source announces; never used as a count. */
  declared: z.object({ actions: z.int().nullable(), groups: z.int().nullable() }),
  /** Always computed from the rows. */
  counted: z.object({
    actions: z.int(),
    groups: z.int(),
    starred: z.int(),
    pilotsToBeNamed: z.int(),
    genericPilots: z.int(),
    uncertain: z.int(),
  }),
  /** Null when both agree or nothing was declared. */
  discrepancy: discrepancy.nullable(),
  starMeaning: z.string().nullable(),
  /** The territory's own words for themes shared with others (R130). */
  themeWords: z.record(z.string(), z.string()),
  groups: z.array(group),
  /** After filters, in the programme's order. */
  actions: z.array(actionSheet),
  themes: z.array(z.object({ id: z.string(), label: z.string() })),
  /** Pilot roles by family of actors (R124). */
  balance: z.array(
    z.object({
      familyId: z.string().nullable(),
      label: z.string().nullable(),
      pilots: z.int(),
      roles: z.int(),
    }),
  ),
  source: z
    .object({
      title: z.string(),
      publisher: z.string(),
      section: z.string(),
      /** The heads of its table as printed. */
      columns: z.array(z.string()).optional(),
    })
    .nullable(),
});

const flag = z.enum(['true', 'false']).optional();

export const getProgramme = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/programme',
  access: programmeRead,
  summary: 'Le programme d’actions du territoire, ses comptes et ses notes.',
  params: space,
  query: z.object({
    search: z.string().max(120).optional(),
    group: z.uuid().optional(),
    theme: z.string().max(60).optional(),
    stage: stage.optional(),
    /** Organisation that pilots. */
    pilot: z.uuid().optional(),
    pilotState: z.enum(['named', 'generic', 'to-be-named', 'none']).optional(),
    starred: flag,
    /** Rows whose reading of the source is not certain. */
    uncertain: flag,
    phase: phase.optional(),
    status: z.enum([...status.options, 'silent']).optional(),
    /** Held by a firm commitment. */
    firm: flag,
    ended: flag,
    needsHelp: flag,
    /** Something is still waited for from them. */
    awaitedFrom: z.string().max(300).optional(),
  }),
  reply: programmeReply,
});

export const getAction = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/actions/:action',
  access: programmeRead,
  summary: 'Une action du programme.',
  params: action,
  reply: actionSheet,
});

/** Only the name is required to exist (R122). */
export const actionDraft = z.object({
  title: line,
  groupId: z.uuid().nullable().default(null),
  stage: stage.default('idea'),
  pilots: z.array(pilot).max(20).default([]),
  objectives: z.array(paragraph.min(1)).max(30).default([]),
  description: paragraph.nullable().default(null),
  components: z
    .array(z.object({ id: z.string().min(1).max(60), title: line.min(1) }))
    .max(20)
    .default([]),
  links: z.array(frameworkLink).max(10).default([]),
  themeIds: z.array(z.string().max(60)).max(10).default([]),
  restricted: z.boolean().default(false),
  details: detailsDraft.default({}),
});

export const createAction = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/actions',
  access: programmeEdit,
  summary: 'Ajoute une action ; son nom suffit.',
  params: space,
  body: actionDraft,
  reply: actionSheet,
});

export const updateAction = defineRoute({
  method: 'PUT',
  path: '/api/spaces/:space/actions/:action',
  access: programmeEdit,
  summary: 'Met à jour une action.',
  params: action,
  body: actionDraft.extend({ version: z.int() }),
  reply: actionSheet,
});

export type ProgrammeQuery = z.output<typeof getProgramme.query>;
export type ActionSheet = z.output<typeof actionSheet>;
export type ActionDraft = z.output<typeof actionDraft>;
export type ProgrammeReply = z.output<typeof programmeReply>;
