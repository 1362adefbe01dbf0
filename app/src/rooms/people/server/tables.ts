// The tables of accounts: who organises, with which roles, through which sessions and links.
import { pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { SpaceRole } from '../../../platform/contract.js';

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const account = pgTable('account', {
  id: uuid('id').primaryKey(),
  displayName: text('display_name').notNull(),
  createdAt: moment('created_at').notNull(),
});

export const accountGrant = pgTable('account_grant', {
  accountId: uuid('account_id').notNull(),
  spaceId: uuid('space_id'),
  role: text('role').$type<SpaceRole>().notNull(),
  grantedAt: moment('granted_at').notNull(),
});

export const session = pgTable('session', {
  tokenHash: text('token_hash').primaryKey(),
  accountId: uuid('account_id').notNull(),
  openedAt: moment('opened_at').notNull(),
  seenAt: moment('seen_at').notNull(),
  expiresAt: moment('expires_at').notNull(),
});

export const signInLink = pgTable('sign_in_link', {
  tokenHash: text('token_hash').primaryKey(),
  accountId: uuid('account_id').notNull(),
  createdAt: moment('created_at').notNull(),
  expiresAt: moment('expires_at').notNull(),
  usedAt: moment('used_at'),
});
