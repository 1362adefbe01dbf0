// SQL of what other rooms brought to seminars: one line per thing and seminar, however often it is sent.
import { and, asc, eq } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { seminarBrought } from '../tables.js';

/** Something brought before the day, and the way back to where it comes from. */
export interface Brought {
  readonly kind: 'question' | 'situation';
  /** The same thing keeps the same name. */
  readonly id: string;
  readonly text: string;
  /** Where it comes from, in words. */
  readonly origin: string;
  /** The page it comes from. */
  readonly path: string;
  /** The step of the agenda that took it in, or null while somebody has to. */
  readonly step: string | null;
}

const columns = {
  kind: seminarBrought.kind,
  id: seminarBrought.id,
  text: seminarBrought.body,
  origin: seminarBrought.origin,
  path: seminarBrought.path,
  step: seminarBrought.step,
  seminar: seminarBrought.seminarId,
  at: seminarBrought.broughtAt,
};

/** All that was brought to the seminars of the scope's space, or to one of them, the oldest first. */
export function listBrought(
  tx: Tx,
  scope: TenantScope,
  only: { readonly seminar?: string } = {},
): Promise<readonly (Brought & { readonly seminar: string; readonly at: Date })[]> {
  return tx
    .select(columns)
    .from(seminarBrought)
    .where(
      and(
        eq(seminarBrought.spaceId, scope.space),
        only.seminar === undefined ? undefined : eq(seminarBrought.seminarId, only.seminar),
      ),
    )
    .orderBy(asc(seminarBrought.broughtAt), asc(seminarBrought.id));
}

/** Writes a line, or renews its words when it was brought before. */
export async function upsertBrought(
  tx: Tx,
  scope: TenantScope,
  given: { readonly seminar: string; readonly at: Date; readonly brought: Brought },
): Promise<void> {
  const { kind, id, text: body, origin, path, step } = given.brought;
  const { spaceId, seminarId } = seminarBrought;
  await tx
    .insert(seminarBrought)
    .values({
      ...{ kind, id, body, origin, path, step },
      spaceId: scope.space,
      seminarId: given.seminar,
      broughtAt: given.at,
    })
    .onConflictDoUpdate({
      target: [spaceId, seminarId, seminarBrought.kind, seminarBrought.id],
      set: { body, origin, path, step },
    });
}

/** The line of something brought to that seminar already; null when it was not. */
export async function findBrought(
  tx: Tx,
  scope: TenantScope,
  find: { readonly seminar: string; readonly kind: Brought['kind']; readonly id: string },
): Promise<{ readonly step: string | null } | null> {
  const rows = await tx
    .select({ step: seminarBrought.step })
    .from(seminarBrought)
    .where(
      and(
        eq(seminarBrought.spaceId, scope.space),
        eq(seminarBrought.seminarId, find.seminar),
        eq(seminarBrought.kind, find.kind),
        eq(seminarBrought.id, find.id),
      ),
    );
  return rows[0] ?? null;
}
