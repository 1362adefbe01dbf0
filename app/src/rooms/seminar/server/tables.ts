// The seminar's tables as the query builder knows them.
import { boolean, date, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const seminar = pgTable('seminar', {
  spaceId: uuid('space_id').notNull(),
  id: uuid('id').notNull(),
  territoryId: uuid('territory_id'),
  kind: text('kind').$type<'local' | 'intersite'>().notNull(),
  number: integer('number').notNull(),
  phase: text('phase').$type<'motive' | 'scan' | 'focus' | 'act'>(),
  title: text('title').notNull(),
  heldOn: date('held_on', { mode: 'string' }),
  startsAt: text('starts_at'),
  placeName: text('place_name'),
  placeHost: text('place_host'),
  placeCapacity: integer('place_capacity'),
  placeAccess: text('place_access'),
  state: text('state').$type<'planned' | 'open' | 'closed'>().notNull().default('planned'),
  prepared: boolean('prepared').notNull().default(false),
  note: text('note'),
  openedAt: timestamp('opened_at', { withTimezone: true }),
  closedAt: timestamp('closed_at', { withTimezone: true }),
  version: integer('version').notNull().default(1),
});

export const seminarSheet = pgTable('seminar_sheet', {
  spaceId: uuid('space_id').notNull(),
  seminarId: uuid('seminar_id').notNull(),
  agenda: jsonb('agenda').notNull(),
  roomId: uuid('room_id'),
});

export const seminarAttendee = pgTable('seminar_attendee', {
  spaceId: uuid('space_id').notNull(),
  seminarId: uuid('seminar_id').notNull(),
  id: uuid('id').notNull(),
  displayName: text('display_name').notNull(),
  organisationId: uuid('organisation_id'),
  organisationName: text('organisation_name'),
  family: text('family'),
  presence: text('presence').$type<'invited' | 'present' | 'absent' | 'replaced'>().notNull(),
  consentToPrint: boolean('consent_to_print').notNull(),
  memberId: uuid('member_id'),
});

export const seminarHarvest = pgTable('seminar_harvest', {
  spaceId: uuid('space_id').notNull(),
  seminarId: uuid('seminar_id').notNull(),
  activity: text('activity').notNull(),
  id: text('id').notNull(),
  position: integer('position').notNull(),
  kind: text('kind').notNull(),
  body: text('body').notNull(),
  groupedAs: text('grouped_as'),
  origins: jsonb('origins').notNull(),
});
