// The door of actor-network's server half: the directory's routes, names for other rooms, the demonstration.
import type { ServerRoom } from '../../../platform/server/http/handler.js';
import { actorNetworkRefusals } from '../refusals.fr.js';
import { type ActorNetworkParts, createHandlers } from './routes.js';

export { type DemoOrganisationSource, loadDemoOrganisations } from './demo.js';
export { listOrganisationNames, type OrganisationName } from './names.js';
export type { ActorNetworkParts } from './routes.js';
export type { SharedPiloting } from './sheet.js';

/** The server half of actor-network. */
export function createActorNetworkRoom(parts: ActorNetworkParts): ServerRoom {
  return {
    name: 'actor-network',
    handlers: createHandlers(parts),
    statuses: {
      'not-found': 404,
      'name-missing': 422,
      'name-taken': 409,
      'unknown-family': 422,
      'unknown-organisation': 422,
      'unknown-territory': 422,
      'own-parent': 422,
      'edited-meanwhile': 409,
    },
    refusals: actorNetworkRefusals,
  };
}
