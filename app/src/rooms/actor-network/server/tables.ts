// The tables of the directory: families, organisations, memberships; rows live in the Fabrique's space.
import { boolean, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { OrganisationMove } from '../contract/merge.js';
import type { OrganisationSheet } from '../contract.js';

export const actorFamily = pgTable(
  'actor_family',
  {
    spaceId: uuid('space_id').notNull(),
    id: text('id').notNull(),
    label: text('label').notNull(),
    position: integer('position').notNull(),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.id] })],
);

export const organisation = pgTable(
  'organisation',
  {
    spaceId: uuid('space_id').notNull(),
    id: uuid('id').notNull(),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    aliases: jsonb('aliases').$type<readonly string[]>().notNull(),
    familyId: text('family_id'),
    familyConfidence: text('family_confidence').$type<OrganisationSheet['familyConfidence']>().notNull(),
    scope: text('scope').$type<OrganisationSheet['scope']>().notNull(),
    generic: boolean('generic').notNull(),
    territoryIds: uuid('territory_ids').array().notNull(),
    level: text('level').$type<OrganisationSheet['level']>(),
    subtype: text('subtype'),
    note: text('note'),
    parentId: uuid('parent_id'),
    mentions: jsonb('mentions').$type<OrganisationSheet['mentions']>().notNull(),
    mergedInto: uuid('merged_into'),
    version: integer('version').notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.id] })],
);

export const organisationMembership = pgTable(
  'organisation_membership',
  {
    spaceId: uuid('space_id').notNull(),
    memberId: uuid('member_id').notNull(),
    networkId: uuid('network_id').notNull(),
    note: text('note'),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.memberId, table.networkId] })],
);

/** Two records brought into one: when, by whom, why, and what followed. */
export const organisationMerge = pgTable(
  'organisation_merge',
  {
    spaceId: uuid('space_id').notNull(),
    id: uuid('id').notNull(),
    fromId: uuid('from_id').notNull(),
    intoId: uuid('into_id').notNull(),
    fromName: text('from_name').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    who: text('who').notNull(),
    reason: text('reason'),
    moved: jsonb('moved').$type<readonly OrganisationMove[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.id] })],
);
