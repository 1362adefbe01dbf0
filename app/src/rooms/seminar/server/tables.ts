// The seminar's tables as the query builder knows them.
import {
  boolean,
  customType,
  date,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

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
  harvestShared: boolean('harvest_shared').notNull().default(false),
});

export const seminarSheet = pgTable('seminar_sheet', {
  spaceId: uuid('space_id').notNull(),
  seminarId: uuid('seminar_id').notNull(),
  agenda: jsonb('agenda').notNull(),
  endsBy: text('ends_by'),
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
  personId: uuid('person_id').notNull(),
});

export const seminarPerson = pgTable('seminar_person', {
  spaceId: uuid('space_id').notNull(),
  id: uuid('id').notNull(),
  displayName: text('display_name'),
  organisationId: uuid('organisation_id'),
  organisationName: text('organisation_name'),
  family: text('family'),
  likeness: text('likeness'),
  withdrawalAskedAt: timestamp('withdrawal_asked_at', { withTimezone: true }),
  withdrawalNote: text('withdrawal_note'),
  erasedAt: timestamp('erased_at', { withTimezone: true }),
});

export const seminarBadge = pgTable('seminar_badge', {
  tokenHash: text('token_hash').notNull(),
  spaceId: uuid('space_id').notNull(),
  personId: uuid('person_id').notNull(),
  short: text('short').notNull(),
  printedAt: timestamp('printed_at', { withTimezone: true }).notNull(),
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
  sources: jsonb('sources').notNull().default([]),
});

export const seminarPhoto = pgTable('seminar_photo', {
  spaceId: uuid('space_id').notNull(),
  seminarId: uuid('seminar_id').notNull(),
  id: uuid('id').notNull(),
  activity: text('activity'),
  sheet: text('sheet'),
  authorId: uuid('author_id').notNull(),
  caption: text('caption').notNull(),
  credit: text('credit'),
  peopleAgreed: boolean('people_agreed').notNull(),
  sentAt: timestamp('sent_at', { withTimezone: true }).notNull(),
});

export const seminarPhotoImage = pgTable('seminar_photo_image', {
  spaceId: uuid('space_id').notNull(),
  photoId: uuid('photo_id').notNull(),
  size: text('size').$type<'small' | 'large'>().notNull(),
  width: integer('width').notNull(),
  height: integer('height').notNull(),
  bytes: bytea('bytes').notNull(),
});

export const seminarPushKey = pgTable('seminar_push_key', {
  tokenHash: text('token_hash').notNull(),
  id: uuid('id').notNull(),
  spaceId: uuid('space_id').notNull(),
  label: text('label').notNull(),
  madeBy: text('made_by').notNull(),
  madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
  expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  usedAt: timestamp('used_at', { withTimezone: true }),
});

export const seminarBrought = pgTable('seminar_brought', {
  spaceId: uuid('space_id').notNull(),
  seminarId: uuid('seminar_id').notNull(),
  kind: text('kind').$type<'question' | 'situation'>().notNull(),
  id: text('id').notNull(),
  body: text('body').notNull(),
  origin: text('origin').notNull(),
  path: text('path').notNull(),
  step: text('step'),
  broughtAt: timestamp('brought_at', { withTimezone: true }).notNull(),
});
