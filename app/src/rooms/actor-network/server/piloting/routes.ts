// Answers who pilots what on a territory.
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { type Handler, handle } from '../../../../platform/server/http/handler.js';
import { rosterRead } from '../../access.js';
import { getPiloting } from '../../contract/piloting.js';
import { readReleased } from '../board/release.js';
import { getDirectory } from '../repo.js';
import { listLines } from '../roster/repo.js';
import type { ActorNetworkParts } from '../routes.js';
import { requireScope } from '../scope.js';
import type { SharedPiloting } from '../sheet.js';
import { composePiloting } from './compose.js';

/** The shared actions of one territory. */
export async function listOwnPiloting(
  parts: ActorNetworkParts,
  tx: Tx,
  scope: TenantScope,
): Promise<readonly SharedPiloting[]> {
  const shared = await parts.listSharedPiloting(tx, scope);
  return shared.filter(({ territoryId }) => territoryId === scope.space);
}

/** The route of the page. */
export function createPilotingHandler(parts: ActorNetworkParts): Handler {
  return handle(getPiloting, async (call) => {
    const scope = requireScope(call.scope);
    const readsRoster = call.roles.some((role) => rosterRead.roles.includes(role));
    const proposers = readsRoster ? ((await parts.listProposers?.(scope)) ?? []) : [];
    return parts.database.within(scope, async (tx) => {
      const { waves } = await readReleased(tx, scope);
      return composePiloting({
        directory: await getDirectory(tx, scope),
        shared: await listOwnPiloting(parts, tx, scope),
        roster: readsRoster ? await listLines(tx, scope) : null,
        waves,
        proposers,
        now: call.now,
      });
    });
  });
}
