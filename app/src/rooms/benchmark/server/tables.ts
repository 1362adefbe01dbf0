// The table of pins; sheets are the Fabrique's and are handed in.
import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

export const benchmarkPin = pgTable(
  'benchmark_pin',
  {
    spaceId: uuid('space_id').notNull(),
    sheet: text('sheet').notNull(),
    challenge: text('challenge').notNull(),
    reason: text('reason'),
    position: integer('position').notNull(),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.sheet, table.challenge] })],
);
