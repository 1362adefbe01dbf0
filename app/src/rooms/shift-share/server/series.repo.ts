// SQL of the cells: written by packets while a file is read, gathered at its end, read back for a decomposition.
import { sql } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';

/** A cell under statistical secrecy, as kept. */
export const HIDDEN = -1;

/** The cells of a place and an activity, in the order of the dataset's years; null is missing. */
export interface Series {
  readonly territory: string;
  readonly sector: string;
  readonly cells: readonly (number | null)[];
}

/** What becomes of a cell met twice. */
export type Combine = 'once' | 'add';

const JOIN = {
  once: sql.raw('coalesce(o, n)'),
  add: sql.raw(
    `case when o is null then n when n is null then o when o = ${HIDDEN} or n = ${HIDDEN} then ${HIDDEN} else o + n end`,
  ),
} as const;

const DOUBLES = {
  once: sql.raw('count(*) filter (where o is not null and n is not null)'),
  // A count as well: a figure alone would be one row a year.
  add: sql.raw('count(*) filter (where false)'),
};

/** A file may take minutes to come through a slow line: the transaction may wait for it, within reason. */
export async function allowSlowFile(tx: Tx): Promise<void> {
  await tx.execute(sql`select set_config('idle_in_transaction_session_timeout', '5min', true)`);
}

/** Writes a packet of series; cells that were there already are joined to them. */
export async function writeSeries(
  tx: Tx,
  at: { readonly scope: TenantScope; readonly dataset: string; readonly combine: Combine },
  packet: readonly Series[],
): Promise<void> {
  const territories = packet.map(({ territory }) => territory);
  const sectors = packet.map(({ sector }) => sector);
  const cells = packet.map((series) => `{${series.cells.map((cell) => cell ?? 'NULL').join(',')}}`);
  const pair = sql`unnest(employment_series.cells, excluded.cells) with ordinality as pair(o, n, place)`;
  await tx.execute(sql`
    insert into employment_series (space_id, dataset_id, territory, sector, cells)
    select ${at.scope.space}, ${at.dataset}, territory, sector, cells::float8[]
    from unnest(${sql.param(territories)}::text[], ${sql.param(sectors)}::text[], ${sql.param(cells)}::text[])
      as given(territory, sector, cells)
    on conflict (space_id, dataset_id, territory, sector) do update set
      cells = (select array_agg(${JOIN[at.combine]} order by place) from ${pair}),
      doubles = employment_series.doubles + (select ${DOUBLES[at.combine]} from ${pair})`);
}

/** Cells given twice by the whole file. */
export async function countDoubles(tx: Tx, scope: TenantScope, dataset: string): Promise<number> {
  const { rows } = await tx.execute<{ doubles: number }>(sql`
    select coalesce(sum(doubles), 0)::int as doubles from employment_series
    where space_id = ${scope.space} and dataset_id = ${dataset}`);
  return rows[0]?.doubles ?? 0;
}

/** Takes boroughs out of a table: they are counted in their city. */
export async function removeTerritories(
  tx: Tx,
  at: { readonly scope: TenantScope; readonly dataset: string },
  codes: readonly string[],
): Promise<void> {
  await tx.execute(sql`
    delete from employment_series
    where space_id = ${at.scope.space} and dataset_id = ${at.dataset}
      and territory = any (${sql.param([...codes])}::text[])`);
}

/** The series of some places; of all of them when `territories` is null. */
export async function listSeries(
  tx: Tx,
  at: { readonly space: string; readonly dataset: string },
  territories: readonly string[] | null,
): Promise<readonly Series[]> {
  const some =
    territories === null ? sql`` : sql`and territory = any (${sql.param([...territories])}::text[])`;
  const { rows } = await tx.execute<{ territory: string; sector: string; cells: (number | null)[] }>(sql`
    select territory, sector, cells from employment_series
    where space_id = ${at.space} and dataset_id = ${at.dataset} ${some}
    order by territory, sector`);
  return rows;
}

/** The codes that have cells in a table, in the order of codes. */
export async function listTerritories(
  tx: Tx,
  at: { readonly space: string; readonly dataset: string },
): Promise<readonly string[]> {
  const { rows } = await tx.execute<{ territory: string }>(sql`
    select distinct territory from employment_series
    where space_id = ${at.space} and dataset_id = ${at.dataset}`);
  return rows.map(({ territory }) => territory).sort();
}

/** What is wanted of a table: some places, some years, activities as they are or by their first two figures. */
export interface SeriesWish {
  readonly territories: readonly string[];
  /** Places of the years in the dataset's order, from 0. */
  readonly years: readonly number[];
  readonly byDivision: boolean;
}

/**
 * The cells of some places at some years. Gathered by division, a cell is the sum of its classes; one secret among
 * them makes it secret, and it is missing when all are.
 */
export async function listYears(
  tx: Tx,
  at: { readonly space: string; readonly dataset: string },
  wish: SeriesWish,
): Promise<readonly Series[]> {
  const own = sql`space_id = ${at.space} and dataset_id = ${at.dataset}
    and territory = any (${sql.param([...wish.territories])}::text[])`;
  const list = (write: (year: number) => ReturnType<typeof sql>) => sql.join(wish.years.map(write), sql`, `);
  const { rows } = await tx.execute<{ territory: string; sector: string; cells: (number | null)[] }>(
    wish.byDivision
      ? sql`select territory, left(sector, 2) as sector, array[${list(
          (
            year,
          ) => sql`case when bool_or(cells[${year + 1}::int] = ${sql.raw(String(HIDDEN))}) then ${sql.raw(String(HIDDEN))}::float8
            else sum(cells[${year + 1}::int]) end`,
        )}]::float8[] as cells from employment_series where ${own} group by 1, 2`
      : sql`select territory, sector, array[${list((year) => sql`cells[${year + 1}::int]`)}]::float8[] as cells
          from employment_series where ${own}`,
  );
  return rows;
}
