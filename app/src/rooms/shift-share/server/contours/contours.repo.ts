// SQL of the contours that organisers bring: one set a zoning in each space, those of the Fabrique read by its territories.
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { placeContours } from '../tables.js';

/** Where contours come from. */
export interface ContoursOrigin {
  readonly kind: string;
  /** Year of the ground. */
  readonly year: number;
  readonly publisher: string;
  readonly licence: string;
  readonly fileName: string;
  /** Places that have an outline. */
  readonly count: number;
}

/** Contours as kept: their features are packed JSON. */
export interface StoredContours extends ContoursOrigin {
  readonly spaceId: string;
  readonly packed: Buffer;
}

/** Keeps contours in the space, in the place of those it had for that zoning. */
export async function writeContours(
  tx: Tx,
  scope: TenantScope,
  given: Omit<StoredContours, 'spaceId'> & { readonly broughtAt: Date },
): Promise<void> {
  const { kind, ...rest } = given;
  await tx
    .insert(placeContours)
    .values({ ...given, spaceId: scope.space })
    .onConflictDoUpdate({ target: [placeContours.spaceId, placeContours.kind], set: rest });
}

const own = (scope: TenantScope, kind: string) =>
  and(inArray(placeContours.spaceId, [scope.space, scope.fabrique]), eq(placeContours.kind, kind));

/** The contours of a zoning: those of the space, else those of its Fabrique; null when neither has any. */
export async function findStoredContours(
  tx: Tx,
  scope: TenantScope,
  kind: string,
): Promise<StoredContours | null> {
  const [row] = await tx
    .select()
    .from(placeContours)
    .where(own(scope, kind))
    .orderBy(sql`${placeContours.spaceId} <> ${scope.space}`)
    .limit(1);
  return row ?? null;
}

/** True when the space or its Fabrique has contours of a zoning. */
export async function hasStoredContours(tx: Tx, scope: TenantScope, kind: string): Promise<boolean> {
  const rows = await tx
    .select({ kind: placeContours.kind })
    .from(placeContours)
    .where(own(scope, kind))
    .limit(1);
  return rows.length > 0;
}

/** Takes the contours of the space away; false when it has none of its own. */
export async function deleteContours(tx: Tx, scope: TenantScope, kind: string): Promise<boolean> {
  const rows = await tx
    .delete(placeContours)
    .where(and(eq(placeContours.spaceId, scope.space), eq(placeContours.kind, kind)))
    .returning({ kind: placeContours.kind });
  return rows.length > 0;
}
