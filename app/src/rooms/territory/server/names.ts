// What other rooms ask most of territories: how they are called, in the Fabrique's order.
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import { listTerritorySheets } from './repo.js';

/** A territory by its names. */
export interface TerritoryName {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** The territories of the scope's Fabrique. */
export async function listTerritoryNames(tx: Tx, scope: TenantScope): Promise<readonly TerritoryName[]> {
  const sheets = await listTerritorySheets(tx, scope);
  return sheets.map(({ id, slug, name }) => ({ id, slug, name }));
}
