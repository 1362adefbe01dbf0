// SQL of the dated versions of a programme: written once, read whole.
import { emptyDetails, type ProgrammeSnapshot } from '@trame/core/action-programme';
import { and, asc, eq } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { programmeVersion } from '../tables.js';

/** A version as kept. */
export interface KeptVersion {
  readonly id: string;
  readonly label: string;
  readonly takenAt: Date;
  readonly takenBy: string | null;
  readonly snapshot: ProgrammeSnapshot;
}

/** Keeps a version for good. */
export async function insertVersion(tx: Tx, scope: TenantScope, made: KeptVersion): Promise<void> {
  await tx.insert(programmeVersion).values({ ...made, spaceId: scope.space });
}

function readVersion({ spaceId: _space, ...row }: typeof programmeVersion.$inferSelect): KeptVersion {
  const actions = row.snapshot.actions.map((action) => ({
    ...action,
    details: { ...emptyDetails, ...action.details },
  }));
  return { ...row, snapshot: { ...row.snapshot, actions } };
}

/** The versions of the scope's programme, the earliest first. */
export async function listKeptVersions(tx: Tx, scope: TenantScope): Promise<readonly KeptVersion[]> {
  const rows = await tx
    .select()
    .from(programmeVersion)
    .where(eq(programmeVersion.spaceId, scope.space))
    .orderBy(asc(programmeVersion.takenAt), asc(programmeVersion.id));
  return rows.map(readVersion);
}

/** One version; null for a stranger. */
export async function findVersion(tx: Tx, scope: TenantScope, id: string): Promise<KeptVersion | null> {
  const [row] = await tx
    .select()
    .from(programmeVersion)
    .where(and(eq(programmeVersion.spaceId, scope.space), eq(programmeVersion.id, id)));
  return row === undefined ? null : readVersion(row);
}
