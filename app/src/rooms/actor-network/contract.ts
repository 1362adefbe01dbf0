// The organisations of a Fabrique over the wire: directory, sheet, families.
import { cleanText } from '@trame/core/kernel';
import { z } from 'zod';
import { defineRoute } from '../../platform/contract.js';
import { organisationEdit, organisationRead } from './access.js';

const space = z.object({ space: z.uuid() });
const name = z.string().overwrite(cleanText).max(300);
const note = z.string().overwrite(cleanText).max(4000);

export const confidence = z.enum(['high', 'medium', 'low']);
export const organisationScope = z.enum(['local', 'regional', 'national']);

export const family = z.object({
  id: z.string(),
  label: z.string(),
  /** Organisations of the family in the whole directory, whatever the filters. */
  count: z.int(),
});

export const organisationLine = z.object({
  id: z.uuid(),
  slug: z.string(),
  name: z.string(),
  familyId: z.string().nullable(),
  /** The family is this project's reading: how sure it is. */
  familyConfidence: confidence,
  scope: organisationScope,
  /** A category of actors rather than a named organisation (R121). */
  generic: z.boolean(),
  aliases: z.array(z.string()),
  territoryIds: z.array(z.uuid()),
  /** Actions it pilots, among those shared in the Fabrique. */
  pilotedActions: z.int(),
});

export const pilotedAction = z.object({
  actionId: z.uuid(),
  title: z.string(),
  territoryId: z.uuid(),
  territoryName: z.string(),
  lead: z.boolean(),
  /** Organisations that pilot it too. */
  coPilots: z.array(z.object({ id: z.uuid(), name: z.string() })),
});

export const organisationSheet = organisationLine.extend({
  familyLabel: z.string().nullable(),
  level: z.enum(['commune', 'epci', 'departement', 'region']).nullable(),
  subtype: z.string().nullable(),
  note: z.string().nullable(),
  parent: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  branches: z.array(z.object({ id: z.uuid(), name: z.string() })),
  territories: z.array(z.object({ id: z.uuid(), name: z.string() })),
  /** Networks it belongs to, and, for a network, who belongs to it (R033). */
  memberOf: z.array(z.object({ id: z.uuid(), name: z.string(), note: z.string().nullable() })),
  members: z.array(z.object({ id: z.uuid(), name: z.string(), note: z.string().nullable() })),
  /** Where it is named: source and, when it says so, in what quality. */
  mentions: z.array(z.object({ source: z.string(), reference: z.string(), quality: z.string().nullable() })),
  pilots: z.array(pilotedAction),
  version: z.int(),
});

/** What can be typed; only the name is required to exist. */
export const organisationDraft = z.object({
  name,
  familyId: z.string().max(60).nullable().default(null),
  familyConfidence: confidence.default('high'),
  scope: organisationScope.default('local'),
  generic: z.boolean().default(false),
  aliases: z.array(name.min(1)).max(30).default([]),
  territoryIds: z.array(z.uuid()).max(20).default([]),
  level: z.enum(['commune', 'epci', 'departement', 'region']).nullable().default(null),
  subtype: name.nullable().default(null),
  note: note.nullable().default(null),
  parentId: z.uuid().nullable().default(null),
  memberOf: z.array(z.uuid()).max(60).default([]),
});

export const listOrganisations = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/organisations',
  access: organisationRead,
  summary: 'L’annuaire des organisations de la Fabrique.',
  params: space,
  query: z.object({
    /** Sought in names and aliases, without regard to accents or capitals. */
    search: z.string().max(120).optional(),
    family: z.string().max(60).optional(),
    territory: z.uuid().optional(),
  }),
  reply: z.object({
    families: z.array(family),
    organisations: z.array(organisationLine),
    /** Size of the directory before filters. */
    total: z.int(),
  }),
});

export const getOrganisation = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/organisations/:organisation',
  access: organisationRead,
  summary: 'La fiche d’une organisation : noms, famille, réseaux, actions qu’elle pilote.',
  params: z.object({ space: z.uuid(), organisation: z.uuid() }),
  reply: organisationSheet,
});

export const createOrganisation = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/organisations',
  access: organisationEdit,
  summary: 'Ajoute une organisation à l’annuaire ; son nom suffit.',
  params: space,
  body: organisationDraft,
  reply: organisationSheet,
});

export const updateOrganisation = defineRoute({
  method: 'PUT',
  path: '/api/spaces/:space/organisations/:organisation',
  access: organisationEdit,
  summary: 'Corrige la fiche d’une organisation.',
  params: z.object({ space: z.uuid(), organisation: z.uuid() }),
  body: organisationDraft.extend({ version: z.int() }),
  reply: organisationSheet,
});

export type OrganisationLine = z.output<typeof organisationLine>;
export type OrganisationSheet = z.output<typeof organisationSheet>;
export type OrganisationDraft = z.output<typeof organisationDraft>;
