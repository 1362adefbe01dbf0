// The tables of the survey as the query builder knows them.
import type { SurveySheet, WaveState } from '@trame/core/actor-network';
import { date, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const at = (name: string) => timestamp(name, { withTimezone: true });

/** A space of cooperation as the questionnaire names it. */
export interface AskedSpace {
  readonly id: string;
  readonly name: string;
}

export const surveyWave = pgTable('survey_wave', {
  spaceId: uuid('space_id').notNull(),
  id: uuid('id').notNull(),
  number: integer('number').notNull(),
  title: text('title').notNull(),
  askedBy: text('asked_by').notNull(),
  contact: text('contact').notNull(),
  state: text('state').$type<WaveState>().notNull(),
  noticeDays: integer('notice_days').notNull(),
  activeThreshold: integer('active_threshold').notNull(),
  spaces: jsonb('spaces').$type<readonly AskedSpace[]>().notNull(),
  noticedAt: at('noticed_at'),
  openedAt: at('opened_at'),
  closedAt: at('closed_at'),
  releasedAt: at('released_at'),
  version: integer('version').notNull().default(1),
});

export const surveySubject = pgTable('survey_subject', {
  spaceId: uuid('space_id').notNull(),
  id: uuid('id').notNull(),
  lineId: uuid('line_id').notNull(),
  objectedAt: at('objected_at'),
});

export const surveyMember = pgTable('survey_member', {
  spaceId: uuid('space_id').notNull(),
  waveId: uuid('wave_id').notNull(),
  subjectId: uuid('subject_id').notNull(),
  familyId: text('family_id'),
  position: integer('position').notNull(),
  noticedAt: at('noticed_at').notNull(),
  objectedAt: at('objected_at'),
});

export const surveySheet = pgTable('survey_sheet', {
  spaceId: uuid('space_id').notNull(),
  waveId: uuid('wave_id').notNull(),
  subjectId: uuid('subject_id').notNull(),
  sheet: jsonb('sheet').$type<SurveySheet>().notNull(),
  openedAt: at('opened_at').notNull(),
  writtenAt: at('written_at').notNull(),
  version: integer('version').notNull().default(1),
});

export const surveyOperation = pgTable('survey_operation', {
  spaceId: uuid('space_id').notNull(),
  waveId: uuid('wave_id').notNull(),
  subjectId: uuid('subject_id').notNull(),
  op: uuid('op').notNull(),
});

export const surveyScreen = pgTable('survey_screen', {
  spaceId: uuid('space_id').notNull(),
  waveId: uuid('wave_id').notNull(),
  step: text('step').notNull(),
  seconds: integer('seconds').notNull(),
  visits: integer('visits').notNull(),
});

export const surveyWord = pgTable('survey_word', {
  spaceId: uuid('space_id').notNull(),
  waveId: uuid('wave_id').notNull(),
  id: uuid('id').notNull(),
  kind: text('kind').$type<'missing' | 'free'>().notNull(),
  body: text('body').notNull(),
  writtenOn: date('written_on', { mode: 'string' }).notNull(),
});

export const surveyReading = pgTable('survey_reading', {
  spaceId: uuid('space_id').notNull(),
  id: uuid('id').notNull(),
  waveId: uuid('wave_id').notNull(),
  accountId: uuid('account_id').notNull(),
  accountName: text('account_name').notNull(),
  readAt: at('read_at').notNull(),
  reason: text('reason').notNull(),
});

export const surveyRelease = pgTable('survey_release', {
  spaceId: uuid('space_id').notNull(),
  waveId: uuid('wave_id').notNull(),
  content: jsonb('content').notNull(),
});

export const surveyLink = pgTable('survey_link', {
  tokenHash: text('token_hash').notNull(),
  spaceId: uuid('space_id').notNull(),
  waveId: uuid('wave_id').notNull(),
  subjectId: uuid('subject_id').notNull(),
  madeAt: at('made_at').notNull(),
});

export const shownWish = pgTable('shown_wish', {
  spaceId: uuid('space_id').notNull(),
  fromId: uuid('from_id').notNull(),
  toId: uuid('to_id').notNull(),
  wishedOn: date('wished_on', { mode: 'string' }).notNull(),
});
