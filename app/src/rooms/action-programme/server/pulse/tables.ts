// The tables of the monthly pulse.
import type { PulseState } from '@trame/core/action-programme';
import { boolean, date, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const pulseSetting = pgTable('pulse_setting', {
  spaceId: uuid('space_id').primaryKey(),
  secret: text('secret').notNull(),
  isOn: boolean('is_on').notNull(),
  fallback: text('fallback').notNull(),
  isPublic: boolean('is_public').notNull(),
});

export const pulseCorrespondent = pgTable(
  'pulse_correspondent',
  {
    spaceId: uuid('space_id').notNull(),
    id: uuid('id').notNull(),
    label: text('label').notNull(),
    address: text('address'),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.id] })],
);

export const pulseSeat = pgTable(
  'pulse_seat',
  {
    spaceId: uuid('space_id').notNull(),
    correspondentId: uuid('correspondent_id').notNull(),
    actionId: uuid('action_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.correspondentId, table.actionId] })],
);

export const pulseMail = pgTable(
  'pulse_mail',
  {
    spaceId: uuid('space_id').notNull(),
    correspondentId: uuid('correspondent_id').notNull(),
    month: text('month').notNull(),
    kind: text('kind').$type<'question' | 'reminder'>().notNull(),
    sentOn: date('sent_on', { mode: 'string' }).notNull(),
    actionIds: uuid('action_ids').array().notNull(),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.correspondentId, table.month, table.kind] })],
);

export const pulseAnswer = pgTable(
  'pulse_answer',
  {
    spaceId: uuid('space_id').notNull(),
    actionId: uuid('action_id').notNull(),
    correspondentId: uuid('correspondent_id').notNull(),
    month: text('month').notNull(),
    state: text('state').$type<PulseState>().notNull(),
    line: text('line'),
    helpFrom: text('help_from'),
    answeredOn: date('answered_on', { mode: 'string' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.actionId, table.correspondentId, table.month] })],
);

/** Replies by mail that were taken. */
export const pulseReply = pgTable(
  'pulse_reply',
  {
    spaceId: uuid('space_id').notNull(),
    messageId: text('message_id').notNull(),
    mailId: uuid('mail_id').notNull(),
    readAt: timestamp('read_at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.messageId] })],
);
