// The table of situations as the query builder knows it.
import type { LocalSituation } from '@trame/core/transition';
import { integer, jsonb, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';

export const transitionSituation = pgTable(
  'transition_situation',
  {
    spaceId: uuid('space_id').notNull(),
    id: uuid('id').notNull(),
    position: integer('position').notNull(),
    card: jsonb('card').$type<Omit<LocalSituation, 'id' | 'version'>>().notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.id] })],
);
