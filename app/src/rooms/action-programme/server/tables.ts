// The tables of programmes: private rows in the territory's space, public facts and themes in the Fabrique's.
import type {
  ActionComponent,
  DiscrepancyNote,
  FrameworkLink,
  Pilot,
  PilotState,
  ProgrammeWords,
  Provenance,
  Stage,
} from '@trame/core/action-programme';
import { boolean, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

export const programme = pgTable('programme', {
  spaceId: uuid('space_id').primaryKey(),
  groupWord: text('group_word').$type<ProgrammeWords['group']>(),
  leadWord: text('lead_word').$type<ProgrammeWords['lead']>().notNull(),
  actionWord: text('action_word').notNull(),
  declaredActions: integer('declared_actions'),
  declaredGroups: integer('declared_groups'),
  discrepancyNote: jsonb('discrepancy_note').$type<DiscrepancyNote>(),
  starMeaning: text('star_meaning'),
  flagDefinitions: jsonb('flag_definitions').$type<Readonly<Record<string, string>>>().notNull(),
  source: jsonb('source').$type<{ title: string; publisher: string; section: string }>(),
});

export const actionGroup = pgTable(
  'action_group',
  {
    spaceId: uuid('space_id').notNull(),
    id: uuid('id').notNull(),
    code: text('code'),
    label: text('label'),
    themeId: text('theme_id'),
    position: integer('position').notNull(),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.id] })],
);

export const action = pgTable(
  'action',
  {
    spaceId: uuid('space_id').notNull(),
    id: uuid('id').notNull(),
    code: text('code'),
    title: text('title').notNull(),
    groupId: uuid('group_id'),
    position: integer('position').notNull(),
    stage: text('stage').$type<Stage>().notNull(),
    objectives: jsonb('objectives').$type<readonly string[]>().notNull(),
    description: text('description'),
    components: jsonb('components').$type<readonly ActionComponent[]>().notNull(),
    links: jsonb('links').$type<readonly FrameworkLink[]>().notNull(),
    themeIds: jsonb('theme_ids').$type<readonly string[]>().notNull(),
    confidence: text('confidence').$type<'high' | 'medium' | 'low'>().notNull(),
    flags: jsonb('flags').$type<readonly string[]>().notNull(),
    provenance: jsonb('provenance').$type<Provenance>().notNull(),
    exemplarId: text('exemplar_id'),
    restricted: boolean('restricted').notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.id] })],
);

export const actionPilot = pgTable(
  'action_pilot',
  {
    spaceId: uuid('space_id').notNull(),
    actionId: uuid('action_id').notNull(),
    position: integer('position').notNull(),
    kind: text('kind').$type<Pilot['kind']>().notNull(),
    organisationId: uuid('organisation_id'),
    label: text('label'),
    lead: boolean('lead').notNull(),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.actionId, table.position] })],
);

export const programmeTheme = pgTable(
  'programme_theme',
  {
    spaceId: uuid('space_id').notNull(),
    id: text('id').notNull(),
    label: text('label').notNull(),
    position: integer('position').notNull(),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.id] })],
);

export const sharedProgramme = pgTable(
  'shared_programme',
  {
    spaceId: uuid('space_id').notNull(),
    territoryId: uuid('territory_id').notNull(),
    declaredActions: integer('declared_actions'),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.territoryId] })],
);

export const sharedAction = pgTable(
  'shared_action',
  {
    spaceId: uuid('space_id').notNull(),
    id: uuid('id').notNull(),
    territoryId: uuid('territory_id').notNull(),
    title: text('title').notNull(),
    position: integer('position').notNull(),
    pilotState: text('pilot_state').$type<PilotState>().notNull(),
    pilotIds: uuid('pilot_ids').array().notNull(),
    leadId: uuid('lead_id'),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.id] })],
);
