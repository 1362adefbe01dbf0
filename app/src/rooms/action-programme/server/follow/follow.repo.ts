// SQL of committees and of the partners' rounds: read, opened, kept by their version.
import type { Committee, ValidationRound } from '@trame/core/action-programme';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { programmeCommittee, programmeRound } from '../tables.js';

/** A committee as kept. */
export interface KeptCommittee extends Committee {
  readonly version: number;
}

/** A round as kept. */
export interface KeptRound extends ValidationRound {
  readonly version: number;
}

function readCommittee(row: typeof programmeCommittee.$inferSelect): KeptCommittee {
  const { spaceId: _space, heldOn: on, closed: isClosed, ...rest } = row;
  return { ...rest, on, isClosed };
}

function readRound({ spaceId: _space, ...row }: typeof programmeRound.$inferSelect): KeptRound {
  return row;
}

/** The committees of the scope's programme, the earliest first. */
export async function listKeptCommittees(tx: Tx, scope: TenantScope): Promise<readonly KeptCommittee[]> {
  const rows = await tx
    .select()
    .from(programmeCommittee)
    .where(eq(programmeCommittee.spaceId, scope.space))
    .orderBy(asc(programmeCommittee.heldOn), asc(programmeCommittee.title), asc(programmeCommittee.id));
  return rows.map(readCommittee);
}

/** One committee, held until the transaction ends; null for a stranger. */
export async function lockCommittee(tx: Tx, scope: TenantScope, id: string): Promise<KeptCommittee | null> {
  const [row] = await tx
    .select()
    .from(programmeCommittee)
    .where(and(eq(programmeCommittee.spaceId, scope.space), eq(programmeCommittee.id, id)))
    .for('update');
  return row === undefined ? null : readCommittee(row);
}

export async function insertCommittee(tx: Tx, scope: TenantScope, made: Committee): Promise<void> {
  const { on: heldOn, isClosed: closed, ...rest } = made;
  await tx.insert(programmeCommittee).values({ ...rest, heldOn, closed, spaceId: scope.space });
}

/** Rewrites a committee and moves its version. */
export async function writeCommittee(tx: Tx, scope: TenantScope, changed: Committee): Promise<void> {
  const { id, title, on: heldOn, chair, present, decisions, nextOn, isClosed: closed } = changed;
  await tx
    .update(programmeCommittee)
    .set({
      ...{ title, heldOn, chair, present, decisions, nextOn, closed },
      version: sql`${programmeCommittee.version} + 1`,
    })
    .where(and(eq(programmeCommittee.spaceId, scope.space), eq(programmeCommittee.id, id)));
}

/** The rounds of the scope's programme, the earliest first. */
export async function listKeptRounds(tx: Tx, scope: TenantScope): Promise<readonly KeptRound[]> {
  const rows = await tx
    .select()
    .from(programmeRound)
    .where(eq(programmeRound.spaceId, scope.space))
    .orderBy(asc(programmeRound.opensOn), asc(programmeRound.id));
  return rows.map(readRound);
}

const isRound = (scope: TenantScope, id: string) =>
  and(eq(programmeRound.spaceId, scope.space), eq(programmeRound.id, id));

/** One round; null for a stranger. */
export async function findRound(tx: Tx, scope: TenantScope, id: string): Promise<KeptRound | null> {
  const [row] = await tx.select().from(programmeRound).where(isRound(scope, id));
  return row === undefined ? null : readRound(row);
}

/** One round, held until the transaction ends; null for a stranger. */
export async function lockRound(tx: Tx, scope: TenantScope, id: string): Promise<KeptRound | null> {
  const [row] = await tx.select().from(programmeRound).where(isRound(scope, id)).for('update');
  return row === undefined ? null : readRound(row);
}

export async function insertRound(tx: Tx, scope: TenantScope, made: ValidationRound): Promise<void> {
  await tx.insert(programmeRound).values({ ...made, spaceId: scope.space });
}

/** Keeps the answers of a round and moves its version. */
export async function writeVoices(
  tx: Tx,
  scope: TenantScope,
  { id, voices }: Pick<ValidationRound, 'id' | 'voices'>,
): Promise<void> {
  await tx
    .update(programmeRound)
    .set({ voices, version: sql`${programmeRound.version} + 1` })
    .where(isRound(scope, id));
}
