// SQL of personal links: digests alone, found before anybody knows which space made them; and of who read raw answers.
import { and, desc, eq, sql } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { surveyLink, surveyReading, surveyRelease } from './tables.js';

/** Whose link it is. */
export interface LinkOwner {
  readonly space: string;
  readonly fabrique: string;
  readonly wave: string;
  readonly subject: string;
}

/** The one read of this room that no space bounds. */
export async function findLink(tx: Tx, hash: string): Promise<LinkOwner | null> {
  const { rows } = await tx.execute<{ [K in keyof LinkOwner]: string }>(sql`
    select link.space_id::text as space, space.fabrique_id::text as fabrique,
      link.wave_id::text as wave, link.subject_id::text as subject
    from survey_link as link join space on space.id = link.space_id where link.token_hash = ${hash}`);
  return rows[0] ?? null;
}

/** Keeps links; those made before for the same person in the same wave open nothing any more. */
export async function replaceLinks(
  tx: Tx,
  scope: TenantScope,
  given: {
    readonly wave: string;
    readonly at: Date;
    readonly links: readonly { readonly subject: string; readonly hash: string }[];
  },
): Promise<void> {
  for (const { subject, hash } of given.links) {
    await tx
      .delete(surveyLink)
      .where(
        and(
          eq(surveyLink.spaceId, scope.space),
          eq(surveyLink.waveId, given.wave),
          eq(surveyLink.subjectId, subject),
        ),
      );
    await tx.insert(surveyLink).values({
      tokenHash: hash,
      spaceId: scope.space,
      waveId: given.wave,
      subjectId: subject,
      madeAt: given.at,
    });
  }
}

/** Writes down that somebody read raw answers, before they are handed over. */
export async function recordReading(
  tx: Tx,
  scope: TenantScope,
  reading: Omit<typeof surveyReading.$inferSelect, 'spaceId'>,
): Promise<void> {
  await tx.insert(surveyReading).values({ ...reading, spaceId: scope.space });
}

/** Who read raw answers, the last first. */
export async function listReadings(tx: Tx, scope: TenantScope) {
  return tx
    .select({
      waveId: surveyReading.waveId,
      accountName: surveyReading.accountName,
      readAt: surveyReading.readAt,
      reason: surveyReading.reason,
    })
    .from(surveyReading)
    .where(eq(surveyReading.spaceId, scope.space))
    .orderBy(desc(surveyReading.readAt));
}

/** Keeps the figures of a wave, once. */
export async function insertRelease(
  tx: Tx,
  scope: TenantScope,
  release: { readonly wave: string; readonly content: unknown },
): Promise<void> {
  await tx
    .insert(surveyRelease)
    .values({ spaceId: scope.space, waveId: release.wave, content: release.content })
    .onConflictDoNothing();
}

/** The figures that were given back. */
export async function findRelease(tx: Tx, scope: TenantScope, wave: string): Promise<unknown> {
  const [row] = await tx
    .select({ content: surveyRelease.content })
    .from(surveyRelease)
    .where(and(eq(surveyRelease.spaceId, scope.space), eq(surveyRelease.waveId, wave)));
  return row?.content ?? null;
}
