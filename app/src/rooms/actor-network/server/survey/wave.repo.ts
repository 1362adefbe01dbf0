// SQL of waves and of their closed rosters.
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { surveyMember, surveySubject, surveyWave } from './tables.js';

/** A wave as kept. */
export type StoredWave = Omit<typeof surveyWave.$inferSelect, 'spaceId'>;

/** Somebody on the closed roster of a wave. */
export interface StoredMember {
  readonly subjectId: string;
  readonly lineId: string;
  readonly familyId: string | null;
  readonly position: number;
  readonly objectedAt: Date | null;
}

/** Writers of a space's surveys wait for one another; those who answer wait only for them. */
export async function lockSurveys(tx: Tx, scope: TenantScope, mode: 'alone' | 'together'): Promise<void> {
  const key = sql`hashtextextended(${`survey ${scope.space}`}, 0)`;
  await tx.execute(
    mode === 'alone'
      ? sql`select pg_advisory_xact_lock(${key})`
      : sql`select pg_advisory_xact_lock_shared(${key})`,
  );
}

const isWave = (scope: TenantScope, id: string) =>
  and(eq(surveyWave.spaceId, scope.space), eq(surveyWave.id, id));

/** The waves of a space, the first one first. */
export async function listWaves(tx: Tx, scope: TenantScope): Promise<readonly StoredWave[]> {
  return tx
    .select()
    .from(surveyWave)
    .where(eq(surveyWave.spaceId, scope.space))
    .orderBy(asc(surveyWave.number));
}

export async function findWave(tx: Tx, scope: TenantScope, id: string): Promise<StoredWave | null> {
  const [found] = await tx.select().from(surveyWave).where(isWave(scope, id));
  return found ?? null;
}

export async function insertWave(tx: Tx, scope: TenantScope, wave: StoredWave): Promise<void> {
  await tx.insert(surveyWave).values({ ...wave, spaceId: scope.space });
}

/** Changes what is said of a wave and moves its version. */
export async function writeWave(
  tx: Tx,
  scope: TenantScope,
  change: { readonly id: string } & Partial<StoredWave>,
): Promise<void> {
  const { id, version: _version, ...words } = change;
  await tx
    .update(surveyWave)
    .set({ ...words, version: sql`${surveyWave.version} + 1` })
    .where(isWave(scope, id));
}

export async function removeWave(tx: Tx, scope: TenantScope, id: string): Promise<void> {
  await tx.delete(surveyWave).where(isWave(scope, id));
}

/** A number for each line that has none yet; those who asked to stand in no survey are not in the answer. */
export async function ensureSubjects(
  tx: Tx,
  scope: TenantScope,
  made: readonly { readonly id: string; readonly lineId: string }[],
): Promise<ReadonlyMap<string, string>> {
  if (made.length > 0) {
    await tx
      .insert(surveySubject)
      .values(made.map((one) => ({ ...one, spaceId: scope.space })))
      .onConflictDoNothing();
  }
  const rows = await tx
    .select({ id: surveySubject.id, lineId: surveySubject.lineId })
    .from(surveySubject)
    .where(and(eq(surveySubject.spaceId, scope.space), isNull(surveySubject.objectedAt)));
  return new Map(rows.map(({ id, lineId }) => [lineId, id]));
}

export async function findSubject(tx: Tx, scope: TenantScope, lineId: string): Promise<string | null> {
  const [row] = await tx
    .select({ id: surveySubject.id })
    .from(surveySubject)
    .where(and(eq(surveySubject.spaceId, scope.space), eq(surveySubject.lineId, lineId)));
  return row?.id ?? null;
}

/** The line of the roster behind each number of those who objected to nothing. */
export async function listSubjectLines(tx: Tx, scope: TenantScope): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .select({ id: surveySubject.id, lineId: surveySubject.lineId })
    .from(surveySubject)
    .where(and(eq(surveySubject.spaceId, scope.space), isNull(surveySubject.objectedAt)));
  return new Map(rows.map(({ id, lineId }) => [id, lineId]));
}

export async function insertMembers(
  tx: Tx,
  scope: TenantScope,
  given: {
    readonly wave: string;
    readonly at: Date;
    readonly members: readonly { readonly subjectId: string; readonly familyId: string | null }[];
  },
): Promise<void> {
  if (given.members.length === 0) return;
  await tx.insert(surveyMember).values(
    given.members.map((member, position) => ({
      ...member,
      position,
      spaceId: scope.space,
      waveId: given.wave,
      noticedAt: given.at,
    })),
  );
}

/** The closed roster in its order, those who objected included. */
export async function listMembers(
  tx: Tx,
  scope: TenantScope,
  wave: string,
): Promise<readonly StoredMember[]> {
  return tx
    .select({
      subjectId: surveyMember.subjectId,
      lineId: surveySubject.lineId,
      familyId: surveyMember.familyId,
      position: surveyMember.position,
      objectedAt: surveyMember.objectedAt,
    })
    .from(surveyMember)
    .innerJoin(
      surveySubject,
      and(eq(surveySubject.spaceId, surveyMember.spaceId), eq(surveySubject.id, surveyMember.subjectId)),
    )
    .where(and(eq(surveyMember.spaceId, scope.space), eq(surveyMember.waveId, wave)))
    .orderBy(asc(surveyMember.position));
}

/** Takes somebody off every roster, for good, and those to come. */
export async function recordObjection(
  tx: Tx,
  scope: TenantScope,
  { subject, at }: { readonly subject: string; readonly at: Date },
): Promise<void> {
  const isTheirs = and(eq(surveyMember.spaceId, scope.space), eq(surveyMember.subjectId, subject));
  await tx.update(surveyMember).set({ objectedAt: at }).where(isTheirs);
  await tx
    .update(surveySubject)
    .set({ objectedAt: at })
    .where(and(eq(surveySubject.spaceId, scope.space), eq(surveySubject.id, subject)));
}
