// SQL of a territory's roster: its lines, and the trail of those brought together.
import type { MergeTrail, RosterLine } from '@trame/core/actor-network';
import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { rosterLine, rosterMerge } from './tables.js';

/** A line with its version. */
export interface StoredLine extends RosterLine {
  readonly version: number;
}

/** A merge that can be undone. */
export interface StoredMerge {
  readonly id: string;
  readonly keptId: string;
  readonly trail: MergeTrail;
  readonly mergedAt: Date;
}

const columns = {
  id: rosterLine.id,
  personName: rosterLine.personName,
  role: rosterLine.role,
  organisationName: rosterLine.organisationName,
  familyId: rosterLine.familyId,
  status: rosterLine.status,
  contact: rosterLine.contact,
  addedOn: rosterLine.addedOn,
  version: rosterLine.version,
};

const isLine = (scope: TenantScope, id: string) =>
  and(eq(rosterLine.spaceId, scope.space), eq(rosterLine.id, id));

/** Writers of one roster wait for one another, so that nobody is added or merged twice. */
export async function lockRoster(tx: Tx, scope: TenantScope): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`roster ${scope.space}`}, 0))`);
}

/** The roster in the order of names. */
export async function listLines(tx: Tx, scope: TenantScope): Promise<readonly StoredLine[]> {
  return tx
    .select(columns)
    .from(rosterLine)
    .where(eq(rosterLine.spaceId, scope.space))
    .orderBy(
      sql`lower(coalesce(nullif(${rosterLine.personName}, ''), ${rosterLine.organisationName}))`,
      asc(rosterLine.id),
    );
}

export async function insertLines(tx: Tx, scope: TenantScope, lines: readonly RosterLine[]): Promise<void> {
  if (lines.length === 0) return;
  await tx.insert(rosterLine).values(lines.map((line) => ({ ...line, spaceId: scope.space })));
}

/** Rewrites a line and moves its version. */
export async function writeLine(tx: Tx, scope: TenantScope, line: RosterLine): Promise<void> {
  const { id, ...words } = line;
  await tx
    .update(rosterLine)
    .set({ ...words, version: sql`${rosterLine.version} + 1` })
    .where(isLine(scope, id));
}

export async function removeLine(tx: Tx, scope: TenantScope, id: string): Promise<void> {
  await tx.delete(rosterLine).where(isLine(scope, id));
}

/** Merges of the space, the last first. */
export async function listMerges(tx: Tx, scope: TenantScope): Promise<readonly StoredMerge[]> {
  return tx
    .select({
      id: rosterMerge.id,
      keptId: rosterMerge.keptId,
      trail: rosterMerge.trail,
      mergedAt: rosterMerge.mergedAt,
    })
    .from(rosterMerge)
    .where(eq(rosterMerge.spaceId, scope.space))
    .orderBy(desc(rosterMerge.mergedAt), asc(rosterMerge.id));
}

export async function insertMerge(tx: Tx, scope: TenantScope, merge: StoredMerge): Promise<void> {
  await tx.insert(rosterMerge).values({ ...merge, spaceId: scope.space });
}

export async function removeMerge(tx: Tx, scope: TenantScope, id: string): Promise<void> {
  await tx.delete(rosterMerge).where(and(eq(rosterMerge.spaceId, scope.space), eq(rosterMerge.id, id)));
}
