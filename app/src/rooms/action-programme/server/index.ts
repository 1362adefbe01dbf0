// The door of action-programme's server half: its routes, the public facts other rooms read, the demonstration.
import type { ServerRoom } from '../../../platform/server/http/handler.js';
import { actionProgrammeRefusals } from '../refusals.fr.js';
import { type ActionProgrammeParts, createHandlers } from './routes.js';

export { type DemoProgrammeSource, loadDemoProgramme } from './demo.js';
export type { ActionProgrammeParts } from './routes.js';
export { listSharedActions, listSharedProgrammes, type SharedAction } from './shared.repo.js';

/** The server half of action-programme. */
export function createActionProgrammeRoom(parts: ActionProgrammeParts): ServerRoom {
  return {
    name: 'action-programme',
    handlers: createHandlers(parts),
    statuses: {
      'not-found': 404,
      'not-a-territory': 404,
      'edited-meanwhile': 409,
      'name-missing': 422,
      'unknown-group': 422,
      'unknown-theme': 422,
      'unknown-pilot': 422,
      'same-pilot-twice': 422,
      'several-leads': 422,
      'to-be-named-among-others': 422,
      'same-component-twice': 422,
    },
    refusals: actionProgrammeRefusals,
  };
}
