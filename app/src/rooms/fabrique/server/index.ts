// The door of fabrique's server half: its routes, its name for other rooms, the spaces and frame of the demonstration.
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import type { ServerRoom } from '../../../platform/server/http/handler.js';
import { fabriqueRefusals } from '../refusals.fr.js';
import type { FabriqueParts } from './reading.js';
import { getFrame } from './repo.js';
import { createHandlers } from './routes.js';

export { type DemoFabriqueSource, loadDemoFabrique } from './demo.js';
export { listBenchmarkSheets, writeBenchmarkSheet } from './library.repo.js';
export { followInFabrique, listRolesOf } from './organisation.repo.js';
export type { FabriqueParts, GrantedSpace } from './reading.js';
export { listFabriques, type NewSpace, registerSpaces } from './repo.js';

/** How the scope's Fabrique is called; null before anybody wrote its frame. */
export async function getFabriqueTitle(tx: Tx, scope: TenantScope): Promise<string | null> {
  return (await getFrame(tx, scope))?.title ?? null;
}

/** The server half of fabrique. */
export function createFabriqueRoom(parts: FabriqueParts): ServerRoom {
  return {
    name: 'fabrique',
    handlers: createHandlers(parts),
    statuses: {
      'not-found': 404,
      'not-a-fabrique': 404,
      'edited-meanwhile': 409,
      'title-missing': 422,
      'ends-before-start': 422,
    },
    refusals: fabriqueRefusals,
  };
}
