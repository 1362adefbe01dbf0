// The tables of introductions as the query builder knows them.
import type { IntroductionSide } from '@trame/core/actor-network';
import { date, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const introduction = pgTable('introduction', {
  spaceId: uuid('space_id').notNull(),
  id: uuid('id').notNull(),
  seminarId: uuid('seminar_id').notNull(),
  activity: text('activity').notNull(),
  offerItem: text('offer_item').notNull(),
  needItem: text('need_item').notNull(),
  askedOn: date('asked_on', { mode: 'string' }).notNull(),
});

export const introductionEnd = pgTable('introduction_end', {
  spaceId: uuid('space_id').notNull(),
  introductionId: uuid('introduction_id').notNull(),
  side: text('side').$type<IntroductionSide>().notNull(),
  personId: uuid('person_id').notNull(),
  agreedOn: date('agreed_on', { mode: 'string' }),
  contact: text('contact'),
});

export const introductionLink = pgTable('introduction_link', {
  tokenHash: text('token_hash').notNull(),
  spaceId: uuid('space_id').notNull(),
  introductionId: uuid('introduction_id').notNull(),
  side: text('side').$type<IntroductionSide>().notNull(),
  madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
});
