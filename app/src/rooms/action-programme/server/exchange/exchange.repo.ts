// SQL of what a brought table adds: the groups it names that the programme had not.
import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { actionGroup, programme } from '../tables.js';

/** Adds groups after those there are; answers their identifiers, in the order given. */
export async function appendGroups(
  tx: Tx,
  scope: TenantScope,
  labels: readonly string[],
): Promise<readonly string[]> {
  if (labels.length === 0) return [];
  await tx
    .insert(programme)
    .values({
      spaceId: scope.space,
      leadWord: 'pilote',
      actionWord: 'action',
      flagDefinitions: {},
      themeWords: {},
    })
    .onConflictDoNothing();
  const [last] = await tx
    .select({ next: sql<number>`(coalesce(max(${actionGroup.position}), -1) + 1)::int` })
    .from(actionGroup)
    .where(eq(actionGroup.spaceId, scope.space));
  const next = last?.next ?? 0;
  const made = labels.map((label, index) => ({
    ...{ spaceId: scope.space, id: randomUUID(), code: null, label, themeId: null },
    position: next + index,
  }));
  await tx.insert(actionGroup).values(made);
  return made.map(({ id }) => id);
}
