// The tables of employment: a table brought by an organiser, its places, its activities, its series of cells.
import type { ReconciliationReport, TableSource } from '@trame/core/shift-share';
import {
  boolean,
  customType,
  doublePrecision,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';

/** What an import says of itself, with what only the store can tell. */
export interface KeptReport extends ReconciliationReport {
  /** Cells given twice; the first is kept. */
  readonly doubles: number;
  /** Boroughs of Paris, Lyon and Marseille: none, gathered into their city, or set aside beside it. */
  readonly boroughs: 'none' | 'gathered' | 'set-aside';
}

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

export const employmentDataset = pgTable(
  'employment_dataset',
  {
    spaceId: uuid('space_id').notNull(),
    id: uuid('id').notNull(),
    fileName: text('file_name').notNull(),
    profile: text('profile').notNull(),
    measure: text('measure').$type<'jobs' | 'establishments' | 'membership'>().notNull(),
    source: jsonb('source').$type<TableSource>().notNull(),
    years: integer('years').array().notNull(),
    report: jsonb('report').$type<KeptReport>().notNull(),
    importedAt: timestamp('imported_at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.id] })],
);

export const employmentPlace = pgTable(
  'employment_place',
  {
    spaceId: uuid('space_id').notNull(),
    datasetId: uuid('dataset_id').notNull(),
    code: text('code').notNull(),
    label: text('label').notNull(),
    folded: text('folded').notNull(),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.datasetId, table.code] })],
);

export const employmentSector = pgTable(
  'employment_sector',
  {
    spaceId: uuid('space_id').notNull(),
    datasetId: uuid('dataset_id').notNull(),
    code: text('code').notNull(),
    label: text('label').notNull(),
    isTotal: boolean('is_total').notNull(),
    position: integer('position').notNull(),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.datasetId, table.code] })],
);

export const employmentSeries = pgTable(
  'employment_series',
  {
    spaceId: uuid('space_id').notNull(),
    datasetId: uuid('dataset_id').notNull(),
    territory: text('territory').notNull(),
    sector: text('sector').notNull(),
    cells: doublePrecision('cells').array().notNull(),
    doubles: integer('doubles').notNull(),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.datasetId, table.territory, table.sector] })],
);

export const territoryZone = pgTable(
  'territory_zone',
  {
    spaceId: uuid('space_id').notNull(),
    zoning: text('zoning').notNull(),
    code: text('code').notNull(),
    label: text('label').notNull(),
    share: doublePrecision('share'),
    shareYear: integer('share_year'),
    shareSource: text('share_source'),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.zoning] })],
);

export const placeContours = pgTable(
  'place_contours',
  {
    spaceId: uuid('space_id').notNull(),
    kind: text('kind').notNull(),
    year: integer('year').notNull(),
    publisher: text('publisher').notNull(),
    licence: text('licence').notNull(),
    fileName: text('file_name').notNull(),
    count: integer('count').notNull(),
    packed: bytea('packed').notNull(),
    broughtAt: timestamp('brought_at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.kind] })],
);
