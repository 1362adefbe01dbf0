// The tables of territories: the sheet, in the Fabrique's space, and its figures, which are only ever added.
import type { LeadPair, ProfileBlocks } from '@trame/core/territory';
import { doublePrecision, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

export const territory = pgTable(
  'territory',
  {
    spaceId: uuid('space_id').notNull(),
    id: uuid('id').notNull(),
    slug: text('slug').notNull(),
    position: integer('position').notNull(),
    organisationId: uuid('organisation_id'),
    name: text('name').notNull(),
    blocks: jsonb('blocks').$type<Omit<ProfileBlocks, 'name'>>().notNull(),
    leadPair: jsonb('lead_pair').$type<LeadPair>().notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.id] })],
);

export const territoryFigure = pgTable(
  'territory_figure',
  {
    spaceId: uuid('space_id').notNull(),
    territoryId: uuid('territory_id').notNull(),
    key: text('key').notNull(),
    /** Order of recording, from 1. */
    rank: integer('rank').notNull(),
    value: doublePrecision('value').notNull(),
    unit: text('unit').notNull(),
    source: text('source').notNull(),
    year: integer('year').notNull(),
    basis: text('basis'),
    caveats: jsonb('caveats').$type<readonly string[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.territoryId, table.key, table.rank] })],
);
