// The tables of the register of spaces of cooperation as the query builder knows them.
import type { CooperationKind, CooperationStage } from '@trame/core/actor-network';
import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';

export const cooperationSpace = pgTable('cooperation_space', {
  spaceId: uuid('space_id').notNull(),
  id: uuid('id').notNull(),
  name: text('name').notNull(),
  kind: text('kind').$type<CooperationKind>().notNull(),
  stage: text('stage').$type<CooperationStage>().notNull(),
  form: text('form').notNull(),
  note: text('note').notNull(),
  source: text('source'),
  version: integer('version').notNull().default(1),
});

export const cooperationMember = pgTable('cooperation_member', {
  spaceId: uuid('space_id').notNull(),
  cooperationId: uuid('cooperation_id').notNull(),
  organisationId: uuid('organisation_id').notNull(),
});

export const cooperationLink = pgTable('cooperation_link', {
  spaceId: uuid('space_id').notNull(),
  oneId: uuid('one_id').notNull(),
  otherId: uuid('other_id').notNull(),
});
