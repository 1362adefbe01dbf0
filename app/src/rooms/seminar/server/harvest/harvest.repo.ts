// SQL of the harvest: what a seminar keeps when it closes, with where each sentence comes from.
import type { HarvestItem } from '@trame/core/workshop';
import { and, asc, eq } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { seminarHarvest } from '../tables.js';

/** A harvested sentence and the activity it came from. */
export interface KeptItem extends HarvestItem {
  readonly activity: string;
}

/** Rows per statement: far under PostgreSQL's 65,535 parameters. */
const BATCH = 500;

function isOf(scope: TenantScope, seminar: string) {
  return and(eq(seminarHarvest.spaceId, scope.space), eq(seminarHarvest.seminarId, seminar));
}

/** Keeps a harvest in the place of any former one. */
export async function replaceHarvest(
  tx: Tx,
  scope: TenantScope,
  kept: { readonly seminar: string; readonly items: readonly KeptItem[] },
): Promise<void> {
  await tx.delete(seminarHarvest).where(isOf(scope, kept.seminar));
  const rows = kept.items.map((item, position) => ({
    spaceId: scope.space,
    seminarId: kept.seminar,
    activity: item.activity,
    id: item.id,
    position,
    kind: item.kind,
    body: item.text,
    groupedAs: item.group,
    origins: item.origins,
    sources: item.sources ?? [],
  }));
  for (let from = 0; from < rows.length; from += BATCH) {
    await tx.insert(seminarHarvest).values(rows.slice(from, from + BATCH));
  }
}

/** What was kept, in its order. */
export async function listHarvest(tx: Tx, scope: TenantScope, seminar: string): Promise<readonly KeptItem[]> {
  const rows = await tx
    .select()
    .from(seminarHarvest)
    .where(isOf(scope, seminar))
    .orderBy(asc(seminarHarvest.position));
  return rows.map((row) => ({
    activity: row.activity,
    id: row.id,
    kind: row.kind as HarvestItem['kind'],
    text: row.body,
    group: row.groupedAs,
    origins: row.origins as HarvestItem['origins'],
    sources: row.sources as NonNullable<HarvestItem['sources']>,
  }));
}
