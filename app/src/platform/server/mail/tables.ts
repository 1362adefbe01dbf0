// The tables of mails: what waits, what left, what is kept, and what people asked not to receive.
import { boolean, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Letter } from './letter.js';

export const mailItem = pgTable(
  'mail_item',
  {
    spaceId: uuid('space_id').notNull(),
    id: uuid('id').notNull(),
    key: text('key').notNull(),
    kind: text('kind').notNull(),
    address: text('address'),
    recipient: text('recipient').notNull(),
    payload: jsonb('payload').$type<Readonly<Record<string, unknown>>>().notNull(),
    state: text('state').$type<'waiting' | 'sent' | 'kept' | 'refused'>().notNull().default('waiting'),
    dueAt: timestamp('due_at', { withTimezone: true }).notNull(),
    madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
    tries: integer('tries').notNull().default(0),
    settledAt: timestamp('settled_at', { withTimezone: true }),
    letter: jsonb('letter').$type<Letter>(),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.id] })],
);

export const mailPreference = pgTable(
  'mail_preference',
  {
    spaceId: uuid('space_id').notNull(),
    address: text('address').notNull(),
    kind: text('kind').notNull(),
    wanted: boolean('wanted').notNull(),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.address, table.kind] })],
);
