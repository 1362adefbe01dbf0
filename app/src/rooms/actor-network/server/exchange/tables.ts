// The table of ties that files brought as the query builder knows it.
import { date, doublePrecision, pgTable, text, uuid } from 'drizzle-orm/pg-core';

export const networkTie = pgTable('network_tie', {
  spaceId: uuid('space_id').notNull(),
  id: uuid('id').notNull(),
  fromId: uuid('from_id').notNull(),
  toId: uuid('to_id').notNull(),
  weight: doublePrecision('weight').notNull(),
  source: text('source').notNull(),
  firstSeen: date('first_seen'),
  lastSeen: date('last_seen'),
  broughtOn: date('brought_on').notNull(),
});
