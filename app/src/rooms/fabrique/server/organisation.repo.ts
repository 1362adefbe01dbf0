// SQL of an organisation that became another: its roles in the Fabrique follow it, once each.
import type { FabriqueRole } from '@trame/core/fabrique';
import { and, eq } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import { fabriqueOrganisation } from './tables.js';

const held = (scope: TenantScope, organisation: string) =>
  and(
    eq(fabriqueOrganisation.spaceId, scope.fabrique),
    eq(fabriqueOrganisation.organisationId, organisation),
  );

/** The roles an organisation holds in the Fabrique. */
export async function listRolesOf(
  tx: Tx,
  scope: TenantScope,
  organisation: string,
): Promise<readonly FabriqueRole[]> {
  const rows = await tx.select().from(fabriqueOrganisation).where(held(scope, organisation));
  return rows.map(({ role }) => role);
}

/** Gives the roles of an organisation to the one it became; a role that one holds already stays as it is. */
export async function followInFabrique(
  tx: Tx,
  scope: TenantScope,
  change: { readonly from: string; readonly into: string },
): Promise<number> {
  const rows = await tx.delete(fabriqueOrganisation).where(held(scope, change.from)).returning();
  for (const row of rows) {
    await tx
      .insert(fabriqueOrganisation)
      .values({ ...row, organisationId: change.into })
      .onConflictDoNothing();
  }
  return rows.length;
}
