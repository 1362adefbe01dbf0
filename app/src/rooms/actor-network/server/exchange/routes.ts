// Answers the files that leave and the ties that come: read first, kept when somebody says so.
import { type Handler, handle, refused } from '../../../../platform/server/http/handler.js';
import * as contract from '../../contract/exchange.js';
import { listOwnPiloting } from '../piloting/routes.js';
import { getDirectory } from '../repo.js';
import type { ActorNetworkParts } from '../routes.js';
import { requireScope } from '../scope.js';
import { listCurrentTies } from './current.js';
import { composeNetwork, writeFile } from './leave.js';
import { receive } from './receive.js';
import { removeTie } from './repo.js';

/** The routes of files that leave and come. */
export function createExchangeHandlers(parts: ActorNetworkParts): readonly Handler[] {
  const { database } = parts;
  return [
    handle(contract.getNetworkFile, (call) => {
      const scope = requireScope(call.scope);
      return database.within(scope, async (tx) => {
        const network = composeNetwork({
          directory: await getDirectory(tx, scope),
          shared: await listOwnPiloting(parts, tx, scope),
          brought: await listCurrentTies(tx, scope),
        });
        return { kind: 'file' as const, inline: false, ...writeFile(network, call.params.format) };
      });
    }),
    handle(contract.listNetworkTies, (call) => {
      const scope = requireScope(call.scope);
      return database.within(scope, async (tx) => {
        const { organisations } = await getDirectory(tx, scope);
        const names = new Map(organisations.map(({ id, name }) => [id, name]));
        const ties = await listCurrentTies(tx, scope);
        return {
          ties: ties.map(({ fromId, toId, ...tie }) => ({
            ...tie,
            from: names.get(fromId) ?? '',
            to: names.get(toId) ?? '',
          })),
        };
      });
    }),
    handle(contract.readNetworkFile, (call) => receive(parts, call, false)),
    handle(contract.importNetworkFile, (call) => receive(parts, call, true)),
    handle(contract.removeNetworkTie, (call) => {
      const scope = requireScope(call.scope);
      return database.within(scope, async (tx) =>
        (await removeTie(tx, scope, call.params.tie))
          ? { removed: true as const }
          : refused({ code: 'network-tie-unknown' }),
      );
    }),
  ];
}
