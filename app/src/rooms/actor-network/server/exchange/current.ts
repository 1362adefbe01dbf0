// Ties brought, read with the directory as it is today: a record merged into another leads to the one that stays.
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { listRedirects } from '../merge/merge.repo.js';
import { listTies, type StoredTie } from './repo.js';

/** The ties of a territory between records that stay; one whose two ends became one record is no tie any more. */
export async function listCurrentTies(tx: Tx, scope: TenantScope): Promise<readonly StoredTie[]> {
  const redirects = await listRedirects(tx, scope);
  const follow = (id: string): string => redirects.get(id) ?? id;
  return (await listTies(tx, scope)).flatMap((tie) => {
    const [a, b] = [follow(tie.fromId), follow(tie.toId)];
    if (a === b) return [];
    return [{ ...tie, fromId: a < b ? a : b, toId: a < b ? b : a }];
  });
}
