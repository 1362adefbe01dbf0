// The spaces of a call on a tenant route.
import type { TenantScope } from '../../../platform/server/db/index.js';

/** The scope of a space route; its absence is a defect of the routing. */
export function requireScope(scope: TenantScope | null): TenantScope {
  if (scope === null)
    throw new Error('actor-network/requireScope: a space route was called without its space');
  return scope;
}
