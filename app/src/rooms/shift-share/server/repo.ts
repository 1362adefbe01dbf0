// SQL of employment tables as wholes: what they are, their places, their activities, the zone of a territory.

import { foldText } from '@trame/core/kernel';
import type { TableSource } from '@trame/core/shift-share';
import { and, asc, desc, eq, inArray, like, or, sql } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import {
  employmentDataset,
  employmentPlace,
  employmentSector,
  type KeptReport,
  territoryZone,
} from './tables.js';

/** A table as kept. */
export interface StoredDataset {
  readonly id: string;
  readonly spaceId: string;
  readonly fileName: string;
  readonly profile: string;
  readonly measure: 'jobs' | 'establishments' | 'membership';
  readonly source: TableSource;
  readonly years: readonly number[];
  readonly report: KeptReport;
  readonly importedAt: Date;
}

/** An activity of a table. */
export interface StoredSector {
  readonly code: string;
  readonly label: string;
  readonly isTotal: boolean;
}

/** A place of a table. */
export interface StoredPlace {
  readonly code: string;
  readonly label: string;
}

const seen = (scope: TenantScope) => [scope.space, scope.fabrique];

/** The tables of the space and those of its Fabrique, the newest first. */
export async function listDatasets(tx: Tx, scope: TenantScope): Promise<readonly StoredDataset[]> {
  return tx
    .select()
    .from(employmentDataset)
    .where(inArray(employmentDataset.spaceId, seen(scope)))
    .orderBy(desc(employmentDataset.importedAt), asc(employmentDataset.id));
}

/** One table of the space or of its Fabrique; null for a stranger. */
export async function findDataset(tx: Tx, scope: TenantScope, id: string): Promise<StoredDataset | null> {
  const [row] = await tx
    .select()
    .from(employmentDataset)
    .where(and(inArray(employmentDataset.spaceId, seen(scope)), eq(employmentDataset.id, id)));
  return row ?? null;
}

/** Opens a table of the space; its report and years are written when the file is read to its end. */
export async function insertDataset(
  tx: Tx,
  scope: TenantScope,
  made: Omit<StoredDataset, 'spaceId' | 'report'>,
): Promise<void> {
  const empty = {} as KeptReport;
  await tx
    .insert(employmentDataset)
    .values({ ...made, years: [...made.years], report: empty, spaceId: scope.space });
}

/** Writes what is known once the file was read to its end. */
export async function closeDataset(
  tx: Tx,
  scope: TenantScope,
  read: { readonly id: string; readonly years: readonly number[]; readonly report: KeptReport },
): Promise<void> {
  await tx
    .update(employmentDataset)
    .set({ years: [...read.years], report: read.report })
    .where(and(eq(employmentDataset.spaceId, scope.space), eq(employmentDataset.id, read.id)));
}

/** Takes a table of the space away, cells and all; false for a stranger's. */
export async function deleteDataset(tx: Tx, scope: TenantScope, id: string): Promise<boolean> {
  const rows = await tx
    .delete(employmentDataset)
    .where(and(eq(employmentDataset.spaceId, scope.space), eq(employmentDataset.id, id)))
    .returning({ id: employmentDataset.id });
  return rows.length > 0;
}

const PACKET = 2000;

/** Writes the places of a table of the space. */
export async function insertPlaces(
  tx: Tx,
  at: { readonly scope: TenantScope; readonly dataset: string },
  places: readonly StoredPlace[],
): Promise<void> {
  for (let from = 0; from < places.length; from += PACKET) {
    const rows = places.slice(from, from + PACKET).map(({ code, label }) => ({
      spaceId: at.scope.space,
      datasetId: at.dataset,
      code,
      label,
      folded: foldText(label),
    }));
    await tx.insert(employmentPlace).values(rows);
  }
}

/** Writes the activities of a table of the space, in the order given. */
export async function insertSectors(
  tx: Tx,
  at: { readonly scope: TenantScope; readonly dataset: string },
  sectors: readonly StoredSector[],
): Promise<void> {
  for (let from = 0; from < sectors.length; from += PACKET) {
    const rows = sectors.slice(from, from + PACKET).map((sector, index) => ({
      ...sector,
      spaceId: at.scope.space,
      datasetId: at.dataset,
      position: from + index,
    }));
    await tx.insert(employmentSector).values(rows);
  }
}

/** The activities of a table, in its order. */
export async function listSectors(tx: Tx, dataset: StoredDataset): Promise<readonly StoredSector[]> {
  return tx
    .select({ code: employmentSector.code, label: employmentSector.label, isTotal: employmentSector.isTotal })
    .from(employmentSector)
    .where(and(eq(employmentSector.spaceId, dataset.spaceId), eq(employmentSector.datasetId, dataset.id)))
    .orderBy(asc(employmentSector.position));
}

/** All the places of a table. */
export async function listPlaces(tx: Tx, dataset: StoredDataset): Promise<readonly StoredPlace[]> {
  return tx
    .select({ code: employmentPlace.code, label: employmentPlace.label })
    .from(employmentPlace)
    .where(and(eq(employmentPlace.spaceId, dataset.spaceId), eq(employmentPlace.datasetId, dataset.id)))
    .orderBy(asc(employmentPlace.code));
}

/** Places whose name or code begins with, or holds, what was typed; fifty at most. */
export async function findPlaces(
  tx: Tx,
  dataset: StoredDataset,
  search: string,
): Promise<readonly StoredPlace[]> {
  const folded = foldText(search).replace(/[%_\\]/g, '');
  return tx
    .select({ code: employmentPlace.code, label: employmentPlace.label })
    .from(employmentPlace)
    .where(
      and(
        eq(employmentPlace.spaceId, dataset.spaceId),
        eq(employmentPlace.datasetId, dataset.id),
        or(like(employmentPlace.folded, `%${folded}%`), eq(employmentPlace.code, search.trim())),
      ),
    )
    .orderBy(sql`position(${folded} in ${employmentPlace.folded})`, asc(employmentPlace.label))
    .limit(50);
}

/** The zone that stands for a territory in one zoning. */
export interface StoredZone {
  readonly zoning: string;
  readonly code: string;
  readonly label: string;
  readonly share: number | null;
  readonly shareYear: number | null;
  readonly shareSource: string | null;
}

/** The zones that stand for the scope's territory. */
export async function listZones(tx: Tx, scope: TenantScope): Promise<readonly StoredZone[]> {
  const rows = await tx
    .select()
    .from(territoryZone)
    .where(eq(territoryZone.spaceId, scope.space))
    .orderBy(asc(territoryZone.zoning));
  return rows.map(({ spaceId: _space, ...zone }) => zone);
}

/** Says which zone stands for the scope's territory; the one said before in the same zoning gives way. */
export async function writeZone(tx: Tx, scope: TenantScope, zone: StoredZone): Promise<void> {
  const { zoning: _zoning, ...set } = zone;
  await tx
    .insert(territoryZone)
    .values({ ...zone, spaceId: scope.space })
    .onConflictDoUpdate({ target: [territoryZone.spaceId, territoryZone.zoning], set });
}
