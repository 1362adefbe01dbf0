// What organisations did together, told by other rooms and by the register, under the records that stay.
import type { Act } from '@trame/core/actor-network';
import type { Database, TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { listRedirects } from '../merge/merge.repo.js';
import { listRegister } from '../spaces/repo.js';

/** A room that tells what organisations did together on a territory. */
export type ActSource = (scope: TenantScope) => Promise<readonly Act[]>;

/** Members of a space that exists or emerges; a planned one ties nobody yet. */
async function listSpaceActs(tx: Tx, scope: TenantScope): Promise<readonly Act[]> {
  const register = await listRegister(tx, scope);
  return register
    .filter(({ stage, memberIds }) => stage !== 'planned' && memberIds.length > 1)
    .map(({ name, memberIds }) => ({ kind: 'space', day: null, source: name, organisationIds: memberIds }));
}

/** What organisations of the directory did together on this territory, whoever tells it; under the records that stay. */
export async function listActs(
  database: Database,
  scope: TenantScope,
  sources: readonly ActSource[],
): Promise<readonly Act[]> {
  const told: Act[] = [];
  for (const read of sources) told.push(...(await read(scope)));
  return database.within(scope, async (tx) => {
    const redirects = await listRedirects(tx, scope);
    const follow = (ids: readonly string[]) => [...new Set(ids.map((id) => redirects.get(id) ?? id))];
    const current = told.map((act) => ({ ...act, organisationIds: follow(act.organisationIds) }));
    return [...current, ...(await listSpaceActs(tx, scope))];
  });
}
