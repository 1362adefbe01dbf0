// The tables of a Fabrique: frame, organisations, territories, library, benchmark; rows live in its own space.
import type { FabriqueRole, FabriqueState, Specification } from '@trame/core/fabrique';
import { boolean, date, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { FabriqueSheet } from '../contract.js';

export const fabrique = pgTable('fabrique', {
  spaceId: uuid('space_id').primaryKey(),
  slug: text('slug').notNull(),
  title: text('title').notNull(),
  question: text('question').notNull(),
  aim: text('aim'),
  horizon: text('horizon'),
  perimeter: text('perimeter'),
  state: text('state').$type<FabriqueState>().notNull(),
  designedFrom: date('designed_from'),
  startsOn: date('starts_on'),
  endsOn: date('ends_on'),
  nationalProgramme: text('national_programme'),
  specification: jsonb('specification').$type<Specification>().notNull(),
  transitions: jsonb('transitions').$type<FabriqueSheet['transitions']>().notNull(),
  sourceDiscrepancies: jsonb('source_discrepancies').$type<FabriqueSheet['sourceDiscrepancies']>().notNull(),
  source: jsonb('source').$type<FabriqueSheet['source']>(),
  version: integer('version').notNull().default(1),
});

export const fabriqueOrganisation = pgTable(
  'fabrique_organisation',
  {
    spaceId: uuid('space_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    role: text('role').$type<FabriqueRole>().notNull(),
    position: integer('position').notNull(),
    lead: boolean('lead').notNull(),
    note: text('note'),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.organisationId, table.role] })],
);

export const fabriqueTerritory = pgTable(
  'fabrique_territory',
  {
    spaceId: uuid('space_id').notNull(),
    territoryId: uuid('territory_id').notNull(),
    position: integer('position').notNull(),
    volunteeredOn: date('volunteered_on'),
    signatoryRole: text('signatory_role'),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.territoryId] })],
);

export type SheetKind = 'phase' | 'method' | 'lesson' | 'exemplar';

export const fabriqueSheet = pgTable(
  'fabrique_sheet',
  {
    spaceId: uuid('space_id').notNull(),
    kind: text('kind').$type<SheetKind>().notNull(),
    id: text('id').notNull(),
    position: integer('position').notNull(),
    body: jsonb('body').notNull(),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.kind, table.id] })],
);

export const benchmarkSheet = pgTable(
  'benchmark_sheet',
  {
    spaceId: uuid('space_id').notNull(),
    id: uuid('id').notNull(),
    code: text('code').notNull(),
    position: integer('position').notNull(),
    name: text('name').notNull(),
    place: text('place'),
    country: text('country').notNull(),
    countryCode: text('country_code').notNull(),
    whatHappened: text('what_happened'),
    whatToKeep: text('what_to_keep'),
    sources: jsonb('sources').$type<readonly string[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.id] })],
);
