// The tables of a territory's roster as the query builder knows them.
import type { MergeTrail, RosterStatus } from '@trame/core/actor-network';
import { date, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const rosterLine = pgTable('roster_line', {
  spaceId: uuid('space_id').notNull(),
  id: uuid('id').notNull(),
  personName: text('person_name').notNull(),
  role: text('role').notNull(),
  organisationName: text('organisation_name').notNull(),
  familyId: text('family_id'),
  status: text('status').$type<RosterStatus>().notNull(),
  contact: text('contact').notNull(),
  addedOn: date('added_on', { mode: 'string' }).notNull(),
  version: integer('version').notNull().default(1),
});

export const rosterMerge = pgTable('roster_merge', {
  spaceId: uuid('space_id').notNull(),
  id: uuid('id').notNull(),
  keptId: uuid('kept_id').notNull(),
  trail: jsonb('trail').$type<MergeTrail>().notNull(),
  mergedAt: timestamp('merged_at', { withTimezone: true }).notNull(),
});
