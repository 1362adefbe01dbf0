// SQL of pins: sheets pinned to the challenges of one space.
import type { ChallengeLink } from '@trame/core/benchmark';
import { asc, eq, sql } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import { benchmarkPin } from './tables.js';

/** The pins of the scope's space, in the order they were put. */
export async function listPins(tx: Tx, scope: TenantScope): Promise<readonly ChallengeLink[]> {
  return tx
    .select({ sheet: benchmarkPin.sheet, challenge: benchmarkPin.challenge, reason: benchmarkPin.reason })
    .from(benchmarkPin)
    .where(eq(benchmarkPin.spaceId, scope.space))
    .orderBy(asc(benchmarkPin.position), asc(benchmarkPin.sheet));
}

/** Holds the pins of a space until the transaction ends, so that two writers follow each other. */
export async function lockPins(tx: Tx, scope: TenantScope): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`benchmark ${scope.space}`}))`);
}

/** Writes the pins of the scope's space as they now are. */
export async function writePins(tx: Tx, scope: TenantScope, pins: readonly ChallengeLink[]): Promise<void> {
  await tx.delete(benchmarkPin).where(eq(benchmarkPin.spaceId, scope.space));
  if (pins.length === 0) return;
  await tx
    .insert(benchmarkPin)
    .values(pins.map((pin, position) => ({ ...pin, position, spaceId: scope.space })));
}
