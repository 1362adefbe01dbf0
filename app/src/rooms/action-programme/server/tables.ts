// The tables of programmes: private rows in the territory's space, public facts and themes in the Fabrique's.
import type {
  Action,
  ActionComponent,
  ActionDetails,
  CommitteeDecision,
  DiscrepancyNote,
  FrameworkLink,
  Pilot,
  PilotState,
  ProgrammeSnapshot,
  ProgrammeWords,
  Provenance,
  Stage,
  ValidationVoice,
} from '@trame/core/action-programme';
import {
  boolean,
  date,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';

/** Where a programme was first printed; `columns` are the heads of its table there. */
export interface ProgrammeSource {
  readonly title: string;
  readonly publisher: string;
  readonly section: string;
  readonly columns?: readonly string[];
}

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
  themeWords: jsonb('theme_words').$type<Readonly<Record<string, string>>>().notNull(),
  source: jsonb('source').$type<ProgrammeSource>(),
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
    /** Only what is written; the rest is read as empty. */
    details: jsonb('details').$type<Partial<ActionDetails>>().notNull(),
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
    themeWords: jsonb('theme_words').$type<Readonly<Record<string, string>>>().notNull().default({}),
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
    themeIds: text('theme_ids').array().notNull(),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.id] })],
);

/** One change of an action: who, when, what, and the sheet as it was left. */
export const actionEvent = pgTable(
  'action_event',
  {
    spaceId: uuid('space_id').notNull(),
    id: uuid('id').notNull(),
    actionId: uuid('action_id').notNull(),
    version: integer('version').notNull(),
    kind: text('kind').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    accountId: uuid('account_id'),
    who: text('who').notNull(),
    note: text('note'),
    sheet: jsonb('sheet').$type<Action>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.id] })],
);

export const programmeVersion = pgTable(
  'programme_version',
  {
    spaceId: uuid('space_id').notNull(),
    id: uuid('id').notNull(),
    label: text('label').notNull(),
    takenAt: timestamp('taken_at', { withTimezone: true }).notNull(),
    takenBy: text('taken_by'),
    snapshot: jsonb('snapshot').$type<ProgrammeSnapshot>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.id] })],
);

export const programmeRound = pgTable(
  'programme_round',
  {
    spaceId: uuid('space_id').notNull(),
    id: uuid('id').notNull(),
    versionId: uuid('version_id').notNull(),
    opensOn: date('opens_on').notNull(),
    closesOn: date('closes_on'),
    voices: jsonb('voices').$type<readonly ValidationVoice[]>().notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.id] })],
);

export const programmeCommittee = pgTable(
  'programme_committee',
  {
    spaceId: uuid('space_id').notNull(),
    id: uuid('id').notNull(),
    title: text('title').notNull(),
    heldOn: date('held_on').notNull(),
    chair: text('chair'),
    present: jsonb('present').$type<readonly string[]>().notNull(),
    decisions: jsonb('decisions').$type<readonly CommitteeDecision[]>().notNull(),
    nextOn: date('next_on'),
    closed: boolean('closed').notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.id] })],
);
